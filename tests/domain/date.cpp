#include "any_value.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/date.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>

using mb::Date;
using mb::test::for_all;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(a_day_is_read_in_each_of_the_three_forms) {
    const Date day(2016, 3, 1);
    BOOST_TEST((Date::parse("2016-03-01") == day));
    BOOST_TEST((Date::parse("01.03.2016") == day));
    BOOST_TEST((Date::parse("1.3.2016") == day));
}

BOOST_AUTO_TEST_CASE(a_day_is_written_as_year_month_and_day) {
    BOOST_TEST(Date(2016, 3, 1).to_string() == "2016-03-01");
    BOOST_TEST(Date(1900, 1, 1).to_string() == "1900-01-01");
    BOOST_TEST(Date(2199, 12, 31).to_string() == "2199-12-31");
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_refused) {
    for (const char* text : {"2017-02-29", "29.02.2017", "1900-02-29", "2100-02-29", "2016-04-31", "2016-13-01",
                             "2016-00-01", "2016-01-00", "2016-01-32", "32.1.2016", "2300-02-31"}) {
        const auto refusal = refusal_of([&] { return Date::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == (text == std::string("2300-02-31") ? "date-out-of-range" : "date-impossible"));
            BOOST_TEST(refusal["value"] == text);
        }
    }
    const auto refusal = refusal_of([] { return Date(2017, 2, 29); });
    BOOST_TEST(refusal.code == "date-impossible");
    BOOST_TEST(refusal["value"] == "2017-02-29");
}

BOOST_AUTO_TEST_CASE(leap_days_exist_where_the_calendar_has_them) {
    BOOST_TEST(Date::parse("2016-02-29").day() == 29);
    BOOST_TEST(Date::parse("2000-02-29").month() == 2);
}

BOOST_AUTO_TEST_CASE(a_two_digit_year_is_refused_by_name) {
    for (const char* text : {"1.3.16", "01.03.16", "16-03-01", "29.02.17"}) {
        const auto refusal = refusal_of([&] { return Date::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "date-two-digit-year");
            BOOST_TEST(refusal["value"] == text);
        }
    }
}

