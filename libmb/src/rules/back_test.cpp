#include <mb/rules/back_test.hpp>
#include <mb/rules/straight_line.hpp>

#include <algorithm>
#include <map>

namespace mb::rules {

namespace {

constexpr std::size_t most_years_ahead = 4;
/// Many forecasts are made, and their scores are averaged over again.
constexpr std::uint32_t points_for_scores = 512;

Foretold foretold(const CountDistribution& distribution, std::int64_t came) {
    return {distribution.mean(), middle(distribution, narrow_share), ranked_probability_score(distribution, came)};
}

/// The forecasts from the last of `known` for the days of `to_come`.
void add_forecasts(std::vector<BackTestCase>& cases, std::span<const YearOfStates> known,
                   std::span<const YearOfStates> to_come, const std::vector<Admission>& admissions) {
    auto basis = basis_of(known, admissions);
    basis.points = points_for_scores;
    const Date from = known.back().day;
    Horizon ahead;
    std::vector<std::int64_t> counts;
    for (const auto& year : known) {
        counts.push_back(year.employed());
    }
    for (const auto& year : to_come) {
        ++ahead.whole_years;
        ahead.days.push_back(year.day);
    }
    const Forecast forecast(basis, ahead);
    const Effort effort{recent_admissions(admissions, from).a_year};
    for (std::size_t step = 0; step < to_come.size(); ++step) {
        const auto came = to_come[step].employed();
        const int years = static_cast<int>(step) + 1;
        cases.push_back({from, to_come[step].day, years, came, foretold(forecast.employed(step, effort), came),
                         foretold(straight_line(counts, years), came)});
    }
}

}  // namespace

std::vector<BackTestCase> back_test(std::span<const YearOfStates> years, const std::vector<Admission>& admissions) {
    std::vector<BackTestCase> cases;
    for (std::size_t known = fewest_for_a_line; known < years.size(); ++known) {
        const auto ahead = std::min(most_years_ahead, years.size() - known);
        add_forecasts(cases, years.first(known), years.subspan(known, ahead), admissions);
    }
    return cases;
}

std::vector<BackTestScore> scores_of(const std::vector<BackTestCase>& cases) {
    std::map<int, BackTestScore> by_years;
    BackTestScore all{};
    for (const auto& each : cases) {
        for (auto* score :
             {&by_years.try_emplace(each.years_ahead, BackTestScore{each.years_ahead, {}, {}}).first->second, &all}) {
            score->forecast.add(each.forecast.narrow.covers(each.came), each.forecast.score);
            score->line.add(each.line.narrow.covers(each.came), each.line.score);
        }
    }
    std::vector<BackTestScore> scores;
    for (const auto& [years, score] : by_years) {
        scores.push_back(score);
    }
    if (!cases.empty()) {
        scores.push_back(all);
    }
    return scores;
}

}  // namespace mb::rules
