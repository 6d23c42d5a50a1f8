// Every row that is about a person is found.
#include "one_of_each.hpp"
#include "store/person_rows.hpp"

#include <set>

namespace mb::test {

namespace {

/// The logged tables whose rows are about a person or hang on what is.
std::set<std::string> tables_about_persons(store::Connection& connection) {
    std::set<std::string> tables;
    auto query = connection.query("SELECT DISTINCT m.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                  " WHERE m.type = 'table' AND (m.name = 'person'"
                                  " OR c.name IN ('person', 'enrolment', 'placement', 'employment'))"
                                  " AND m.name NOT IN ('identity', 'access_person', 'backup_person')");
    while (query.next()) {
        tables.insert(query.get<std::string>(0));
    }
    return tables;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(person_rows)

BOOST_AUTO_TEST_CASE(no_table_about_persons_is_left_out) {
    OneOfEach test;
    std::set<std::string> found;
    for (const auto& row : store::rows_about(test.sql(), PersonId(1))) {
        found.insert(row.table);
        BOOST_TEST(!row.columns.empty());
    }
    const auto expected = tables_about_persons(test.sql());
    BOOST_TEST(found == expected, boost::test_tools::per_element());
    BOOST_TEST(store::rows_about(test.sql(), PersonId(2)).empty());
}

BOOST_AUTO_TEST_CASE(the_ciphertext_of_notes_stays) {
    OneOfEach test;
    for (const auto& row : store::rows_about(test.sql(), PersonId(1))) {
        for (const auto& column : row.columns) {
            BOOST_TEST(!(row.table == "note" && column.name == "text"));
            BOOST_TEST(column.name != "identity_version");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
