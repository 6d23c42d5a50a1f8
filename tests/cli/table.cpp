#include "cli/output/table.hpp"

#include "cli/output/utf8.hpp"
#include "cli/output/visible.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

const std::vector<Column> columns{
    {"name", "name"},
    {"status", "status", Kind::code},
    {"since", "since", Kind::date},
    {"percent", "position", Kind::percent},
    {"minutes", "theory", Kind::minutes},
    {"ref", "ref", Kind::text, Audience::machines},
};

Rows example() {
    Rows rows(columns);
    rows.add({"Øy", CodedValue{"status", "on-leave"}, mb::Date(2018, 6, 30), mb::Percent::from_hundredths(3750),
              mb::Minutes(2250), "x"});
    rows.add({"日本 Li", CodedValue{"status", "active"}, Absent(), mb::Percent::from_hundredths(10000), mb::Minutes(90),
              "y"});
    return rows;
}

std::string table(const Language& language, const TableStyle& style) {
    std::ostringstream out;
    write_table(out, example(), language, style);
    return out.str();
}

const std::vector<Column> due_columns{
    {"enrolment", "enrolment"},
    {"due", "due", Kind::minutes},
    {"what", "what", Kind::prose},
    {"command", "what to type"},
};

std::string wide_words(std::optional<int> width) {
    Rows rows(due_columns);
    rows.add({"E12", mb::Minutes(480), "theory of more than one day", "mb enrolment start E12"});
    std::ostringstream out;
    write_table(out, rows, Language(mb::LanguageForm::en), {width, false});
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(columns_line_up_by_what_a_screen_shows) {
    BOOST_TEST(table(Language(mb::LanguageForm::en), {})
               == "name     status    since       position  theory\n"
                  "Øy       on leave  2018-06-30     37.5%   37:30\n"
                  "日本 Li  active                    100%    1:30\n");
}

BOOST_AUTO_TEST_CASE(norwegians_read_their_own_words_dates_and_decimals) {
    const std::string text = table(Language(mb::LanguageForm::nb), {});
    BOOST_TEST(text.find("permisjon") != std::string::npos);
    BOOST_TEST(text.find("30.06.2018") != std::string::npos);
    BOOST_TEST(text.find("37,5 %") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_narrow_terminal_breaks_texts_at_words_and_cuts_nothing) {
    BOOST_TEST(wide_words(48)
               == "enrolment   due  what     what to type\n"
                  "E12        8:00  theory   mb enrolment start E12\n"
                  "                 of more\n"
                  "                 than\n"
                  "                 one day\n");
}

BOOST_AUTO_TEST_CASE(a_terminal_wide_enough_breaks_nothing) {
    const std::string whole = "enrolment   due  what                         what to type\n"
                              "E12        8:00  theory of more than one day  mb enrolment start E12\n";
    BOOST_TEST(wide_words(std::nullopt) == whole);
    BOOST_TEST(wide_words(68) == whole);
    BOOST_TEST(wide_words(67) != whole);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_broken_is_wider_than_the_terminal) {
    const std::string narrowest = wide_words(10);
    BOOST_TEST(narrowest.find("mb enrolment start E12\n") != std::string::npos);
    BOOST_TEST(narrowest == wide_words(1));
}

BOOST_AUTO_TEST_CASE(a_list_is_broken_between_its_items) {
    const std::vector<Column> list{{"cohorts", "cohorts", Kind::list}, {"day", "day", Kind::date}};
    Rows rows(list);
    rows.add({std::vector<std::string>{"K7 day", "K8 evening"}, mb::Date(2018, 6, 30)});
    std::ostringstream out;
    write_table(out, rows, Language(mb::LanguageForm::en), {12, false});
    BOOST_TEST(out.str()
               == "cohorts     day\n"
                  "K7 day,     2018-06-30\n"
                  "K8 evening\n");
}

BOOST_AUTO_TEST_CASE(a_column_that_says_nothing_is_left_out) {
    Rows rows(columns);
    rows.add({"Øy", CodedValue{"status", "active"}, Absent(), Absent(), mb::Minutes(90), "x"});
    std::ostringstream out;
    write_table(out, rows, Language(mb::LanguageForm::en), {});
    BOOST_TEST(out.str()
               == "name  status  theory\n"
                  "Øy    active    1:30\n");
}

BOOST_AUTO_TEST_CASE(records_leave_absent_values_out) {
    Rows rows(columns);
    rows.add({"Øy", CodedValue{"status", "active"}, Absent(), Absent(), mb::Minutes(90), "x"});
    std::ostringstream out;
    write_records(out, rows, Language(mb::LanguageForm::en), {});
    BOOST_TEST(out.str()
               == "name      Øy\n"
                  "status    active\n"
                  "theory    1:30\n");
}

BOOST_AUTO_TEST_CASE(nothing_in_data_can_steer_a_terminal) {
    BOOST_TEST(visible("a\x1b]0;x\x07") == "a\\u{1b}]0;x\\u{7}");
    BOOST_TEST(visible("a\nb\tc\r") == "a\\nb\\tc\\u{d}");
    BOOST_TEST(visible("\u202Egnol") == "\\u{202e}gnol");
    BOOST_TEST(visible("\u2066\u200B\uFEFF") == "\\u{2066}\\u{200b}\\u{feff}");
    BOOST_TEST(visible("\u009B31m") == "\\u{9b}31m");
    BOOST_TEST(visible("\xc3(\xff") == "\\x{c3}(\\x{ff}");
    BOOST_TEST(visible("Åse Ødegård 日本") == "Åse Ødegård 日本");
}

BOOST_AUTO_TEST_CASE(width_counts_columns_not_bytes) {
    BOOST_TEST(width_of("abc") == 3);
    BOOST_TEST(width_of("æøå") == 3);
    BOOST_TEST(width_of("日本") == 4);
    BOOST_TEST(width_of("A\u030A") == 1);
}

BOOST_AUTO_TEST_CASE(texts_in_one_case_are_compared_letter_by_letter) {
    BOOST_TEST(case_folded("ÆØÅ Über\xff") == "æøå über\xff");
    BOOST_TEST(case_folded("Å") != case_folded("A"));
}

BOOST_AUTO_TEST_CASE(any_bytes_are_taken_apart_without_loss) {
    std::string all;
    for (int byte = 255; byte >= 0; --byte) {
        all += static_cast<char>(byte);
    }
    std::string together;
    std::string_view rest = all;
    while (!rest.empty()) {
        together += next_character(rest).bytes;
    }
    BOOST_TEST(together == all);
}

BOOST_AUTO_TEST_SUITE_END()
