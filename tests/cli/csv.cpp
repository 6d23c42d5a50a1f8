#include "cli/output/csv.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

const std::vector<Column> columns{
    {"name", "name"},
    {"first_day", "first day", Kind::date},
    {"theory_minutes", "theory", Kind::minutes},
    {"percent", "position", Kind::percent},
    {"complete", "complete", Kind::yes_no},
    {"milestones", "milestones", Kind::list},
    {"bar", "bar", Kind::text, Audience::people},
};

Rows example() {
    Rows rows(columns);
    rows.add({"Åse Ødegård", mb::Date(2018, 6, 30), mb::Minutes(2250), mb::Percent::from_hundredths(3750), true,
              std::vector<std::string>{"project", "report"}, "###"});
    rows.add({Absent(), Absent(), Absent(), Absent(), false, std::vector<std::string>{}, ""});
    return rows;
}

std::string written(CsvDialect dialect) {
    std::ostringstream out;
    write_csv(out, example(), dialect, false);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(plain_csv_has_iso_dates_whole_minutes_and_hundredths_of_a_percent) {
    BOOST_TEST(written(CsvDialect::rfc4180)
               == "name,first_day,theory_minutes,percent,complete,milestones\r\n"
                  "Åse Ødegård,2018-06-30,2250,3750,yes,project|report\r\n"
                  ",,,,no,\r\n");
}

BOOST_AUTO_TEST_CASE(excel_gets_a_byte_order_mark_semicolons_decimal_commas_and_norwegian_dates) {
    BOOST_TEST(written(CsvDialect::excel_no)
               == "\xEF\xBB\xBFname;first_day;theory_minutes;percent;complete;milestones\r\n"
                  "Åse Ødegård;30.06.2018;2250;37,5;yes;project|report\r\n"
                  ";;;;no;\r\n");
}

BOOST_AUTO_TEST_CASE(a_text_that_a_spreadsheet_would_run_is_guarded) {
    BOOST_TEST(csv_field("=HYPERLINK(1)", ',') == "'=HYPERLINK(1)");
    BOOST_TEST(csv_field("+47 00 00", ',') == "'+47 00 00");
    BOOST_TEST(csv_field("-1", ',') == "'-1");
    BOOST_TEST(csv_field("@SUM", ',') == "'@SUM");
    BOOST_TEST(csv_field("  =1", ',') == "'  =1");
    BOOST_TEST(csv_field("1=1", ',') == "1=1");
}

BOOST_AUTO_TEST_CASE(quotes_separators_and_line_ends_are_quoted) {
    BOOST_TEST(csv_field("a,b", ',') == "\"a,b\"");
    BOOST_TEST(csv_field("a,b", ';') == "a,b");
    BOOST_TEST(csv_field("say \"hi\"", ',') == "\"say \"\"hi\"\"\"");
    BOOST_TEST(csv_field("two\nlines", ',') == "\"two\nlines\"");
    BOOST_TEST(csv_field(" edge", ',') == "\" edge\"");
    BOOST_TEST(csv_field("", ',') == "");
}

BOOST_AUTO_TEST_CASE(an_empty_answer_is_its_header_line) {
    std::ostringstream out;
    write_csv(out, Rows(columns), CsvDialect::rfc4180, false);
    BOOST_TEST(out.str() == "name,first_day,theory_minutes,percent,complete,milestones\r\n");
}

BOOST_AUTO_TEST_CASE(on_a_terminal_text_is_made_visible) {
    Rows rows(columns);
    rows.add({"a\x1b[31m", Absent(), Absent(), Absent(), Absent(), Absent(), Absent()});
    std::ostringstream out;
    write_csv(out, rows, CsvDialect::rfc4180, true);
    BOOST_TEST(out.str().find('\x1b') == std::string::npos);
    BOOST_TEST(out.str().find("a\\u{1b}[31m") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
