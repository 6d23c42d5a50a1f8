/// The three readings of the public goal, to be shown side by side.
#pragma once

#include <mb/goal.hpp>

#include <array>
#include <optional>

namespace mb {

/// Who is meant by "employed on the basis of their own user experience". Source: docs/statistics.md, "Goals".
enum class GoalTemplate {
    a,  ///< anyone in a peer role, at any employer
    b,  ///< who has completed, in a post of the municipality on ordinary money, whatever the contract or role
    c,  ///< anyone in a peer role in the municipality
};
template <>
struct Coding<GoalTemplate> {
    static constexpr std::string_view noun = "reading";
    static constexpr std::array<std::string_view, 3> spellings{"A", "B", "C"};
};

inline constexpr std::array goal_templates{GoalTemplate::a, GoalTemplate::b, GoalTemplate::c};

/// The goal with the filter of a template; unit, baseline, target and deadline stay.
Goal read_as(GoalTemplate reading, Goal goal);

/// The template whose filter the goal has, or nothing.
std::optional<GoalTemplate> reading_of(const Goal& goal);

}  // namespace mb
