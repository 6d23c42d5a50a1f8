#include "rules/drawn_rates.hpp"

#include <mb/rules/forecast_score.hpp>
#include <mb/rules/recent_hires.hpp>

namespace mb::rules {

namespace {

/// `years`: the first day is where the earlier years end.
CountDistribution hires_given(const DrawnRates& rates, std::span<const YearOfStates> years) {
    CountDistribution hires;
    for (std::size_t year = 0; year + 1 < years.size(); ++year) {
        const double effect = rates.effects[year];
        for (std::size_t state = 0; state < work_states; ++state) {
            if (!is_employed(static_cast<WorkState>(state))) {
                const double rate = hired_at(rates.move[state], effect);
                hires = hires.plus(CountDistribution::binomial(years[year].persons[state], rate));
            }
        }
        const double at_once = hired_at(rates.employed_on_completing, effect);
        hires = hires.plus(CountDistribution::binomial(years[year + 1].just_completed.of, at_once));
    }
    return hires;
}

}  // namespace

std::optional<RecentHires> recent_hires(std::span<const YearOfStates> years) {
    constexpr std::size_t fewest_before = 2;
    if (years.size() < fewest_before + recent_years + 1) {
        return std::nullopt;
    }
    const auto recent = years.last(recent_years + 1);
    const auto earlier = years.first(years.size() - recent_years);
    CountMixture expected;
    for (const auto& rates : drawn_rates(basis_of(earlier, {}), recent_years)) {
        expected.add(hires_given(rates, recent));
    }
    // What was seen until the end, less what had been seen before.
    const auto hired = transitions_of(years).hired() - transitions_of(earlier).hired();
    return RecentHires{hired, middle(expected.average(), wide_share)};
}

}  // namespace mb::rules
