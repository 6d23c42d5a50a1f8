// Applications at the last second before the deadline and at the first one after it.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

using mb::Instant;
using mb::rules::is_late;
using mb::test::day;
using mb::test::lines_of;
using mb::test::Story;

BOOST_AUTO_TEST_SUITE(deadline)

BOOST_AUTO_TEST_CASE(the_last_second_of_the_deadline_is_in_time_in_winter) {
    const auto deadline = day("2020-01-31");
    BOOST_TEST(!is_late(Instant::parse("2020-01-31T23:59:59+01:00"), deadline));
    BOOST_TEST(is_late(Instant::parse("2020-02-01T00:00:00+01:00"), deadline));
}

BOOST_AUTO_TEST_CASE(the_last_second_of_the_deadline_is_in_time_in_summer) {
    const auto deadline = day("2020-05-31");
    BOOST_TEST(!is_late(Instant::parse("2020-05-31T23:59:59+02:00"), deadline));
    BOOST_TEST(is_late(Instant::parse("2020-06-01T00:00:00+02:00"), deadline));
}

BOOST_AUTO_TEST_CASE(it_is_the_clock_of_oslo_that_counts) {
    const auto deadline = day("2020-05-31");
    BOOST_TEST(!is_late(Instant::parse("2020-05-31T21:59:59Z"), deadline));
    BOOST_TEST(is_late(Instant::parse("2020-05-31T22:00:00Z"), deadline));
    BOOST_TEST(!is_late(Instant::parse("2020-06-01T00:59:59+03:00"), deadline));
}

BOOST_AUTO_TEST_CASE(the_day_on_which_the_clock_is_changed_ends_at_midnight_too) {
    BOOST_TEST(!is_late(Instant::parse("2020-03-29T21:59:59Z"), day("2020-03-29")));
    BOOST_TEST(is_late(Instant::parse("2020-03-29T22:00:00Z"), day("2020-03-29")));
    BOOST_TEST(!is_late(Instant::parse("2020-10-25T22:59:59Z"), day("2020-10-25")));
    BOOST_TEST(is_late(Instant::parse("2020-10-25T23:00:00Z"), day("2020-10-25")));
}

BOOST_AUTO_TEST_CASE(without_an_instant_or_a_deadline_nobody_is_late) {
    BOOST_TEST(!is_late({}, day("2020-05-31")));
    BOOST_TEST(!is_late(Instant::parse("2020-06-01T00:00:00Z"), {}));
    BOOST_TEST(!is_late({}, {}));
}

BOOST_AUTO_TEST_CASE(a_late_application_is_accepted_and_told) {
    const auto late = Story({.deadline = "2020-05-31"}).applied("2020-06-01", "2020-05-31T22:00:00Z");
    BOOST_TEST(lines_of(check_participation(late.participation()))
                   == (std::vector<std::string>{
                       "warning: application-late enrolment=E1 received=2020-05-31T22:00:00Z deadline=2020-05-31"}),
               boost::test_tools::per_element());
    const auto in_time = Story({.deadline = "2020-05-31"}).applied("2020-05-31", "2020-05-31T21:59:59Z");
    BOOST_TEST(lines_of(check_participation(in_time.participation())).empty());
}

BOOST_AUTO_TEST_SUITE_END()
