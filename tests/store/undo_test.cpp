// Taking operations back, and again.
#include "test_register.hpp"

namespace mb::test {

namespace {

constexpr const char* cohort_seven =
    "INSERT INTO programme (code, theory_hours, minutes_per_hour, practice_weeks, days_per_week, "
    "week_threshold_percent, theory_carries, practice_carries)"
    " VALUES ('2012', 180, 60, 20, 5, 80, 0, 1);"
    "INSERT INTO cohort (code, programme, first_day, last_day) VALUES ('K7', 1, '2012-08-20', '2013-06-14')";
constexpr const char* two_persons_enrolled =
    "INSERT INTO person (ref) VALUES ('a'), ('b');"
    "INSERT INTO enrolment (person, cohort) VALUES (1, 1), (2, 1);"
    "INSERT INTO enrolment_status (enrolment, date, status) VALUES (1, '2012-08-20', 'admitted')";

/// Undoes and expects to be refused; returns the findings as texts `code table row operation`, with further fields
/// behind.
std::vector<std::string> refusal(TestRegister& test, std::int64_t number) {
    std::vector<Finding> findings;
    Fields fields;
    const auto before = contents(test.sql());
    BOOST_TEST(code_of([&] { test.undo(number); }, &fields, &findings) == "undo-conflict");
    BOOST_TEST(value_of(fields, "operation") == std::to_string(number));
    BOOST_TEST((contents(test.sql()) == before));
    std::vector<std::string> texts;
    for (const auto& finding : findings) {
        auto text = finding.code;
        for (const auto& [name, value] : finding.fields) {
            text += " " + value;
        }
        texts.push_back(text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(undo)

BOOST_AUTO_TEST_CASE(undo_restores_and_redo_restores_again) {
    TestRegister test;
    test.write(cohort_seven);
    const auto before = contents(test.sql());
    const auto number = test.write(two_persons_enrolled);
    const auto after = contents(test.sql());
    BOOST_TEST((before != after));

    const auto undone = test.undo(number);
    BOOST_TEST((contents(test.sql()) == before));
    BOOST_TEST(test.reg.operation(OperationNumber(undone)).undoes->number() == number);
    BOOST_TEST(test.reg.operation(OperationNumber(number)).undone_by->number() == undone);

    const auto redone = test.undo(undone);
    BOOST_TEST((contents(test.sql()) == after));
    BOOST_TEST(!test.reg.operation(OperationNumber(number)).undone_by.has_value());
    BOOST_TEST(test.reg.operation(OperationNumber(undone)).undone_by->number() == redone);

    const auto again = test.undo(number);
    BOOST_TEST((contents(test.sql()) == before));
    BOOST_TEST(test.reg.operation(OperationNumber(number)).undone_by->number() == again);
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(what_is_undone_is_not_undone_twice) {
    TestRegister test;
    const auto number = test.write(cohort_seven);
    const auto undone = test.undo(number);
    Fields fields;
    BOOST_TEST(code_of([&] { test.undo(number); }, &fields) == "already-undone");
    BOOST_TEST(value_of(fields, "operation") == std::to_string(number));
    BOOST_TEST(value_of(fields, "by") == std::to_string(undone));
    BOOST_TEST(test.reg.operations().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_row_that_was_changed_since_names_the_newest_change) {
    TestRegister test;
    test.write(cohort_seven);
    const auto number = test.write(two_persons_enrolled);
    test.write("UPDATE person SET restricted = 1 WHERE id = 1");
    const auto newest =
        test.write("UPDATE person SET merged_into = 1 WHERE id = 2; UPDATE person SET ref = 'c' WHERE id = 1");
    test.write("INSERT INTO person (ref) VALUES ('d')");
    BOOST_TEST(refusal(test, number)
               == (Texts{"changed-since person 1 " + std::to_string(newest),
                         "changed-since person 2 " + std::to_string(newest)}));
}

BOOST_AUTO_TEST_CASE(an_operation_with_one_row_is_named_beside_one_with_more_than_a_hundred) {
    TestRegister test;
    const auto number = test.write("WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 150)"
                                   " INSERT INTO person (ref) SELECT 'r' || id FROM n");
    const auto most = test.write("UPDATE person SET restricted = 1 WHERE id <> 99");
    const auto last = test.write("UPDATE person SET restricted = 1 WHERE id = 99");
    const auto texts = refusal(test, number);
    BOOST_TEST(texts.size() == 101U);
    BOOST_TEST(texts.front() == "changed-since person 1 " + std::to_string(most));
    BOOST_TEST(texts.back() == "changed-since person 99 " + std::to_string(last));
}

BOOST_AUTO_TEST_CASE(a_row_that_was_removed_since_is_a_conflict) {
    TestRegister test;
    test.write(cohort_seven);
    const auto number = test.write(two_persons_enrolled);
    const auto removed = test.write("DELETE FROM enrolment_status");
    BOOST_TEST(refusal(test, number)
               == (Texts{"changed-since enrolment_status 1/2012-08-20/admitted " + std::to_string(removed)}));
}

BOOST_AUTO_TEST_CASE(a_row_that_is_there_again_is_a_conflict) {
    TestRegister test;
    test.write(cohort_seven);
    test.write(two_persons_enrolled);
    const auto removed = test.write("DELETE FROM enrolment_status");
    const auto again = test.write(
        "INSERT INTO enrolment_status (enrolment, date, status, received) VALUES (1, '2012-08-20', 'admitted', NULL)");
    BOOST_TEST(refusal(test, removed)
               == (Texts{"changed-since enrolment_status 1/2012-08-20/admitted " + std::to_string(again)}));
}

BOOST_AUTO_TEST_CASE(a_code_that_another_row_has_taken_names_that_row) {
    TestRegister test;
    test.write("INSERT INTO person (ref) VALUES ('a'), ('b')");
    const auto freed = test.write("UPDATE person SET ref = NULL WHERE id = 1");
    const auto taken = test.write("UPDATE person SET ref = 'a' WHERE id = 2");
    BOOST_TEST(refusal(test, freed) == (Texts{"value-taken person 1 2 " + std::to_string(taken)}));
}

BOOST_AUTO_TEST_CASE(a_code_unique_within_another_row_is_found_too) {
    TestRegister test;
    test.write(cohort_seven);
    test.write("INSERT INTO lesson (cohort, code, date, minutes, held) VALUES (1, 'L1', '2012-09-03', 90, 1), (1, "
               "'L2', '2012-09-10', 90, 1)");
    const auto freed = test.write("UPDATE lesson SET code = 'L9' WHERE id = 1");
    const auto taken = test.write("UPDATE lesson SET code = 'L1' WHERE id = 2");
    BOOST_TEST(refusal(test, freed) == (Texts{"value-taken lesson 1 2 " + std::to_string(taken)}));
}

BOOST_AUTO_TEST_CASE(a_row_that_others_refer_to_names_those) {
    TestRegister test;
    const auto number = test.write(cohort_seven);
    const auto enrolled = test.write(two_persons_enrolled);
    BOOST_TEST(refusal(test, number)
               == (Texts{"still-referenced enrolment 1 cohort " + std::to_string(enrolled),
                         "still-referenced enrolment 2 cohort " + std::to_string(enrolled)}));
    test.undo(enrolled);
    BOOST_TEST(test.undo(number) > 0);
}

BOOST_AUTO_TEST_CASE(a_change_that_was_itself_undone_is_no_conflict) {
    TestRegister test;
    test.write(cohort_seven);
    const auto number = test.write(two_persons_enrolled);
    test.undo(test.write("UPDATE person SET restricted = 1"));
    BOOST_TEST(test.undo(number) > 0);
    BOOST_TEST(contents(test.sql()).at("person").empty());
}

BOOST_AUTO_TEST_CASE(another_column_of_the_row_may_have_changed) {
    TestRegister test;
    test.write("INSERT INTO person (ref) VALUES ('a')");
    const auto number = test.write("UPDATE person SET restricted = 1");
    test.write("UPDATE person SET ref = 'b'");
    test.undo(number);
    BOOST_TEST(contents(test.sql()).at("person").front() == "1|b|0|0|NULL|NULL|");
}

BOOST_AUTO_TEST_CASE(an_edit_past_the_log_is_a_conflict_without_operation) {
    TestRegister test;
    const auto number = test.write("INSERT INTO person (ref) VALUES ('a')");
    edit(test.path, "UPDATE person SET ref = 'x'");
    BOOST_TEST(refusal(test, number) == (Texts{"changed-since person 1"}));
}

BOOST_AUTO_TEST_CASE(rows_that_refer_to_themselves_are_undone) {
    TestRegister test;
    test.write(cohort_seven + std::string(";") + two_persons_enrolled);
    const auto before = contents(test.sql());
    const auto number =
        test.write("UPDATE enrolment SET continues = 1 WHERE id = 2; UPDATE person SET merged_into = 2 WHERE id = 1");
    test.undo(number);
    BOOST_TEST((contents(test.sql()) == before));
}

BOOST_AUTO_TEST_CASE(values_that_change_places_are_undone) {
    TestRegister test;
    test.write("INSERT INTO person (ref) VALUES ('a'), ('b')");
    const auto before = contents(test.sql());
    const auto number = test.write("UPDATE person SET ref = 'x' WHERE id = 1; UPDATE person SET ref = 'a' WHERE id = "
                                   "2; UPDATE person SET ref = 'b' WHERE id = 1");
    const auto after = contents(test.sql());
    BOOST_TEST((contents(test.reg.as_known(number).connection()) == after));
    test.undo(number);
    BOOST_TEST((contents(test.sql()) == before));
}

BOOST_AUTO_TEST_CASE(rows_that_exchange_values_may_be_new_and_referred_to) {
    TestRegister test;
    test.write(cohort_seven + std::string(";") + two_persons_enrolled);
    const auto before = contents(test.sql());
    // Persons 1 and 2, who have enrolments, exchange their codes; a third takes the code that is left and has an
    // enrolment too.
    const auto number =
        test.write("UPDATE person SET ref = 'x' WHERE id = 1; UPDATE person SET ref = 'a' WHERE id = 2;"
                   "INSERT INTO person (ref) VALUES ('b'); INSERT INTO enrolment (person, cohort) VALUES (3, 1)");
    const auto after = contents(test.sql());
    BOOST_TEST((contents(test.reg.as_known(number).connection()) == after));
    const auto undone = test.undo(number);
    BOOST_TEST((contents(test.sql()) == before));
    test.undo(undone);
    BOOST_TEST((contents(test.sql()) == after));
    test.write("UPDATE enrolment SET continues = 1 WHERE id = 3");
    BOOST_TEST(refusal(test, number).size() == 1U);
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(an_inverse_must_be_named_and_stands_alone) {
    TestRegister test;
    const auto number = test.write("INSERT INTO person (ref) VALUES ('a')");
    BOOST_CHECK_THROW(test.reg.apply_inverse(OperationNumber(number)), std::logic_error);
    BOOST_CHECK_THROW(test.reg.record(context(),
                                      [&] {
                                          test.reg.apply_inverse(OperationNumber(number));
                                          return done();
                                      }),
                      std::logic_error);
    BOOST_TEST(contents(test.sql()).at("person").size() == 1U);
    BOOST_TEST(test.reg.operations().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_caught_conflict_leaves_the_rest_of_the_write) {
    TestRegister test;
    const auto number = test.write("INSERT INTO person (ref) VALUES ('a')");
    test.write("UPDATE person SET ref = 'b'");
    test.reg.record(context(), [&] {
        test.sql().execute("INSERT INTO person (ref) VALUES ('c')");
        BOOST_TEST(code_of([&] { test.reg.apply_inverse(OperationNumber(number)); }) == "undo-conflict");
        return done();
    });
    BOOST_TEST(contents(test.sql()).at("person").size() == 2U);
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
