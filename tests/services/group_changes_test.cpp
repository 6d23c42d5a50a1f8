/// Groups: which one an enrolment belongs to, and from which day.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/group_changes.hpp>
#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct TwoGroups : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    EnrolmentId e1 = enrolment(person("Absurd", "Banan"), k7,
                               {StatusChange(EnrolmentStatus::admitted, day("2020-06-10")),
                                StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    services::Intent intent{context(), false};

    services::Outcome put(const char* group, const char* from, const char* enrolment = "E1") {
        return services::set_group(registered, intent, enrolment, GroupCode(group), day(from));
    }
    LessonId lesson_for(const char* code, const char* on, const char* group) {
        return add<store::Lessons>(Lesson{k7, LessonCode(code), day(on), {}, Minutes(180), {}, GroupCode(group), true});
    }
    /// "A from 2020-08-17, B from 2020-10-01"
    std::string groups() {
        std::string text;
        for (const auto& each : store::GroupMemberships(connection()).of(e1)) {
            text += (text.empty() ? "" : ", ") + each.group.str() + " from " + each.from.to_string();
        }
        return text;
    }
};

std::string told(const services::Outcome& outcome, std::string_view name) {
    return std::string(field(outcome.event.fields, name).value_or("(none)"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(groups_of_a_cohort)

BOOST_FIXTURE_TEST_CASE(a_participant_moves_to_another_group_and_undo_takes_it_back, TwoGroups) {
    put("A", "2020-08-17");
    const auto moved = put("B", "2020-10-01");
    BOOST_TEST(groups() == "A from 2020-08-17, B from 2020-10-01");
    BOOST_TEST(moved.event.code == "group-set");
    BOOST_TEST(told(moved, "before") == "A");
    BOOST_TEST(told(moved, "to") == "(none)");
    services::undo(registered, context(), moved.operation.value().to_string());
    BOOST_TEST(groups() == "A from 2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(another_group_on_the_same_day_is_a_correction, TwoGroups) {
    put("A", "2020-08-17");
    BOOST_TEST(told(put("B", "2020-08-17"), "before") == "A");
    BOOST_TEST(groups() == "B from 2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(a_back_dated_move_leaves_later_ones_alone, TwoGroups) {
    put("A", "2020-08-17");
    put("A", "2021-01-04");  // Says nothing new.
    put("B", "2020-12-01");
    const auto earlier = put("C", "2020-10-01");
    BOOST_TEST(groups() == "A from 2020-08-17, C from 2020-10-01, B from 2020-12-01");
    BOOST_TEST(told(earlier, "to") == "2020-11-30");
}

BOOST_FIXTURE_TEST_CASE(the_group_it_has_already_is_no_change, TwoGroups) {
    put("A", "2020-08-17");
    BOOST_TEST(!put("A", "2020-08-17").changed);
    BOOST_TEST(!put("A", "2020-10-01").changed);
    BOOST_TEST(groups() == "A from 2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(a_move_that_was_a_mistake_is_removed, TwoGroups) {
    put("A", "2020-08-17");
    put("B", "2020-10-01");
    const auto removed = services::remove_group(registered, intent, "E1", day("2020-10-01"));
    BOOST_TEST(told(removed, "group") == "B");
    BOOST_TEST(groups() == "A from 2020-08-17");
    const auto refusal =
        test::refusal_of<Refused>([&] { return services::remove_group(registered, intent, "E1", day("2020-10-01")); });
    BOOST_TEST(refusal.code == "group-not-set");
    BOOST_TEST(refusal["known"] == "2020-08-17");
}

BOOST_FIXTURE_TEST_CASE(a_group_that_no_lesson_is_for_is_warned_of, TwoGroups) {
    BOOST_TEST(put("A", "2020-08-17").warnings.empty());  // No lesson has a group yet.
    lesson_for("L01", "2020-08-24", "A");
    lesson_for("L02", "2020-08-25", "B");
    BOOST_TEST(put("B", "2020-09-01").warnings.empty());
    const auto outcome = put("C", "2020-10-01");
    BOOST_REQUIRE_EQUAL(outcome.warnings.size(), 1U);
    BOOST_TEST(outcome.warnings[0].code == "group-without-lessons");
    BOOST_TEST(field(outcome.warnings[0].fields, "known").value() == "A, B");
}

BOOST_FIXTURE_TEST_CASE(attendance_that_stops_counting_is_warned_of, TwoGroups) {
    put("A", "2020-08-17");
    attendance(lesson_for("L01", "2020-08-24", "A"), e1, 180);
    lesson_for("L02", "2020-08-24", "B");
    const auto moved = put("B", "2020-08-20");
    BOOST_REQUIRE_EQUAL(moved.warnings.size(), 1U);
    BOOST_TEST(moved.warnings[0].code == "attendance-not-applicable");
}

BOOST_FIXTURE_TEST_CASE(an_enrolment_that_is_not_there_has_no_group, TwoGroups) {
    BOOST_TEST(test::refusal_of<NotFound>([&] { return put("A", "2020-08-17", "E9"); }).code == "enrolment-unknown");
    BOOST_TEST(test::refusal_of([&] { return put("A", "2020-08-17", "9"); }).code == "enrolment-id-malformed");
}

BOOST_AUTO_TEST_SUITE_END()
