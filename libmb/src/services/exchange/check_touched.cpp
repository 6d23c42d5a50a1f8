#include "services/exchange/import_run.hpp"
#include "services/first_cohort.hpp"
#include "services/participant_days.hpp"
#include "services/participation_loader.hpp"
#include "services/questions.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/rules/consistency.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace mb::services::exchange {
namespace {

/// Finds what rows have touched, directly or through what it rests on, and tells of what the rules find there at the
/// row that is to blame.
class TouchedCheck {
public:
    explicit TouchedCheck(ImportRun& run) : run_(run), loader_(run.connection) {}

    void run() {
        gather();
        for (const auto& [enrolment, origin] : blamed_) {
            if (!run_.touched.spoilt(enrolment)) {
                check(enrolment, origin);
            }
        }
        check_employments();
        check_follow_ups();
    }

private:
    void gather();
    void spread(const std::map<EnrolmentId, EnrolmentId>& later);
    void check(EnrolmentId enrolment, Origin origin);
    void check_employments();
    void check_follow_ups();
    bool enrolments_in_doubt() const;
    std::map<PersonId, Origin> asked() const;
    std::optional<Origin> row_about(EnrolmentId enrolment, const Finding& finding) const;
    void tell(const rules::Remark& remark, Origin origin);

    ImportRun& run_;
    ParticipationLoader loader_;
    std::map<EnrolmentId, CohortId> cohorts_;
    std::map<EnrolmentId, PersonId> persons_;
    std::map<EnrolmentId, Origin> blamed_;  ///< what is to be checked, and the row to blame when no other is
};

/// The enrolments that rows are about, those of cohorts and programmes that rows are about, and all that continue them.
void TouchedCheck::gather() {
    blamed_ = run_.touched.enrolments();
    std::map<CohortId, ProgrammeId> programmes;
    for (const auto& cohort : store::Cohorts(run_.connection).all()) {
        programmes.emplace(cohort.id, cohort.value.programme);
    }
    std::map<EnrolmentId, EnrolmentId> later;
    for (const auto& enrolment : store::Enrolments(run_.connection).all()) {
        const auto cohort = enrolment.value.cohort;
        cohorts_.emplace(enrolment.id, cohort);
        persons_.emplace(enrolment.id, enrolment.value.person);
        if (const auto origin = run_.touched.find(cohort)) {
            blamed_.emplace(enrolment.id, *origin);
        } else if (const auto by_programme = run_.touched.find(programmes.at(cohort))) {
            blamed_.emplace(enrolment.id, *by_programme);
        }
        if (enrolment.value.continues) {
            later.emplace(*enrolment.value.continues, enrolment.id);
        }
    }
    spread(later);
}

void TouchedCheck::spread(const std::map<EnrolmentId, EnrolmentId>& later) {
    const auto touched = blamed_;
    for (const auto& [enrolment, origin] : touched) {
        // A link that is there already has been followed, or will be.
        for (auto next = later.find(enrolment); next != later.end() && blamed_.emplace(next->second, origin).second;) {
            next = later.find(next->second);
        }
    }
}

void TouchedCheck::check(EnrolmentId enrolment, Origin origin) {
    for (const auto& remark : rules::check_participation(*loader_.enrolment(enrolment))) {
        tell(remark, row_about(enrolment, remark.finding).value_or(origin));
    }
}

std::optional<Origin> TouchedCheck::row_about(EnrolmentId enrolment, const Finding& finding) const {
    const auto about = topic_of(finding);
    if (about.empty()) {
        return std::nullopt;
    }
    if (const auto row = run_.touched.find(enrolment, about)) {
        return row;
    }
    if (const auto lesson = field(finding.fields, "lesson"); lesson && run_.find_attendance) {
        if (const auto row = run_.find_attendance(enrolment, *lesson)) {
            return row;
        }
    }
    return run_.touched.find(cohorts_.at(enrolment), about);
}

void TouchedCheck::check_employments() {
    const auto touched = run_.touched.employments();
    if (touched.empty()) {
        return;
    }
    store::Employments employments(run_.connection);
    store::EmploymentTerms terms(run_.connection);
    const auto since = first_cohort(run_.connection);
    for (const auto& [id, origin] : touched) {
        if (run_.touched.spoilt(id)) {
            continue;
        }
        for (const auto& remark : rules::check_employment(employments.find(id).value(), terms.of(id), since)) {
            tell(remark, run_.touched.find(id, topic_of(remark.finding)).value_or(origin));
        }
    }
}

/// Whether a fault may have kept out what the days of participants rest on.
bool TouchedCheck::enrolments_in_doubt() const {
    static constexpr std::array rested_on{Kind::programmes, Kind::cohorts, Kind::people, Kind::enrolments};
    return std::ranges::any_of(rested_on, [this](Kind kind) {
        return run_.inputs.incomplete(kind) || std::ranges::any_of(run_.inputs[kind], [this](const Input& input) {
                   return run_.report.has_faults(input.file);
               });
    });
}

/// Those whose questions, or enrolments, rows are about, and the row to blame when no other is.
std::map<PersonId, Origin> TouchedCheck::asked() const {
    auto asked = run_.touched.persons();
    for (const auto& [enrolment, origin] : run_.touched.enrolments()) {
        asked.emplace(persons_.at(enrolment), origin);
    }
    return asked;
}

void TouchedCheck::check_follow_ups() {
    if (enrolments_in_doubt()) {
        return;
    }
    auto questions = questions_by_person(run_.connection);
    if (questions.empty()) {
        return;
    }
    const auto days = everyones_days(run_.connection);
    for (const auto& [person, origin] : asked()) {
        for (const auto& remark : rules::check_follow_ups(questions[person], days_in(days, person).begun)) {
            const auto day = field(remark.finding.fields, "date").value_or("");
            tell(remark, run_.touched.find(person, topic("asked_on", day)).value_or(origin));
        }
    }
}

void TouchedCheck::tell(const rules::Remark& remark, Origin origin) {
    if (remark.gravity == rules::Gravity::error) {
        run_.report.fault(origin, "", "", remark.finding.code, remark.finding.fields);
    } else {
        run_.report.warn(origin, remark.finding);
    }
}

}  // namespace

void check_touched(ImportRun& run) {
    TouchedCheck(run).run();
}

}  // namespace mb::services::exchange
