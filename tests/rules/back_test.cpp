// Earlier forecasts held against what came, and the last years against those before.
#include "rules/made_programme.hpp"

#include <mb/rules/back_test.hpp>
#include <mb/rules/recent_hires.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using namespace mb::rules;
using test::YearsOfHiring;

BOOST_AUTO_TEST_SUITE(back_test_of_forecasts)

BOOST_AUTO_TEST_CASE(each_year_with_three_before_it_is_forecast_from_up_to_four_years_ahead) {
    const auto programme = test::made_programme(7, YearsOfHiring::alike);
    const std::span all(programme.years);
    const auto cases = back_test(all.first(8), {});
    // From the fourth day four, from the fifth three, then two, one.
    BOOST_TEST_REQUIRE(cases.size() == 10U);
    BOOST_TEST(cases.front().from.to_string() == "2010-12-31");
    BOOST_TEST(cases.front().day.to_string() == "2011-12-31");
    BOOST_TEST(cases[3].years_ahead == 4);
    BOOST_TEST(cases.back().from.to_string() == "2013-12-31");
    for (const auto& each : cases) {
        const auto index = static_cast<std::size_t>(each.day.year() - 2007);
        BOOST_TEST(each.came == programme.years[index].employed());
        BOOST_TEST(each.day.year() - each.from.year() == each.years_ahead);
        BOOST_TEST(each.forecast.score >= 0.0);
        BOOST_TEST(each.forecast.narrow.low <= each.forecast.narrow.high);
    }
    BOOST_TEST(back_test(all.first(4), {}).empty());
    BOOST_TEST(back_test({}, {}).empty());
}

BOOST_AUTO_TEST_CASE(a_forecast_knows_nothing_of_what_came_later) {
    auto programme = test::made_programme(7, YearsOfHiring::alike);
    const auto before = back_test(std::span(programme.years).first(9), {});
    programme.years[8].persons = {0, 0, 0, 50, 50, 50, 0};
    programme.years[7].moved = {1, 1, 1, 1, 1, 1, 1};
    const auto after = back_test(std::span(programme.years).first(9), {});
    for (std::size_t i = 0; i < before.size(); ++i) {
        BOOST_TEST(before[i].forecast.mean == after[i].forecast.mean);
        BOOST_TEST((before[i].forecast.narrow == after[i].forecast.narrow));
        BOOST_TEST(before[i].line.mean == after[i].line.mean);
    }
}

BOOST_AUTO_TEST_CASE(two_years_without_a_single_hire_are_unusual_where_many_were_hired) {
    std::vector<YearOfStates> years;
    for (int i = 0; i < 9; ++i) {
        years.push_back(YearOfStates{Date(2010, 12, 31).plus_months(12 * i), {50, 0, 0, 0, 0, 0, 0}});
        years.back().moved[0] = 20;
    }
    years.back().moved = {};
    const auto usual = recent_hires(years);
    BOOST_TEST_REQUIRE(usual.has_value());
    BOOST_TEST(usual->hired == 40);
    BOOST_TEST(!usual->unusual());
    // Of 100 with a rate near 0.4, and years that differ: around 40.
    BOOST_TEST(usual->expected.low < 30);
    BOOST_TEST(usual->expected.high > 50);
    years[6].moved[0] = 0;
    years[7].moved[0] = 0;
    const auto none = recent_hires(years);
    BOOST_TEST(none->hired == 0);
    BOOST_TEST(none->unusual());
    BOOST_TEST((none->expected == usual->expected));
}

BOOST_AUTO_TEST_CASE(hires_on_completing_count_among_the_recent) {
    std::vector<YearOfStates> years;
    for (int i = 0; i < 6; ++i) {
        years.push_back(YearOfStates{Date(2010, 12, 31).plus_months(12 * i)});
        years.back().just_completed = {5, 10};
    }
    const auto recent = recent_hires(years);
    BOOST_TEST_REQUIRE(recent.has_value());
    BOOST_TEST(recent->hired == 10);
    BOOST_TEST(recent->expected.covers(10));
    BOOST_TEST(recent->expected.high <= 20);
}

BOOST_AUTO_TEST_CASE(a_short_history_is_not_judged) {
    const auto programme = test::made_programme(7, YearsOfHiring::alike);
    BOOST_TEST(!recent_hires(std::span(programme.years).first(4)).has_value());
    BOOST_TEST(recent_hires(std::span(programme.years).first(5)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
