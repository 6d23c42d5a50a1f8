// One write: one transaction, one operation.
#include "store/identities.hpp"
#include "test_register.hpp"

#include <stdexcept>

namespace mb::test {

BOOST_AUTO_TEST_SUITE(recording)

BOOST_AUTO_TEST_CASE(a_write_is_one_operation_that_says_who_when_and_what) {
    TestRegister test;
    const auto number = test.reg.record(context(90), [&] {
        test.sql().execute("INSERT INTO employer (code, name, kind) VALUES ('nav', 'NAV', 'nav')");
        return Register::Recorded{{"imported", {{"new", "1"}, {"file", "Åse \"x\".csv"}, {"a", ""}}}, {}};
    });
    BOOST_REQUIRE(number.has_value());
    const auto operation = test.reg.operation(*number);
    BOOST_TEST(operation.number.number() == 1);
    BOOST_TEST((operation.at == instant(90)));
    BOOST_TEST(operation.actor == "kari");
    BOOST_TEST(operation.command == "test write");
    BOOST_TEST(operation.event.code == "imported");
    BOOST_TEST((operation.event.fields == Fields{{"new", "1"}, {"file", "Åse \"x\".csv"}, {"a", ""}}));
    BOOST_TEST(!operation.undoes.has_value());
    BOOST_TEST(!operation.undone_by.has_value());
    BOOST_TEST((test.reg.operations() == std::vector{operation}));

    const auto changes = test.reg.changes(*number);
    BOOST_REQUIRE_EQUAL(changes.size(), 1U);
    BOOST_TEST(changes[0].table == "employer");
    BOOST_TEST((changes[0].kind == RowChange::Kind::added));
    BOOST_TEST(changes[0].columns.size() == 4U);
    BOOST_TEST(changes[0].columns[0].name == "id");
    BOOST_TEST(changes[0].columns[0].key);
    BOOST_TEST(changes[0].columns[0].after.value() == "1");
    BOOST_TEST(!changes[0].columns[2].key);
    BOOST_TEST(!changes[0].columns[2].before.has_value());
    BOOST_TEST(changes[0].columns[2].after.value() == "NAV");
}

BOOST_AUTO_TEST_CASE(a_changed_row_shows_its_key_and_what_differs) {
    TestRegister test;
    test.write("INSERT INTO employer (code, name, kind) VALUES ('nav', 'NAV', 'nav')");
    const auto changed = test.write("UPDATE employer SET name = 'Nav', kind = 'nav'");
    const auto changes = test.reg.changes(OperationNumber(changed));
    BOOST_REQUIRE_EQUAL(changes.size(), 1U);
    BOOST_TEST((changes[0].kind == RowChange::Kind::changed));
    BOOST_REQUIRE_EQUAL(changes[0].columns.size(), 2U);
    BOOST_TEST(changes[0].columns[0].name == "id");
    BOOST_TEST(changes[0].columns[1].name == "name");
    BOOST_TEST(changes[0].columns[1].before.value() == "NAV");
    BOOST_TEST(changes[0].columns[1].after.value() == "Nav");
    const auto removed = test.write("DELETE FROM employer");
    BOOST_TEST((test.reg.changes(OperationNumber(removed)).at(0).kind == RowChange::Kind::removed));
}

BOOST_AUTO_TEST_CASE(nothing_is_written_when_nothing_changed) {
    TestRegister test;
    test.write("INSERT INTO employer (code, name, kind) VALUES ('nav', 'NAV', 'nav')");
    const auto before = bytes_of(test.path);
    BOOST_TEST(test.write("UPDATE employer SET name = 'NAV'") == 0);
    BOOST_TEST(test.write("DELETE FROM person") == 0);
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES; DELETE FROM person") == 0);
    BOOST_TEST(test.reg.operations().size() == 1U);
    BOOST_TEST((bytes_of(test.path) == before));
}

BOOST_AUTO_TEST_CASE(whatever_is_thrown_leaves_the_register_as_it_was) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    const auto before = bytes_of(test.path);
    const auto keys_before = bytes_of(test.keys);
    Identity identity;
    identity.given_name = Line("Åse");
    for (int stage = 0; stage < 5; ++stage) {
        const auto reached = [stage](int here) {
            if (stage == here) {
                throw std::runtime_error("stage");
            }
        };
        BOOST_CHECK_THROW(test.reg.record(context(),
                                          [&] {
                                              reached(0);
                                              test.sql().execute("INSERT INTO person DEFAULT VALUES");
                                              reached(1);
                                              test.reg.identities().put(PersonId(2), identity);
                                              reached(2);
                                              test.sql().execute("UPDATE person SET restricted = 1");
                                              reached(3);
                                              test.sql().execute("DELETE FROM person WHERE id = 1");
                                              reached(4);
                                              return done();
                                          }),
                          std::runtime_error);
        BOOST_TEST((bytes_of(test.path) == before));
        BOOST_TEST((bytes_of(test.keys) == keys_before));
        BOOST_TEST(!std::filesystem::exists(test.path.string() + "-journal"));
    }
    // A reference that is broken only at the end.
    BOOST_TEST(code_of([&] {
                   test.write("PRAGMA defer_foreign_keys = ON; INSERT INTO enrolment (person, cohort) VALUES (7, 7)");
               })
               == "constraint-failed");
    // An operation that cannot be written.
    BOOST_TEST(code_of([&] {
                   test.reg.record({instant(), "", "x", ""}, [&] {
                       test.sql().execute("INSERT INTO person DEFAULT VALUES");
                       return done();
                   });
               })
               == "constraint-failed");
    BOOST_TEST((bytes_of(test.path) == before));
    // And it goes on working.
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES") == 2);
    BOOST_TEST(contents(test.sql()).at("person").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_rehearsal_tells_and_changes_nothing) {
    TestRegister test;
    const auto before = bytes_of(test.path);
    BOOST_TEST(test.reg.rehearse(context(), [&] {
        test.sql().execute("INSERT INTO person DEFAULT VALUES");
        return done();
    }));
    BOOST_TEST(!test.reg.rehearse(context(), [&] { return done(); }));
    BOOST_TEST((bytes_of(test.path) == before));
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES") == 1);
    BOOST_TEST(contents(test.sql()).at("person").front() == "1|NULL|0|0|NULL|NULL|");
}

BOOST_AUTO_TEST_CASE(a_record_inside_a_record_is_a_fault) {
    TestRegister test;
    BOOST_CHECK_THROW(test.reg.record(context(),
                                      [&] {
                                          test.write("INSERT INTO person DEFAULT VALUES");
                                          return done();
                                      }),
                      std::logic_error);
    BOOST_CHECK_THROW(test.reg.read([&] { test.write("INSERT INTO person DEFAULT VALUES"); }), std::logic_error);
    BOOST_TEST(test.reg.operations().empty());
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES") == 1);
}

BOOST_AUTO_TEST_CASE(a_register_open_for_reading_records_nothing) {
    TestRegister test;
    auto reading = Register::open(test.path, Register::Mode::read);
    bool called = false;
    BOOST_TEST(code_of([&] {
                   reading.record(context(), [&] {
                       called = true;
                       return done();
                   });
               })
               == "register-not-writable");
    BOOST_TEST(!called);
}

BOOST_AUTO_TEST_CASE(a_read_sees_one_state_throughout) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    const auto reading = Register::open(test.path, Register::Mode::read);
    reading.read([&] {
        BOOST_TEST(contents(reading.connection()).at("person").size() == 1U);
        // A reader holds a writer up, so the writer must not wait long here.
        test.sql().execute("PRAGMA busy_timeout = 10");
        BOOST_TEST(code_of([&] { test.write("INSERT INTO person DEFAULT VALUES"); }) == "register-busy");
        BOOST_TEST(contents(reading.connection()).at("person").size() == 1U);
    });
    BOOST_TEST(test.write("INSERT INTO person DEFAULT VALUES") == 2);
}

