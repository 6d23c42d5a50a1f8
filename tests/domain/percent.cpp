#include "refusal.hpp"

#include <mb/percent.hpp>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>

using mb::Percent;
using mb::test::refusal_of;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(percents)

BOOST_AUTO_TEST_CASE(a_percent_is_read_with_point_or_comma) {
    BOOST_TEST(Percent::parse("50").hundredths() == 5000);
    BOOST_TEST(Percent::parse("37,5").hundredths() == 3750);
    BOOST_TEST(Percent::parse("37.5").hundredths() == 3750);
    BOOST_TEST(Percent::parse("37.50").hundredths() == 3750);
    BOOST_TEST(Percent::parse("0,01").hundredths() == 1);
    BOOST_TEST(Percent::parse("100").hundredths() == 10'000);
    BOOST_TEST(Percent::parse("100,00").hundredths() == 10'000);
    BOOST_TEST(Percent::parse("33.33").hundredths() == 3333);
    BOOST_TEST(Percent::parse("5.05").hundredths() == 505);
}

BOOST_AUTO_TEST_CASE(a_percent_is_written_as_the_shortest_exact_decimal) {
    BOOST_TEST(Percent::from_hundredths(5000).to_string() == "50");
    BOOST_TEST(Percent::from_hundredths(3750).to_string() == "37.5");
    BOOST_TEST(Percent::from_hundredths(3333).to_string() == "33.33");
    BOOST_TEST(Percent::from_hundredths(505).to_string() == "5.05");
    BOOST_TEST(Percent::from_hundredths(1).to_string() == "0.01");
    BOOST_TEST(Percent::from_hundredths(10).to_string() == "0.1");
    BOOST_TEST(Percent::from_hundredths(10'000).to_string() == "100");
}

BOOST_AUTO_TEST_CASE(nothing_and_more_than_a_whole_position_are_out_of_range) {
    for (const char* text : {"0", "0,00", "100,01", "101", "-1", "-0,5", "999999999999999999999"}) {
        const auto refusal = refusal_of([&] { return Percent::parse(text); });
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(refusal.code == "percent-out-of-range");
            BOOST_TEST(refusal["value"] == text);
        }
    }
    BOOST_TEST(refusal_of([] { return Percent::from_hundredths(0); })["value"] == "0.00");
    BOOST_TEST(refusal_of([] { return Percent::from_hundredths(10'001); })["value"] == "100.01");
    BOOST_TEST(refusal_of([] { return Percent::from_hundredths(-50); })["value"] == "-0.50");
    BOOST_TEST(refusal_of([] { return Percent::from_hundredths(std::numeric_limits<int>::min()); }).code
               == "percent-out-of-range");
}

BOOST_AUTO_TEST_CASE(a_percent_sign_behind_the_number_is_read_over) {
    for (const char* text : {"37,5%", "37.5 %", "37,5\xC2\xA0%", "37,5\xE2\x80\xAF%"}) {
        BOOST_TEST(Percent::parse(text).hundredths() == 3750, text);
    }
    BOOST_TEST(refusal_of([] { return Percent::parse("101 %"); })["value"] == "101 %");
}

BOOST_DATA_TEST_CASE(anything_else_is_malformed,
                     data::make({"", ".", ",", "%", "50%%", "% 50", " 50", "50.", ",5", "37.555", "1.234,5", "37,5,5",
                                 "+50", "--5", "5e1", "halv"}),
                     text) {
    const auto refusal = refusal_of([&] { return Percent::parse(text); });
    BOOST_TEST(refusal.code == "percent-malformed");
    BOOST_TEST(refusal["value"] == text);
}

BOOST_AUTO_TEST_CASE(every_percent_reads_back_as_itself) {
    for (int hundredths = 1; hundredths <= 10'000; ++hundredths) {
        const auto percent = Percent::from_hundredths(hundredths);
        BOOST_REQUIRE((Percent::parse(percent.to_string()) == percent));
    }
}

BOOST_AUTO_TEST_SUITE_END()
