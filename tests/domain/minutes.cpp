#include "property.hpp"
#include "refusal.hpp"

#include <mb/minutes.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <string>

using mb::Minutes;
using mb::test::for_all;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(minutes)

BOOST_AUTO_TEST_CASE(minutes_are_read_as_a_whole_number) {
    BOOST_TEST(Minutes::parse("0").count() == 0);
    BOOST_TEST(Minutes::parse("180").count() == 180);
    BOOST_TEST(Minutes::parse("0180").count() == 180);
    BOOST_TEST(Minutes::parse("9999999").count() == 9'999'999);
    BOOST_TEST(Minutes::parse(std::string(1'000'000, '0') + "7").count() == 7);
}

BOOST_AUTO_TEST_CASE(negative_and_huge_minutes_are_out_of_range) {
    for (const char* text : {"-1", "-0", "10000000", "99999999999999999999999999"}) {
        const auto refusal = refusal_of([&] { return Minutes::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "minutes-out-of-range");
            BOOST_TEST(refusal["value"] == text);
        }
    }
    BOOST_TEST(refusal_of([] { return Minutes(-1); })["value"] == "-1");
    BOOST_TEST(refusal_of([] { return Minutes(10'000'000); }).code == "minutes-out-of-range");
    BOOST_TEST(refusal_of([] { return Minutes(std::numeric_limits<std::int64_t>::min()); }).code
               == "minutes-out-of-range");
    BOOST_TEST(Minutes(9'999'999).count() == 9'999'999);
}

BOOST_DATA_TEST_CASE(minutes_of_any_other_form_are_malformed,
                     data::make({"", " ", "1.5", "1,5", "+5", "5 ", " 5", "1e3", "0x10", "5min", "--5", "-", "1 000"}),
                     text) {
    const auto refusal = refusal_of([&] { return Minutes::parse(text); });
    BOOST_TEST(refusal.code == "minutes-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(hours_are_read_as_people_write_them) {
    BOOST_TEST(Minutes::parse_hours("6").count() == 360);
    BOOST_TEST(Minutes::parse_hours("6.5").count() == 390);
    BOOST_TEST(Minutes::parse_hours("6,5").count() == 390);
    BOOST_TEST(Minutes::parse_hours("6:30").count() == 390);
    BOOST_TEST(Minutes::parse_hours("12,5").count() == 750);
    BOOST_TEST(Minutes::parse_hours("0,25").count() == 15);
    BOOST_TEST(Minutes::parse_hours("0.75").count() == 45);
    BOOST_TEST(Minutes::parse_hours("1.10").count() == 66);
    BOOST_TEST(Minutes::parse_hours("1,05").count() == 63);
    BOOST_TEST(Minutes::parse_hours("6,500000").count() == 390);
    BOOST_TEST(Minutes::parse_hours("6.0").count() == 360);
    BOOST_TEST(Minutes::parse_hours("0").count() == 0);
    BOOST_TEST(Minutes::parse_hours("0:00").count() == 0);
    BOOST_TEST(Minutes::parse_hours("166666:39").count() == 9'999'999);
}

BOOST_DATA_TEST_CASE(hours_that_are_no_whole_minutes_or_of_another_form_are_malformed,
                     data::make({"",      ".",       ",",       ":",     "6.",      ".5",   "6,",    ",5",
                                 "6:",    ":30",     "6:3",     "6:60",  "6:030",   "6.33", "6,333", "0,01",
                                 "6.125", "1.234,5", "1,234.5", "6.5.5", "6:30:00", "6h",   "+6",    " 6",
                                 "6 ",    "6,5 t",   "--6",     "-6.5",  "6.5:30"}),
                     text) {
    const auto refusal = refusal_of([&] { return Minutes::parse_hours(text); });
    BOOST_TEST(refusal.code == "hours-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(negative_and_huge_hours_are_out_of_range) {
    for (const char* text : {"-6", "166666:40", "166667", "99999999999999999999", "99999999999999999999,5"}) {
        const auto refusal = refusal_of([&] { return Minutes::parse_hours(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "minutes-out-of-range");
            BOOST_TEST(refusal["value"] == text);
        }
    }
}

BOOST_AUTO_TEST_CASE(hours_are_written_with_two_digits_of_minutes) {
    BOOST_TEST(Minutes(2250).to_hours() == "37:30");
    BOOST_TEST(Minutes(5).to_hours() == "0:05");
    BOOST_TEST(Minutes().to_hours() == "0:00");
    BOOST_TEST(Minutes(10'800).to_hours() == "180:00");
}

BOOST_AUTO_TEST_CASE(a_sum_that_is_too_large_is_refused) {
    BOOST_TEST((Minutes(9'999'000) + Minutes(999)).count() == 9'999'999);
    const auto refusal = refusal_of([] { return Minutes(9'999'000) + Minutes(1000); });
    BOOST_TEST(refusal.code == "minutes-out-of-range");
    BOOST_TEST(refusal["value"] == "10000000");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_never_negative) {
    BOOST_TEST(mb::less(Minutes(180), Minutes(60)).count() == 120);
    BOOST_TEST(mb::less(Minutes(60), Minutes(180)).count() == 0);
    BOOST_TEST(mb::less(Minutes(60), Minutes(60)).count() == 0);
}

BOOST_AUTO_TEST_CASE(written_hours_and_minutes_read_back_as_themselves) {
    for_all([] {
        const Minutes minutes(*rc::gen::inRange(0, 10'000'000));
        RC_ASSERT(Minutes::parse_hours(minutes.to_hours()) == minutes);
        RC_ASSERT(Minutes::parse(std::to_string(minutes.count())) == minutes);
    });
}

BOOST_AUTO_TEST_CASE(decimal_hours_are_accepted_exactly_when_they_are_whole_minutes) {
    for (int hundredths = 0; hundredths < 1000; ++hundredths) {
        const std::string decimals = std::to_string(100 + hundredths % 100).substr(1);
        const std::string text = std::to_string(hundredths / 100) + "," + decimals;
        BOOST_TEST_CONTEXT(text) {
            if (hundredths * 60 % 100 == 0) {
                BOOST_TEST(Minutes::parse_hours(text).count() == hundredths * 60 / 100);
            } else {
                BOOST_TEST(refusal_of([&] { return Minutes::parse_hours(text); }).code == "hours-malformed");
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
