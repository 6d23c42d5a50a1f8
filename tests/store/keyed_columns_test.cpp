// Each part of a record has a column of its own, and changes nothing else.
#include "columns.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/recognitions.hpp"

namespace mb::test {

namespace {

const Date day(2020, 8, 17);
const Date later(2020, 8, 18);

}  // namespace

BOOST_AUTO_TEST_SUITE(keyed_columns)

BOOST_AUTO_TEST_CASE(attendance_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Attendances>(
        "attendance", Attendance{LessonId(2), EnrolmentId(1), Minutes(90), Absence::valid},
        std::vector<Step<Attendance>>{
            {"minutes=0", set(&Attendance::minutes, Minutes(0))},
            {"absence=(null)", set(&Attendance::absence, std::nullopt)},
            {"absence=invalid", set(&Attendance::absence, Absence::invalid)},
        });
}

BOOST_AUTO_TEST_CASE(a_make_up_has_a_column_for_its_minutes) {
    each_step_changes_its_column<store::MakeUps>(
        "make_up", MakeUp{EnrolmentId(2), LessonId(1), day, Minutes(90)},
        std::vector<Step<MakeUp>>{{"minutes=1", set(&MakeUp::minutes, Minutes(1))}});
}

BOOST_AUTO_TEST_CASE(a_group_membership_has_a_column_for_the_group) {
    each_step_changes_its_column<store::GroupMemberships>(
        "group_membership", GroupMembership{EnrolmentId(2), day, GroupCode("A")},
        std::vector<Step<GroupMembership>>{{"group_code=B", set(&GroupMembership::group, GroupCode("B"))}});
}

BOOST_AUTO_TEST_CASE(a_recognition_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Recognitions>(
        "recognition", Recognition{EnrolmentId(2), RecognitionKind::theory, day, 600, Line("Kari"), Line("Kurs")},
        std::vector<Step<Recognition>>{
            {"amount=1", set(&Recognition::amount, 1)},
            {"approver=Ola", set(&Recognition::approver, Line("Ola"))},
            {"note=(null)", set(&Recognition::note, std::nullopt)},
        });
}

BOOST_AUTO_TEST_CASE(an_approved_milestone_has_a_column_for_the_day) {
    each_step_changes_its_column<store::MilestoneApprovals>(
        "milestone_approval", MilestoneApproval{EnrolmentId(2), Line("Prosjekt"), day},
        std::vector<Step<MilestoneApproval>>{{"date=2020-08-18", set(&MilestoneApproval::date, later)}});
}

BOOST_AUTO_TEST_CASE(a_dispensation_has_a_column_for_each_part) {
    each_step_changes_its_column<store::Dispensations>(
        "dispensation", Dispensation{EnrolmentId(2), Line("theory"), day, Line("Kari"), Line("Flyttet")},
        std::vector<Step<Dispensation>>{
            {"date=2020-08-18", set(&Dispensation::date, later)},
            {"approver=Ola", set(&Dispensation::approver, Line("Ola"))},
            {"reason=Jobb", set(&Dispensation::reason, Line("Jobb"))},
        });
}

BOOST_AUTO_TEST_CASE(a_practice_week_has_a_column_for_each_part) {
    each_step_changes_its_column<store::PracticeWeeks>(
        "practice_week", PracticeWeek{PlacementId(2), IsoWeek(2020, 53), PracticeDays(5, 4), false},
        std::vector<Step<PracticeWeek>>{
            {"planned_days=4", set(&PracticeWeek::days, PracticeDays(4, 4))},
            {"present_days=5", set(&PracticeWeek::days, PracticeDays(5, 5))},
            {"approved=1", set(&PracticeWeek::approved, true)},
        });
}

BOOST_AUTO_TEST_CASE(terms_have_a_column_for_each_part) {
    each_step_changes_its_column<store::EmploymentTerms>(
        "terms",
        Terms{EmploymentId(2), day, Percent::parse("37,5"), Contract::permanent, Funding::ordinary, true,
              Line("Medarbeider")},
        std::vector<Step<Terms>>{
            {"percent=10000", set(&Terms::percent, Percent::parse("100"))},
            {"contract=temporary", set(&Terms::contract, Contract::temporary)},
            {"funding=subsidised", set(&Terms::funding, Funding::subsidised)},
            {"peer_role=0", set(&Terms::peer_role, false)},
            {"title=(null)", set(&Terms::title, std::nullopt)},
        });
}

BOOST_AUTO_TEST_CASE(a_follow_up_has_a_column_for_each_part) {
    using F = FollowUp;
    each_step_changes_its_column<store::FollowUps>(
        "follow_up", F(PersonId(2), day, day, FollowUpAnswer::education),
        std::vector<Step<F>>{
            {"answered_on=2020-08-18", [](const F& f) { return F(f.person(), day, later, f.answer()); }},
            {"answer=not-working", [](const F& f) { return F(f.person(), day, day, FollowUpAnswer::not_working); }},
            {"answer=(null) answered_on=(null)", [](const F& f) { return F(f.person(), day, {}, {}); }},
        });
}

BOOST_AUTO_TEST_CASE(a_status_change_has_a_column_for_each_part) {
    ParentRows parents;
    store::StatusChanges gateway(parents.connection);
    using enum EnrolmentStatus;
    const auto row = [&] { return newest_row(parents.connection, "enrolment_status"); };

    gateway.add(EnrolmentId(1), StatusChange(applied, day));
    const auto application = row();
    gateway.change(EnrolmentId(1), StatusChange(applied, day, {}, {}, Instant::parse("2020-05-31T21:59:59Z")));
    BOOST_TEST(changes(application, row()) == "received=2020-05-31T21:59:59Z");

    gateway.add(EnrolmentId(2), StatusChange(withdrawn, later));
    const auto withdrawal = row();
    BOOST_TEST(withdrawal.at("enrolment") + " " + withdrawal.at("date") + " " + withdrawal.at("status")
               == "2 2020-08-18 withdrawn");
    gateway.change(EnrolmentId(2), StatusChange(withdrawn, later, WithdrawalReason::moved));
    BOOST_TEST(changes(withdrawal, row()) == "reason=moved");
    gateway.change(EnrolmentId(2), StatusChange(withdrawn, later, WithdrawalReason::other, Line("Byttet kurs")));
    BOOST_TEST(changes(withdrawal, row()) == "note=Byttet kurs reason=other");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
