/// Programmes, cohorts and employers: adding them, and changing what was recorded of them.
#pragma once

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/programme.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// What is to become of the requirements; nothing leaves a part as it is.
struct ProgrammeEdit {
    std::optional<int> theory_hours;
    std::optional<int> minutes_per_hour;
    std::optional<int> practice_weeks;
    std::optional<int> days_per_week;
    std::optional<int> week_threshold_percent;
    std::optional<std::vector<Milestone>> milestones;  ///< all of them, in order
    std::optional<bool> theory_carries;
    std::optional<bool> practice_carries;
};

/// Adds a programme: `values` on top of those of the programme `like`, or, without one, of Programme::Values. Event
/// `programme-added`, fields `programme`, `theory_hours`, `minutes_per_hour`, `practice_weeks`, `days_per_week`,
/// `week_threshold_percent`, `milestones` (separated by `|`), `theory_carries`, `practice_carries` (`yes`, `no`).
/// Throws NotFound `programme-unknown`; Refused `programme-exists` (`value`); InvalidValue as Programme's constructor.
Outcome add_programme(Register& registered, const Intent& intent, const ProgrammeCode& code,
                      const std::optional<std::string>& like, const ProgrammeEdit& values);

/// Whether the requirements are given another content, or were recorded wrongly and are put right for everyone.
enum class ProgrammeChange { revision, correction };

/// Changes a programme. A programme is a version of the requirements: once somebody is enrolled in a cohort that follows
/// it, only a correction may change it. Events `programme-changed`, `programme-corrected`, fields as in add_programme(),
/// and `cohorts`, those that follow it, where there are any. Throws NotFound `programme-unknown`; Refused
/// `programme-in-use` (`programme`, `cohorts`); InvalidValue as Programme's constructor.
Outcome change_programme(Register& registered, const Intent& intent, std::string_view code, const ProgrammeEdit& edit,
                         ProgrammeChange change);

/// A cohort to be added. Throws what adding it throws: NotFound `programme-unknown`, Refused `cohort-exists` (`value`).
struct NewCohort {
    CohortCode code;
    ProgrammeCode programme;
    Period period;
    std::optional<int> places;
    std::optional<Date> application_deadline;
};

/// A cohort to be added like an earlier one: what is not given is taken from that one. Its days move by whole weeks, so
/// that each falls on the same weekday: as many as lie nearest to the given first day, or else to a year.
struct CohortLike {
    CohortCode code;
    std::string like;  ///< code of the earlier cohort
    std::optional<ProgrammeCode> programme;
    std::optional<Date> first_day;
    std::optional<Date> last_day;
    std::optional<int> places;
    std::optional<Date> application_deadline;
    bool with_lessons = false;  ///< also the lessons of the earlier cohort that were not cancelled
};

/// What is to become of a cohort; the programme is for ever.
struct CohortEdit {
    std::optional<Date> first_day;
    std::optional<Date> last_day;
    Edit<int> places;
    Edit<Date> application_deadline;
};

/// Adds a cohort. Event `cohort-added`, fields `cohort`, `programme`, `first_day`, `last_day`, `places`,
/// `application_deadline`. Throws NotFound `programme-unknown`; Refused `cohort-exists` (`value`); InvalidValue
/// `places-out-of-range`.
Outcome add_cohort(Register& registered, const Intent& intent, const NewCohort& cohort);
/// Adds a cohort like an earlier one. Event `cohort-added` with the further fields `like`, `weeks` (by how many its days
/// moved) and, with lessons, `lessons` (how many). Warnings `lessons-on-holidays`, `lessons-outside-cohort` (`lessons`,
/// their names; `count`). Throws also NotFound `cohort-unknown`; InvalidValue `period-reversed`,
/// `date-out-of-range`.
Outcome add_cohort(Register& registered, const Intent& intent, const CohortLike& cohort);
/// Changes a cohort. Event `cohort-changed`, fields as in add_cohort(), as they are now. Throws NotFound
/// `cohort-unknown`; InvalidValue `period-reversed`, `places-out-of-range`.
Outcome change_cohort(Register& registered, const Intent& intent, std::string_view code, const CohortEdit& edit);

/// What is to become of an employer.
struct EmployerEdit {
    std::optional<Line> name;
    std::optional<EmployerKind> kind;
    Edit<Line> contact;
    Edit<Line> email;
    Edit<Line> phone;
};

/// Adds an employer. Event `employer-added`, fields `employer`, `kind`; the thing made has `name`, `contact`, `email` and
/// `phone` too, which the log must not repeat. Throws Refused `employer-exists` (`value`).
Outcome add_employer(Register& registered, const Intent& intent, const Employer& employer);
/// Changes an employer. Event `employer-changed`, fields as in add_employer(). Throws NotFound `employer-unknown`.
Outcome change_employer(Register& registered, const Intent& intent, std::string_view code, const EmployerEdit& edit);

}  // namespace mb::services
