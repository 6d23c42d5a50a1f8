#include "services/exchange/import_transaction.hpp"
#include "services/exchange/participants_format.hpp"
#include "services/resolving.hpp"
#include "services/status_recording.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/participant_list.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mb::services {
namespace {

using namespace exchange;

/// Enrols the persons of a list while they are imported.
class ListEnrolling {
public:
    ListEnrolling(ImportRun& run, const Enrolling& enrolling)
        : run_(run), enrolling_(enrolling), enrolments_(run.connection), changes_(run.connection) {
        if (enrolling.cohort) {
            cohort_ = resolve_cohort(run.connection, *enrolling.cohort).id;
        }
        run.on_people_row = [this](RowReader& row) { read(row); };
        run.on_person = [this](Origin origin, PersonId person, Fate fate) { return enrol(origin, person, fate); };
    }

    /// What the event tells beside the rows.
    Fields told() const {
        return {{"cohort", enrolling_.cohort.value_or("")},
                {"status", std::string(to_code(enrolling_.status))},
                {"enrolled", std::to_string(enrolled_)},
                {"corrected", corrected_ == 0 ? "" : std::to_string(corrected_)}};
    }

private:
    using Place = std::pair<std::size_t, std::size_t>;
    struct Wish {
        CohortId cohort;
        std::optional<Date> applied_on;
        bool has_day;  ///< the list has a column of such days
    };

    /// What a row makes of a history.
    struct Effect {
        std::optional<StatusChange> removed = {};  ///< an application that is told to have another day
        std::vector<StatusChange> added = {};
    };

    void read(RowReader& row);
    Fate enrol(Origin origin, PersonId person, Fate fate);
    void tell_missing_cohort(RowReader& row);
    void tell_assumed_day(Origin origin, const Wish& wish, const std::vector<StatusChange>& added);
    const CohortCode& code_of(CohortId cohort);
    void count(Origin origin, CohortId cohort, Fate fate, const StatusHistory& held,
               const std::vector<StatusChange>& added);
    Effect effect(const StatusHistory& held, bool continues, const Wish& wish) const;

