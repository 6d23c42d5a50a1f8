#include "services/exchange/import_run.hpp"
#include "services/exchange/listed_persons.hpp"
#include "services/participant_days.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/instant.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace mb::services::exchange {
namespace {

/// Reads lists of questions and answers. They are known by person and day, as those of followups.csv are.
class FollowUpListImport {
public:
    explicit FollowUpListImport(ImportRun& run)
        : run_(run), persons_(run), table_(run.connection), today_(run.context.today()) {
        for (const auto& each : table_.all()) {
            held_.emplace(Key(each.person(), each.asked_on()), each);
        }
    }

    void run() {
        run_.for_each_row(Kind::follow_up_list, [this](RowReader& row) { read(row); });
        for (const auto& [key, wanted] : wanted_) {
            keep(key, wanted);
        }
    }

private:
    using Key = std::pair<PersonId, Date>;
    struct Wanted {
        FollowUp follow_up;
        Origin origin;
    };

    void read(RowReader& row);
    bool is_to_come(RowReader& row, std::string_view column, std::optional<Date> day) const;
    void keep(const Key& key, const Wanted& wanted);

    ImportRun& run_;
    ListedPersons persons_;
    store::FollowUps table_;
    Date today_;
    std::map<Key, FollowUp> held_;
    std::map<Key, Wanted> wanted_;
};

/// Nobody has been asked, or has answered, on a day to come.
bool FollowUpListImport::is_to_come(RowReader& row, std::string_view column, std::optional<Date> day) const {
    if (!day || *day <= today_) {
        return false;
    }
    row.fault(column, "follow-up-in-future", {{"date", day->to_string()}, {"today", today_.to_string()}});
    return true;
}

void FollowUpListImport::read(RowReader& row) {
    const auto person = persons_.find(row);
    const auto asked_on = row.required<Date>("asked_on");
    const auto held = person && asked_on ? held_.find({*person, *asked_on}) : held_.end();
    const FollowUp* before = held == held_.end() ? nullptr : &held->second;
    const auto answered_on = row.optional("answered_on", before, &FollowUp::answered_on);
    const auto answer = row.optional<FollowUpAnswer>("answer");
    if (!row.sound() || !person) {
        return;
    }
    if (before == nullptr && !participant_days(run_.connection, *person).started_by(*asked_on)) {
        row.fault("asked_on", "follow-up-not-started",
                  {{"person", person->to_string()}, {"date", asked_on->to_string()}});
        return;
    }
    const bool new_answer = before == nullptr || before->answered_on() != answered_on;
    if ((before == nullptr && is_to_come(row, "asked_on", asked_on))
        || (new_answer && is_to_come(row, "answered_on", answered_on))) {
        return;
    }
    const auto follow_up = row.made(
        answer && !answered_on ? "answer" : "answered_on",
        [&](PersonId whom, Date asked) { return FollowUp(whom, asked, answered_on, answer); }, person, asked_on);
    if (!follow_up) {
        return;
    }
    const auto [found, first] = wanted_.try_emplace(Key(*person, *asked_on), Wanted{*follow_up, row.origin()});
    if (!first && found->second.follow_up == *follow_up) {
        run_.report.count(row.origin().file, Fate::same);
    } else if (!first) {
        row.fault("", "row-contradicts", run_.report.other_row(found->second.origin));
    }
}

void FollowUpListImport::keep(const Key& key, const Wanted& wanted) {
    const auto held = held_.find(key);
    const Fate fate = held == held_.end() ? Fate::added : held->second == wanted.follow_up ? Fate::same : Fate::changed;
    run_.report.count(wanted.origin.file, fate);
    if (fate == Fate::added) {
        table_.add(wanted.follow_up);
    } else if (fate == Fate::changed) {
        table_.change(wanted.follow_up);
    }
    if (fate != Fate::same) {
        run_.touched.person(key.first, wanted.origin, topic("asked_on", key.second.to_string()));
    }
}

}  // namespace

void import_follow_up_list(ImportRun& run) {
    if (!run.inputs[Kind::follow_up_list].empty()) {
        FollowUpListImport(run).run();
    }
}

}  // namespace mb::services::exchange
