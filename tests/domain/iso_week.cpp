#include "any_value.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/iso_week.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

using mb::Date;
using mb::IsoWeek;
using mb::test::for_all;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

namespace {

/// The years of 1900 to 2199 that have 53 weeks, from the calendar: those that begin on a Thursday, and leap years that
/// begin on a Wednesday.
constexpr std::array long_years{1903, 1908, 1914, 1920, 1925, 1931, 1936, 1942, 1948, 1953, 1959, 1964, 1970, 1976,
                                1981, 1987, 1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054,
                                2060, 2065, 2071, 2076, 2082, 2088, 2093, 2099, 2105, 2111, 2116, 2122, 2128, 2133,
                                2139, 2144, 2150, 2156, 2161, 2167, 2172, 2178, 2184, 2189, 2195};

}  // namespace

BOOST_AUTO_TEST_SUITE(iso_weeks)

BOOST_AUTO_TEST_CASE(a_week_is_read_and_written_as_year_and_number) {
    const auto week = IsoWeek::parse("2020-W53");
    BOOST_TEST(week.year() == 2020);
    BOOST_TEST(week.week() == 53);
    BOOST_TEST(week.to_string() == "2020-W53");
    BOOST_TEST(IsoWeek(2021, 3).to_string() == "2021-W03");
}

BOOST_AUTO_TEST_CASE(every_year_has_the_weeks_that_the_calendar_gives_it) {
    for (int year = 1900; year < 2200; ++year) {
        const bool is_long = std::ranges::find(long_years, year) != long_years.end();
        BOOST_TEST_CONTEXT(year) {
            BOOST_TEST(mb::weeks_in_iso_year(year) == (is_long ? 53 : 52));
            const auto text = std::to_string(year) + "-W53";
            BOOST_TEST(refusal_of([&] { return IsoWeek::parse(text); }).code
                       == (is_long ? "accepted" : "week-impossible"));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_number_of_weeks_is_known_for_any_year_at_all) {
    BOOST_TEST(mb::weeks_in_iso_year(2400 + 20) == 53);
    BOOST_TEST(mb::weeks_in_iso_year(2020 - 400 * 6) == 53);
    BOOST_TEST(mb::weeks_in_iso_year(2020 - 400 * 6 + 1) == 52);
    for (const int year : {std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), 0, -1}) {
        const int weeks = mb::weeks_in_iso_year(year);
        BOOST_TEST((weeks == 52 || weeks == 53));
    }
}

BOOST_AUTO_TEST_CASE(week_53_runs_into_the_new_year) {
    BOOST_TEST(IsoWeek(2020, 53).monday().to_string() == "2020-12-28");
    BOOST_TEST(IsoWeek(2020, 53).sunday().to_string() == "2021-01-03");
    BOOST_TEST(IsoWeek(2020, 53).next().to_string() == "2021-W01");
    BOOST_TEST(IsoWeek(2021, 52).next().to_string() == "2022-W01");
    BOOST_TEST(IsoWeek(2021, 9).next().to_string() == "2021-W10");
}

BOOST_AUTO_TEST_CASE(the_first_days_of_january_may_belong_to_the_old_year_and_the_last_of_december_to_the_new) {
    BOOST_TEST(IsoWeek::containing(Date(2021, 1, 3)).to_string() == "2020-W53");
    BOOST_TEST(IsoWeek::containing(Date(2021, 1, 4)).to_string() == "2021-W01");
    BOOST_TEST(IsoWeek::containing(Date(2019, 12, 30)).to_string() == "2020-W01");
    BOOST_TEST(IsoWeek::containing(Date(2019, 12, 29)).to_string() == "2019-W52");
}

BOOST_AUTO_TEST_CASE(the_weeks_of_the_first_and_last_day_exist) {
    BOOST_TEST(IsoWeek::containing(Date(1900, 1, 1)).to_string() == "1900-W01");
    BOOST_TEST(IsoWeek::containing(Date(2199, 12, 29)).to_string() == "2199-W52");
    const auto last = IsoWeek::containing(Date(2199, 12, 31));
    BOOST_TEST(last.to_string() == "2200-W01");
    BOOST_TEST(last.monday().to_string() == "2199-12-30");
    BOOST_TEST(refusal_of([&] { return last.sunday(); }).code == "date-out-of-range");
    BOOST_TEST(refusal_of([&] { return last.next(); }).code == "week-impossible");
}

BOOST_AUTO_TEST_CASE(a_week_that_does_not_exist_is_refused) {
    for (const char* text :
         {"2021-W53", "2020-W54", "2020-W00", "2020-W99", "1899-W52", "2200-W02", "0000-W01", "9999-W01"}) {
        const auto refusal = refusal_of([&] { return IsoWeek::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "week-impossible");
            BOOST_TEST(refusal["value"] == text);
        }
    }
    BOOST_TEST(refusal_of([] { return IsoWeek(2020, -1); })["value"] == "2020-W-01");
}

BOOST_DATA_TEST_CASE(anything_else_is_malformed,
                     data::make({"", "2020-W5", "2020W53", "2020-53", "2020-w53", "20-W53", "2020-W053", " 2020-W53",
                                 "2020-W53 ", "2020-W5a", "202a-W53", "2020-W-1", "W53"}),
                     text) {
    const auto refusal = refusal_of([&] { return IsoWeek::parse(text); });
    BOOST_TEST(refusal.code == "week-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(a_written_week_reads_back_as_itself_and_holds_its_days) {
    for_all([](Date day) {
        RC_PRE(day <= Date(2199, 12, 29));
        const auto week = IsoWeek::containing(day);
        RC_ASSERT(IsoWeek::parse(week.to_string()) == week);
        RC_ASSERT(week.monday().iso_weekday() == 1);
        RC_ASSERT(week.monday() <= day && day <= week.sunday());
        RC_ASSERT(week < week.next());
        RC_ASSERT(week.next().monday() == week.monday().plus_days(7));
    });
}

BOOST_AUTO_TEST_CASE(weeks_are_ordered_as_their_mondays) {
    for_all([](Date a, Date b) {
        const auto week_a = IsoWeek::containing(a);
        const auto week_b = IsoWeek::containing(b);
        RC_ASSERT((week_a < week_b) == (week_a.monday() < week_b.monday()));
    });
}

BOOST_AUTO_TEST_SUITE_END()
