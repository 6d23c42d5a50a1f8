#include "refusal.hpp"

#include <mb/period.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>

using mb::Date;
using mb::OpenPeriod;
using mb::Period;
using mb::test::refusal_of;

BOOST_AUTO_TEST_SUITE(periods)

BOOST_AUTO_TEST_CASE(both_ends_belong_to_a_period) {
    const Period period(Date(2018, 5, 1), Date(2018, 10, 31));
    BOOST_TEST(!period.covers(Date(2018, 4, 30)));
    BOOST_TEST(period.covers(Date(2018, 5, 1)));
    BOOST_TEST(period.covers(Date(2018, 10, 31)));
    BOOST_TEST(!period.covers(Date(2018, 11, 1)));
}

BOOST_AUTO_TEST_CASE(a_period_may_be_one_day) {
    const Period day(Date(2018, 5, 1), Date(2018, 5, 1));
    BOOST_TEST(day.covers(Date(2018, 5, 1)));
    BOOST_TEST((day.first() == day.last()));
}

BOOST_AUTO_TEST_CASE(a_reversed_period_is_refused_with_both_dates) {
    const auto refusal = refusal_of([] { return Period(Date(2018, 5, 2), Date(2018, 5, 1)); });
    BOOST_TEST(refusal.code == "period-reversed");
    BOOST_TEST(refusal["from"] == "2018-05-02");
    BOOST_TEST(refusal["to"] == "2018-05-01");
    BOOST_TEST(refusal["value"] == "2018-05-02/2018-05-01");
}

BOOST_AUTO_TEST_CASE(a_period_without_an_end_covers_every_later_day) {
    const OpenPeriod period(Date(2018, 3, 1), std::nullopt);
    BOOST_TEST(!period.covers(Date(2018, 2, 28)));
    BOOST_TEST(period.covers(Date(2018, 3, 1)));
    BOOST_TEST(period.covers(Date(2199, 12, 31)));
    BOOST_TEST(!period.last().has_value());
}

BOOST_AUTO_TEST_CASE(an_open_period_that_has_ended_covers_its_last_day) {
    const OpenPeriod period(Date(2018, 3, 1), Date(2018, 6, 30));
    BOOST_TEST(period.covers(Date(2018, 6, 30)));
    BOOST_TEST(!period.covers(Date(2018, 7, 1)));
    BOOST_TEST((period.first() == Date(2018, 3, 1)));
}

BOOST_AUTO_TEST_CASE(a_reversed_open_period_is_refused_with_both_dates) {
    const auto refusal = refusal_of([] { return OpenPeriod(Date(2018, 5, 2), Date(2017, 5, 2)); });
    BOOST_TEST(refusal.code == "period-reversed");
    BOOST_TEST(refusal["from"] == "2018-05-02");
    BOOST_TEST(refusal["to"] == "2017-05-02");
}

BOOST_AUTO_TEST_SUITE_END()
