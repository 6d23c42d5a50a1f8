/// What it takes to reach a goal.
#pragma once

#include <mb/rules/forecast.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mb::rules {

/// The most that a plan looks at: as many admissions a year, and hiring as many times as often.
inline constexpr std::int64_t most_planned_admissions = 100;
inline constexpr double most_hiring_factor = 5.0;

/// What a number of admissions a year comes to.
struct PlannedAdmissions {
    std::int64_t admissions;
    double probability;  ///< of reaching the target at unchanged rates
    /// The least by which the rates of being hired must be multiplied, in tenths from 1 on; nothing where not even `most_hiring_factor` is
    /// enough.
    std::optional<double> hiring_factor;
};

/// What it takes to reach a target with a probability.
struct Plan {
    std::optional<std::int64_t> admissions;  ///< the fewest a year at unchanged rates, up to `most_planned_admissions`
    std::vector<PlannedAdmissions> table;    ///< fewest admissions first; among them `usual` and `admissions`
};

/// Searches for what reaches `target` at the end of the horizon with at least `probability`. The horizon has at least one day.
Plan plan(const Forecast& forecast, const Horizon& horizon, std::int64_t target, double probability,
          std::int64_t usual);

}  // namespace mb::rules
