#include "rules/posteriors.hpp"

#include <mb/rules/known_rates.hpp>

namespace mb::rules {

namespace {

constexpr double lower = 0.025;
constexpr double upper = 0.975;

template <class Distribution>
KnownRate known(ForecastRate rate, std::optional<std::int64_t> persons, const Observed& seen,
                const Distribution& distribution) {
    return {rate, persons, seen, mean(distribution), quantile(distribution, lower), quantile(distribution, upper)};
}

KnownRate known(ForecastRate rate, std::optional<std::int64_t> persons, const Observed& seen) {
    return known(rate, persons, seen, rate_given(seen));
}

}  // namespace

std::vector<KnownRate> known_rates(const ForecastBasis& basis) {
    std::vector<KnownRate> rates;
    for (std::size_t state = 0; state < work_states; ++state) {
        rates.push_back(known(static_cast<ForecastRate>(state), basis.persons[state], basis.seen.moved[state]));
    }
    rates.push_back(known(ForecastRate::completing, std::nullopt, basis.completed));
    if (basis.in_training.persons > 0) {
        rates.push_back(
            known(ForecastRate::completing_training, basis.in_training.persons, basis.completed_of_training));
    }
    if (basis.seen.just_completed.times > 0) {
        rates.push_back(known(ForecastRate::employed_on_completing, std::nullopt, basis.seen.just_completed));
    }
    if (basis.seen.from_outside > 0) {
        const Observed seen{basis.seen.from_outside, basis.seen.years};
        rates.push_back(known(ForecastRate::from_outside, std::nullopt, seen, yearly_given(seen.times, seen.of)));
    }
    if (basis.year_effect > 0.0) {
        const SpreadOfYears spread(basis.year_effect, basis.hires);
        rates.push_back({ForecastRate::spread,
                         std::nullopt,
                         {basis.seen.hired(), static_cast<std::int64_t>(basis.hires.size())},
                         spread.mean(),
                         spread.quantile(lower),
                         spread.quantile(upper)});
    }
    return rates;
}

}  // namespace mb::rules
