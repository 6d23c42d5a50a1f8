/// How far a goal has come, against the straight line from its baseline to its target.
#pragma once

#include <mb/coded.hpp>
#include <mb/goal.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace mb {

/// The answer to "have we got there?" It is given by what was counted on the deadline, once that has come.
enum class GoalAnswer {
    yes,     ///< the target is reached
    nearly,  ///< nine tenths of the way or more
    no,
    after_deadline,  ///< the target was missed on the deadline and is reached now
};
template <>
struct Coding<GoalAnswer> {
    static constexpr std::string_view noun = "goal answer";
    static constexpr std::array<std::string_view, 4> spellings{"yes", "nearly", "no", "after-deadline"};
};

}  // namespace mb

namespace mb::rules {

/// A goal on one day. Numbers are in the goal's unit: persons, or hundredths of a percent.
struct GoalProgress {
    Date day;
    std::int64_t value;
    std::int64_t baseline;
    std::int64_t target;
    std::int64_t missing;                        ///< from the value to the target; none where it is reached
    std::optional<std::int64_t> deadline_value;  ///< what was counted on the deadline; nothing before it
    GoalAnswer answer;
    std::optional<double> share_percent;  ///< of the way from baseline to target, below 0 and above 100 too; nothing
                                          ///< where these are the same
    std::optional<double> line;           ///< the straight line on that day, see line_on()
    std::optional<bool> on_track;         ///< on the line or beyond it; nothing before there is a line
    /// By how much the value must change in each year from the day to the deadline, a year being 365.25 days: 0 where the
    /// target is reached, less than 0 where the target lies lower. Nothing from the deadline on.
    std::optional<double> required_per_year;

    friend bool operator==(const GoalProgress&, const GoalProgress&) = default;
};

/// The value on `day` of the straight line from the baseline on its date to the target on the deadline; after that the
/// target. Nothing before the baseline's date.
std::optional<double> line_on(const Goal& goal, Date day);

/// Holds a value on `day` against the goal. A target below the baseline is reached from above. After the deadline
/// `on_deadline` is what was counted on it; where nobody tells, as much as now.
GoalProgress goal_progress(const Goal& goal, std::int64_t value, Date day,
                           std::optional<std::int64_t> on_deadline = std::nullopt);

}  // namespace mb::rules
