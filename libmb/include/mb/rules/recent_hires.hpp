/// Whether the last years were like those before.
#pragma once

#include <mb/rules/count_distribution.hpp>
#include <mb/rules/employment_states.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace mb::rules {

/// How many years are held against those before.
inline constexpr std::size_t recent_years = 2;

/// Those hired in the last two years, and what the years before would have said.
struct RecentHires {
    std::int64_t hired;
    Band expected;  ///< the middle 95 %

    /// Whether they lie in the tails, which happens one time in twenty where nothing has changed: the rates of a forecast are then
    /// hardly those that hold now.
    bool unusual() const noexcept { return !expected.covers(hired); }
};

/// Everybody who began to be counted between one day and the next, from `unemployed`, `left` or just having completed, in the last
/// two years together. Expected: by rates as they may be given what was seen before, an effect of each year, and those who stood at
/// the beginning of each of the two years. Nothing where the years before are fewer than two.
std::optional<RecentHires> recent_hires(std::span<const YearOfStates> years);

}  // namespace mb::rules
