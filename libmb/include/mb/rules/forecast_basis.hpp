/// What is known on the day of a forecast.
#pragma once

#include <mb/rules/admissions.hpp>
#include <mb/rules/employment_states.hpp>
#include <mb/rules/hiring_years.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace mb::rules {

/// The half-normal prior's scale of how much hiring differs from year to year.
inline constexpr double usual_year_effect = 0.4;
/// How many points the rates are averaged over.
inline constexpr std::uint32_t usual_points = 2048;

/// What a forecast rests on.
struct ForecastBasis {
    StateCounts persons{};                   ///< today
    Transitions seen{};                      ///< until today
    Observed completed{};                    ///< of those admitted to cohorts that have ended
    InTraining in_training{};                ///< today
    Observed completed_of_training{};        ///< of those in training on the same day of earlier years
    std::vector<HiringYear> hires = {};      ///< the years that `seen` was seen in
    double year_effect = usual_year_effect;  ///< 0: every year hires at the same rates
    std::uint32_t points = usual_points;     ///< less than 2^18
};

/// What was known on the last of these days, by the register as it is now; at least one day.
ForecastBasis basis_of(std::span<const YearOfStates> years, const std::vector<Admission>& admissions);

}  // namespace mb::rules
