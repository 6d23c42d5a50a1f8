/// What single cells say.
#include "refusal.hpp"
#include "services/exchange/cell.hpp"
#include "services/exchange/written.hpp"

#include <mb/date.hpp>
#include <mb/text.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using namespace mb::services::exchange;
using test::refusal_of;

BOOST_AUTO_TEST_SUITE(exchange_cells)

BOOST_AUTO_TEST_CASE(spaces_and_the_apostrophe_of_a_spreadsheet_do_not_count) {
    BOOST_CHECK_EQUAL(cell_text(" \t\xC2\xA0 K7 \xC2\xA0").text, "K7");
    BOOST_CHECK_EQUAL(cell_text("'0047").text, "0047");
    BOOST_CHECK_EQUAL(cell_text(" ' K7 ").text, "K7");
    BOOST_CHECK_EQUAL(cell_text("''t Hooft").text, "'t Hooft");
    BOOST_CHECK_EQUAL(cell_text("'").text, "");
}

BOOST_AUTO_TEST_CASE(formulas_are_found_and_signs_before_digits_are_none) {
    for (const char* formula :
         {"=1+1", "=HYPERLINK(\"x\")", "=", "+SUM(A1)", "-A1", "@SUM(A1)", "+(1)", "-\xC3\x98l"}) {
        BOOST_CHECK_MESSAGE(is_formula(formula), formula);
    }
    for (const char* text : {"", "+47 900 00 000", "-5", "- ikke møtt", "+", "@", "a=b", "12,5", "+1"}) {
        BOOST_CHECK_MESSAGE(!is_formula(text), text);
    }
    BOOST_CHECK_EQUAL(cell_text(" =1+1").fault, "cell-formula");
    BOOST_CHECK(cell_text("'=1+1").fault == nullptr);
}

BOOST_AUTO_TEST_CASE(a_national_identity_number_is_refused_in_any_cell) {
    for (const char* text : {"01028012345", "010280 12345", "'01028012345", "fnr. 01028012345"}) {
        BOOST_CHECK_EQUAL(cell_text(text).fault, "text-national-identity-number");
    }
    BOOST_CHECK(cell_text("+47 900 00 000").fault == nullptr);
}

BOOST_AUTO_TEST_CASE(numbers_have_a_comma_or_a_point_and_nothing_between_their_digits) {
    BOOST_CHECK_EQUAL(read_number("12"), 12);
    BOOST_CHECK_EQUAL(read_number("-5"), -5);
    BOOST_CHECK_EQUAL(read_number("12,0"), 12);
    BOOST_CHECK_EQUAL(read_number("12,5", 1), 125);
    BOOST_CHECK_EQUAL(read_number("12.5", 2), 1250);
    BOOST_CHECK_EQUAL(read_number("0,0125", 4), 125);
    BOOST_CHECK_EQUAL(read_number("-0,5", 1), -5);
    const auto code = [](const char* text, int decimals = 0) {
        return refusal_of([&] { return read_number(text, decimals); }).code;
    };
    for (const char* grouped : {"1.234,5", "1,234.5", "1 234",
                                "1\xC2\xA0"
                                "234",
                                "1.234.567"}) {
        BOOST_CHECK_EQUAL(code(grouped), "number-grouped");
    }
    for (const char* malformed : {"tolv", "", "-", "12,", ",5", "12h", "1e3", "0x10", "--1", "1,2a", "½"}) {
        BOOST_CHECK_EQUAL(code(malformed), "number-malformed");
    }
    BOOST_CHECK_EQUAL(code("12,5"), "number-not-whole");
    BOOST_CHECK_EQUAL(code("12,555", 2), "number-too-fine");
    BOOST_CHECK_EQUAL(code("1000000001"), "number-out-of-range");
    BOOST_CHECK_EQUAL(code("99999999999999999999999999"), "number-out-of-range");
}

BOOST_AUTO_TEST_CASE(yes_and_no_are_said_in_four_ways_each_and_any_case) {
    for (const char* yes : {"yes", "ja", "true", "1", "JA", "True"}) {
        BOOST_CHECK(read_yes_no(yes));
    }
    for (const char* no : {"no", "nei", "false", "0", "Nei", "FALSE"}) {
        BOOST_CHECK(!read_yes_no(no));
    }
    for (const char* neither : {"SANT", "x", "2", "j", "yesyes"}) {
        BOOST_CHECK_EQUAL(refusal_of([&] { return read_yes_no(neither); }).code, "yes-no-malformed");
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
    BOOST_CHECK_EQUAL(written(std::optional<int>()), "");
    BOOST_CHECK_EQUAL(written(true), "yes");
    BOOST_CHECK_EQUAL(written(Percent::from_hundredths(3750)), "37.5");
    BOOST_CHECK_EQUAL(written(Date(2017, 2, 28)), "2017-02-28");
    for (const char* text : {"=1+1", "'t Hooft", "+SUM(A1)", "-", "Absurd Banan", "''", "@ola"}) {
        const auto cell = guarded(text);
        BOOST_CHECK(cell_text(cell).fault == nullptr);
        BOOST_CHECK_EQUAL(cell_text(cell).text, text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
