// Recording, correcting and removing attendance.
#include "services/taught_cohort.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Mark;
using test::codes_of;
using test::day;
using test::refusal_of;
using test::TaughtCohort;
using test::Texts;
using test::told;

BOOST_AUTO_TEST_SUITE(recording_attendance)

BOOST_FIXTURE_TEST_CASE(a_whole_cohort_is_recorded_at_once_and_taken_back_at_once, TaughtCohort) {
    const auto outcome = everyone_at("K7/L03");
    BOOST_TEST(recorded(l03) == (Texts{"E1 180", "E2 180", "E3 180"}), boost::test_tools::per_element());
    BOOST_TEST(outcome.event.code == "attendance-recorded");
    BOOST_TEST(told(outcome.event.fields, "date") == "2020-09-07");
    BOOST_TEST(told(outcome.event.fields, "present") == "3");
    BOOST_TEST(told(outcome.event.fields, "absent") == "0");
    BOOST_TEST(told(outcome.event.fields, "new") == "3");
    undo(outcome);
    BOOST_TEST(recorded(l03).empty());
}

BOOST_FIXTURE_TEST_CASE(only_those_to_whom_the_lesson_applies_are_meant_by_all, TaughtCohort) {
    everyone_at("K7/L01");
    BOOST_TEST(recorded(l01) == (Texts{"E1 180", "E2 180"}), boost::test_tools::per_element());
    joins(e2, "B", "2020-09-01");
    joins(e1, "A", "2020-09-01");
    services::change_lesson(registered, intent(), "K7/L03", {{}, {}, {}, {}, std::optional(GroupCode("B"))});
    everyone_at("K7/L03");
    BOOST_TEST(recorded(l03) == (Texts{"E2 180", "E3 180"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(those_named_otherwise_are_recorded_otherwise, TaughtCohort) {
    const auto outcome = record("K7/L03", {true,
                                           {{"E1", Mark{Minutes(), Absence::valid}},
                                            {"E2", Mark{Minutes(90), Absence::invalid}},
                                            {"E3", Mark{Minutes(), {}}}}});
    BOOST_TEST(recorded(l03) == (Texts{"E1 0 valid", "E2 90 invalid", "E3 0"}), boost::test_tools::per_element());
    BOOST_TEST(told(outcome.event.fields, "present") == "1");
    BOOST_TEST(told(outcome.event.fields, "absent") == "2");
}

BOOST_FIXTURE_TEST_CASE(recording_again_corrects_and_tells_how_many, TaughtCohort) {
    record("K7/L03", {false, {{"E1", {}}, {"E2", Mark{Minutes(60), Absence::valid}}}});
    const auto outcome = everyone_at("K7/L03");
    BOOST_TEST(recorded(l03) == (Texts{"E1 180", "E2 180", "E3 180"}), boost::test_tools::per_element());
    BOOST_TEST(told(outcome.event.fields, "new") == "1");
    BOOST_TEST(told(outcome.event.fields, "changed") == "1");
    BOOST_TEST(told(outcome.event.fields, "same") == "1");
    BOOST_TEST(told(outcome.things.at(0), "change") == "same");
    BOOST_TEST(told(outcome.things.at(1), "change") == "changed");
    BOOST_TEST(told(outcome.things.at(2), "change") == "new");
    undo(outcome);
    BOOST_TEST(recorded(l03) == (Texts{"E1 180", "E2 60 valid"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(recording_the_same_again_is_no_operation, TaughtCohort) {
    everyone_at("K7/L03");
    const auto outcome = everyone_at("K7/L03");
    BOOST_TEST(!outcome.changed);
    BOOST_TEST(!outcome.operation.has_value());
}

BOOST_FIXTURE_TEST_CASE(without_all_only_the_named_are_recorded, TaughtCohort) {
    record("K7/L03", {false, {{"E2", {}}}});
    BOOST_TEST(recorded(l03) == Texts{"E2 180"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(somebody_to_whom_the_lesson_does_not_apply_is_recorded_with_a_warning, TaughtCohort) {
    const auto outcome = record("K7/L01", {true, {{"E3", {}}}});
    BOOST_TEST(recorded(l01) == (Texts{"E1 180", "E2 180", "E3 180"}), boost::test_tools::per_element());
    BOOST_TEST(codes_of(outcome.warnings) == Texts{"attendance-not-applicable"}, boost::test_tools::per_element());
    BOOST_TEST(told(outcome.warnings.at(0).fields, "enrolment") == "E3");
}

BOOST_FIXTURE_TEST_CASE(what_is_recorded_ahead_of_the_lesson_is_told, TaughtCohort) {
    const services::Attendees valid{false, {{"E1", Mark{Minutes(), Absence::valid}}}};
    const auto early = services::record_attendance(registered, {context("2020-09-06"), false}, "K7/L03", valid);
    BOOST_TEST(codes_of(early.warnings) == Texts{"attendance-before-lesson"}, boost::test_tools::per_element());
    const services::Attendees present{false, {{"E1", {}}}};
    BOOST_TEST(
        services::record_attendance(registered, {context("2020-09-07"), false}, "K7/L03", present).warnings.empty());
}

BOOST_FIXTURE_TEST_CASE(nobody_can_be_there_longer_than_the_lesson, TaughtCohort) {
    const auto refusal = refusal_of<Refused>([&] {
        return record("K7/L03", {true, {{"E2", Mark{Minutes(181), {}}}}});
    });
    BOOST_TEST(refusal.code == "attendance-exceeds-lesson");
    BOOST_TEST(refusal["enrolment"] == "E2");
    BOOST_TEST(recorded(l03).empty());
}

BOOST_FIXTURE_TEST_CASE(all_cannot_be_at_a_cancelled_lesson_nor_at_one_that_applies_to_nobody, TaughtCohort) {
    services::cancel_lesson(registered, intent(), "K7/L03");
    BOOST_TEST(refusal_of<Refused>([&] { return everyone_at("K7/L03"); }).code == "lesson-not-held");
    lesson(k7, "L00", "2020-08-16", 180);
    const auto refusal = refusal_of<Refused>([&] { return everyone_at("K7/L00"); });
    BOOST_TEST(refusal.code == "lesson-applies-to-nobody");
    BOOST_TEST(refusal["lesson"] == "K7/L00");
}

BOOST_FIXTURE_TEST_CASE(a_participant_of_another_cohort_is_refused, TaughtCohort) {
    const auto k8 = cohort("K8", mb, "2020-08-17", "2021-06-18");
    enrolment(person("Sprudlende", "Tomat"), k8, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});
    const auto refusal = refusal_of<Refused>([&] { return record("K7/L03", {false, {{"E5", {}}}}); });
    BOOST_TEST(refusal.code == "enrolment-of-another-cohort");
    BOOST_TEST(refusal["cohort"] == "K8");
    BOOST_TEST(refusal_of<NotFound>([&] {
                   return record("K7/L03", {false, {{"E6", {}}}});
               }).code
               == "enrolment-unknown");
    BOOST_TEST(refusal_of([&] { return record("K7/L03", {false, {{"6", {}}}}); }).code == "enrolment-id-malformed");
}

BOOST_FIXTURE_TEST_CASE(a_wrong_attendance_is_removed_and_the_removal_taken_back, TaughtCohort) {
    everyone_at("K7/L03");
    const auto outcome = services::remove_attendance(registered, intent(), "K7/L03", "E2");
    BOOST_TEST(outcome.event.code == "attendance-removed");
    BOOST_TEST(told(outcome.event.fields, "minutes") == "180");
    BOOST_TEST(recorded(l03) == (Texts{"E1 180", "E3 180"}), boost::test_tools::per_element());
    const auto again =
        refusal_of<NotFound>([&] { return services::remove_attendance(registered, intent(), "K7/L03", "E2"); });
    BOOST_TEST(again.code == "attendance-missing");
    BOOST_TEST(again["enrolment"] == "E2");
    undo(outcome);
    BOOST_TEST(recorded(l03).size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
