// What a check finds: every edit past the library, and nothing else.
#include "one_of_each.hpp"
#include "store/identities.hpp"
#include "store/table_shape.hpp"

#include <algorithm>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

/// What opening and a deep check find after statements past the library: `code` and, where there is one, ` table`.
std::vector<std::string> found_after(OneOfEach& test, const std::string& statements, const fs::path& file) {
    const auto data = bytes_of(test.path);
    const auto keys = bytes_of(test.keys);
    edit(file, statements);
    std::vector<std::string> found;
    try {
        for (const auto& finding : Register::open(test.path, Register::Mode::read).check(true)) {
            const auto table = field(finding.fields, "table");
            found.push_back(finding.code + (table ? " " + std::string(*table) : ""));
        }
    } catch (const Error& refused) {
        found.push_back(refused.code());
    }
    write_bytes(test.path, data);
    write_bytes(test.keys, keys);
    return found;
}

std::vector<std::string> found_after(OneOfEach& test, const std::string& statements) {
    return found_after(test, statements, test.path);
}

struct Column {
    std::string table;
    std::string name;
    std::string type;
    std::string first_key;
};

std::vector<Column> columns_of_all_tables(store::Connection& connection) {
    std::vector<Column> columns;
    // When copies were made is no part of what is proved.
    auto tables = connection.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                   " AND name NOT LIKE 'backup%'");
    while (tables.next()) {
        const auto shape = store::shape_of(connection, tables.get<std::string>(0));
        auto info = connection.query("SELECT name, type FROM pragma_table_info(?1)");
        info.bind(shape.name);
        while (info.next()) {
            columns.push_back(
                {shape.name, info.get<std::string>(0), info.get<std::string>(1), shape.columns[shape.key.front()]});
        }
    }
    return columns;
}

std::string another_value(const Column& column) {
    if (column.type == "INTEGER") {
        return "coalesce(" + column.name + ", 0) + 1";
    }
    if (column.type == "TEXT") {
        return "coalesce(" + column.name + ", '') || 'x'";
    }
    return "zeroblob(coalesce(length(" + column.name + "), 1))";
}

bool holds(const std::vector<std::string>& list, const std::string& text) {
    return std::ranges::find(list, text) != list.end();
}

using Texts = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(check)

BOOST_AUTO_TEST_CASE(a_register_that_nobody_has_edited_is_sound) {
    OneOfEach test;
    BOOST_TEST(found_after(test, "").empty());
    BOOST_TEST(found_after(test, "VACUUM").empty());
    BOOST_TEST(test.reg.check(false).empty());
    BOOST_TEST(test.reg.check(true).empty());
    for (const auto& [table, rows] : test.reg.row_counts()) {
        BOOST_TEST(rows > 0, table << " has no row, so nothing is tested of it");
    }
}

