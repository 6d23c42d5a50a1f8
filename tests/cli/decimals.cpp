#include "cli/output/decimals.hpp"

#include "cli/output/csv.hpp"
#include "cli/output/json.hpp"
#include "cli/output/people.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <sstream>

using namespace mb::cli;

BOOST_AUTO_TEST_SUITE(decimals)

BOOST_AUTO_TEST_CASE(full_time_equivalents_have_two_decimals) {
    BOOST_TEST(two_decimals({7000}) == "0.70");
    BOOST_TEST(two_decimals({10'000}) == "1.00");
    BOOST_TEST(two_decimals({1'234'500}) == "123.45");
    BOOST_TEST(two_decimals({0}) == "0.00");
    BOOST_TEST(two_decimals({49}) == "0.00");
    BOOST_TEST(two_decimals({50}) == "0.01");
    BOOST_TEST(two_decimals({3750}) == "0.38");
    BOOST_TEST(two_decimals({-50}) == "-0.01");
    BOOST_TEST(two_decimals({-49}) == "0.00");
}

BOOST_AUTO_TEST_CASE(numbers_are_as_short_as_they_can_be) {
    BOOST_TEST(shortest(0.1) == "0.1");
    BOOST_TEST(shortest(71.42857142857143) == "71.42857142857143");
    BOOST_TEST(shortest(40) == "40");
    BOOST_CHECK_THROW(shortest(std::numeric_limits<double>::quiet_NaN()), std::logic_error);
    BOOST_CHECK_THROW(shortest(std::numeric_limits<double>::infinity()), std::logic_error);
}

BOOST_AUTO_TEST_CASE(each_writer_spells_them_in_its_own_way) {
    const std::vector<Column> columns{{"share_percent", "share", Kind::decimal}, {"fte", "fte", Kind::fte}};
    Rows rows(columns);
    rows.add({cell(-12.25), cell(FullTime{7050})});
    const auto written = [&](const auto& write) {
        std::ostringstream out;
        write(out);
        return out.str();
    };
    BOOST_TEST(written([&](auto& out) { write_json(out, rows); })
               == "[\n{\"share_percent\": -12.25, \"fte\": 7050}\n]\n");
    BOOST_TEST(written([&](auto& out) { write_csv(out, rows, CsvDialect::rfc4180, true); })
               == "share_percent,fte\r\n-12.25,7050\r\n");
    BOOST_TEST(written([&](auto& out) { write_csv(out, rows, CsvDialect::excel_no, true); })
               == "share_percent;fte\r\n-12,25;0,71\r\n");
    BOOST_TEST(is_number(Kind::decimal));
    BOOST_TEST(is_number(Kind::fte));
}

BOOST_AUTO_TEST_SUITE_END()
