#include "any_value.hpp"
#include "property.hpp"
#include "refusal.hpp"

#include <mb/instant.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>

using mb::Date;
using mb::Instant;
using mb::test::for_all;
using mb::test::refusal_of;
using std::chrono::hours;
using std::chrono::seconds;

namespace data = boost::unit_test::data;

namespace {

/// The days in March and October on which the clocks of Oslo are changed, at 01:00 UTC, as the zone database has them.
struct ClockChange {
    int year;
    int march;
    int october;
};
constexpr std::array<ClockChange, 32> clock_changes{
    {{2006, 26, 29}, {2007, 25, 28}, {2008, 30, 26}, {2009, 29, 25}, {2010, 28, 31}, {2011, 27, 30}, {2012, 25, 28},
     {2013, 31, 27}, {2014, 30, 26}, {2015, 29, 25}, {2016, 27, 30}, {2017, 26, 29}, {2018, 25, 28}, {2019, 31, 27},
     {2020, 29, 25}, {2021, 28, 31}, {2022, 27, 30}, {2023, 26, 29}, {2024, 31, 27}, {2025, 30, 26}, {2026, 29, 25},
     {2027, 28, 31}, {2028, 26, 29}, {2029, 25, 28}, {2030, 31, 27}, {2031, 30, 26}, {2032, 28, 31}, {2033, 27, 30},
     {2034, 26, 29}, {2035, 25, 28}, {2036, 30, 26}, {2037, 29, 25}}};

Instant at(const char* text) {
    return Instant::parse(text);
}

Instant one_in_the_morning(int year, int month, int day) {
    return Instant(Date(year, month, day).days() + hours{1});
}

Instant later(Instant instant, seconds by) {
    return Instant(instant.time() + by);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(instants)

BOOST_AUTO_TEST_CASE(an_instant_is_read_in_any_zone_and_written_in_utc) {
    BOOST_TEST(at("2020-05-31T21:59:59Z").to_string() == "2020-05-31T21:59:59Z");
    BOOST_TEST(at("2020-05-31T23:59:59+02:00").to_string() == "2020-05-31T21:59:59Z");
    BOOST_TEST(at("2020-05-31T23:59+02:00").to_string() == "2020-05-31T21:59:00Z");
    BOOST_TEST(at("2020-01-01T00:30:00+05:45").to_string() == "2019-12-31T18:45:00Z");
    BOOST_TEST(at("2019-12-31T23:30:00-01:00").to_string() == "2020-01-01T00:30:00Z");
    BOOST_TEST(at("2020-05-31T09:05:07-00:00").to_string() == "2020-05-31T09:05:07Z");
}

BOOST_AUTO_TEST_CASE(an_instant_without_a_zone_is_refused_by_name) {
    for (const char* text : {"2020-05-31T21:59:59", "2020-05-31T21:59"}) {
        const auto refusal = refusal_of([&] { return Instant::parse(text); });
        BOOST_TEST(refusal.code == "instant-without-zone");
        BOOST_TEST(refusal["value"] == text);
    }
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_refused) {
    const auto refusal = refusal_of([] { return Instant::parse("2017-02-29T12:00:00Z"); });
    BOOST_TEST(refusal.code == "date-impossible");
    BOOST_TEST(refusal["value"] == "2017-02-29T12:00:00Z");
}

BOOST_AUTO_TEST_CASE(a_time_that_does_not_exist_is_refused) {
    for (const char* text :
         {"2020-05-31T24:00:00Z", "2020-05-31T23:60:00Z", "2020-05-31T23:59:60Z", "2020-05-31T99:00Z",
          "2020-05-31T12:00:00+24:00", "2020-05-31T12:00:00+01:60", "2020-05-31T25:00"}) {
        const auto refusal = refusal_of([&] { return Instant::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "time-impossible");
            BOOST_TEST(refusal["value"] == text);
        }
    }
}

BOOST_DATA_TEST_CASE(anything_else_is_malformed,
                     data::make({"",
                                 "T",
                                 "2020-05-31",
                                 "2020-05-31 21:59:59Z",
                                 "2020-05-31t21:59:59Z",
                                 "2020-05-31T21:59:59z",
                                 "31.05.2020T21:59:59Z",
                                 "20-05-31T21:59:59Z",
                                 "2020-05-31T",
                                 "2020-05-31T2",
                                 "2020-05-31T21",
                                 "2020-05-31T21:",
                                 "2020-05-31T21:5",
                                 "2020-05-31T21:59:",
                                 "2020-05-31T21:59:5",
                                 "2020-05-31T21:59:59.5Z",
                                 "2020-05-31T21:59:59Z ",
                                 "2020-05-31T21:59:59ZZ",
                                 "2020-05-31T21:59:59+",
                                 "2020-05-31T21:59:59+02",
                                 "2020-05-31T21:59:59+0200",
                                 "2020-05-31T21:59:59+02:0",
                                 "2020-05-31T21:59:59+02:00:00",
                                 "2020-05-31T21.59Z",
                                 "2020-05-31T-1:59:00Z",
                                 "2020-05-31T215959Z",
                                 "T21:59:59Z",
                                 "2020-W22-7T21:59:59Z"}),
                     text) {
    const auto refusal = refusal_of([&] { return Instant::parse(text); });
    BOOST_TEST(refusal.code == "instant-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(instants_outside_the_years_that_dates_know_are_out_of_range) {
    BOOST_TEST(at("1900-01-01T00:00:00Z").to_string() == "1900-01-01T00:00:00Z");
    BOOST_TEST(at("2199-12-31T22:59:59Z").to_string() == "2199-12-31T22:59:59Z");
    for (const char* text :
         {"1899-12-31T23:59:59Z", "1900-01-01T00:59:59+01:00", "2199-12-31T23:00:00Z", "2200-01-01T00:00:00Z"}) {
        const auto refusal = refusal_of([&] { return Instant::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "date-out-of-range");
            BOOST_TEST(refusal["value"] == text);
        }
    }
    const auto refusal = refusal_of([] { return Instant(std::chrono::sys_seconds(seconds{-9'999'999'999})); });
    BOOST_TEST(refusal.code == "date-out-of-range");
    BOOST_TEST(refusal["value"] == "-9999999999");
    BOOST_TEST(refusal_of([] { return Instant(std::chrono::sys_seconds::max()); }).code == "date-out-of-range");
}

BOOST_AUTO_TEST_CASE(every_instant_falls_on_a_day_in_oslo) {
    BOOST_TEST(mb::oslo_day(at("2199-12-31T22:59:59Z")).to_string() == "2199-12-31");
    BOOST_TEST(mb::oslo_day(at("1900-01-01T00:00:00Z")).to_string() == "1900-01-01");
}

BOOST_AUTO_TEST_CASE(the_day_in_oslo_changes_at_midnight_in_winter_time) {
    BOOST_TEST(mb::oslo_day(at("2020-01-31T22:59:59Z")).to_string() == "2020-01-31");
    BOOST_TEST(mb::oslo_day(at("2020-01-31T23:00:00Z")).to_string() == "2020-02-01");
}

BOOST_AUTO_TEST_CASE(the_day_in_oslo_changes_at_midnight_in_summer_time) {
    BOOST_TEST(mb::oslo_day(at("2020-05-31T21:59:59Z")).to_string() == "2020-05-31");
    BOOST_TEST(mb::oslo_day(at("2020-05-31T22:00:00Z")).to_string() == "2020-06-01");
}

BOOST_AUTO_TEST_CASE(the_last_second_of_a_day_is_23_59_59_in_oslo) {
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 1, 31)).to_string() == "2020-01-31T22:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 5, 31)).to_string() == "2020-05-31T21:59:59Z");
    // The days on which the clock is changed: 23 and 25 hours long.
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 3, 28)).to_string() == "2020-03-28T22:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 3, 29)).to_string() == "2020-03-29T21:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 10, 24)).to_string() == "2020-10-24T21:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(2020, 10, 25)).to_string() == "2020-10-25T22:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(1900, 1, 1)).to_string() == "1900-01-01T22:59:59Z");
    BOOST_TEST(mb::last_second_in_oslo(Date(2199, 12, 31)).to_string() == "2199-12-31T22:59:59Z");
}

