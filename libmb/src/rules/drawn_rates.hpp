/// Rates as they may be, given what has been seen of them.
#pragma once

#include <mb/rules/forecast.hpp>

#include <array>
#include <cstddef>
#include <vector>

namespace mb::rules {

/// One of the sets of rates that a forecast is averaged over.
struct DrawnRates {
    std::array<double, work_states> move{};  ///< to be hired, or to leave, in a usual year
    double complete = 0.0;                   ///< of those admitted
    double complete_training = 0.0;          ///< of those who take part on the day of the forecast
    double employed_on_completing = 0.0;
    double from_outside = 0.0;    ///< so many a usual year
    std::vector<double> effects;  ///< what each year multiplies the rates of being hired by
};

/// The sets of rates at the points of halton(); see Forecast for its dimensions. `years` is at most `longest_horizon`.
std::vector<DrawnRates> drawn_rates(const ForecastBasis& basis, std::size_t years);

/// The rate of being hired in a year with that effect: at most 1.
double hired_at(double rate, double effect);

}  // namespace mb::rules
