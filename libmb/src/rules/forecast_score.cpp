#include <mb/rules/forecast_score.hpp>

#include <algorithm>

namespace mb::rules {

double ranked_probability_score(const CountDistribution& forecast, std::int64_t came) {
    double score = 0.0;
    double at_most = 0.0;
    const auto end = std::max(forecast.last(), came);
    for (auto count = std::min(forecast.first(), came); count < end; ++count) {
        at_most += forecast.probability(count);
        const double off = at_most - (came <= count ? 1.0 : 0.0);
        score += off * off;
    }
    return score;
}

}  // namespace mb::rules
