// Which rows a gateway finds, in which order, and what it does where there is none.
#include "parent_rows.hpp"
#include "refusal.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/document_receipts.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/notes.hpp"
#include "store/gateways/recognitions.hpp"

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

namespace mb::test {

namespace {

const Date day(2020, 8, 17);
const Date later(2020, 8, 18);

/// The numbers of records: `1 3`.
template <class Records>
std::string numbers(const Records& records) {
    std::string text;
    for (const auto& record : records) {
        text += (text.empty() ? "" : " ") + std::to_string(record.id.number());
    }
    return text;
}

/// The statement that was run last while `select` ran.
template <class Select>
std::string newest_statement(store::Connection& connection, const Select& select) {
    std::string sql;
    const auto remember = [](unsigned, void* kept, void* statement, void*) {
        *static_cast<std::string*>(kept) = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
        return 0;
    };
    sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, remember, &sql);
    select();
    sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    return sql;
}

/// How SQLite means to run a statement, a line for each step.
std::string plan_of(store::Connection& connection, const std::string& sql) {
    sqlite3_stmt* explain = nullptr;
    sqlite3_prepare_v2(connection.handle(), ("EXPLAIN QUERY PLAN " + sql).c_str(), -1, &explain, nullptr);
    std::string steps;
    while (sqlite3_step(explain) == SQLITE_ROW) {
        steps += std::string(reinterpret_cast<const char*>(sqlite3_column_text(explain, 3))) + "\n";
    }
    sqlite3_finalize(explain);
    return steps;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(gateway_selections, ParentRows)

BOOST_AUTO_TEST_CASE(records_are_found_by_number_and_by_code) {
    store::Cohorts cohorts(connection);
    BOOST_TEST(cohorts.find(CohortId(2))->value.code.str() == "parent 2");
    BOOST_TEST(cohorts.find(CohortCode("parent 2"))->id.number() == 2);
    BOOST_TEST(!cohorts.find(CohortId(3)));
    BOOST_TEST(!cohorts.find(CohortCode("Parent 2")));

    BOOST_TEST(store::Programmes(connection).find(ProgrammeCode("parent 2"))->id.number() == 2);
    BOOST_TEST(!store::Programmes(connection).find(ProgrammeCode("2")));
    BOOST_TEST(!store::Programmes(connection).find(ProgrammeId(3)));
    BOOST_TEST(store::Employers(connection).find(EmployerCode("parent 2"))->id.number() == 2);
    BOOST_TEST(!store::Goals(connection).find(GoalCode("A")));
}

BOOST_AUTO_TEST_CASE(a_lesson_is_found_by_its_code_in_its_cohort) {
    store::Lessons lessons(connection);
    BOOST_TEST(lessons.find(CohortId(1), LessonCode("parent 1"))->id.number() == 1);
    BOOST_TEST(lessons.find(CohortId(2), LessonCode("parent 1"))->id.number() == 3);
    BOOST_TEST(!lessons.find(CohortId(2), LessonCode("parent 2")));
    BOOST_TEST(numbers(lessons.of(CohortId(1))) == "1 2");
}

BOOST_AUTO_TEST_CASE(an_enrolment_is_found_by_person_and_cohort) {
    store::Enrolments enrolments(connection);
    BOOST_TEST(enrolments.find(PersonId(1), CohortId(2))->id.number() == 3);
    BOOST_TEST(!enrolments.find(PersonId(2), CohortId(2)));
    BOOST_TEST(numbers(enrolments.of(CohortId(1))) == "1 2");
    BOOST_TEST(numbers(enrolments.of(PersonId(1))) == "1 3");
    BOOST_TEST(numbers(enrolments.of(PersonId(3))) == "");
}

BOOST_AUTO_TEST_CASE(placements_and_employments_are_found_by_whom_they_belong_to) {
    store::Placements placements(connection);
    BOOST_TEST(numbers(placements.of(EnrolmentId(1))) == "1 2");
    BOOST_TEST(numbers(placements.of(CohortId(1))) == "1 2");
    BOOST_TEST(numbers(placements.of(CohortId(2))) == "3");
    BOOST_TEST(!placements.find(PlacementCode("x")));
    auto placement = placements.find(PlacementId(2))->value;
    placement.code = PlacementCode("x");
    placements.change(PlacementId(2), placement);
    BOOST_TEST(placements.find(PlacementCode("x"))->id.number() == 2);

    store::Employments employments(connection);
    BOOST_TEST(numbers(employments.of(PersonId(1))) == "1 2");
    BOOST_TEST(!employments.find(EmploymentCode("x")));
}

BOOST_AUTO_TEST_CASE(a_number_can_be_given_and_numbers_are_never_used_again) {
    store::Persons persons(connection);
    persons.add_numbered(PersonId(17), {PersonRef("x"), false, {}, {}});
    BOOST_TEST(persons.find(PersonRef("x"))->id.number() == 17);
    connection.execute("DELETE FROM person WHERE id = 17");
    BOOST_TEST(persons.add({}).number() == 18);

    const auto placement = store::Placements(connection).find(PlacementId(1))->value;
    store::Placements(connection).add_numbered(PlacementId(9), placement);
    BOOST_TEST((store::Placements(connection).find(PlacementId(9))->value == placement));
    const auto employment = store::Employments(connection).find(EmploymentId(1))->value;
    store::Employments(connection).add_numbered(EmploymentId(56), employment);
    BOOST_TEST((store::Employments(connection).find(EmploymentId(56))->value == employment));
}

BOOST_AUTO_TEST_CASE(milestones_keep_their_order_and_are_replaced_as_a_whole) {
    store::Programmes programmes(connection);
    Programme::Values values;
    values.milestones = {Line("Ø"), Line("A"), Line("Prosjekt")};
    programmes.change(ProgrammeId(2), Programme(ProgrammeCode("x"), values));
    BOOST_TEST((programmes.find(ProgrammeId(2))->value.milestones() == values.milestones));
    BOOST_TEST(programmes.find(ProgrammeId(1))->value.milestones().empty());
    values.milestones = {Line("Prosjekt")};
    programmes.change(ProgrammeId(2), Programme(ProgrammeCode("x"), values));
    BOOST_TEST((programmes.all().at(1).value.milestones() == values.milestones));
}

BOOST_AUTO_TEST_CASE(attendance_is_found_by_lesson_enrolment_and_cohort) {
    store::Attendances attendances(connection);
    const Attendance a{LessonId(2), EnrolmentId(2), Minutes(1), {}};
    const Attendance b{LessonId(1), EnrolmentId(2), Minutes(2), {}};
    const Attendance c{LessonId(2), EnrolmentId(1), Minutes(3), {}};
    const Attendance d{LessonId(3), EnrolmentId(3), Minutes(4), {}};
    for (const auto& row : {a, b, c, d}) {
        attendances.add(row);
    }
    BOOST_TEST((attendances.of(LessonId(2)) == std::vector{c, a}));
    BOOST_TEST((attendances.of(EnrolmentId(2)) == std::vector{b, a}));
    BOOST_TEST((attendances.of(CohortId(1)) == std::vector{b, c, a}));
    BOOST_TEST((attendances.of(CohortId(2)) == std::vector{d}));
    BOOST_TEST((attendances.all() == std::vector{b, c, a, d}));
}

BOOST_AUTO_TEST_CASE(what_belongs_to_an_enrolment_is_found_by_enrolment_and_cohort) {
    store::GroupMemberships groups(connection);
    const GroupMembership a{EnrolmentId(2), later, GroupCode("A")};
    const GroupMembership b{EnrolmentId(2), day, GroupCode("B")};
    const GroupMembership c{EnrolmentId(1), later, GroupCode("C")};
    const GroupMembership d{EnrolmentId(3), day, GroupCode("D")};
    for (const auto& row : {a, b, c, d}) {
        groups.add(row);
    }
    BOOST_TEST((groups.of(EnrolmentId(2)) == std::vector{b, a}));
    BOOST_TEST((groups.of(CohortId(1)) == std::vector{c, b, a}));
    BOOST_TEST((groups.of(CohortId(2)) == std::vector{d}));
    BOOST_TEST((groups.all() == std::vector{c, b, a, d}));
}

BOOST_AUTO_TEST_CASE(status_changes_are_found_by_enrolment_and_cohort) {
    store::StatusChanges statuses(connection);
    const StatusChange admitted(EnrolmentStatus::admitted, day);
    const StatusChange active(EnrolmentStatus::active, later);
    statuses.add(EnrolmentId(2), active);
    statuses.add(EnrolmentId(2), admitted);
    statuses.add(EnrolmentId(3), admitted);
    BOOST_TEST((statuses.of(EnrolmentId(2)) == std::vector{admitted, active}));
    using Row = std::pair<EnrolmentId, StatusChange>;
    BOOST_TEST((statuses.of(CohortId(1)) == std::vector<Row>{{EnrolmentId(2), admitted}, {EnrolmentId(2), active}}));
    BOOST_TEST((statuses.of(CohortId(2)) == std::vector<Row>{{EnrolmentId(3), admitted}}));
}

BOOST_AUTO_TEST_CASE(practice_weeks_are_found_over_all_placements) {
    store::PracticeWeeks weeks(connection);
    const PracticeWeek a{PlacementId(2), IsoWeek(2020, 53), PracticeDays(5, 5), true};
    const PracticeWeek b{PlacementId(1), IsoWeek(2021, 1), PracticeDays(5, 5), true};
    const PracticeWeek c{PlacementId(3), IsoWeek(2020, 40), PracticeDays(5, 5), true};
    for (const auto& row : {a, b, c}) {
        weeks.add(row);
    }
    BOOST_TEST((weeks.of(PlacementId(2)) == std::vector{a}));
    BOOST_TEST((weeks.of(EnrolmentId(1)) == std::vector{b, a}));
    BOOST_TEST((weeks.of(CohortId(1)) == std::vector{b, a}));
    BOOST_TEST((weeks.of(CohortId(2)) == std::vector{c}));
}

BOOST_AUTO_TEST_CASE(terms_and_follow_ups_are_found_by_person) {
    store::EmploymentTerms terms(connection);
    const auto make = [](int employment, Date from) {
        return Terms{
            EmploymentId(employment), from, Percent::parse("50"), Contract::permanent, Funding::ordinary, true, {}};
    };
    for (const auto& row : {make(2, later), make(2, day), make(1, day), make(3, day)}) {
        terms.add(row);
    }
    BOOST_TEST((terms.of(EmploymentId(2)) == std::vector{make(2, day), make(2, later)}));
    BOOST_TEST((terms.of(PersonId(1)) == std::vector{make(1, day), make(2, day), make(2, later)}));

    store::FollowUps follow_ups(connection);
    follow_ups.add(FollowUp(PersonId(1), later, {}, {}));
    follow_ups.add(FollowUp(PersonId(1), day, {}, {}));
    follow_ups.add(FollowUp(PersonId(2), day, {}, {}));
    BOOST_TEST((follow_ups.of(PersonId(1))
                == std::vector{FollowUp(PersonId(1), day, {}, {}), FollowUp(PersonId(1), later, {}, {})}));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_neither_changed_nor_removed) {
    const auto cohort = store::Cohorts(connection).find(CohortId(1))->value;
    const auto numbered =
        refusal_of<NotFound>([&] { return store::Cohorts(connection).change(CohortId(99), cohort), 0; });
    BOOST_TEST(numbered.code == "row-missing");
    BOOST_TEST(numbered["noun"] == "cohort");
    BOOST_TEST(numbered["value"] == "C99");

    store::MakeUps make_ups(connection);
    const MakeUp make_up{EnrolmentId(1), LessonId(1), day, Minutes(5)};
    BOOST_TEST(refusal_of<NotFound>([&] { return make_ups.change(make_up), 0; })["noun"] == "make_up");
    BOOST_TEST(refusal_of<NotFound>([&] { return make_ups.remove(make_up), 0; }).code == "row-missing");
}

BOOST_AUTO_TEST_CASE(notes_stand_by_day_and_their_numbers_are_never_used_again) {
    store::Notes notes(connection);
    BOOST_TEST(notes.next_number().number() == 1);
    notes.add_numbered(NoteId(1), {EnrolmentId(1), PersonId(1), later, "x"});
    notes.add_numbered(NoteId(2), {EnrolmentId(1), PersonId(1), day, "y"});
    notes.add_numbered(NoteId(3), {EnrolmentId(2), PersonId(2), day, "z"});
    BOOST_TEST(numbers(notes.of(EnrolmentId(1))) == "2 1");
    notes.remove(NoteId(3));
    BOOST_TEST(notes.next_number().number() == 4);
    BOOST_TEST(refusal_of<NotFound>([&] { return notes.remove(NoteId(3)), 0; })["value"] == "N3");
}

BOOST_AUTO_TEST_CASE(the_number_of_an_employment_is_never_used_again) {
    store::Employments employments(connection);
    const auto id = employments.add(Employment({}, PersonId(1), EmployerId(1), {}, OpenPeriod(day, {}), {}));
    employments.remove(id);
    BOOST_TEST((employments.add(Employment({}, PersonId(1), EmployerId(1), {}, OpenPeriod(day, {}), {})) > id));
    BOOST_TEST(refusal_of<NotFound>([&] { return employments.remove(id), 0; })["value"] == id.to_string());
}

BOOST_AUTO_TEST_CASE(a_row_that_no_record_can_be_is_damage) {
    connection.execute("PRAGMA ignore_check_constraints = ON;"
                       "UPDATE cohort SET first_day = '2021-09-01' WHERE id = 2");
    const auto refusal = refusal_of<RegisterDamaged>([&] { return store::Cohorts(connection).all(); });
    BOOST_TEST(refusal.code == "register-damaged");
}

/// Reading one cohort or one enrolment must not get slower with each year that the register holds.
BOOST_AUTO_TEST_CASE(no_selection_reads_a_whole_table) {
    const auto plans = [&](const auto& select) {
        const auto sql = newest_statement(connection, select);
        const auto plan = plan_of(connection, sql);
        BOOST_TEST(plan.find("SEARCH") != std::string::npos, sql);
        BOOST_TEST(plan.find("SCAN") == std::string::npos, sql + "\n" + plan);
    };
    plans([&] { store::Attendances(connection).of(LessonId(1)); });
    plans([&] { store::Attendances(connection).of(EnrolmentId(1)); });
    plans([&] { store::Attendances(connection).of(CohortId(1)); });
    plans([&] { store::MakeUps(connection).of(EnrolmentId(1)); });
    plans([&] { store::MakeUps(connection).of(CohortId(1)); });
    plans([&] { store::StatusChanges(connection).of(CohortId(1)); });
    plans([&] { store::Lessons(connection).of(CohortId(1)); });
    plans([&] { store::Lessons(connection).find(CohortId(1), LessonCode("x")); });
    plans([&] { store::Enrolments(connection).of(CohortId(1)); });
    plans([&] { store::Enrolments(connection).of(PersonId(1)); });
    plans([&] { store::Placements(connection).of(CohortId(1)); });
    plans([&] { store::PracticeWeeks(connection).of(EnrolmentId(1)); });
    plans([&] { store::PracticeWeeks(connection).of(CohortId(1)); });
    plans([&] { store::Employments(connection).of(PersonId(1)); });
    plans([&] { store::EmploymentTerms(connection).of(PersonId(1)); });
    plans([&] { store::FollowUps(connection).of(PersonId(1)); });
    plans([&] { store::DocumentReceipts(connection).of(CohortId(1)); });
    plans([&] { store::Notes(connection).of(EnrolmentId(1)); });
    plans([&] { store::Persons(connection).find(PersonRef("x")); });
    plans([&] { store::Placements(connection).find(PlacementCode("x")); });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
