/// How much hiring has differed from year to year.
#pragma once

#include <mb/rules/employment_states.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace mb::rules {

/// One year of hires.
struct HiringYear {
    std::int64_t hired = 0;  ///< from `unemployed`, `left` or on completing
    double expected = 0.0;   ///< by the rates of all years together, given who stood where when the year began

    friend bool operator==(const HiringYear&, const HiringYear&) = default;
};

/// The years between each day of `years` and the next, oldest first. Over all of them together as many are expected as were hired.
std::vector<HiringYear> hiring_years(std::span<const YearOfStates> years);

/// What such years say of the spread σ of the effects by which they differ; see Forecast.
///
/// The prior is half-normal. The hires of a year whose effect has the mean one and the variance e^(σ²) − 1 are counted as negative
/// binomial with mean `expected` and variance `expected` + `expected`² (e^(σ²) − 1). Held on a grid of σ.
class SpreadOfYears {
public:
    /// `scale` of the prior is positive.
    SpreadOfYears(double scale, std::span<const HiringYear> years);

    /// The σ below which so much of the posterior lies; `share` between 0 and 1.
    double quantile(double share) const;
    double mean() const;

    /// The variance of the logarithm of what these years were together beside usual ones, given σ: years that happened to be
    /// good make rates seen in them look higher than they are. 0 where nothing was expected.
    double variance_of_luck(double sigma) const;

private:
    std::vector<double> cumulated_;  ///< the posterior up to the upper end of each cell of the grid
    double concentration_ = 0.0;     ///< Σ (expected / all expected)²: 1 / number where years are alike
};

}  // namespace mb::rules
