/// Goals: adding and changing them, and where they stand.
#pragma once

#include <mb/goal_template.hpp>
#include <mb/rules/goal_count.hpp>
#include <mb/rules/goal_progress.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// What is to become of a goal; its unit is for ever, as its numbers are in it.
struct GoalEdit {
    std::optional<GoalPopulation> population;
    std::optional<std::vector<EmployerKind>> employer_kinds;  ///< empty: all
    Edit<Funding> funding;
    Edit<bool> peer_role;
    std::optional<std::int64_t> baseline;
    std::optional<Date> baseline_date;
    Edit<Line> source;
    std::optional<GoalTarget> target;
    std::optional<Date> deadline;
};

/// Adds a goal. Event `goal-added`, fields `goal`, `reading` (where it has the filter of a template), `population`,
/// `employer_kinds` (separated by `|`), `funding`, `peer_role` (`yes`, `no`), `unit`, `baseline` and `target` (as
/// goal_number_text() writes them; the target as a number), `target_factor`, `baseline_date`, `deadline`; what is not
/// limited is left out. The thing made has baseline and target in hundredths of a percent where the unit is `fte`, and the
/// `source`, which the log must not repeat. Warns `target-not-above-baseline` (`goal`, `target`, `baseline`) and
/// `baseline-without-source` (`goal`). Throws Refused `goal-exists` (`value`); InvalidValue as checked().
Outcome add_goal(Register& registered, const Intent& intent, const Goal& goal);
/// Changes a goal. Event `goal-changed`, fields as in add_goal(). Warns `target-not-above-baseline` where that is new. Throws
/// NotFound `goal-unknown`; InvalidValue as checked().
Outcome change_goal(Register& registered, const Intent& intent, std::string_view code, const GoalEdit& edit);

/// All, ordered by code as people count.
std::vector<Numbered<GoalId, Goal>> goals(const Register& registered);
/// One; throws NotFound `goal-unknown` with `value` and, where one is near, `nearest`.
Numbered<GoalId, Goal> goal(const Register& registered, std::string_view code);

/// A goal of the register, or a template that is counted beside it.
struct GoalReading {
    std::optional<GoalTemplate> reading;  ///< whose filter it has
    std::optional<GoalCode> code;         ///< nothing where the register has no such goal
    /// What is counted. A template takes unit, baseline, target and deadline from the goal it is counted beside.
    Goal goal;
    bool aims;  ///< whether there is a baseline and a target; where not, those of `goal` mean nothing
    std::optional<GoalCode> lender = {};  ///< of a template that aims: the goal from which it takes all that
};

/// Whether two goals have the same unit, baseline, target and deadline.
bool aim_alike(const Goal& one, const Goal& other);

/// A reading on a day.
struct GoalStatus {
    GoalReading reading;
    Date day;
    rules::GoalCount count;
    std::int64_t value;  ///< in the unit of the goal
    /// Nothing where there is no target. A template has gone no part of a way that is another goal's: of it nothing is told
    /// of share and line.
    std::optional<rules::GoalProgress> progress;
    /// What the register itself counts on the day of the baseline; nothing where there is none, or that day comes later.
    std::optional<std::int64_t> baseline_counted;
    std::array<std::int64_t, 3> more_under;  ///< persons not counted here, but under template A, B, C
    std::int64_t more_under_any;             ///< the same under any of them, each person once
};

/// Where the goals stand at the end of `day`. The readings A, B and C always come first, in that order: of each the goal of
/// the register with its filter (the one asked for, else the one of that code, else the first), or else the template,
/// counted from the baseline of the goal asked for or, where none is, of all goals, if these agree. Then the goal that is
/// asked for, or all other goals. Throws NotFound `goal-unknown`.
std::vector<GoalStatus> goal_status(const Register& registered, const std::optional<std::string>& code, Date day);

/// A reading over the years.
struct GoalSeries {
    GoalReading reading;
    std::vector<rules::GoalPoint> points;  ///< from the first job or the baseline, whichever is earlier
};

/// The same readings in the same order, each on the same days up to `day`. Throws NotFound `goal-unknown`.
std::vector<GoalSeries> goal_series(const Register& registered, const std::optional<std::string>& code, Date day,
                                    rules::SeriesStep step);

}  // namespace mb::services
