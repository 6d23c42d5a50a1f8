/// How good forecasts were.
#pragma once

#include <mb/rules/count_distribution.hpp>

#include <cstdint>

namespace mb::rules {

/// The share of a distribution that the band shown first holds.
inline constexpr double narrow_share = 0.8;
/// The share that the wide band holds.
inline constexpr double wide_share = 0.95;

/// The continuous ranked probability score of a forecast against what came, in persons: 0 is best, and of a forecast that says
/// one number it is how far off it was. Source: Gneiting and Raftery, JASA 102 (2007), 359–378.
double ranked_probability_score(const CountDistribution& forecast, std::int64_t came);

/// How good several forecasts were.
class ForecastScore {
public:
    void add(const CountDistribution& forecast, std::int64_t came) {
        add(middle(forecast, narrow_share).covers(came), ranked_probability_score(forecast, came));
    }
    void add(bool covered, double score) {
        ++forecasts_;
        covered_ += covered ? 1 : 0;
        sum_ += score;
    }
    std::int64_t forecasts() const noexcept { return forecasts_; }
    /// How often what came lay in the middle 80 %.
    std::int64_t covered() const noexcept { return covered_; }
    /// The same as a share of all, which are some.
    double coverage() const { return static_cast<double>(covered_) / static_cast<double>(forecasts_); }
    double mean_score() const { return sum_ / static_cast<double>(forecasts_); }

private:
    std::int64_t forecasts_ = 0;
    std::int64_t covered_ = 0;
    double sum_ = 0.0;
};

}  // namespace mb::rules
