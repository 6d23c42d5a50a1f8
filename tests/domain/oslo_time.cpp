#include "refusal.hpp"

#include <mb/oslo_time.hpp>

#include <boost/test/unit_test.hpp>

using mb::OsloTime;
using mb::test::refusal_of;

namespace {

std::string read(std::string_view text) {
    return OsloTime::parse(text).instant.to_string();
}

std::string refused(std::string_view text) {
    const auto refusal = refusal_of([&] { return OsloTime::parse(text); });
    return refusal.code + " " + refusal["value"];
}

}  // namespace

BOOST_AUTO_TEST_SUITE(oslo_time)

BOOST_AUTO_TEST_CASE(a_time_without_a_zone_is_read_from_a_clock_in_norway) {
    BOOST_TEST(read("2020-05-31 23:59") == "2020-05-31T21:59:00Z");
    BOOST_TEST(read("2020-05-31 23:59:59") == "2020-05-31T21:59:59Z");
    BOOST_TEST(read("2020-01-31 23:59") == "2020-01-31T22:59:00Z");
    BOOST_TEST(read("31.05.2020 00:00") == "2020-05-30T22:00:00Z");
}

BOOST_AUTO_TEST_CASE(a_time_with_a_zone_is_what_it_says) {
    BOOST_TEST(read("2020-05-31T21:59:59Z") == "2020-05-31T21:59:59Z");
    BOOST_TEST(read("2020-10-25T02:30:00+01:00") == "2020-10-25T01:30:00Z");
    BOOST_TEST(refused("2020-05-31T23:59") == "instant-without-zone 2020-05-31T23:59");
}

BOOST_AUTO_TEST_CASE(summer_time_begins_and_ends) {
    BOOST_TEST(read("2020-03-29 01:59:59") == "2020-03-29T00:59:59Z");
    BOOST_TEST(refused("2020-03-29 02:00") == "oslo-time-skipped 2020-03-29 02:00");
    BOOST_TEST(refused("2020-03-29 02:59:59") == "oslo-time-skipped 2020-03-29 02:59:59");
    BOOST_TEST(read("2020-03-29 03:00") == "2020-03-29T01:00:00Z");
    BOOST_TEST(read("2020-10-25 01:59:59") == "2020-10-24T23:59:59Z");
    BOOST_TEST(refused("2020-10-25 02:00") == "oslo-time-twice 2020-10-25 02:00");
    BOOST_TEST(refused("2020-10-25 02:59:59") == "oslo-time-twice 2020-10-25 02:59:59");
    BOOST_TEST(read("2020-10-25 03:00") == "2020-10-25T02:00:00Z");
}

BOOST_AUTO_TEST_CASE(nothing_is_guessed) {
    for (const auto* text :
         {"", "2020-05-31", "23:59", "2020-05-31 ", "2020-05-31  23:59", "2020-05-31 23", "31.05 23:59",
          "2020-05-31 23:59 ", "2020-05-31 23.59", "2020-05-31 23:59Z", "31.05.20 23:59"}) {
        BOOST_TEST(refused(text) == "oslo-time-malformed " + std::string(text));
    }
    BOOST_TEST(refused("2020-05-31 24:00") == "time-impossible 2020-05-31 24:00");
    BOOST_TEST(refused("2019-02-29 12:00") == "date-impossible 2019-02-29 12:00");
}

BOOST_AUTO_TEST_SUITE_END()
