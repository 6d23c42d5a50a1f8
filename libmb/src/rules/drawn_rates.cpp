#include "rules/drawn_rates.hpp"

#include "rules/posteriors.hpp"

#include <mb/rules/hiring_years.hpp>
#include <mb/rules/low_discrepancy.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace mb::rules {

namespace {

constexpr std::size_t completing = 7;
constexpr std::size_t on_completing = 8;
constexpr std::size_t outside = 9;
constexpr std::size_t spread = 10;
constexpr std::size_t luck = 11;
constexpr std::size_t first_year = 12;
static_assert(first_year + longest_horizon == halton_dimensions);

/// A log-normal number whose mean is one, at a coordinate of a point.
double around_one(double variance, std::uint32_t point, std::size_t dimension) {
    return std::exp(std::sqrt(variance) * quantile(Normal(), halton(point, dimension)) - variance / 2);
}

/// What multiplies the rates of being hired in each year: its own effect, and how unlike usual ones the years were together in
/// which the rates were seen.
std::vector<double> effects_at(std::uint32_t point, const SpreadOfYears& seen, std::size_t years) {
    const double sigma = seen.quantile(halton(point, spread));
    const double level = around_one(seen.variance_of_luck(sigma), point, luck);
    std::vector<double> effects(years);
    for (std::size_t year = 0; year < years; ++year) {
        effects[year] = level * around_one(sigma * sigma, point, first_year + year);
    }
    return effects;
}

}  // namespace

std::vector<DrawnRates> drawn_rates(const ForecastBasis& basis, std::size_t years) {
    std::vector<DrawnRates> drawn(basis.points);
    std::optional<SpreadOfYears> unlike;
    if (basis.year_effect > 0.0) {
        unlike.emplace(basis.year_effect, basis.hires);
    }
    for (std::uint32_t i = 0; i < basis.points; ++i) {
        drawn[i].effects = unlike ? effects_at(i + 1, *unlike, years) : std::vector<double>(years, 1.0);
    }
    const auto draw = [&](const Observed& seen, std::size_t dimension, const auto& rate_of) {
        const Beta beta = rate_given(seen);
        for (std::uint32_t i = 0; i < basis.points; ++i) {
            rate_of(drawn[i]) = quantile(beta, halton(i + 1, dimension));
        }
    };
    for (std::size_t state = 0; state < work_states; ++state) {
        draw(basis.seen.moved[state], state, [state](DrawnRates& rates) -> double& { return rates.move[state]; });
    }
    draw(basis.completed, completing, [](DrawnRates& rates) -> double& { return rates.complete; });
    // Whoever completes more of those admitted completes more of those on their way: the same coordinate.
    draw(basis.completed_of_training, completing, [](DrawnRates& rates) -> double& { return rates.complete_training; });
    // What has never happened is left out of the model, not estimated: see Forecast.
    if (basis.seen.just_completed.times > 0) {
        draw(basis.seen.just_completed, on_completing,
             [](DrawnRates& rates) -> double& { return rates.employed_on_completing; });
    }
    if (basis.seen.from_outside > 0) {
        const Gamma gamma = yearly_given(basis.seen.from_outside, basis.seen.years);
        for (std::uint32_t i = 0; i < basis.points; ++i) {
            drawn[i].from_outside = quantile(gamma, halton(i + 1, outside));
        }
    }
    return drawn;
}

double hired_at(double rate, double effect) {
    return std::min(1.0, rate * effect);
}

}  // namespace mb::rules