BOOST_DATA_TEST_CASE(anything_else_is_malformed,
                     data::make({"",
                                 " ",
                                 "-",
                                 "--",
                                 "..",
                                 "2016",
                                 "2016-03",
                                 "01.03",
                                 "2016-3-1",
                                 "2016-03-1",
                                 "2016/03/01",
                                 "20160301",
                                 "2016-03-01 ",
                                 " 2016-03-01",
                                 "2016-03-01T00:00",
                                 "2016-03-01-",
                                 "001.3.2016",
                                 "1.003.2016",
                                 "1.3.216",
                                 "1.3.02016",
                                 "+2016-03-01",
                                 "-2016-03-01",
                                 "1-3-2016",
                                 "2016.03.01",
                                 "1.mars.2016",
                                 "1.3.2016.",
                                 "1,3,2016",
                                 "1. 3. 2016",
                                 "0x7-03-01",
                                 "\xD9\xA1.3.2016"}),
                     text) {
    const auto refusal = refusal_of([&] { return Date::parse(text); });
    BOOST_TEST(refusal.code == "date-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(an_embedded_nul_is_malformed) {
    const std::string text("2016-03-01\0", 11);
    BOOST_TEST(refusal_of([&] { return Date::parse(text); }).code == "date-malformed");
}

BOOST_AUTO_TEST_CASE(days_outside_1900_to_2199_are_out_of_range) {
    for (const char* text : {"1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"}) {
        const auto refusal = refusal_of([&] { return Date::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "date-out-of-range");
            BOOST_TEST(refusal["value"] == text);
        }
    }
    BOOST_TEST(refusal_of([] { return Date(std::numeric_limits<int>::max(), 1, 1); }).code == "date-out-of-range");
    BOOST_TEST(refusal_of([] { return Date(-5, 1, 1); })["value"] == "-0005-01-01");
    BOOST_TEST(refusal_of([] { return Date(2016, std::numeric_limits<int>::min(), 1); }).code == "date-impossible");
}

BOOST_AUTO_TEST_CASE(days_counted_from_1970_are_checked_too) {
    using std::chrono::days;
    using std::chrono::sys_days;
    BOOST_TEST(Date(sys_days{days{0}}).to_string() == "1970-01-01");
    BOOST_TEST(refusal_of([] { return Date(sys_days{days{-25568}}); })["value"] == "1899-12-31");
    BOOST_TEST(refusal_of([] { return Date(sys_days{days{84006}}); })["value"] == "2200-01-01");
    // So far away that no calendar names the day: the number of days is told.
    BOOST_TEST(refusal_of([] { return Date(sys_days{days{1'000'000'000}}); })["value"] == "1000000000");
    BOOST_TEST(refusal_of([] { return Date(sys_days{days{-1'000'000'000}}); })["value"] == "-1000000000");
}

BOOST_AUTO_TEST_CASE(weekdays_are_those_of_the_wall_calendar) {
    BOOST_TEST(Date(1900, 1, 1).iso_weekday() == 1);
    BOOST_TEST(Date(2021, 5, 13).iso_weekday() == 4);  // Ascension Day, a Thursday
    BOOST_TEST(Date(2016, 2, 28).iso_weekday() == 7);
}

BOOST_AUTO_TEST_CASE(adding_days_crosses_months_and_years) {
    BOOST_TEST(Date(2016, 2, 28).plus_days(2).to_string() == "2016-03-01");
    BOOST_TEST(Date(2017, 1, 1).plus_days(-1).to_string() == "2016-12-31");
    BOOST_TEST(refusal_of([] { return Date(2199, 12, 31).plus_days(1); }).code == "date-out-of-range");
    BOOST_TEST(refusal_of([] { return Date(1900, 1, 1).plus_days(std::numeric_limits<int>::min()); }).code
               == "date-out-of-range");
}

BOOST_AUTO_TEST_CASE(adding_months_ends_on_the_last_day_of_a_shorter_month) {
    BOOST_TEST(Date(2015, 8, 31).plus_months(6).to_string() == "2016-02-29");
    BOOST_TEST(Date(2016, 8, 31).plus_months(6).to_string() == "2017-02-28");
    BOOST_TEST(Date(2024, 2, 29).plus_months(12).to_string() == "2025-02-28");
    BOOST_TEST(Date(2024, 2, 29).plus_months(48).to_string() == "2028-02-29");
    BOOST_TEST(Date(2016, 3, 31).plus_months(-1).to_string() == "2016-02-29");
    BOOST_TEST(Date(2016, 1, 15).plus_months(-1).to_string() == "2015-12-15");
    BOOST_TEST(Date(2016, 12, 15).plus_months(1).to_string() == "2017-01-15");
    BOOST_TEST(Date(2016, 1, 15).plus_months(0).to_string() == "2016-01-15");
}

BOOST_AUTO_TEST_CASE(months_outside_the_calendar_are_out_of_range) {
    const auto refusal = refusal_of([] { return Date(2199, 12, 31).plus_months(2); });
    BOOST_TEST(refusal.code == "date-out-of-range");
    BOOST_TEST(refusal["value"] == "2200-02-31");
    BOOST_TEST(refusal_of([] { return Date(1900, 1, 1).plus_months(-1); }).code == "date-out-of-range");
    BOOST_TEST(refusal_of([] { return Date(2016, 1, 1).plus_months(std::numeric_limits<int>::max()); }).code
               == "date-out-of-range");
    BOOST_TEST(refusal_of([] { return Date(2016, 1, 1).plus_months(std::numeric_limits<int>::min()); }).code
               == "date-out-of-range");
}

BOOST_AUTO_TEST_CASE(days_between_are_negative_when_the_second_is_earlier) {
    BOOST_TEST(mb::days_between(Date(2018, 6, 30), Date(2018, 8, 15)) == 46);
    BOOST_TEST(mb::days_between(Date(2018, 8, 15), Date(2018, 6, 30)) == -46);
    BOOST_TEST(mb::days_between(Date(2018, 8, 15), Date(2018, 8, 15)) == 0);
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_digits_is_refused_with_a_short_quotation) {
    const std::string digits(1'000'000, '7');
    for (const auto& text : {digits, digits + "-01-01", "1.1." + digits, "2016-01-" + digits}) {
        const auto refusal = refusal_of([&] { return Date::parse(text); });
        BOOST_TEST(refusal.code == "date-malformed");
        BOOST_TEST(refusal["value"] == text.substr(0, 200));
    }
}

BOOST_AUTO_TEST_CASE(a_written_day_reads_back_as_itself) {
    for_all([](Date day) {
        RC_ASSERT(Date::parse(day.to_string()) == day);
        RC_ASSERT(Date(day.year(), day.month(), day.day()) == day);
        RC_ASSERT(Date::parse(std::to_string(day.day()) + "." + std::to_string(day.month()) + "."
                              + std::to_string(day.year()))
                  == day);
    });
}

BOOST_AUTO_TEST_CASE(days_are_ordered_as_they_follow_each_other) {
    for_all([](Date a, Date b) {
        RC_ASSERT((a < b) == (mb::days_between(a, b) > 0));
        RC_ASSERT(a.plus_days(mb::days_between(a, b)) == b);
        RC_ASSERT((a < b) == (a.to_string() < b.to_string()));
    });
}

BOOST_AUTO_TEST_CASE(there_is_a_last_day) {
    BOOST_TEST(Date::last().to_string() == "2199-12-31");
    BOOST_TEST(refusal_of([] { return Date::last().plus_days(1); }).code == "date-out-of-range");
}

BOOST_AUTO_TEST_SUITE_END()