BOOST_AUTO_TEST_CASE(the_clock_is_changed_on_the_days_of_the_table) {
    for (const auto& change : clock_changes) {
        BOOST_TEST_CONTEXT(change.year) {
            const Instant forward = one_in_the_morning(change.year, 3, change.march);
            const Instant back = one_in_the_morning(change.year, 10, change.october);
            BOOST_TEST(mb::oslo_offset(later(forward, seconds{-1})).count() == 1);
            BOOST_TEST(mb::oslo_offset(forward).count() == 2);
            BOOST_TEST(mb::oslo_offset(later(back, seconds{-1})).count() == 2);
            BOOST_TEST(mb::oslo_offset(back).count() == 1);
            BOOST_TEST(mb::oslo_offset(one_in_the_morning(change.year, 1, 1)).count() == 1);
            BOOST_TEST(mb::oslo_offset(one_in_the_morning(change.year, 12, 31)).count() == 1);
            BOOST_TEST(mb::oslo_offset(one_in_the_morning(change.year, 7, 1)).count() == 2);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_offset_agrees_every_hour_with_the_zone_database_where_the_machine_has_one) {
    if (!std::filesystem::exists("/usr/share/zoneinfo/Europe/Oslo")) {
        BOOST_TEST_MESSAGE("no zone database on this machine; the table of clock changes has been compared");
        BOOST_TEST(clock_changes.size() == 32U);
        return;
    }
    ::setenv("TZ", "Europe/Oslo", 1);
    ::tzset();
    int disagreements = 0;
    const Instant end = one_in_the_morning(2038, 1, 1);
    for (Instant hour = one_in_the_morning(2006, 1, 1); hour < end; hour = later(hour, hours{1})) {
        const std::time_t time = hour.time().time_since_epoch().count();
        std::tm local{};
        BOOST_REQUIRE(::localtime_r(&time, &local) != nullptr);
        if (seconds{local.tm_gmtoff} != mb::oslo_offset(hour)) {
            BOOST_TEST_MESSAGE(hour.to_string());
            ++disagreements;
        }
    }
    ::unsetenv("TZ");
    ::tzset();
    BOOST_TEST(disagreements == 0);
}

BOOST_AUTO_TEST_CASE(a_written_instant_reads_back_as_itself) {
    for_all([](Instant instant) { RC_ASSERT(Instant::parse(instant.to_string()) == instant); });
}

BOOST_AUTO_TEST_CASE(the_last_second_of_a_day_is_on_it_and_the_next_is_not) {
    for_all([](Date day) {
        RC_PRE(day < Date(2199, 12, 31));
        const Instant last = mb::last_second_in_oslo(day);
        RC_ASSERT(mb::oslo_day(last) == day);
        RC_ASSERT(mb::oslo_day(later(last, seconds{1})) == day.plus_days(1));
    });
}

BOOST_AUTO_TEST_SUITE_END()
