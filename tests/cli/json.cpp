#include "cli/output/json.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace mb::cli;

namespace {

const std::vector<Column> inner{{"line", "line", Kind::integer}};
const std::vector<Column> columns{
    {"person", "person"},
    {"status", "status", Kind::code},
    {"at", "at", Kind::instant},
    {"theory_minutes", "theory", Kind::minutes},
    {"percent", "position", Kind::percent},
    {"complete", "complete", Kind::yes_no},
    {"milestones", "milestones", Kind::list},
    {"errors", "errors", Kind::objects},
    {"outlook", "outlook", Kind::code},
    {"bar", "bar", Kind::text, Audience::people},
};

std::string written(const Rows& rows) {
    std::ostringstream out;
    write_json(out, rows);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(an_empty_answer_is_an_empty_array) {
    BOOST_TEST(written(Rows(columns)) == "[]\n");
}

BOOST_AUTO_TEST_CASE(each_cell_keeps_its_type_and_coded_values_are_raw) {
    auto errors = std::make_shared<Rows>(inner);
    errors->add({std::int64_t{7}});
    Rows rows(columns);
    rows.add({"P2", CodedValue{"status", "on-leave"}, mb::Instant::parse("2020-05-31T21:59:59Z"), mb::Minutes(2250),
              mb::Percent::from_hundredths(3750), false, std::vector<std::string>{"a", "b"}, Nested(errors), Absent(),
              "###"});
    BOOST_TEST(written(rows)
               == "[\n"
                  "{\"person\": \"P2\", \"status\": \"on-leave\", \"at\": \"2020-05-31T21:59:59Z\", "
                  "\"theory_minutes\": 2250, \"percent\": 3750, \"complete\": false, \"milestones\": [\"a\", \"b\"], "
                  "\"errors\": [{\"line\": 7}], \"outlook\": null}\n"
                  "]\n");
}

BOOST_AUTO_TEST_CASE(strings_escape_what_a_terminal_could_obey) {
    BOOST_TEST(json_string("Åse \"A\" \\ /") == "\"Åse \\\"A\\\" \\\\ /\"");
    BOOST_TEST(json_string("a\x1b[2J\nb") == "\"a\\u001b[2J\\nb\"");
    BOOST_TEST(json_string("\u202Eevil") == "\"\\u202eevil\"");
    BOOST_TEST(json_string("\u009b31m") == "\"\\u009b31m\"");
    BOOST_TEST(json_string("\U000E0041") == "\"\\udb40\\udc41\"");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_become_replacement_characters) {
    BOOST_TEST(json_string("a\xff\xc3") == "\"a\uFFFD\uFFFD\"");
}

BOOST_AUTO_TEST_CASE(a_row_that_does_not_fit_its_columns_is_refused) {
    Rows rows(columns);
    BOOST_CHECK_THROW(rows.add({"P1"}), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()
