/// Goals ahead: what is foreseen, what it takes, and how good such forecasts have been.
#pragma once

#include <mb/goal.hpp>
#include <mb/rules/back_test.hpp>
#include <mb/rules/known_rates.hpp>
#include <mb/rules/plan.hpp>
#include <mb/rules/recent_hires.hpp>
#include <mb/store/register.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// Fewer completers, or years between which moves were seen, are too few to learn rates from.
inline constexpr std::int64_t fewest_completers = 30;
inline constexpr std::int64_t fewest_years = 3;
/// How many years ahead forecasts are checked; see docs/forecast.md.
inline constexpr int years_checked = 4;

/// What a look ahead rests on.
struct ForecastGround {
    Goal goal;
    Date day;
    std::int64_t value;         ///< persons counted on the day
    std::int64_t target;        ///< persons
    std::int64_t completers;    ///< persons who had completed by the day
    std::int64_t years;         ///< between which moves were seen
    std::int64_t in_training;   ///< persons who take part on the day in a cohort that has begun
    std::optional<Date> told;   ///< the last day of which anything is told of enrolments or jobs
    std::int64_t from_outside;  ///< persons who began to be counted in these years without having completed
    std::int64_t admissions;    ///< a year
    std::optional<rules::YearlyAdmissions> usual;  ///< what the admissions rest on, where nobody told them
    std::optional<rules::RecentHires> recent;      ///< nothing where the history is too short to tell

    bool thin() const noexcept { return completers < fewest_completers || years < fewest_years; }
    /// Whether nothing is told of a year or more before the day.
    bool silent() const;
    /// Whether the deadline lies further ahead than forecasts are checked.
    bool unchecked() const;
};

/// What is foreseen of a day, in persons.
struct ForeseenDay {
    Date day;
    double mean;
    std::int64_t median;
    rules::Band narrow;  ///< the middle 80 %
    rules::Band wide;    ///< the middle 95 %
};

/// The forecast of a goal.
struct GoalForecast {
    ForecastGround ground;
    std::vector<ForeseenDay> days;  ///< year by year; the last is the deadline
    double probability;  ///< of the target or more at the deadline; or less, where it lies below the baseline
    std::optional<Prospect> prospect;  ///< nothing where the data are too thin
};

/// Forecasts a goal from what the register tells of the time until the end of `day`. `admissions` a year: nothing takes those of the
/// last three cohorts. Throws NotFound `goal-unknown`; InvalidValue `number-out-of-range` (admissions: 0 to 1000); Refused
/// `forecast-in-persons-only` (`goal`), `deadline-passed` (`goal`, `deadline`, `reached`, `target`: counted on the deadline),
/// `deadline-too-far` (`goal`, `deadline`, `latest`), `nobody-has-completed` (`goal`, `date`).
GoalForecast goal_forecast(const Register& registered, std::string_view code, Date day,
                           std::optional<std::int64_t> admissions);

/// What a forecast of a goal has learned until the end of `day`. Throws as goal_forecast().
struct GoalRates {
    Goal goal;
    Date day;
    std::vector<rules::KnownRate> rates;
};
GoalRates goal_rates(const Register& registered, std::string_view code, Date day);

/// What it takes to reach a goal with a probability.
struct GoalPlan {
    ForecastGround ground;
    double probability;
    rules::Plan plan;
};

/// Throws as goal_forecast(), and Refused `target-below-baseline` (`goal`, `target`, `baseline`), InvalidValue `probability-out-of-range`
/// (`value`) where it is not between 0 and 1.
GoalPlan goal_plan(const Register& registered, std::string_view code, Date day, double probability);

/// Earlier forecasts of a goal against what came.
struct GoalBackTest {
    Goal goal;
    Date day;
    std::vector<rules::BackTestCase> cases;  ///< none where the history is too short
    std::vector<rules::BackTestScore>
        scores;  ///< of each number of years ahead, then of all; none where there is no case
};

/// Tries the forecast out on the same day of each year before `day`. Throws NotFound `goal-unknown`; Refused
/// `forecast-in-persons-only`.
GoalBackTest goal_back_test(const Register& registered, std::string_view code, Date day);

}  // namespace mb::services
