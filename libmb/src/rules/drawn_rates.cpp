#include "rules/drawn_rates.hpp"

#include <mb/rules/low_discrepancy.hpp>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace mb::rules {

namespace {

// Fifteen digits are enough for a quantile, and long double would be another number on another machine.
using Precision = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Precision>;
using Gamma = boost::math::gamma_distribution<double, Precision>;
using Normal = boost::math::normal_distribution<double, Precision>;

constexpr std::size_t completing = 7;
constexpr std::size_t on_completing = 8;
constexpr std::size_t outside = 9;
constexpr std::size_t spread = 10;
constexpr std::size_t first_year = 11;
static_assert(first_year + longest_horizon == halton_dimensions);

/// Jeffreys' prior and what was seen.
Beta posterior(const Observed& seen) {
    return Beta(0.5 + static_cast<double>(seen.times), 0.5 + static_cast<double>(seen.of - seen.times));
}

std::vector<double> effects_at(std::uint32_t point, double scale, std::size_t years) {
    std::vector<double> effects(years, 1.0);
    if (scale > 0.0) {
        const Normal normal;
        const double sigma = scale * quantile(normal, (1.0 + halton(point, spread)) / 2);
        for (std::size_t year = 0; year < years; ++year) {
            const double z = quantile(normal, halton(point, first_year + year));
            effects[year] = std::exp(sigma * z - sigma * sigma / 2);  // its mean is 1
        }
    }
    return effects;
}

}  // namespace

std::vector<DrawnRates> drawn_rates(const ForecastBasis& basis, std::size_t years) {
    std::vector<DrawnRates> drawn(basis.points);
    for (std::uint32_t i = 0; i < basis.points; ++i) {
        drawn[i].effects = effects_at(i + 1, basis.year_effect, years);
    }
    const auto draw = [&](const Observed& seen, std::size_t dimension, const auto& rate_of) {
        const Beta beta = posterior(seen);
        for (std::uint32_t i = 0; i < basis.points; ++i) {
            rate_of(drawn[i]) = quantile(beta, halton(i + 1, dimension));
        }
    };
    for (std::size_t state = 0; state < work_states; ++state) {
        draw(basis.seen.moved[state], state, [state](DrawnRates& rates) -> double& { return rates.move[state]; });
    }
    draw(basis.completed, completing, [](DrawnRates& rates) -> double& { return rates.complete; });
    // What has never happened is left out of the model, not estimated: see Forecast.
    if (basis.seen.just_completed.times > 0) {
        draw(basis.seen.just_completed, on_completing,
             [](DrawnRates& rates) -> double& { return rates.employed_on_completing; });
    }
    if (basis.seen.from_outside > 0) {
        const Gamma gamma(0.5 + static_cast<double>(basis.seen.from_outside),
                          1.0 / static_cast<double>(basis.seen.years));
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
