#include "cli/output/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <vector>

using namespace mb::cli;

namespace {

const std::vector<Column> columns{{"person", "person"}, name_column(), {"ref", "ref", Kind::text, Audience::machines}};

std::vector<std::string> keys_of(const Rows& rows) {
    std::vector<std::string> keys;
    for (const Column& column : rows.columns()) {
        keys.emplace_back(column.key);
    }
    return keys;
}

std::vector<std::string> texts_of(const std::vector<Cell>& cells) {
    std::vector<std::string> texts;
    for (const Cell& cell : cells) {
        texts.push_back(std::get<std::string>(cell));
    }
    return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rows_of_an_answer)

BOOST_AUTO_TEST_CASE(names_stand_in_it_only_when_they_were_asked_for) {
    Rows without(columns);
    Rows with(columns, true);
    for (Rows* rows : {&without, &with}) {
        rows->add({cell("P1"), cell("Absurd Banan"), cell("2016-01")});
        rows->add({cell("P2"), cell("Kvikk Lunsj"), cell("2016-02")});
    }
    BOOST_TEST(keys_of(without) == (std::vector<std::string>{"person", "ref"}), boost::test_tools::per_element());
    BOOST_TEST(texts_of(without.rows().at(1)) == (std::vector<std::string>{"P2", "2016-02"}),
               boost::test_tools::per_element());
    BOOST_TEST(keys_of(with) == (std::vector<std::string>{"person", "name", "ref"}), boost::test_tools::per_element());
    BOOST_TEST(texts_of(with.rows().at(1)) == (std::vector<std::string>{"P2", "Kvikk Lunsj", "2016-02"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_row_has_a_cell_for_each_column_also_for_those_left_out) {
    BOOST_CHECK_THROW(Rows(columns).add({cell("P1"), cell("2016-01")}), std::logic_error);
    BOOST_CHECK_THROW(Rows(columns, true).add({cell("P1"), cell("2016-01")}), std::logic_error);
}

BOOST_AUTO_TEST_CASE(one_record_shows_people_all_that_a_list_leaves_to_machines) {
    const auto all = of_one_record(columns, {{"unit", "unit"}});
    BOOST_TEST(all.size() == columns.size() + 1);
    for (const Column& column : all) {
        BOOST_TEST((column.audience == Audience::everyone));
    }
    BOOST_TEST(all.back().key == std::string("unit"));
    BOOST_TEST(all.at(1).names_persons);
}

BOOST_AUTO_TEST_SUITE_END()
