/// What is told of an employment because it may be a slip.
#include "services/employment_story.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::EmploymentStory;
using test::percent;
using test::warned;

BOOST_AUTO_TEST_SUITE(doubts_about_employments)

BOOST_FIXTURE_TEST_CASE(doubtful_percents_and_years_are_told, EmploymentStory) {
    BOOST_TEST(warned(hire(half_a_post("P1", "bergen", "2018-03-01", {}, "0.5"))) == "percent-doubtful");
    BOOST_TEST(warned(change("J1", "2018-08-01", percent("0.75"))) == "percent-doubtful");
    BOOST_TEST(warned(change("J1", "2018-08-01", percent("75"))) == "");
    BOOST_TEST(warned(hire(half_a_post("P2", "bergen", "1921-03-01"))) == "employment-long-ago");
    services::EmploymentEdit edit{day("2018-12-31"), {}, {}, day("1901-03-01"), {}, {}, {}};
    BOOST_TEST(warned(services::change_employment(registered, intent, "J2", edit)) == "employment-long-ago");
    edit.first_day = day("2001-03-01");
    BOOST_TEST(warned(services::change_employment(registered, intent, "J2", edit)) == "");
}

BOOST_FIXTURE_TEST_CASE(terms_of_a_day_to_come_are_told_of, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    BOOST_TEST(warned(change("J1", "2019-01-01", percent("75"))) == "terms-still-to-come");
}

BOOST_AUTO_TEST_SUITE_END()