BOOST_AUTO_TEST_CASE(every_changed_column_is_found) {
    OneOfEach test;
    const auto columns = columns_of_all_tables(test.sql());
    BOOST_TEST(columns.size() > 100U);
    for (const auto& column : columns) {
        const auto found = found_after(
            test, "UPDATE " + column.table + " SET " + column.name + " = " + another_value(column) + " WHERE "
                      + column.first_key + " = (SELECT max(" + column.first_key + ") FROM " + column.table + ")");
        BOOST_TEST_CONTEXT(column.table << "." << column.name) {
            BOOST_TEST(!found.empty());
            if (column.table.starts_with("access")) {
                BOOST_TEST((holds(found, "access-differs") || holds(found, "access-missing")));
            } else if (column.table == "erased_mark") {
                BOOST_TEST(holds(found, "mark-differs"));
            } else if (column.table != "register" && column.table != "operation" && column.table != "identity") {
                BOOST_TEST(
                    (holds(found, "row-differs " + column.table) || holds(found, "row-unexplained " + column.table)));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_value_that_is_emptied_is_found) {
    OneOfEach test;
    auto optional = test.sql().query("SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                     " WHERE m.type = 'table' AND NOT c.\"notnull\" AND c.pk = 0 AND m.name NOT LIKE "
                                     "'sqlite_%'");
    std::vector<std::pair<std::string, std::string>> columns;
    while (optional.next()) {
        columns.emplace_back(optional.get<std::string>(0), optional.get<std::string>(1));
    }
    optional.reset();
    int emptied = 0;
    for (const auto& [table, column] : columns) {
        auto any = test.sql().query_once("SELECT count(" + column + ") FROM " + table);
        any.next();
        if (any.get<int>(0) == 0) {
            continue;
        }
        any.reset();
        ++emptied;
        BOOST_TEST(!found_after(test, "UPDATE " + table + " SET " + column + " = NULL").empty(),
                   table << "." << column);
    }
    BOOST_TEST(emptied > 20);
}

BOOST_AUTO_TEST_CASE(every_row_that_is_removed_or_added_is_found) {
    OneOfEach test;
    for (const auto& [table, rows] : test.reg.row_counts()) {
        if (table == "access_person" || table == "erased_mark" || table.starts_with("backup")) {
            continue;  // That a mark is gone nothing says, and nothing depends on when there was a backup.
        }
        const auto found = found_after(test, "DELETE FROM " + table);
        BOOST_TEST(!found.empty(), table);
        if (contents(test.sql()).contains(table)) {
            BOOST_TEST(holds(found, "row-missing " + table), table);
        }
    }
    BOOST_TEST(holds(found_after(test, "INSERT INTO person (ref) VALUES ('ghost')"), "row-unexplained person"));
    BOOST_TEST(holds(found_after(test, "INSERT INTO follow_up VALUES (1, '2019-01-01', NULL, NULL)"),
                     "row-unexplained follow_up"));
}

BOOST_AUTO_TEST_CASE(the_row_is_named) {
    OneOfEach test;
    edit(test.path, "UPDATE attendance SET minutes = 180, absence = NULL");
    const auto findings = test.reg.check(true);
    BOOST_REQUIRE_EQUAL(findings.size(), 2U);
    BOOST_TEST(
        (findings[0] == Finding{"row-differs", {{"table", "attendance"}, {"row", "1/1"}, {"column", "minutes"}}}));
    BOOST_TEST(
        (findings[1] == Finding{"row-differs", {{"table", "attendance"}, {"row", "1/1"}, {"column", "absence"}}}));
    BOOST_TEST(test.reg.check(false).empty());
}

BOOST_AUTO_TEST_CASE(each_row_that_refers_to_nothing_is_named_by_the_quick_check_too) {
    OneOfEach test;
    edit(test.path, "UPDATE attendance SET enrolment = 99; UPDATE employment SET employer = 98");
    BOOST_TEST((test.reg.check(false)
                == std::vector<Finding>{
                    {"reference-broken", {{"table", "attendance"}, {"row", "1/99"}, {"references", "enrolment"}}},
                    {"reference-broken", {{"table", "employment"}, {"row", "1"}, {"references", "employer"}}}}));
}

BOOST_AUTO_TEST_CASE(a_log_that_was_shortened_is_found) {
    OneOfEach test;
    test.write("UPDATE person SET restricted = 1");
    BOOST_TEST((found_after(test, "DELETE FROM operation WHERE number = 3; UPDATE person SET restricted = 0")
                == Texts{"operation-missing"}));
    BOOST_TEST(holds(found_after(test, "DELETE FROM operation WHERE number = 2"), "operation-missing"));
    BOOST_TEST(holds(found_after(test, "DELETE FROM access"), "access-missing"));
    edit(test.path, "DELETE FROM operation WHERE number = 3");
    BOOST_TEST((test.reg.check(false) == std::vector<Finding>{{"operation-missing", {{"operation", "3"}}}}));
}

BOOST_AUTO_TEST_CASE(numbers_that_could_be_given_twice_are_found) {
    OneOfEach test;
    test.write("INSERT INTO person DEFAULT VALUES");
    test.write("DELETE FROM person WHERE id = 2");
    BOOST_TEST((found_after(test, "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'person'")
                == Texts{"number-behind person"}));
    BOOST_TEST(found_after(test, "UPDATE sqlite_sequence SET seq = 90 WHERE name = 'person'").empty());
    for (const char* table : {"operation", "access"}) {
        BOOST_TEST((found_after(test, "DELETE FROM sqlite_sequence WHERE name = '" + std::string(table) + "'")
                    == Texts{"number-behind " + std::string(table)}));
    }
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_identities_is_found) {
    OneOfEach test;
    test.reg.record(context(), [&] {
        test.reg.identities().put(PersonId(1), full_identity("Aase"));
        return done();
    });
    BOOST_TEST(holds(found_after(test, "DELETE FROM identity WHERE version = 1"), "identity-missing"));
    BOOST_TEST(holds(found_after(test, "DELETE FROM identity WHERE version = 2"), "identity-missing"));
    BOOST_TEST(holds(found_after(test, "DELETE FROM identity"), "identity-missing"));
    BOOST_TEST(holds(found_after(test, "UPDATE identity SET version = 3 WHERE version = 2"), "identity-unreadable"));
    BOOST_TEST(
        (found_after(test, "DELETE FROM person_key", test.keys) == Texts{"identity-without-key", "note-unreadable"}));
    BOOST_TEST(holds(found_after(test, "UPDATE person_key SET key = zeroblob(32)", test.keys), "identity-unreadable"));
    // A key of somebody whom the register never knew is left from a register that was lost.
    BOOST_TEST((found_after(test, "INSERT INTO person_key VALUES (2, zeroblob(32))", test.keys) == Texts{}));
    test.reg.record(context(), [&] {
        test.sql().execute("UPDATE person SET erased_on = '2020-01-01'");
        return done();
    });
    BOOST_TEST((found_after(test, "") == Texts{"identity-of-erased"}));
    test.reg.record(context(), [&] {
        test.reg.identities().erase(PersonId(1));
        test.sql().execute("UPDATE person SET restricted = 1");
        return done();
    });
    BOOST_TEST(found_after(test, "").empty());
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_is_found_wherever_it_is) {
    OneOfEach test;
    const auto whole = bytes_of(test.path);
    const auto changed_tables = contents(test.sql());
    std::size_t harmless = 0;
    std::size_t flipped = 0;
    for (std::size_t at = 100; at < whole.size(); at += 1009) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        write_bytes(test.path, bytes);
        ++flipped;
        bool found = false;
        try {
            auto reg = Register::open(test.path, Register::Mode::read);
            found = !reg.check(true).empty();
            if (!found) {
                // In space that no row uses, or in who looked.
                BOOST_TEST((contents(reg.connection()) == changed_tables), "byte " << at);
                ++harmless;
            }
        } catch (const RegisterError&) {
            found = true;
        }
    }
    write_bytes(test.path, whole);
    BOOST_TEST(flipped > 100U);
    BOOST_TEST(harmless < flipped);
}

BOOST_AUTO_TEST_CASE(findings_come_to_an_end) {
    OneOfEach test;
    edit(test.path, "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO person "
                    "(id) SELECT i FROM n");
    const auto findings = test.reg.check(true);
    BOOST_TEST(findings.size() == 101U);
    BOOST_TEST(findings.back().code == "more-faults");
}

BOOST_AUTO_TEST_CASE(progress_runs_from_one_to_all) {
    OneOfEach test;
    for (const bool deep : {false, true}) {
        std::int64_t last = 0;
        std::int64_t all = 0;
        test.reg.check(deep, [&](std::int64_t done, std::int64_t parts) {
            BOOST_TEST(done == last + 1);
            last = done;
            all = parts;
        });
        BOOST_TEST(last == all);
        BOOST_TEST(all > (deep ? 20 : 4));
    }
}

BOOST_AUTO_TEST_CASE(a_schema_that_changes_while_it_is_open_is_found) {
    OneOfEach test;
    edit(test.path, "CREATE TRIGGER leak AFTER INSERT ON person BEGIN DELETE FROM employer; END");
    const auto findings = test.reg.check(false);
    BOOST_REQUIRE_EQUAL(findings.size(), 1U);
    BOOST_TEST((findings[0] == Finding{"schema-differs", {{"table", "leak"}}}));
    // Triggers are off all the same.
    test.write("INSERT INTO person DEFAULT VALUES");
    BOOST_TEST(contents(test.sql()).at("employer").size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
