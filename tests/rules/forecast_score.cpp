// How good forecasts were, and the straight line that they are held against.
#include <mb/rules/forecast_score.hpp>
#include <mb/rules/straight_line.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <vector>

using namespace mb::rules;
using boost::test_tools::tolerance;

namespace {

/// E|X − came| − E|X − X'| / 2, the other form of the score.
double score_by_expectations(const CountDistribution& forecast, std::int64_t came) {
    double off = 0.0;
    double apart = 0.0;
    for (auto i = forecast.first(); i <= forecast.last(); ++i) {
        off += forecast.probability(i) * static_cast<double>(std::abs(i - came));
        for (auto k = forecast.first(); k <= forecast.last(); ++k) {
            apart += forecast.probability(i) * forecast.probability(k) * static_cast<double>(std::abs(i - k));
        }
    }
    return off - apart / 2;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forecast_score)

BOOST_AUTO_TEST_CASE(a_forecast_of_one_number_scores_how_far_off_it_was) {
    const CountDistribution seven(7, {1.0});
    BOOST_TEST(ranked_probability_score(seven, 7) == 0.0);
    BOOST_TEST(ranked_probability_score(seven, 10) == 3.0);
    BOOST_TEST(ranked_probability_score(seven, 2) == 5.0);
}

BOOST_AUTO_TEST_CASE(both_forms_of_the_score_agree) {
    const auto forecast = CountDistribution::binomial(12, 0.35);
    for (const std::int64_t came : {0, 3, 4, 9, 12, 20}) {
        BOOST_TEST(ranked_probability_score(forecast, came) == score_by_expectations(forecast, came), tolerance(1e-12));
    }
}

BOOST_AUTO_TEST_CASE(scores_and_coverage_are_means_over_forecasts) {
    ForecastScore score;
    score.add(CountDistribution(7, {1.0}), 7);
    score.add(CountDistribution(7, {1.0}), 9);
    BOOST_TEST(score.forecasts() == 2);
    BOOST_TEST(score.covered() == 1);
    BOOST_TEST(score.coverage() == 0.5);
    BOOST_TEST(score.mean_score() == 1.0);
}

BOOST_AUTO_TEST_CASE(a_line_goes_on_as_it_came) {
    const std::array<std::int64_t, 5> counts{2, 4, 6, 8, 10};
    BOOST_TEST(straight_line(counts, 3).probability(16) == 1.0);
    const std::array<std::int64_t, 4> falling{9, 6, 3, 0};
    BOOST_TEST(straight_line(falling, 2).probability(0) == 1.0);
}

BOOST_AUTO_TEST_CASE(a_line_is_as_wide_as_students_t_says) {
    // By hand: through 1, 3, 2, 5, 4 at −2 … 2 goes 3 + 0.8 x; rest 3.6, so s² = 1.2 on 3 degrees of freedom; at x = 4 the mean is 6.2
    // and its scale √(1.2 (1 + 1/5 + 16/10)) = 1.8330; t(3) has 80 % within ±1.63774, so 3.198 … 9.202.
    const std::array<std::int64_t, 5> counts{1, 3, 2, 5, 4};
    const auto line = straight_line(counts, 2);
    BOOST_TEST(std::abs(line.mean() - 6.2) < 0.1);
    BOOST_TEST((middle(line, narrow_share) == Band{3, 9}));
    BOOST_TEST(line.at_most(line.last()) == 1.0, tolerance(1e-12));
    BOOST_TEST(line.first() >= 0);
}

BOOST_AUTO_TEST_SUITE_END()
