/// Where persons have stood, year by year, towards what a goal counts.
#pragma once

#include <mb/rules/employed.hpp>
#include <mb/rules/observed.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mb::rules {

/// Whether a goal counts somebody, and for how long that has been so, in whole years: 2 stands for two and more.
///
/// `unemployed`: has completed and never been counted, for so long since completing. `employed`: is counted, for so long
/// without a break. `left`: was counted once and is not now.
enum class WorkState { unemployed_0, unemployed_1, unemployed_2, employed_0, employed_1, employed_2, left };
inline constexpr std::size_t work_states = 7;

constexpr std::size_t index_of(WorkState state) {
    return static_cast<std::size_t>(state);
}
constexpr bool is_employed(WorkState state) {
    return state == WorkState::employed_0 || state == WorkState::employed_1 || state == WorkState::employed_2;
}

using StateCounts = std::array<std::int64_t, work_states>;  ///< persons by WorkState

/// One day of a history, and what became of those who stood there by the same day of the next year.
struct YearOfStates {
    Date day;
    StateCounts persons{};
    StateCounts
        moved{};  ///< of those: hired (`unemployed`, `left`) or left (`employed`) by the next day; of the last day none
    Observed just_completed{};      ///< of those who stand here for the first time, as completers: how many are counted
    std::int64_t from_outside = 0;  ///< counted for the first time without having completed

    std::int64_t employed() const;
};

/// What has been seen of the rates that move persons from state to state.
struct Transitions {
    std::array<Observed, work_states> moved{};  ///< hired of `unemployed` and `left`, left of `employed`
    Observed just_completed{};                  ///< counted of those who had completed within the year

    std::int64_t from_outside = 0;  ///< began to be counted without having completed, in
    std::int64_t years = 0;         ///< so many years

    std::int64_t hired() const;
    friend bool operator==(const Transitions&, const Transitions&) = default;
};

/// The states on `day` and on the same day of each year before it, oldest first, as far back as anything is told: at least
/// `day` itself. 29 February is 28 February in the years that have none.
///
/// Those of the goal's population are looked at: completers from the first of these days on or after their completion;
/// where the goal counts anyone, also everybody who was counted on one of these days. Who is counted is decided by
/// counts(), so that the employed of a day are those of employed_on().
std::vector<YearOfStates> employment_history(const Goal& goal, const std::vector<Job>& jobs,
                                             const CompletionDays& completed, Date day);

/// What was seen between each day of `years` and the next one.
Transitions transitions_of(std::span<const YearOfStates> years);

}  // namespace mb::rules
