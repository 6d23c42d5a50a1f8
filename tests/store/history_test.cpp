// Properties of the log, over random writes: the past can be read, and what is taken back is as it was.
#include "property.hpp"
#include "random_writes.hpp"
#include "store/identities.hpp"

namespace mb::test {

namespace {

/// Each number of the log with what the register held then; 0: nothing.
std::vector<Contents> random_history(TestRegister& test, int writes) {
    std::vector<Contents> history{contents(test.sql())};
    for (int i = 0; i < writes; ++i) {
        const auto before = contents(test.sql());
        if (write_anything(test)) {
            history.push_back(contents(test.sql()));
        } else {
            RC_ASSERT(contents(test.sql()) == before);
        }
    }
    RC_ASSERT(test.reg.operations().size() + 1 == history.size());
    return history;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(history)

BOOST_AUTO_TEST_CASE(every_past_state_is_the_one_that_was) {
    for_all([]() {
        TestRegister test;
        const auto history = random_history(test, 12);
        for (std::size_t number = 0; number < history.size(); ++number) {
            const auto then = test.reg.as_known(static_cast<std::int64_t>(number));
            RC_ASSERT(contents(then.connection()) == history[number]);
            RC_ASSERT(then.operations().size() == number);
            RC_ASSERT(then.read_only());
        }
        RC_ASSERT(test.reg.check(true).empty());
    });
}

BOOST_AUTO_TEST_CASE(undo_either_refuses_or_restores_the_rows_of_the_operation) {
    for_all([]() {
        TestRegister test;
        random_history(test, 8);
        for (int i = 0; i < 8; ++i) {
            const auto newest = static_cast<std::int64_t>(test.reg.operations().size());
            if (newest == 0) {
                return;
            }
            const auto number = *rc::gen::inRange<std::int64_t>(1, newest + 1);
            const auto before = contents(test.sql());
            std::int64_t undone = 0;
            std::vector<Finding> findings;
            const auto code = code_of([&] { undone = test.undo(number); }, nullptr, &findings);
            if (code == "undo-conflict") {
                RC_ASSERT(!findings.empty());
                RC_ASSERT(contents(test.sql()) == before);
                continue;
            }
            if (code == "already-undone") {
                RC_ASSERT(test.reg.operation(OperationNumber(number)).undone_by.has_value());
                RC_ASSERT(contents(test.sql()) == before);
                continue;
            }
            RC_ASSERT(code == "");
            RC_ASSERT(undone == newest + 1);
            if (number == newest) {
                RC_ASSERT(contents(test.sql()) == contents(test.reg.as_known(newest - 1).connection()));
            }
            // Undo of the undo brings it back.
            test.undo(undone);
            RC_ASSERT(contents(test.sql()) == before);
        }
        RC_ASSERT(test.reg.check(true).empty());
    });
}

BOOST_AUTO_TEST_CASE(everything_is_undone_from_the_newest_back) {
    for_all([]() {
        TestRegister test;
        const auto history = random_history(test, 8);
        for (std::size_t number = history.size() - 1; number > 0; --number) {
            RC_ASSERT(test.undo(static_cast<std::int64_t>(number)) > 0);
            RC_ASSERT(contents(test.sql()) == history[number - 1]);
        }
        RC_ASSERT(test.reg.check(true).empty());
    });
}

BOOST_AUTO_TEST_CASE(the_past_cannot_be_changed_and_outlives_the_present) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    auto past = test.reg.as_known(1);
    BOOST_TEST(code_of([&] { past.record(context(), [] { return done(); }); }) == "register-not-writable");
    BOOST_TEST(code_of([&] { past.connection().execute("DELETE FROM person"); }) != "");
    test.write("INSERT INTO person DEFAULT VALUES");
    test.reg = Register::create(test.folder / "other.mb", instant());
    BOOST_TEST(contents(past.connection()).at("person").size() == 1U);
    BOOST_TEST(past.operations().size() == 1U);
    BOOST_TEST(past.info().newest_operation->number() == 1);
    BOOST_TEST((past.info().path == test.path));
    BOOST_TEST(code_of([&] { past.operation(OperationNumber(2)); }) == "operation-unknown");
    BOOST_TEST(code_of([&] { past.as_known(2); }) == "operation-unknown");
    BOOST_TEST(past.newest_operation_known(Date(2199, 1, 1)) == 1);
}

BOOST_AUTO_TEST_CASE(an_undo_counts_in_the_past_only_from_when_it_was_made) {
    TestRegister test;
    const auto number = test.write("INSERT INTO person DEFAULT VALUES");
    test.undo(number);
    BOOST_TEST(!test.reg.as_known(1).operation(OperationNumber(1)).undone_by.has_value());
    BOOST_TEST(test.reg.as_known(2).operation(OperationNumber(1)).undone_by->number() == 2);
    BOOST_TEST((test.reg.as_known(1).log_root() != test.reg.log_root()));
}

BOOST_AUTO_TEST_CASE(a_log_that_was_edited_does_not_replay) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    test.write("UPDATE person SET ref = 'a'");
    edit(test.path,
         "UPDATE operation SET changeset = (SELECT changeset FROM operation WHERE number = 2) WHERE number = 1");
    Fields fields;
    BOOST_TEST(code_of([&] { test.reg.as_known(1); }, &fields) == "log-does-not-replay");
    BOOST_TEST(value_of(fields, "operation") == "1");
    BOOST_TEST(contents(test.reg.as_known(0).connection()).at("person").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
