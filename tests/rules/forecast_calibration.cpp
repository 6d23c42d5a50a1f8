// Whether what is said to happen eight times in ten does so: on a few made-up programmes. tests/bench has five hundred.
#include "rules/made_programme.hpp"

#include <mb/rules/forecast.hpp>
#include <mb/rules/forecast_score.hpp>
#include <mb/rules/straight_line.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::YearsOfHiring;

namespace {

struct Scores {
    rules::ForecastScore forecast;
    rules::ForecastScore line;
};

Scores scores_in(YearsOfHiring years) {
    constexpr std::uint64_t programmes = 80;
    Scores scores;
    for (std::uint64_t seed = 1; seed <= programmes; ++seed) {
        const auto programme = test::made_programme(seed, years);
        const auto came = programme.years.back().employed();
        auto basis = programme.basis();
        basis.points = 256;
        const auto ahead = rules::horizon(programme.history().back().day, programme.years.back().day);
        scores.forecast.add(rules::Forecast(basis, ahead).employed(3, {programme.admissions}), came);
        scores.line.add(rules::straight_line(programme.counts(), 4), came);
    }
    return scores;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forecast_calibration)

BOOST_AUTO_TEST_CASE(four_in_five_bands_hold_what_comes_and_a_straight_line_holds_fewer) {
    const auto scores = scores_in(YearsOfHiring::as_expected);
    BOOST_TEST(scores.forecast.coverage() >= 0.75);
    BOOST_TEST(scores.forecast.coverage() <= 0.93);
    BOOST_TEST(scores.line.coverage() < 0.7);
    BOOST_TEST(scores.forecast.mean_score() < scores.line.mean_score());
}

BOOST_AUTO_TEST_CASE(years_that_always_differ_are_still_mostly_held) {
    BOOST_TEST(scores_in(YearsOfHiring::always_different).forecast.coverage() >= 0.7);
}

BOOST_AUTO_TEST_SUITE_END()