    ImportRun& run_;
    const Enrolling& enrolling_;
    store::Enrolments enrolments_;
    store::StatusChanges changes_;
    std::optional<CohortId> cohort_;
    std::map<Place, Wish> wishes_;
    std::map<CohortId, CohortCode> codes_;
    std::set<std::size_t> without_cohort_;  // files
    std::int64_t enrolled_ = 0;
    std::int64_t corrected_ = 0;
};

void ListEnrolling::read(RowReader& row) {
    auto cohort = cohort_;
    if (!row.text("cohort").empty()) {
        cohort = row.reference("cohort", run_.known.cohorts(), "cohort-unknown");
        if (cohort && cohort_ && *cohort != *cohort_) {
            row.fault("cohort", "cohort-differs", {{"cohort", *enrolling_.cohort}});
        }
    } else if (!cohort) {
        tell_missing_cohort(row);
    }
    const auto applied_on = row.optional<Date>("applied_on");
    if (const Date today = run_.context.today(); applied_on && *applied_on > today) {
        row.fault("applied_on", "application-in-future",
                  {{"date", applied_on->to_string()}, {"today", today.to_string()}});
    }
    if (row.sound() && cohort) {
        wishes_.emplace(Place(row.origin().file, row.origin().line), Wish{*cohort, applied_on, row.has("applied_on")});
    }
}

/// Once for a list that nowhere says so.
void ListEnrolling::tell_missing_cohort(RowReader& row) {
    if (row.has("cohort")) {
        row.fault("cohort", "participant-cohort-missing");
        return;
    }
    if (without_cohort_.insert(row.origin().file).second) {
        run_.report.fault({row.origin().file, 0}, "", "", "participant-cohort-missing");
    }
    row.spoil();
}

/// The application as it is when it came on that day: what time it came is known no more, unless it was that day.
StatusChange application(const StatusChange& held, Date day) {
    const bool that_day = held.received() && oslo_day(*held.received()) == day;
    return {EnrolmentStatus::applied, day, {}, {}, that_day ? held.received() : std::nullopt};
}

/// What the row asks for and the history does not have.
ListEnrolling::Effect ListEnrolling::effect(const StatusHistory& held, bool continues, const Wish& wish) const {
    Effect effect;
    if (held.latest() == EnrolmentStatus::registered_in_error) {
        return effect;
    }
    const auto applied = std::ranges::find(held.changes(), EnrolmentStatus::applied, &StatusChange::status);
    if (applied != held.changes().end()) {
        if (wish.applied_on && *wish.applied_on != applied->date()) {
            effect.removed = *applied;
            effect.added.push_back(application(*applied, *wish.applied_on));
        }
    } else if (wish.applied_on && !continues) {
        // Where an earlier enrolment is continued, there is none that was applied for.
        effect.added.emplace_back(EnrolmentStatus::applied, *wish.applied_on);
    } else if (held.empty() && enrolling_.status == EnrolmentStatus::applied) {
        effect.added.emplace_back(EnrolmentStatus::applied, enrolling_.on);
    }
    if (enrolling_.status == EnrolmentStatus::admitted && !held.first(EnrolmentStatus::admitted)) {
        effect.added.emplace_back(EnrolmentStatus::admitted, enrolling_.on);
    }
    return effect;
}

const CohortCode& ListEnrolling::code_of(CohortId cohort) {
    const auto found = codes_.find(cohort);
    return found != codes_.end()
               ? found->second
               : codes_.emplace(cohort, store::Cohorts(run_.connection).find(cohort).value().value.code).first->second;
}

void ListEnrolling::count(Origin origin, CohortId cohort, Fate fate, const StatusHistory& held,
                          const std::vector<StatusChange>& added) {
    auto& counts = run_.report.listed(origin.file, code_of(cohort).str());
    const auto is_wanted = [this](const StatusChange& change) { return change.status() == enrolling_.status; };
    const bool enrolled = !held.first(enrolling_.status) && std::ranges::any_of(added, is_wanted);
    enrolled_ += enrolled ? 1 : 0;
    corrected_ += !enrolled && !added.empty() ? 1 : 0;
    counts.enrolled += enrolled ? 1 : 0;
    counts.new_persons += enrolled && fate == Fate::added ? 1 : 0;
    counts.corrected += !enrolled && !added.empty() ? 1 : 0;
    counts.there_already += added.empty() ? 1 : 0;
}

void ListEnrolling::tell_assumed_day(Origin origin, const Wish& wish, const std::vector<StatusChange>& added) {
    const bool applied =
        std::ranges::find(added, EnrolmentStatus::applied, &StatusChange::status) != added.end() && !wish.applied_on;
    if (applied && wish.has_day && enrolling_.on_is_assumed) {
        run_.report.warn(origin, {"application-day-assumed", {{"date", enrolling_.on.to_string()}}});
    }
}

Fate ListEnrolling::enrol(Origin origin, PersonId person, Fate fate) {
    const auto found = wishes_.find({origin.file, origin.line});
    if (found == wishes_.end()) {
        return fate;
    }
    const Wish& wish = found->second;
    const auto before = enrolments_.find(person, wish.cohort);
    auto history = before ? changes_.of(before->id) : std::vector<StatusChange>();
    const StatusHistory held(history);
    const Effect change = effect(held, before && before->value.continues, wish);
    count(origin, wish.cohort, fate, held, change.added);
    if (change.added.empty()) {
        return fate;
    }
    std::erase_if(history, [&change](const StatusChange& each) { return each == change.removed; });
    history.insert(history.end(), change.added.begin(), change.added.end());
    try {
        const StatusHistory lawful(std::move(history));
    } catch (const Refused& refused) {
        run_.report.fault(origin, change.removed ? run_.spelled(Kind::people, origin, "applied_on") : "",
                          change.removed ? wish.applied_on->to_string() : "", refused.code(), refused.fields());
        return fate;
    }
    if (!before) {
        for (auto& warning : open_elsewhere(run_.connection, person, code_of(wish.cohort))) {
            run_.report.warn(origin, std::move(warning));
        }
    }
    tell_assumed_day(origin, wish, change.added);
    const auto id = before ? before->id : enrolments_.add({person, wish.cohort, std::nullopt});
    if (change.removed) {
        changes_.remove(id, *change.removed);
    }
    for (const auto& each : change.added) {
        changes_.add(id, each);
        run_.touched.enrolment(id, origin, topic("status", to_code(each.status())));
    }
    return fate == Fate::same ? Fate::changed : fate;
}

}  // namespace

ImportReport import_participants(Register& registered, const Context& context, const Enrolling& enrolling,
                                 const std::vector<std::filesystem::path>& paths, const ImportOptions& options) {
    ReportBuilder report(options);
    Inputs inputs;
    for (const auto& path : list_files(paths)) {
        if (const auto table = one_table_of(path, options.sheet, "participants", report)) {
            open_as(*table, participants_format(), report, inputs);
        }
    }
    if (enrolling.status == EnrolmentStatus::applied) {
        expect_come(StatusChange(EnrolmentStatus::applied, enrolling.on), context.today());
    }
    return import_in_one(registered, context, options, inputs, report, [&](ImportRun& run) {
        const ListEnrolling enrolled(run, enrolling);
        import_people(run);
        check_touched(run);
        return Event{"participants-imported", enrolled.told()};
    });
}

}  // namespace mb::services
