/// What earlier forecasts would have said of what has come since.
#pragma once

#include <mb/rules/forecast.hpp>
#include <mb/rules/forecast_score.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mb::rules {

/// What one way of forecasting said of one day.
struct Foretold {
    double mean;
    Band narrow;   ///< the middle 80 %
    double score;  ///< see ranked_probability_score()
};

/// A day that has come, as it looked from an earlier one.
struct BackTestCase {
    Date from;
    Date day;
    int years_ahead;
    std::int64_t came;
    Foretold forecast;
    Foretold line;  ///< by straight_line(), the control
};

/// Forecasts from each of `years` that has at least three before it, one to four years ahead as far as `years` go. Each knows what was
/// so on its day by the register as it is now, and expects as many to be admitted as recently then. By day, then by years ahead.
std::vector<BackTestCase> back_test(std::span<const YearOfStates> years, const std::vector<Admission>& admissions);

/// How good all forecasts so far ahead were.
struct BackTestScore {
    std::optional<int> years_ahead;  ///< nothing: however far
    ForecastScore forecast;
    ForecastScore line;
};

/// The scores of each number of years ahead that occurs, fewest first, and at last of all; none of no cases.
std::vector<BackTestScore> scores_of(const std::vector<BackTestCase>& cases);

}  // namespace mb::rules
