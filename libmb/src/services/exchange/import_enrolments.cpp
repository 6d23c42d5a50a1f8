#include "services/exchange/continuations.hpp"
#include "services/exchange/enrolment_group.hpp"
#include "services/exchange/import_run.hpp"
#include "store/gateways/enrolments.hpp"

namespace mb::services::exchange {
namespace {

/// A row is one status change; what can be judged is only the whole history, so rows are gathered by person and cohort
/// first.
class EnrolmentImport {
public:
    explicit EnrolmentImport(ImportRun& run) : run_(run), enrolments_(run.connection), changes_(run.connection) {
        for (const auto& [enrolment, change] : changes_.all()) {
            held_[enrolment].emplace(std::pair(change.date(), change.status()), change);
        }
    }

    void run() {
        run_.for_each_row(Kind::enrolments, [this](RowReader& row) { read(row); });
        for (auto& [key, group] : groups_) {
            judge(group);
            if (group.faulty) {
                spoil(key, group);
            } else {
                write(key, group);
            }
        }
        import_continuations(run_, groups_);
        for (const auto& [key, group] : groups_) {
            for (const auto& row : group.rows) {
                run_.report.count(row.origin.file, row.fate);
            }
        }
    }

private:
    using Key = EnrolmentGroup::Key;

    void read(RowReader& row);
    std::optional<StatusChange> read_change(RowReader& row, const std::optional<EnrolmentId>& enrolment);
    void take(RowReader& row, EnrolmentGroup& group, StatusRow taken) const;
    void judge(EnrolmentGroup& group);
    void tell(const Refused& refused, EnrolmentGroup& group);
    void write(const Key& key, EnrolmentGroup& group);
    void spoil(const Key& key, const EnrolmentGroup& group);

    ImportRun& run_;
    store::Enrolments enrolments_;
    store::StatusChanges changes_;
    std::map<EnrolmentId, EnrolmentGroup::Changes> held_;
    std::map<Key, EnrolmentGroup> groups_;
};

void EnrolmentImport::read(RowReader& row) {
    const auto person = row.reference("person", run_.known.persons(), "person-unknown");
    const auto cohort = row.reference("cohort", run_.known.cohorts(), "cohort-unknown");
    std::optional<CohortId> continues;
    if (!row.text("continues").empty()) {
        continues = row.reference("continues", run_.known.cohorts(), "cohort-unknown");
    }
    const auto id = person && cohort ? run_.known.enrolment(*cohort, *person) : std::nullopt;
    const auto change = read_change(row, id);
    if (!person || !cohort) {
        return;
    }
    auto& group = groups_[{*cohort, *person}];
    group.id = id;
    if (row.sound() && change) {
        take(row, group, {*change, row.origin(), row.has("continues"), continues, std::string(row.text("continues"))});
    }
    group.faulty = group.faulty || !row.sound();
}

std::optional<StatusChange> EnrolmentImport::read_change(RowReader& row, const std::optional<EnrolmentId>& enrolment) {
    const auto status = row.required<EnrolmentStatus>("status");
    const auto date = row.required<Date>("date");
    const StatusChange* held = nullptr;
    if (enrolment && status && date) {
        const auto& changes = held_[*enrolment];
        const auto found = changes.find({*date, *status});
        held = found == changes.end() ? nullptr : &found->second;
    }
    const auto reason = row.optional("reason", held, &StatusChange::reason);
    const auto note = row.optional("note", held, &StatusChange::note);
    const auto received = row.optional("received", held, &StatusChange::received);
    if (!row.sound()) {
        return std::nullopt;
    }
    // Each cell by itself first, so that every one that does not belong to the status is told of.
    row.made(
        "received", [&](auto s, auto d) { return StatusChange(s, d, {}, {}, received); }, status, date);
    row.made(
        "reason", [&](auto s, auto d) { return StatusChange(s, d, reason); }, status, date);
    if (!row.sound()) {
        return std::nullopt;
    }
    return row.made(
        "note", [&](auto s, auto d) { return StatusChange(s, d, reason, note, received); }, status, date);
}

void EnrolmentImport::take(RowReader& row, EnrolmentGroup& group, StatusRow taken) const {
    const StatusRow* other = group.find(taken.change);
    if (other && other->change != taken.change) {
        row.fault("", "row-contradicts", run_.report.other_row(other->origin));
        return;
    }
    group.rows.push_back(std::move(taken));
}

/// Puts the history of register and rows together, and finds out what is new.
void EnrolmentImport::judge(EnrolmentGroup& group) {
    if (group.faulty) {
        return;
    }
    auto merged = group.id ? held_[*group.id] : EnrolmentGroup::Changes{};
    for (auto& row : group.rows) {
        const auto [found, first] = merged.try_emplace({row.change.date(), row.change.status()}, row.change);
        if (first) {
            row.fate = Fate::added;
        } else if (found->second != row.change) {
            row.fate = Fate::changed;
            found->second = row.change;
        }
    }
    std::vector<StatusChange> changes;
    for (const auto& [key, change] : merged) {
        changes.push_back(change);
    }
    try {
        group.history = StatusHistory(std::move(changes));
    } catch (const Refused& refused) {
        tell(refused, group);
        group.faulty = true;
    }
}

/// Blames the row with the status that cannot follow, or any of that day, or any.
void EnrolmentImport::tell(const Refused& refused, EnrolmentGroup& group) {
    const auto to = field(refused.fields(), "to");
    const auto date = field(refused.fields(), "date");
    const StatusRow* blamed = &group.rows.front();
    bool same_day = false;
    for (const auto& row : group.rows) {
        const bool that_day = row.change.date().to_string() == date;
        if (that_day && to_code(row.change.status()) == to) {
            blamed = &row;
            break;
        }
        if (that_day && !same_day) {
            blamed = &row;
            same_day = true;
        }
    }
    run_.report.fault(blamed->origin, run_.spelled(Kind::enrolments, blamed->origin, "status"),
                      to_code(blamed->change.status()), refused.code(), refused.fields());
}

void EnrolmentImport::write(const Key& key, EnrolmentGroup& group) {
    if (!group.id) {
        group.id = enrolments_.add({key.second, key.first, std::nullopt});
        run_.known.add_enrolment(key.first, key.second, *group.id);
    }
    for (const auto& row : group.rows) {
        if (row.fate == Fate::added) {
            changes_.add(*group.id, row.change);
        } else if (row.fate == Fate::changed) {
            changes_.change(*group.id, row.change);
        }
        if (row.fate != Fate::same) {
            run_.touched.enrolment(*group.id, row.origin, topic("status", to_code(row.change.status())));
        }
    }
}

void EnrolmentImport::spoil(const Key& key, const EnrolmentGroup& group) {
    run_.known.spoil_enrolment(key.first, key.second);
    if (group.id) {
        run_.touched.spoil(*group.id);
    }
}

}  // namespace

void import_enrolments(ImportRun& run) {
    if (!run.inputs[Kind::enrolments].empty()) {
        EnrolmentImport(run).run();
    }
}

}  // namespace mb::services::exchange
