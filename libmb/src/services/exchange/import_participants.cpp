#include "services/exchange/import_transaction.hpp"
#include "services/exchange/participants_format.hpp"
#include "services/resolving.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/services/participant_list.hpp>

#include <map>
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

    std::int64_t enrolled() const { return enrolled_; }

private:
    using Place = std::pair<std::size_t, std::size_t>;
    struct Wish {
        CohortId cohort;
        std::optional<Date> applied_on;
    };

    void read(RowReader& row);
    Fate enrol(Origin origin, PersonId person, Fate fate);
    std::vector<StatusChange> wanted(const StatusHistory& held, const Wish& wish) const;

    ImportRun& run_;
    const Enrolling& enrolling_;
    store::Enrolments enrolments_;
    store::StatusChanges changes_;
    std::optional<CohortId> cohort_;
    std::map<Place, Wish> wishes_;
    std::int64_t enrolled_ = 0;
};

void ListEnrolling::read(RowReader& row) {
    auto cohort = cohort_;
    if (!row.text("cohort").empty()) {
        cohort = row.reference("cohort", run_.known.cohorts(), "cohort-unknown");
        if (cohort && cohort_ && *cohort != *cohort_) {
            row.fault("cohort", "cohort-differs", {{"cohort", *enrolling_.cohort}});
        }
    } else if (!cohort) {
        row.fault(row.has("cohort") ? "cohort" : "", "participant-cohort-missing");
    }
    const auto applied_on = row.optional<Date>("applied_on");
    if (row.sound() && cohort) {
        wishes_.emplace(Place(row.origin().file, row.origin().line), Wish{*cohort, applied_on});
    }
}

/// The changes that the row asks for and the history does not have.
std::vector<StatusChange> ListEnrolling::wanted(const StatusHistory& held, const Wish& wish) const {
    const auto has = [&held](EnrolmentStatus status) { return held.first(status).has_value(); };
    std::vector<StatusChange> changes;
    if (enrolling_.status == EnrolmentStatus::applied) {
        if (held.empty()) {
            changes.emplace_back(EnrolmentStatus::applied, wish.applied_on.value_or(enrolling_.on));
        }
    } else if (!has(EnrolmentStatus::admitted)) {
        if (held.empty() && wish.applied_on) {
            changes.emplace_back(EnrolmentStatus::applied, *wish.applied_on);
        }
        changes.emplace_back(EnrolmentStatus::admitted, enrolling_.on);
    }
    return changes;
}

Fate ListEnrolling::enrol(Origin origin, PersonId person, Fate fate) {
    const auto found = wishes_.find({origin.file, origin.line});
    if (found == wishes_.end()) {
        return fate;
    }
    const Wish& wish = found->second;
    const auto before = enrolments_.find(person, wish.cohort);
    auto history = before ? changes_.of(before->id) : std::vector<StatusChange>();
    const auto added = wanted(StatusHistory(history), wish);
    if (added.empty()) {
        return fate;
    }
    history.insert(history.end(), added.begin(), added.end());
    try {
        const StatusHistory lawful(std::move(history));
    } catch (const Refused& refused) {
        run_.report.fault(origin, "", "", refused.code(), refused.fields());
        return fate;
    }
    const auto id = before ? before->id : enrolments_.add({person, wish.cohort, std::nullopt});
    for (const auto& change : added) {
        changes_.add(id, change);
        run_.touched.enrolment(id, origin, topic("status", to_code(change.status())));
    }
    ++enrolled_;
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
    return import_in_one(registered, context, options, inputs, report, [&](ImportRun& run) {
        const ListEnrolling enrolled(run, enrolling);
        import_people(run);
        check_touched(run);
        return Event{"participants-imported",
                     {{"cohort", enrolling.cohort.value_or("")},
                      {"status", std::string(to_code(enrolling.status))},
                      {"enrolled", std::to_string(enrolled.enrolled())}}};
    });
}

}  // namespace mb::services
