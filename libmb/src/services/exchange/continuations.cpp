#include "services/exchange/continuations.hpp"

#include "store/gateways/enrolments.hpp"

#include <optional>
#include <set>

namespace mb::services::exchange {
namespace {

/// What a group says: the row that says it, and the enrolment that is continued, or none.
struct Wish {
    EnrolmentId enrolment;
    StatusRow* row;
    std::optional<EnrolmentId> earlier;
};

class Continuations {
public:
    explicit Continuations(ImportRun& run) : run_(run), table_(run.connection) {
        for (const auto& enrolment : table_.all()) {
            held_.emplace(enrolment.id, enrolment.value);
        }
    }

    void read(const EnrolmentGroup::Key& key, EnrolmentGroup& group);
    void write();

private:
    StatusRow* speaker(EnrolmentGroup& group);
    void fault(const StatusRow& row, const char* code, Fields fields = {});
    bool taken(const Wish& wish);
    bool in_a_ring(const Wish& wish) const;
    void set(EnrolmentId enrolment, const std::optional<EnrolmentId>& earlier);

    ImportRun& run_;
    store::Enrolments table_;
    std::map<EnrolmentId, Enrolment> held_;
    std::vector<Wish> wishes_;
    std::map<EnrolmentId, EnrolmentId> after_;  ///< earlier to later, as it shall be
};

void Continuations::fault(const StatusRow& row, const char* code, Fields fields) {
    run_.report.fault(row.origin, run_.spelled(Kind::enrolments, row.origin, "continues"), row.continues_cell, code,
                      std::move(fields));
}

/// The row that says what the group continues: one with a value, else that of the first status, where its empty cell
/// means none. Null: nothing is said.
StatusRow* Continuations::speaker(EnrolmentGroup& group) {
    StatusRow* speaker = nullptr;
    for (auto& row : group.rows) {
        if (!row.continues) {
            continue;
        }
        if (speaker && *speaker->continues != *row.continues) {
            fault(row, "continues-contradicts", run_.report.other_row(speaker->origin));
            return nullptr;
        }
        speaker = speaker ? speaker : &row;
    }
    for (auto& row : group.rows) {
        if (!speaker && row.has_continues && row.change == group.history.changes().front()) {
            speaker = &row;
        }
    }
    return speaker;
}

void Continuations::read(const EnrolmentGroup::Key& key, EnrolmentGroup& group) {
    StatusRow* row = speaker(group);
    if (!row) {
        return;
    }
    Wish wish{*group.id, row, std::nullopt};
    if (row->continues) {
        wish.earlier = run_.known.enrolment(*row->continues, key.second);
        if (!wish.earlier) {
            if (!run_.known.enrolment_spoilt(*row->continues, key.second)) {
                fault(*row, "enrolment-unknown", {{"cohort", row->continues_cell}, {"person", key.second.to_string()}});
            }
            return;
        }
        if (wish.earlier == wish.enrolment) {
            fault(*row, "continues-itself");
            return;
        }
    }
    if (held_.at(wish.enrolment).continues != wish.earlier) {
        wishes_.push_back(wish);
    }
}

bool Continuations::taken(const Wish& wish) {
    if (!wish.earlier) {
        return false;
    }
    const auto [other, first] = after_.try_emplace(*wish.earlier, wish.enrolment);
    if (!first) {
        fault(*wish.row, "continues-taken",
              {{"enrolment", wish.earlier->to_string()}, {"other", other->second.to_string()}});
    }
    return !first;
}

bool Continuations::in_a_ring(const Wish& wish) const {
    std::set<EnrolmentId> seen;
    for (auto next = after_.find(wish.enrolment); next != after_.end(); next = after_.find(next->second)) {
        if (next->second == wish.enrolment || !seen.insert(next->second).second) {
            return true;
        }
    }
    return false;
}

void Continuations::set(EnrolmentId enrolment, const std::optional<EnrolmentId>& earlier) {
    auto& held = held_.at(enrolment);
    if (held.continues != earlier) {
        held.continues = earlier;
        table_.change(enrolment, held);
    }
}

void Continuations::write() {
    std::set<EnrolmentId> changing;
    for (const Wish& wish : wishes_) {
        changing.insert(wish.enrolment);
    }
    for (const auto& [id, enrolment] : held_) {
        if (enrolment.continues && !changing.contains(id)) {
            after_.emplace(*enrolment.continues, id);
        }
    }
    bool sound = true;
    for (const Wish& wish : wishes_) {
        sound = !taken(wish) && sound;
    }
    for (const Wish& wish : wishes_) {
        if (in_a_ring(wish)) {
            fault(*wish.row, "continues-in-a-ring");
            sound = false;
        }
    }
    if (!sound) {
        return;
    }
    // An earlier enrolment can pass from one to another only when the one has let go of it.
    for (const Wish& wish : wishes_) {
        set(wish.enrolment, std::nullopt);
    }
    for (const Wish& wish : wishes_) {
        set(wish.enrolment, wish.earlier);
        wish.row->fate = wish.row->fate == Fate::added ? Fate::added : Fate::changed;
        run_.touched.enrolment(wish.enrolment, wish.row->origin, "continues");
    }
}

}  // namespace

void import_continuations(ImportRun& run, std::map<EnrolmentGroup::Key, EnrolmentGroup>& groups) {
    Continuations continuations(run);
    for (auto& [key, group] : groups) {
        if (!group.faulty) {
            continuations.read(key, group);
        }
    }
    continuations.write();
}

}  // namespace mb::services::exchange
