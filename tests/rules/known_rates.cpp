// What a forecast has learned.
#include <mb/rules/known_rates.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mb;
using namespace mb::rules;
using boost::test_tools::tolerance;

BOOST_AUTO_TEST_SUITE(known_rates_of_a_forecast)

BOOST_AUTO_TEST_CASE(each_rate_stands_with_what_it_was_learned_from) {
    ForecastBasis basis{.persons = {14, 9, 73, 6, 5, 9, 6}};
    basis.seen.moved = {{{14, 108}, {6, 85}, {6, 322}, {5, 23}, {1, 13}, {3, 24}, {3, 37}}};
    basis.completed = {122, 157};
    const auto rates = known_rates(basis);
    BOOST_TEST_REQUIRE(rates.size() == 9U);
    BOOST_TEST((rates[0].rate == ForecastRate::hired_unemployed_0));
    BOOST_TEST((rates[0].seen == Observed{14, 108}));
    BOOST_TEST(rates[0].persons.value() == 14);
    // Beta(14.5, 94.5): its mean is 14.5 / 109; the quantiles by mpmath.
    BOOST_TEST(rates[0].mean == 14.5 / 109, tolerance(1e-12));
    BOOST_TEST(rates[0].low_95 == 0.0762809726, tolerance(1e-8));
    BOOST_TEST(rates[0].high_95 == 0.2024940564, tolerance(1e-8));
    BOOST_TEST((rates[6].rate == ForecastRate::hired_left));
    BOOST_TEST((rates[7].rate == ForecastRate::completing));
    BOOST_TEST(!rates[7].persons.has_value());
    BOOST_TEST((rates[8].rate == ForecastRate::spread));
}

BOOST_AUTO_TEST_CASE(what_has_never_been_seen_is_no_part_of_the_model_and_does_not_stand_there) {
    const auto has = [](const ForecastBasis& basis, ForecastRate rate) {
        const auto rates = known_rates(basis);
        return std::ranges::find(rates, rate, &KnownRate::rate) != rates.end();
    };
    ForecastBasis basis;
    for (const auto rate :
         {ForecastRate::completing_training, ForecastRate::employed_on_completing, ForecastRate::from_outside}) {
        BOOST_TEST(!has(basis, rate));
    }
    basis.in_training.persons = 3;
    basis.seen.just_completed = {1, 4};
    basis.seen.from_outside = 5;
    basis.seen.years = 10;
    for (const auto rate :
         {ForecastRate::completing_training, ForecastRate::employed_on_completing, ForecastRate::from_outside}) {
        BOOST_TEST(has(basis, rate));
    }
    basis.year_effect = 0.0;
    BOOST_TEST(!has(basis, ForecastRate::spread));
}

BOOST_AUTO_TEST_SUITE_END()
