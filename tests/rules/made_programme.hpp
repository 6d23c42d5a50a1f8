/// Made-up programmes that do what the model of the forecast says, or nearly.
#pragma once

#include <mb/rules/forecast_basis.hpp>

#include <cstdint>
#include <vector>

namespace mb::test {

/// How hiring differs from year to year in a world.
enum class YearsOfHiring {
    alike,             ///< not at all
    as_expected,       ///< as the model's prior says: σ half-normal with scale 0.4, in the mean 0.32
    always_different,  ///< σ = 0.4 in every programme
    wildly_different,  ///< σ = 0.6 in every programme: one year in five hires less than half
};

/// Ten years of history and four more.
struct MadeProgramme {
    std::vector<rules::YearOfStates> years;  ///< 14 days; the tenth is that of the forecast
    rules::Observed completed;               ///< on the day of the forecast
    std::int64_t admissions;                 ///< a year

    std::vector<rules::YearOfStates> history() const;
    std::vector<std::int64_t> counts() const;  ///< employed on each day of the history
    rules::ForecastBasis basis() const;
};
inline constexpr std::size_t years_of_history = 10;
inline constexpr std::size_t years_to_come = 4;

/// A programme with rates of its own that has trained about 120 by the day of the forecast. The same seed gives the same.
MadeProgramme made_programme(std::uint64_t seed, YearsOfHiring years);

}  // namespace mb::test
