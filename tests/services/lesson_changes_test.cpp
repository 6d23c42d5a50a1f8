// Adding, moving, correcting and cancelling single lessons.
#include "services/taught_cohort.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::codes_of;
using test::day;
using test::refusal_of;
using test::TaughtCohort;
using test::Texts;
using test::told;

namespace {

services::LessonContent three_hours() {
    return {TimeOfDay(9, 0), Minutes(180), Line("Recovery"), {}};
}

struct Lessons : TaughtCohort {
    services::Outcome add(std::string_view name, const char* date, const services::LessonContent& content) {
        return services::add_lesson(registered, intent(), name, day(date), content);
    }
    services::Outcome change(std::string_view name, const services::LessonEdit& edit) {
        return services::change_lesson(registered, intent(), name, edit);
    }
    Lesson held(std::string_view name) { return services::lesson(registered, name).lesson; }
    std::size_t lessons() { return services::lessons(registered, {"K7", {}, {}, {}}).size(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(writing_lessons)

BOOST_FIXTURE_TEST_CASE(a_lesson_is_added_and_taken_back, Lessons) {
    const auto outcome = add("K7/L04", "2020-09-14", three_hours());
    BOOST_TEST(outcome.event.code == "lesson-added");
    BOOST_TEST(told(outcome.event.fields, "lesson") == "K7/L04");
    BOOST_TEST(told(outcome.event.fields, "minutes") == "180");
    BOOST_TEST(outcome.warnings.empty());
    const Lesson lesson = held("K7/L04");
    BOOST_TEST(lesson.start->to_string() == "09:00");
    BOOST_TEST(lesson.topic->str() == "Recovery");
    BOOST_TEST(lesson.held);
    undo(outcome);
    BOOST_TEST(lessons() == 3U);
}

BOOST_FIXTURE_TEST_CASE(the_topic_is_told_to_who_wrote_it_and_kept_out_of_the_log, Lessons) {
    const auto outcome = add("K7/L04", "2020-09-14", three_hours());
    BOOST_TEST(told(outcome.things.at(0), "topic") == "Recovery");
    BOOST_TEST(told(outcome.event.fields, "topic") == "(none)");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_lesson_is_not_there, Lessons) {
    const auto outcome = services::add_lesson(registered, rehearsal(), "K7/L04", day("2020-09-14"), three_hours());
    BOOST_TEST(outcome.changed);
    BOOST_TEST(!outcome.operation.has_value());
    BOOST_TEST(lessons() == 3U);
}

BOOST_FIXTURE_TEST_CASE(a_code_that_is_taken_is_refused, Lessons) {
    const auto refusal = refusal_of<Refused>([&] { return add("K7/L03", "2020-09-14", three_hours()); });
    BOOST_TEST(refusal.code == "lesson-exists");
    BOOST_TEST(refusal["value"] == "K7/L03");
}

BOOST_FIXTURE_TEST_CASE(a_lesson_is_named_by_cohort_and_code, Lessons) {
    for (const char* name : {"L03", "K7/", "/L03", "", "K7"}) {
        BOOST_TEST_CONTEXT(name) {
            BOOST_TEST(refusal_of([&] { return add(name, "2020-09-14", three_hours()); }).code
                       == "lesson-name-malformed");
        }
    }
    BOOST_TEST(refusal_of([&] { return add("K7/a/b", "2020-09-14", three_hours()); }).code == "code-malformed");
    BOOST_TEST(refusal_of<NotFound>([&] { return add("K9/L03", "2020-09-14", three_hours()); }).code
               == "cohort-unknown");
    const auto unknown = refusal_of<NotFound>([&] { return change("K7/L04", {}); });
    BOOST_TEST(unknown.code == "lesson-unknown");
    BOOST_TEST(unknown["cohort"] == "K7");
    BOOST_TEST(unknown["nearest"] == "L01");
    BOOST_TEST(refusal_of<NotFound>([&] { return change("K7/a/b", {}); }).code == "lesson-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_lesson_cannot_last_no_time_or_more_than_a_day, Lessons) {
    for (const int minutes : {0, 1441}) {
        BOOST_TEST(refusal_of([&] {
                       return add("K7/L04", "2020-09-14", {{}, Minutes(minutes), {}, {}});
                   }).code
                   == "lesson-minutes-out-of-range");
        BOOST_TEST(refusal_of([&] {
                       return change("K7/L03", {{}, {}, Minutes(minutes), {}, {}});
                   }).code
                   == "lesson-minutes-out-of-range");
    }
}

BOOST_FIXTURE_TEST_CASE(what_is_odd_about_a_lesson_is_told_and_stops_nothing, Lessons) {
    const auto holiday = add("K7/X1", "2021-05-17", three_hours());
    BOOST_TEST(codes_of(holiday.warnings) == Texts{"lesson-on-holiday"}, boost::test_tools::per_element());
    BOOST_TEST(told(holiday.warnings.at(0).fields, "holiday") == "constitution-day");
    const auto outside = add("K7/X2", "2021-06-21", three_hours());
    BOOST_TEST(codes_of(outside.warnings) == Texts{"lesson-outside-cohort"}, boost::test_tools::per_element());
    const auto twice = add("K7/X3", "2021-06-21", {TimeOfDay(11, 59), Minutes(60), {}, {}});
    BOOST_TEST(codes_of(twice.warnings) == (Texts{"lesson-outside-cohort", "lesson-overlaps"}),
               boost::test_tools::per_element());
    BOOST_TEST(told(twice.warnings.at(1).fields, "other") == "K7/X2");
}

BOOST_FIXTURE_TEST_CASE(lessons_of_two_groups_may_be_at_the_same_time, Lessons) {
    joins(e1, "A", "2020-08-17");
    const auto of_group = [](const char* group) {
        return services::LessonContent{TimeOfDay(9, 0), Minutes(180), {}, GroupCode(group)};
    };
    BOOST_TEST(add("K7/A1", "2020-09-14", of_group("A")).warnings.empty());
    BOOST_TEST(codes_of(add("K7/B1", "2020-09-14", of_group("B")).warnings) == Texts{"group-without-members"},
               boost::test_tools::per_element());
    BOOST_TEST(codes_of(add("K7/A2", "2020-09-14", of_group("A")).warnings) == Texts{"lesson-overlaps"},
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_lesson_is_moved_and_corrected, Lessons) {
    const auto outcome =
        change("K7/L03",
               {day("2020-09-08"), std::optional(TimeOfDay(12, 30)), Minutes(150), std::optional(Line("Rights")), {}});
    BOOST_TEST(outcome.event.code == "lesson-changed");
    BOOST_TEST(told(outcome.event.fields, "date") == "2020-09-08");
    const Lesson lesson = held("K7/L03");
    BOOST_TEST(lesson.minutes.count() == 150);
    BOOST_TEST(lesson.topic->str() == "Rights");
    change("K7/L03", {{}, std::optional<TimeOfDay>(), {}, std::optional<Line>(), {}});
    BOOST_TEST(!held("K7/L03").start.has_value());
    BOOST_TEST(!held("K7/L03").topic.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_change_that_changes_nothing_is_no_operation, Lessons) {
    const auto outcome = change("K7/L03", {day("2020-09-07"), {}, Minutes(180), {}, {}});
    BOOST_TEST(!outcome.changed);
    BOOST_TEST(!outcome.operation.has_value());
}

BOOST_FIXTURE_TEST_CASE(a_lesson_cannot_become_shorter_than_what_somebody_attended, Lessons) {
    record("K7/L03", {false, {{"E1", {}}}});
    const auto one = refusal_of<Refused>([&] { return change("K7/L03", {{}, {}, Minutes(179), {}, {}}); });
    BOOST_TEST(one.code == "attendance-exceeds-lesson");
    BOOST_TEST(one["enrolment"] == "E1");
    everyone_at("K7/L03");
    const auto all = refusal_of<Refused>([&] { return change("K7/L03", {{}, {}, Minutes(179), {}, {}}); });
    BOOST_TEST(all.code == "rules-broken");
    BOOST_TEST(all["count"] == "3");
    BOOST_TEST(held("K7/L03").minutes.count() == 180);
}

BOOST_FIXTURE_TEST_CASE(moving_a_lesson_before_somebody_started_is_told, Lessons) {
    everyone_at("K7/L02");
    const auto outcome = change("K7/L02", {day("2020-08-28"), {}, {}, {}, {}});
    BOOST_TEST(codes_of(outcome.warnings) == Texts{"attendance-not-applicable"}, boost::test_tools::per_element());
    BOOST_TEST(told(outcome.warnings.at(0).fields, "enrolment") == "E3");
}

BOOST_FIXTURE_TEST_CASE(a_cancelled_lesson_keeps_its_attendance_which_gives_nothing_and_is_told, Lessons) {
    record("K7/L03", {false, {{"E1", {}}, {"E2", {}}}});
    const auto outcome = services::cancel_lesson(registered, intent(), "K7/L03");
    BOOST_TEST(outcome.event.code == "lesson-cancelled");
    BOOST_TEST(codes_of(outcome.warnings) == (Texts{"attendance-not-applicable", "attendance-not-applicable"}),
               boost::test_tools::per_element());
    BOOST_TEST(recorded(l03) == (Texts{"E1 180", "E2 180"}), boost::test_tools::per_element());
    BOOST_TEST(services::attendance_of(registered, "E1", day("2020-12-01")).at(2).line.credit.count() == 0);
    BOOST_TEST(!services::cancel_lesson(registered, intent(), "K7/L03").changed);

    const auto restored = services::restore_lesson(registered, intent(), "K7/L03");
    BOOST_TEST(restored.event.code == "lesson-restored");
    BOOST_TEST(restored.warnings.empty());
    BOOST_TEST(services::attendance_of(registered, "E1", day("2020-12-01")).at(2).line.credit.count() == 180);
}

BOOST_FIXTURE_TEST_CASE(cancelling_is_taken_back, Lessons) {
    const auto outcome = services::cancel_lesson(registered, intent(), "K7/L03");
    BOOST_TEST(!held("K7/L03").held);
    undo(outcome);
    BOOST_TEST(held("K7/L03").held);
}

BOOST_AUTO_TEST_SUITE_END()
