/// Programmes, cohorts and employers: adding them, and changing what was recorded of them.
#pragma once

#include <mb/cohort.hpp>
#include <mb/programme.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>

namespace mb::services {

/// A cohort to be added. Throws what adding it throws: NotFound `programme-unknown`, Refused `cohort-exists` (`value`).
struct NewCohort {
    CohortCode code;
    ProgrammeCode programme;
    Period period;
    std::optional<int> places;
    std::optional<Date> application_deadline;
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
/// Changes a cohort. Event `cohort-changed`, fields as in add_cohort(), as they are now. Throws NotFound
/// `cohort-unknown`; InvalidValue `period-reversed`, `places-out-of-range`.
Outcome change_cohort(Register& registered, const Intent& intent, std::string_view code, const CohortEdit& edit);

}  // namespace mb::services
