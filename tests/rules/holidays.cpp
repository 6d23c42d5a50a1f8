#include "any_value.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/rules/holidays.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using mb::Date;
using mb::IsoWeek;
using mb::rules::easter_sunday;
using mb::rules::holiday_on;
using mb::rules::proposed_planned_days;
using mb::rules::weekday_holidays;
using mb::test::for_all;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

namespace {

/// The code of the holiday on a day; empty when it is none.
std::string code_on(const std::string& day) {
    const auto holiday = holiday_on(Date::parse(day));
    return holiday ? std::string(mb::to_code(*holiday)) : "";
}

/// Easter by the rule of Meeus, Jones and Butcher, which knows no table.
Date easter_by_division(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int moon_correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int count = epact + weekday - 7 * late + 114;
    return {year, count / 31, count % 31 + 1};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(holidays)

BOOST_DATA_TEST_CASE(easter_falls_where_the_calendars_of_those_years_have_it,
                     data::make({"1900-04-15", "1913-03-23", "1940-03-24", "1943-04-25", "1945-04-01", "1954-04-18",
                                 "1961-04-02", "1974-04-14", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23",
                                 "2010-04-04", "2011-04-24", "2012-04-08", "2015-04-05", "2016-03-27", "2017-04-16",
                                 "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
                                 "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
                                 "2076-04-19", "2100-03-28", "2160-03-23"}),
                     day) {
    BOOST_TEST(easter_sunday(Date::parse(day).year()).to_string() == day);
}

BOOST_AUTO_TEST_CASE(the_table_of_full_moons_agrees_with_the_rule_of_divisions_in_every_year) {
    for (int year = 1900; year < 2200; ++year) {
        BOOST_TEST_CONTEXT(year) {
            BOOST_TEST(easter_sunday(year).to_string() == easter_by_division(year).to_string());
        }
    }
}

BOOST_AUTO_TEST_CASE(easter_is_known_for_the_years_of_dates_only) {
    BOOST_TEST(easter_sunday(2199).to_string() == "2199-04-14");
    for (const int year : {-1, 0, 1899, 2200}) {
        BOOST_TEST(refusal_of([&] { return easter_sunday(year); }).code == "date-out-of-range");
    }
}

BOOST_AUTO_TEST_CASE(the_twelve_holidays_of_2021_are_those_of_the_law) {
    BOOST_TEST(code_on("2021-01-01") == "new-years-day");
    BOOST_TEST(code_on("2021-04-01") == "maundy-thursday");
    BOOST_TEST(code_on("2021-04-02") == "good-friday");
    BOOST_TEST(code_on("2021-04-04") == "easter-sunday");
    BOOST_TEST(code_on("2021-04-05") == "easter-monday");
    BOOST_TEST(code_on("2021-05-01") == "labour-day");
    BOOST_TEST(code_on("2021-05-13") == "ascension-day");
    BOOST_TEST(code_on("2021-05-17") == "constitution-day");
    BOOST_TEST(code_on("2021-05-23") == "whit-sunday");
    BOOST_TEST(code_on("2021-05-24") == "whit-monday");
    BOOST_TEST(code_on("2021-12-25") == "christmas-day");
    BOOST_TEST(code_on("2021-12-26") == "boxing-day");
    int count = 0;
    for (Date day(2021, 1, 1); day.year() == 2021; day = day.plus_days(1)) {
        count += holiday_on(day) ? 1 : 0;
    }
    BOOST_TEST(count == 12);
}

BOOST_DATA_TEST_CASE(days_that_many_have_off_are_no_public_holidays,
                     data::make({"2020-12-24", "2020-12-31", "2021-03-31", "2021-04-03", "2021-05-22", "2021-06-23",
                                 "2021-03-28", "2021-05-14"}),
                     day) {
    BOOST_TEST(code_on(day) == "");
}

BOOST_AUTO_TEST_CASE(where_two_meet_the_one_that_moves_is_named) {
    BOOST_TEST(code_on("2008-05-01") == "ascension-day");
    BOOST_TEST(code_on("2012-05-17") == "ascension-day");
    BOOST_TEST(code_on("2027-05-17") == "whit-monday");
}

BOOST_AUTO_TEST_CASE(weeks_have_the_weekday_holidays_of_a_course_over_easter_and_the_turn_of_a_year) {
    BOOST_TEST(weekday_holidays(IsoWeek(2020, 51)) == 0);
    BOOST_TEST(weekday_holidays(IsoWeek(2020, 52)) == 1);  // Christmas Day; Boxing Day is a Saturday
    BOOST_TEST(weekday_holidays(IsoWeek(2020, 53)) == 1);  // New Year's Day
    BOOST_TEST(weekday_holidays(IsoWeek(2021, 1)) == 0);
    for (const int week : {10, 11, 12, 15, 16, 17, 18}) {
        BOOST_TEST(weekday_holidays(IsoWeek(2021, week)) == 0);
    }
    BOOST_TEST(weekday_holidays(IsoWeek(2021, 13)) == 2);  // Maundy Thursday, Good Friday
    BOOST_TEST(weekday_holidays(IsoWeek(2021, 14)) == 1);  // Easter Monday
    BOOST_TEST(weekday_holidays(IsoWeek(2021, 19)) == 1);  // Ascension Day
}

BOOST_AUTO_TEST_CASE(a_day_that_is_two_holidays_is_one_day) {
    BOOST_TEST(weekday_holidays(IsoWeek(2008, 18)) == 1);
    BOOST_TEST(weekday_holidays(IsoWeek(2027, 20)) == 1);
}

BOOST_AUTO_TEST_CASE(the_last_week_that_there_is_cannot_be_counted) {
    BOOST_TEST(refusal_of([] { return weekday_holidays(IsoWeek(2200, 1)); }).code == "date-out-of-range");
}

BOOST_AUTO_TEST_CASE(planned_days_are_proposed_less_the_holidays_and_never_below_none) {
    BOOST_TEST(proposed_planned_days(5, IsoWeek(2020, 47)) == 5);
    BOOST_TEST(proposed_planned_days(5, IsoWeek(2020, 53)) == 4);
    BOOST_TEST(proposed_planned_days(5, IsoWeek(2021, 13)) == 3);
    BOOST_TEST(proposed_planned_days(3, IsoWeek(2021, 13)) == 1);
    BOOST_TEST(proposed_planned_days(1, IsoWeek(2021, 13)) == 0);
}

BOOST_AUTO_TEST_CASE(no_week_has_more_than_two_weekday_holidays) {
    for_all([](Date day) {
        RC_PRE(day <= Date(2199, 12, 29));
        const int count = weekday_holidays(IsoWeek::containing(day));
        RC_ASSERT(count >= 0 && count <= 2);
    });
}

BOOST_AUTO_TEST_SUITE_END()
