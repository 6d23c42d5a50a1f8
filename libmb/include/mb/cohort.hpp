/// Cohorts.
#pragma once

#include <mb/identifier.hpp>
#include <mb/period.hpp>
#include <mb/text.hpp>

#include <optional>

namespace mb {

using CohortCode = Code<CohortTag>;

/// A group of participants that follows one programme together.
struct Cohort {
    CohortCode code;
    ProgrammeId programme;
    Period period;                             ///< first and last day
    std::optional<int> places;                 ///< 0 to 1000
    std::optional<Date> application_deadline;  ///< inclusive, until midnight in Europe/Oslo

    friend bool operator==(const Cohort&, const Cohort&) = default;
};

/// Returns the cohort; throws InvalidValue `places-out-of-range`.
Cohort checked(Cohort cohort);

}  // namespace mb
