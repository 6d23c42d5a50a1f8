#include "rules/posteriors.hpp"

#include <mb/rules/hiring_years.hpp>

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace mb::rules {

namespace {

/// σ from 0 to 2 in steps of a hundredth: e² to one between a good year and a usual one is more than any register will show.
constexpr double step = 0.01;
constexpr std::size_t cells = 200;

double middle_of(std::size_t cell) {
    return (static_cast<double>(cell) + 0.5) * step;
}

/// The variance of an effect exp(σz − σ²/2).
double variance_of_effect(double sigma) {
    return std::expm1(sigma * sigma);
}

/// That of the C library writes a global variable.
double log_gamma(double value) {
    return boost::math::lgamma(value, Precision());
}

/// The logarithm of the negative binomial probability.
double log_likelihood(const HiringYear& year, double sigma) {
    const double shape = 1.0 / variance_of_effect(sigma);
    const auto hired = static_cast<double>(year.hired);
    return log_gamma(hired + shape) - log_gamma(shape) - log_gamma(hired + 1.0)
           - shape * std::log1p(year.expected / shape) + hired * std::log(year.expected / (year.expected + shape));
}

bool says_something(const HiringYear& year) {
    return year.expected > 0.0;
}

double pooled_rate(const Observed& seen) {
    return seen.of > 0 ? static_cast<double>(seen.times) / static_cast<double>(seen.of) : 0.0;
}

}  // namespace

std::vector<HiringYear> hiring_years(std::span<const YearOfStates> years) {
    Transitions seen = transitions_of(years);
    if (!years.empty()) {
        // Those of the first day began before it.
        seen.just_completed.times -= years.front().just_completed.times;
        seen.just_completed.of -= years.front().just_completed.of;
    }
    std::vector<HiringYear> hires;
    for (std::size_t i = 0; i + 1 < years.size(); ++i) {
        const auto& at_once = years[i + 1].just_completed;
        HiringYear year{at_once.times, pooled_rate(seen.just_completed) * static_cast<double>(at_once.of)};
        for (std::size_t state = 0; state < work_states; ++state) {
            if (!is_employed(static_cast<WorkState>(state))) {
                year.hired += years[i].moved[state];
                year.expected += pooled_rate(seen.moved[state]) * static_cast<double>(years[i].persons[state]);
            }
        }
        hires.push_back(year);
    }
    return hires;
}

SpreadOfYears::SpreadOfYears(double scale, std::span<const HiringYear> years) {
    std::vector<double> logarithms(cells);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const double sigma = middle_of(cell);
        logarithms[cell] = -sigma * sigma / (2.0 * scale * scale);
        for (const auto& year : years) {
            logarithms[cell] += says_something(year) ? log_likelihood(year, sigma) : 0.0;
        }
    }
    const double largest = *std::ranges::max_element(logarithms);
    double sum = 0.0;
    for (const double logarithm : logarithms) {
        sum += std::exp(logarithm - largest);
        cumulated_.push_back(sum);
    }
    for (double& share : cumulated_) {
        share /= sum;
    }
    double expected = 0.0;
    double squares = 0.0;
    for (const auto& year : years) {
        expected += year.expected;
        squares += year.expected * year.expected;
    }
    concentration_ = expected > 0.0 ? squares / (expected * expected) : 0.0;
}

double SpreadOfYears::quantile(double share) const {
    const auto cell =
        std::min<std::ptrdiff_t>(std::ranges::lower_bound(cumulated_, share) - cumulated_.begin(), cells - 1);
    const auto at = static_cast<std::size_t>(cell);
    const double below = at == 0 ? 0.0 : cumulated_[at - 1];
    return step * (static_cast<double>(at) + (share - below) / (cumulated_[at] - below));
}

double SpreadOfYears::mean() const {
    double mean = 0.0;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        mean += middle_of(cell) * (cumulated_[cell] - (cell == 0 ? 0.0 : cumulated_[cell - 1]));
    }
    return mean;
}

double SpreadOfYears::variance_of_luck(double sigma) const {
    return std::log1p(variance_of_effect(sigma) * concentration_);
}

}  // namespace mb::rules
