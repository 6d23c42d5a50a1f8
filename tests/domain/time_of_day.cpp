#include "property.hpp"
#include "refusal.hpp"

#include <mb/time_of_day.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

using mb::TimeOfDay;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(times_of_day)

BOOST_AUTO_TEST_CASE(a_time_is_read_with_one_or_two_digits_of_hour_and_written_with_two) {
    BOOST_TEST(TimeOfDay::parse("9:05").to_string() == "09:05");
    BOOST_TEST(TimeOfDay::parse("09:05").minutes_after_midnight() == 545);
    BOOST_TEST(TimeOfDay::parse("9.05").to_string() == "09:05");
    BOOST_TEST(TimeOfDay::parse("00:00").minutes_after_midnight() == 0);
    BOOST_TEST(TimeOfDay::parse("23:59").minutes_after_midnight() == 1439);
}

BOOST_AUTO_TEST_CASE(a_time_that_does_not_exist_is_refused) {
    for (const char* text : {"24:00", "23:60", "99:99"}) {
        const auto refusal = refusal_of([&] { return TimeOfDay::parse(text); });
        BOOST_TEST(refusal.code == "time-impossible");
        BOOST_TEST(refusal["value"] == text);
    }
    BOOST_TEST(refusal_of([] { return TimeOfDay(-1, 0); }).code == "time-impossible");
    BOOST_TEST(refusal_of([] { return TimeOfDay(0, -1); })["value"] == "00:-01");
    BOOST_TEST(refusal_of([] { return TimeOfDay(std::numeric_limits<int>::max(), 60); }).code == "time-impossible");
}

BOOST_DATA_TEST_CASE(anything_else_is_malformed,
                     data::make({"",      ":",       "9",       "0900",  "9:5",   "9:005",   "009:05",
                                 "9.5",   "9:0.5",   "9.05.00", " 9:05", "9:05 ", "9:05:00", "-9:05",
                                 "+9:05", "kl 9:05", ":05",     "9:-5",  "a:05",  "9:0a"}),
                     text) {
    const auto refusal = refusal_of([&] { return TimeOfDay::parse(text); });
    BOOST_TEST(refusal.code == "time-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(every_minute_of_the_day_reads_back_as_itself) {
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const TimeOfDay time(minute / 60, minute % 60);
        BOOST_TEST((TimeOfDay::parse(time.to_string()) == time));
        BOOST_TEST(time.minutes_after_midnight() == minute);
    }
}

BOOST_AUTO_TEST_SUITE_END()
