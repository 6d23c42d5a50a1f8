// What a gateway has written it reads back, whatever the values.
#include "any_record.hpp"
#include "parent_rows.hpp"
#include "store/gateways/attendances.hpp"
#include "store/gateways/document_receipts.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/recognitions.hpp"

namespace mb::test {

namespace {

/// Adds a row, reads it, gives it other values, reads those.
template <class Gateway, class Record>
void numbered_rows_come_back() {
    ParentRows parents;
    Gateway gateway(parents.connection);
    for_all([&] {
        const TakenBack taken_back(parents);
        const auto before = gateway.all();
        const auto first = any_record<Record>();
        const auto second = any_record<Record>();

        const auto id = gateway.add(first);
        RC_ASSERT(gateway.find(id).has_value());
        RC_ASSERT(gateway.find(id)->value == first);

        gateway.change(id, second);
        auto after = before;
        after.push_back({id, second});
        RC_ASSERT(gateway.all() == after);
    });
}

/// The key of one record with the other columns of another.
Attendance with_key(const Attendance& key, Attendance other) {
    other.lesson = key.lesson;
    other.enrolment = key.enrolment;
    return other;
}
MakeUp with_key(const MakeUp& key, MakeUp other) {
    return {key.enrolment, key.lesson, key.date, other.minutes};
}
GroupMembership with_key(const GroupMembership& key, GroupMembership other) {
    return {key.enrolment, key.from, other.group};
}
Recognition with_key(const Recognition& key, Recognition other) {
    return {key.enrolment, key.kind, key.date, other.amount, other.approver, other.note};
}
MilestoneApproval with_key(const MilestoneApproval& key, MilestoneApproval other) {
    return {key.enrolment, key.milestone, other.date};
}
Dispensation with_key(const Dispensation& key, Dispensation other) {
    return {key.enrolment, key.requirement, other.date, other.approver, other.reason};
}
DocumentReceipt with_key(const DocumentReceipt& key, const DocumentReceipt& /*other*/) {
    return key;
}
PracticeWeek with_key(const PracticeWeek& key, PracticeWeek other) {
    return {key.placement, key.week, other.days, other.approved};
}
Terms with_key(const Terms& key, Terms other) {
    other.employment = key.employment;
    other.from = key.from;
    return other;
}
FollowUp with_key(const FollowUp& key, const FollowUp& other) {
    const auto answered =
        other.answered_on() ? std::optional(std::max(*other.answered_on(), key.asked_on())) : std::nullopt;
    return {key.person(), key.asked_on(), answered, other.answer()};
}

/// Adds a row, reads it, gives it other values, reads those, removes it.
template <class Gateway, class Record>
void keyed_rows_come_back() {
    ParentRows parents;
    Gateway gateway(parents.connection);
    for_all([&] {
        const TakenBack taken_back(parents);
        const auto first = any_record<Record>();
        const auto second = with_key(first, any_record<Record>());
        gateway.add(first);
        RC_ASSERT(gateway.all() == std::vector{first});

        gateway.change(second);
        RC_ASSERT(gateway.all() == std::vector{second});
        std::vector<Record> visited;
        gateway.for_each([&](const Record& record) { visited.push_back(record); });
        RC_ASSERT(visited == std::vector{second});

        gateway.remove(first);
        RC_ASSERT(gateway.all().empty());
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(gateways)

// clang-format off
BOOST_AUTO_TEST_CASE(programmes_come_back_as_they_were_written)  { numbered_rows_come_back<store::Programmes, Programme>(); }
BOOST_AUTO_TEST_CASE(cohorts_come_back_as_they_were_written)     { numbered_rows_come_back<store::Cohorts, Cohort>(); }
BOOST_AUTO_TEST_CASE(employers_come_back_as_they_were_written)   { numbered_rows_come_back<store::Employers, Employer>(); }
BOOST_AUTO_TEST_CASE(persons_come_back_as_they_were_written)     { numbered_rows_come_back<store::Persons, Person>(); }
BOOST_AUTO_TEST_CASE(enrolments_come_back_as_they_were_written)  { numbered_rows_come_back<store::Enrolments, Enrolment>(); }
BOOST_AUTO_TEST_CASE(lessons_come_back_as_they_were_written)     { numbered_rows_come_back<store::Lessons, Lesson>(); }
BOOST_AUTO_TEST_CASE(placements_come_back_as_they_were_written)  { numbered_rows_come_back<store::Placements, Placement>(); }
BOOST_AUTO_TEST_CASE(employments_come_back_as_they_were_written) { numbered_rows_come_back<store::Employments, Employment>(); }
BOOST_AUTO_TEST_CASE(notes_come_back_as_they_were_written)       { numbered_rows_come_back<store::Notes, store::SealedNote>(); }
BOOST_AUTO_TEST_CASE(goals_come_back_as_they_were_written)       { numbered_rows_come_back<store::Goals, Goal>(); }

BOOST_AUTO_TEST_CASE(attendance_comes_back_as_it_was_written)          { keyed_rows_come_back<store::Attendances, Attendance>(); }
BOOST_AUTO_TEST_CASE(make_ups_come_back_as_they_were_written)          { keyed_rows_come_back<store::MakeUps, MakeUp>(); }
BOOST_AUTO_TEST_CASE(group_memberships_come_back_as_they_were_written) { keyed_rows_come_back<store::GroupMemberships, GroupMembership>(); }
BOOST_AUTO_TEST_CASE(recognitions_come_back_as_they_were_written)      { keyed_rows_come_back<store::Recognitions, Recognition>(); }
BOOST_AUTO_TEST_CASE(approved_milestones_come_back_as_they_were_written) { keyed_rows_come_back<store::MilestoneApprovals, MilestoneApproval>(); }
BOOST_AUTO_TEST_CASE(dispensations_come_back_as_they_were_written)     { keyed_rows_come_back<store::Dispensations, Dispensation>(); }
BOOST_AUTO_TEST_CASE(received_documents_come_back_as_they_were_written) { keyed_rows_come_back<store::DocumentReceipts, DocumentReceipt>(); }
BOOST_AUTO_TEST_CASE(practice_weeks_come_back_as_they_were_written)    { keyed_rows_come_back<store::PracticeWeeks, PracticeWeek>(); }
BOOST_AUTO_TEST_CASE(terms_come_back_as_they_were_written)             { keyed_rows_come_back<store::EmploymentTerms, Terms>(); }
BOOST_AUTO_TEST_CASE(follow_ups_come_back_as_they_were_written)        { keyed_rows_come_back<store::FollowUps, FollowUp>(); }
// clang-format on

BOOST_AUTO_TEST_CASE(status_changes_come_back_as_they_were_written) {
    ParentRows parents;
    store::StatusChanges gateway(parents.connection);
    for_all([&] {
        const TakenBack taken_back(parents);
        const auto enrolment = any_id<EnrolmentId>(3);
        const auto first = any_record<StatusChange>();
        const StatusChange bare(first.status(), first.date());
        gateway.add(enrolment, first);
        RC_ASSERT(gateway.of(enrolment) == std::vector{first});

        gateway.change(enrolment, bare);
        RC_ASSERT(gateway.of(enrolment) == std::vector{bare});
        gateway.change(enrolment, first);
        RC_ASSERT(gateway.all() == std::vector{std::pair(enrolment, first)});

        gateway.remove(enrolment, bare);
        RC_ASSERT(gateway.all().empty());
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