BOOST_AUTO_TEST_CASE(numbers_of_removed_rows_are_not_given_again) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    test.write("DELETE FROM person");
    test.write("INSERT INTO person DEFAULT VALUES");
    BOOST_TEST(contents(test.sql()).at("person").front().substr(0, 2) == "2|");
}

BOOST_AUTO_TEST_CASE(an_unknown_operation_is_not_found) {
    TestRegister test;
    BOOST_TEST(code_of([&] { test.reg.operation(OperationNumber(1)); }) == "operation-unknown");
    BOOST_TEST(code_of([&] { test.reg.changes(OperationNumber(1)); }) == "operation-unknown");
    BOOST_TEST(code_of([&] { test.reg.as_known(1); }) == "operation-unknown");
    BOOST_TEST(code_of([&] { test.reg.as_known(-1); }) == "operation-unknown");
    BOOST_TEST(code_of([&] { test.undo(1); }) == "operation-unknown");
}

BOOST_AUTO_TEST_CASE(the_newest_operation_of_a_day_goes_by_the_latest_clock_so_far) {
    TestRegister test;
    constexpr int day = 86'400;
    // The clock jumps back a year and forward again: 2020-01-02, 2020-01-03, 2019-01-03, 2020-01-05.
    for (const int at : {day, 2 * day, 2 * day - 365 * day, 4 * day}) {
        test.reg.record(context(at), [&] {
            test.sql().execute("INSERT INTO person DEFAULT VALUES");
            return done();
        });
    }
    const std::map<std::string, std::int64_t> known{{"2018-06-01", 0}, {"2019-06-01", 0}, {"2020-01-01", 0},
                                                    {"2020-01-02", 1}, {"2020-01-03", 3}, {"2020-01-04", 3},
                                                    {"2020-01-05", 4}, {"2021-01-01", 4}};
    for (const auto& [date, number] : known) {
        BOOST_TEST(test.reg.newest_operation_known(Date::parse(date)) == number, date);
    }
    BOOST_TEST(test.reg.check(true).empty());
    BOOST_TEST(contents(test.reg.as_known(3).connection()).at("person").size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_day_ends_at_midnight_in_oslo) {
    TestRegister test;
    // 2020-01-01T22:59:59Z and a second later, midnight in Oslo.
    for (const int at : {82'799, 82'800}) {
        test.reg.record(context(at), [&] {
            test.sql().execute("INSERT INTO person DEFAULT VALUES");
            return done();
        });
    }
    BOOST_TEST(test.reg.newest_operation_known(Date(2020, 1, 1)) == 1);
    BOOST_TEST(test.reg.newest_operation_known(Date(2020, 1, 2)) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
