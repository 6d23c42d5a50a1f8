// Answers as Markdown.
#include "cli/output/markdown.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

const std::vector<Column> columns{
    {"name", "who"},
    {"value", "n", Kind::integer},
    {"share", "%", Kind::decimal},
    {"note", "note", Kind::prose},
    {"key", "key", Kind::text, Audience::machines},
};

std::string table(const Rows& rows, mb::LanguageForm form) {
    std::ostringstream out;
    write_markdown_table(out, rows, Language(form));
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(numbers_stand_at_the_right_and_columns_that_say_nothing_are_left_out) {
    Rows rows(columns);
    rows.add({"A", std::int64_t{71}, 255.0, Absent(), "x"});
    rows.add({"B", std::int64_t{29}, Absent(), Absent(), "y"});
    BOOST_TEST(table(rows, mb::LanguageForm::nb)
               == "| hvem | n | % |\n"
                  "| --- | ---: | ---: |\n"
                  "| A | 71 | 255,0 |\n"
                  "| B | 29 |  |\n");
}

BOOST_AUTO_TEST_CASE(nothing_in_a_text_is_a_sign_of_markdown_or_steers_a_terminal) {
    BOOST_TEST(markdown_text("a|b *c* [d](e) <f> `g` #1 \\") == "a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\` \\#1 \\\\");
    BOOST_TEST(markdown_text("a\nb\x1b[2J").find('\n') == std::string::npos);
    BOOST_TEST(markdown_text("Foredrag, mai 2017: \"om lag 20\"") == "Foredrag, mai 2017: \"om lag 20\"");
}

BOOST_AUTO_TEST_SUITE_END()
