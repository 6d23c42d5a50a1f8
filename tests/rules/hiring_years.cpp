// How much hiring has differed from year to year.
#include <mb/rules/hiring_years.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace mb;
using namespace mb::rules;
using boost::test_tools::tolerance;

namespace {

/// Twelve years with these hires in turn, where ten were expected in each.
std::vector<HiringYear> years_of(std::int64_t one, std::int64_t other) {
    std::vector<HiringYear> years;
    for (int i = 0; i < 6; ++i) {
        years.push_back({one, 10.0});
        years.push_back({other, 10.0});
    }
    return years;
}

constexpr double scale = 0.4;

}  // namespace

BOOST_AUTO_TEST_SUITE(hiring_years_of_a_register)

BOOST_AUTO_TEST_CASE(as_many_are_expected_over_all_years_as_were_hired) {
    // Ten wait. Two of them are hired in the first year and two in the second; of the two who complete then, one is hired at once.
    std::vector<YearOfStates> years{{Date(2010, 12, 31)}, {Date(2011, 12, 31)}, {Date(2012, 12, 31)}};
    years[0].persons = {10, 0, 0, 0, 0, 0, 0};
    years[0].moved = {2, 0, 0, 0, 0, 0, 0};
    years[0].just_completed = {3, 10};  // before the first year
    years[1].persons = {6, 8, 0, 2, 0, 0, 0};
    years[1].moved = {2, 0, 0, 1, 0, 0, 0};
    years[2].just_completed = {1, 2};
    const auto hires = hiring_years(years);
    BOOST_TEST_REQUIRE(hires.size() == 2U);
    BOOST_TEST(hires[0].hired == 2);
    BOOST_TEST(hires[0].expected == 10 * 4.0 / 16, tolerance(1e-12));
    BOOST_TEST(hires[1].hired == 3);
    BOOST_TEST(hires[1].expected == 6 * 4.0 / 16 + 2 * 0.5, tolerance(1e-12));
    BOOST_TEST(hires[0].expected + hires[1].expected == 5.0, tolerance(1e-12));
    BOOST_TEST(hiring_years({}).empty());
    BOOST_TEST(hiring_years(std::span(years).first(1)).empty());
}

BOOST_AUTO_TEST_CASE(without_years_the_spread_is_that_of_the_prior) {
    const SpreadOfYears prior(scale, {});
    // Of a half-normal number with scale 0.4: the mean, the median and the 95 % quantile.
    BOOST_TEST(std::abs(prior.mean() - scale * std::sqrt(2.0 / std::acos(-1.0))) < 1e-3);
    BOOST_TEST(std::abs(prior.quantile(0.5) - scale * 0.6744898) < 1e-3);
    BOOST_TEST(std::abs(prior.quantile(0.95) - scale * 1.9599640) < 1e-3);
    BOOST_TEST(prior.variance_of_luck(0.5) == 0.0);
    // A year in which nobody could be hired says nothing.
    const std::vector<HiringYear> silent{{0, 0.0}};
    BOOST_TEST(SpreadOfYears(scale, silent).mean() == prior.mean());
}

BOOST_AUTO_TEST_CASE(even_years_make_the_spread_smaller_and_uneven_ones_larger) {
    const double prior = SpreadOfYears(scale, {}).mean();
    BOOST_TEST(SpreadOfYears(scale, years_of(10, 10)).mean() < 0.7 * prior);
    BOOST_TEST(SpreadOfYears(scale, years_of(3, 17)).mean() > 1.4 * prior);
    // Ten years that each hired as chance alone has it, variance ten, say little beyond the prior's smaller half.
    BOOST_TEST(SpreadOfYears(scale, years_of(7, 13)).mean() < prior);
}

BOOST_AUTO_TEST_CASE(the_posterior_is_the_prior_times_the_probability_of_what_was_hired) {
    // One year, three hired where one was expected: summed here once more, with the negative binomial written out.
    const std::vector<HiringYear> one{{3, 1.0}};
    double above = 0.0;
    double below = 0.0;
    for (int thousandth = 0; thousandth < 2000; ++thousandth) {
        const double sigma = (thousandth + 0.5) / 1000;
        const double shape = 1.0 / std::expm1(sigma * sigma);
        const double probability =
            shape * (shape + 1) * (shape + 2) / 6 * std::pow(shape / (shape + 1), shape) / std::pow(shape + 1, 3);
        const double density = std::exp(-sigma * sigma / (2 * scale * scale)) * probability;
        above += sigma * density;
        below += density;
    }
    BOOST_TEST(std::abs(SpreadOfYears(scale, one).mean() - above / below) < 1e-3);
}

BOOST_AUTO_TEST_CASE(quantiles_go_up_with_the_share) {
    const SpreadOfYears spread(scale, years_of(5, 15));
    double before = 0.0;
    for (int share = 1; share < 1000; ++share) {
        const double now = spread.quantile(share / 1000.0);
        BOOST_TEST_REQUIRE(before < now);
        before = now;
    }
    BOOST_TEST(before < 2.0);
}

BOOST_AUTO_TEST_CASE(the_luck_of_many_like_years_is_that_of_their_mean) {
    // The variance of the mean of twelve effects is a twelfth of that of one; of logarithms it is nearly so.
    const SpreadOfYears spread(scale, years_of(10, 10));
    BOOST_TEST(spread.variance_of_luck(0.5) == std::log1p(std::expm1(0.25) / 12), tolerance(1e-12));
    BOOST_TEST(spread.variance_of_luck(0.0) == 0.0);
    const std::vector<HiringYear> one{{4, 5.0}};
    BOOST_TEST(SpreadOfYears(scale, one).variance_of_luck(0.5) == 0.25, tolerance(1e-12));
}

BOOST_AUTO_TEST_SUITE_END()
