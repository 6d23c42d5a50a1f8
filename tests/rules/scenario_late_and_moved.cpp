// A participant is admitted three weeks late, and later moves to the other group of the cohort.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

using mb::Absence;
using mb::rules::LessonVerdict;
using mb::test::lines_of;
using mb::test::Story;

namespace {

/// Three lessons before the admission, then two for group A and B at the same hour on each of three days.
Story admitted_late() {
    return Story()
        .lesson("L01", "2020-08-17", 180)
        .lesson("L02", "2020-08-24", 180)
        .lesson("L03", "2020-08-31", 180)
        .lesson("L04A", "2020-09-07", 180, {.start = "09:00", .group = "A"})
        .lesson("L04B", "2020-09-07", 180, {.start = "09:00", .group = "B"})
        .lesson("L05A", "2020-09-14", 180, {.start = "09:00", .group = "A"})
        .lesson("L05B", "2020-09-14", 180, {.start = "09:00", .group = "B"})
        .lesson("L06A", "2020-09-21", 180, {.start = "09:00", .group = "A"})
        .lesson("L06B", "2020-09-21", 180, {.start = "09:00", .group = "B"})
        .admitted("2020-09-07")
        .active("2020-09-07")
        .joins("A", "2020-09-07");
}

Story moved_to_b() {
    return admitted_late()
        .attended("L04A", 180)
        .attended("L05A", 120, Absence::valid)
        .joins("B", "2020-09-21")
        .attended("L06B", 180);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admitted_late_and_moved_to_the_other_group)

BOOST_AUTO_TEST_CASE(three_lessons_before_the_admission_are_not_applicable) {
    const auto story = admitted_late();
    for (const char* lesson : {"L01", "L02", "L03"}) {
        BOOST_TEST((story.line(lesson, "2020-12-31").verdict == LessonVerdict::not_active));
        BOOST_TEST(!story.line(lesson, "2020-12-31").status.has_value());
    }
    BOOST_TEST((story.line("L04A", "2020-12-31").verdict == LessonVerdict::counts));
}

BOOST_AUTO_TEST_CASE(attendance_before_the_admission_gives_nothing_and_is_told) {
    const auto story = admitted_late().attended("L02", 180);
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 0);
    BOOST_TEST(story.line("L02", "2020-12-31").present.count() == 180);
    BOOST_TEST(lines_of(check_participation(story.participation()))
                   == (std::vector<std::string>{
                       "warning: attendance-not-applicable enrolment=E1 lesson=K7/L02 date=2020-08-24"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(after_the_move_the_old_marks_stay) {
    const auto story = moved_to_b();
    BOOST_TEST(story.on("2020-09-20").theory.total().count() == 300);
    BOOST_TEST(story.on("2020-09-21").theory.total().count() == 480);
    BOOST_TEST((story.line("L04A", "2020-12-31").verdict == LessonVerdict::counts));
    BOOST_TEST((story.line("L04B", "2020-12-31").verdict == LessonVerdict::other_group));
    BOOST_TEST((story.line("L06A", "2020-12-31").verdict == LessonVerdict::other_group));
    BOOST_TEST((story.line("L06B", "2020-12-31").verdict == LessonVerdict::counts));
    BOOST_TEST(lines_of(check_participation(story.participation())).empty());
}

BOOST_AUTO_TEST_CASE(lessons_of_both_groups_at_one_hour_do_not_both_give_credit) {
    const auto story = moved_to_b().attended("L06A", 180);
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 480);
    BOOST_TEST(story.line("L06A", "2020-12-31").credit.count() == 0);
    BOOST_TEST(lines_of(check_participation(story.participation()))
                   == (std::vector<std::string>{
                       "warning: attendance-not-applicable enrolment=E1 lesson=K7/L06A date=2020-09-21"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nor_do_they_for_someone_who_belongs_to_both_groups) {
    const auto story = Story()
                           .lesson("A", "2020-09-07", 180, {.start = "09:00", .group = "A"})
                           .lesson("B", "2020-09-07", 180, {.start = "09:00", .group = "B"})
                           .admitted("2020-08-17")
                           .active("2020-08-17")
                           .attended("A", 90)
                           .attended("B", 120);
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 120);
    BOOST_TEST((story.line("A", "2020-12-31").verdict == LessonVerdict::overlapped));
    BOOST_TEST((story.line("B", "2020-12-31").verdict == LessonVerdict::counts));
    BOOST_TEST(lines_of(check_participation(story.participation())).empty());
}

BOOST_AUTO_TEST_CASE(a_make_up_cannot_exceed_what_was_missed) {
    const auto exactly = moved_to_b().made_up("L05A", "2020-10-01", 60);
    BOOST_TEST(exactly.on("2020-12-31").theory.total().count() == 540);
    BOOST_TEST(lines_of(check_participation(exactly.participation())).empty());
    const auto too_much = moved_to_b().made_up("L05A", "2020-10-01", 61);
    BOOST_TEST(too_much.on("2020-12-31").theory.total().count() == 540);
    BOOST_TEST(lines_of(check_participation(too_much.participation()))
                   == (std::vector<std::string>{
                       "error: make-up-exceeds-missed enrolment=E1 lesson=K7/L05A minutes=61 most=60"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nor_be_used_twice) {
    const auto twice = moved_to_b().made_up("L05A", "2020-10-01", 60).made_up("L05A", "2020-10-08", 60);
    BOOST_TEST(twice.on("2020-12-31").theory.total().count() == 540);
    BOOST_TEST(lines_of(check_participation(twice.participation()))
                   == (std::vector<std::string>{
                       "error: make-up-exceeds-missed enrolment=E1 lesson=K7/L05A minutes=120 most=60"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(two_make_ups_that_together_fit_are_fine) {
    const auto story = moved_to_b().made_up("L05A", "2020-10-01", 20).made_up("L05A", "2020-10-08", 40);
    BOOST_TEST(story.on("2020-10-07").theory.made_up.count() == 20);
    BOOST_TEST(story.on("2020-10-08").theory.made_up.count() == 60);
    BOOST_TEST(lines_of(check_participation(story.participation())).empty());
}

BOOST_AUTO_TEST_SUITE_END()
