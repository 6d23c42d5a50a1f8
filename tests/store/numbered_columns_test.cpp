// Each part of a record has a column of its own, and changes nothing else.
#include "columns.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/notes.hpp"

namespace mb::test {

namespace {

const Date day(2020, 8, 17);
const Date later(2020, 8, 18);

}  // namespace

BOOST_AUTO_TEST_SUITE(numbered_columns)

BOOST_AUTO_TEST_CASE(a_programme_has_a_column_for_each_part) {
    const auto with = [](int Programme::Values::*part, int value) {
        return [part, value](const Programme& programme) {
            auto values = programme.values();
            values.*part = value;
            return Programme(programme.code(), values);
        };
    };
    using V = Programme::Values;
    V v;
    v.theory_hours = 180;
    v.practice_weeks = 20;
    each_step_changes_its_column<store::Programmes>(
        "programme", Programme(ProgrammeCode("2020"), v),
        std::vector<Step<Programme>>{
            {"code=2021", [v](const Programme&) { return Programme(ProgrammeCode("2021"), v); }},
            {"theory_hours=140", with(&V::theory_hours, 140)},
            {"minutes_per_hour=45", with(&V::minutes_per_hour, 45)},
            {"practice_weeks=14", with(&V::practice_weeks, 14)},
            {"days_per_week=4", with(&V::days_per_week, 4)},
            {"week_threshold_percent=75", with(&V::week_threshold_percent, 75)},
            {"theory_carries=1",
             [](const Programme& p) {
                 auto values = p.values();
                 values.theory_carries = true;
                 return Programme(p.code(), values);
             }},
            {"practice_carries=0",
             [](const Programme& p) {
                 auto values = p.values();
                 values.practice_carries = false;
                 return Programme(p.code(), values);
             }},
        });
}

BOOST_AUTO_TEST_CASE(a_cohort_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Cohorts>(
        "cohort", Cohort{CohortCode("K7"), ProgrammeId(1), Period(day, later), 17, day},
        std::vector<Step<Cohort>>{
            {"code=K8", set(&Cohort::code, CohortCode("K8"))},
            {"programme=2", set(&Cohort::programme, ProgrammeId(2))},
            {"first_day=2020-08-16", set(&Cohort::period, Period(day.plus_days(-1), later))},
            {"last_day=2021-06-18", set(&Cohort::period, Period(day, Date(2021, 6, 18)))},
            {"places=(null)", set(&Cohort::places, std::nullopt)},
            {"places=20", set(&Cohort::places, 20)},
            {"application_deadline=2020-05-31", set(&Cohort::application_deadline, Date(2020, 5, 31))},
        });
}

BOOST_AUTO_TEST_CASE(an_employer_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Employers>(
        "employer", Employer{EmployerCode("dps"), Line("Bjørgvin DPS"), EmployerKind::dps, {}, {}, Line("55 00 00 00")},
        std::vector<Step<Employer>>{
            {"code=fjell", set(&Employer::code, EmployerCode("fjell"))},
            {"name=Øyane DPS", set(&Employer::name, Line("Øyane DPS"))},
            {"kind=user-organisation", set(&Employer::kind, EmployerKind::user_organisation)},
            {"contact=fagleder", set(&Employer::contact, Line("fagleder"))},
            {"email=dps@example.org", set(&Employer::email, Line("dps@example.org"))},
            {"phone=(null)", set(&Employer::phone, std::nullopt)},
        });
}

BOOST_AUTO_TEST_CASE(a_person_has_a_column_for_each_part_and_the_identity_version_is_left_alone) {
    each_step_changes_its_column<store::Persons>("person", Person{PersonRef("x"), false, {}, {}},
                                                 std::vector<Step<Person>>{
                                                     {"ref=y", set(&Person::ref, PersonRef("y"))},
                                                     {"restricted=1", set(&Person::restricted, true)},
                                                     {"erased_on=2020-08-17", set(&Person::erased_on, day)},
                                                     {"merged_into=2", set(&Person::merged_into, PersonId(2))},
                                                 });
    ParentRows parents;
    parents.connection.execute("UPDATE person SET identity_version = 3 WHERE id = 3");
    store::Persons(parents.connection).change(PersonId(3), Person{PersonRef("z"), true, day, PersonId(1)});
    BOOST_TEST(newest_row(parents.connection, "person").at("identity_version") == "3");
}

BOOST_AUTO_TEST_CASE(an_enrolment_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Enrolments>("enrolment", Enrolment{PersonId(3), CohortId(2), {}},
                                                    std::vector<Step<Enrolment>>{
                                                        {"person=2", set(&Enrolment::person, PersonId(2))},
                                                        {"cohort=1", set(&Enrolment::cohort, CohortId(1))},
                                                        {"continues=1", set(&Enrolment::continues, EnrolmentId(1))},
                                                    });
}

BOOST_AUTO_TEST_CASE(a_lesson_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Lessons>(
        "lesson",
        Lesson{CohortId(1), LessonCode("L01"), day, TimeOfDay(9, 0), Minutes(180), Line("Tema"), GroupCode("A"), true},
        std::vector<Step<Lesson>>{
            {"cohort=2", set(&Lesson::cohort, CohortId(2))},
            {"code=L02", set(&Lesson::code, LessonCode("L02"))},
            {"date=2020-08-18", set(&Lesson::date, later)},
            {"start=(null)", set(&Lesson::start, std::nullopt)},
            {"start=09:30", set(&Lesson::start, TimeOfDay(9, 30))},
            {"minutes=90", set(&Lesson::minutes, Minutes(90))},
            {"topic=Språk", set(&Lesson::topic, Line("Språk"))},
            {"group_code=B", set(&Lesson::group, GroupCode("B"))},
            {"held=0", set(&Lesson::held, false)},
        });
}

BOOST_AUTO_TEST_CASE(a_placement_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Placements>(
        "placement",
        Placement{PlacementCode("x"),
                  EnrolmentId(1),
                  EmployerId(1),
                  Line("FACT"),
                  Line("Kari"),
                  {},
                  Line("55 00 00 00"),
                  Period(day, later)},
        std::vector<Step<Placement>>{
            {"code=(null)", set(&Placement::code, std::nullopt)},
            {"enrolment=2", set(&Placement::enrolment, EnrolmentId(2))},
            {"employer=2", set(&Placement::employer, EmployerId(2))},
            {"unit=ACT", set(&Placement::unit, Line("ACT"))},
            {"supervisor=Ola", set(&Placement::supervisor, Line("Ola"))},
            {"supervisor_email=ola@example.org", set(&Placement::supervisor_email, Line("ola@example.org"))},
            {"supervisor_phone=(null)", set(&Placement::supervisor_phone, std::nullopt)},
            {"from_date=2020-08-18", set(&Placement::period, Period(later, later))},
            {"to_date=2020-08-17", set(&Placement::period, Period(day, day))},
        });
}

BOOST_AUTO_TEST_CASE(an_employment_has_a_column_for_each_part) {
    using E = Employment;
    const EmploymentCode code("x");
    const Line unit("FACT");
    const OpenPeriod period(day, later);
    const auto end = EndReason::resigned;
    each_step_changes_its_column<store::Employments>(
        "employment", E(code, PersonId(1), EmployerId(1), unit, period, end),
        std::vector<Step<E>>{
            {"code=y", [&](const E&) { return E(EmploymentCode("y"), PersonId(1), EmployerId(1), unit, period, end); }},
            {"person=2", [&](const E&) { return E(code, PersonId(2), EmployerId(1), unit, period, end); }},
            {"employer=2", [&](const E&) { return E(code, PersonId(1), EmployerId(2), unit, period, end); }},
            {"unit=(null)", [&](const E&) { return E(code, PersonId(1), EmployerId(1), {}, period, end); }},
            {"from_date=2020-08-18",
             [&](const E&) { return E(code, PersonId(1), EmployerId(1), unit, OpenPeriod(later, later), end); }},
            {"to_date=2020-08-17",
             [&](const E&) { return E(code, PersonId(1), EmployerId(1), unit, OpenPeriod(day, day), end); }},
            {"end_reason=funding-ended",
             [&](const E&) { return E(code, PersonId(1), EmployerId(1), unit, period, EndReason::funding_ended); }},
            {"source=follow-up",
             [&](const E&) {
                 return E(code, PersonId(1), EmployerId(1), unit, period, end, EmploymentSource::follow_up);
             }},
        });
}

BOOST_AUTO_TEST_CASE(a_note_has_a_column_for_each_part) {
    using N = store::SealedNote;
    each_step_changes_its_column<store::Notes>("note", N{EnrolmentId(1), PersonId(1), day, "x"},
                                               std::vector<Step<N>>{
                                                   {"enrolment=2", set(&N::enrolment, EnrolmentId(2))},
                                                   {"person=2", set(&N::person, PersonId(2))},
                                                   {"date=2020-08-18", set(&N::date, later)},
                                                   {"text=y", set(&N::text, "y")},
                                               });
}

BOOST_AUTO_TEST_CASE(a_goal_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Goals>(
        "goal",
        Goal{GoalCode("A"),
             GoalPopulation::anyone,
             {},
             {},
             {},
             GoalUnit::persons,
             20,
             day,
             {},
             GoalTarget::times(2),
             later},
        std::vector<Step<Goal>>{
            {"code=B", set(&Goal::code, GoalCode("B"))},
            {"population=completers", set(&Goal::population, GoalPopulation::completers)},
            {"employer_kinds=dps|private",
             set(&Goal::employer_kinds, std::vector{EmployerKind::dps, EmployerKind::private_})},
            {"funding=earmarked", set(&Goal::funding, Funding::earmarked)},
            {"peer_role=0", set(&Goal::peer_role, false)},
            {"unit=fte", set(&Goal::unit, GoalUnit::fte)},
            {"baseline=0", set(&Goal::baseline, 0)},
            {"baseline_date=2017-05-01", set(&Goal::baseline_date, Date(2017, 5, 1))},
            {"source=Årsmelding", set(&Goal::source, Line("Årsmelding"))},
            {"target=40", set(&Goal::target, GoalTarget::amount(40))},
            {"deadline=2020-12-31", set(&Goal::deadline, Date(2020, 12, 31))},
        });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
