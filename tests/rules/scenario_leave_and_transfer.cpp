// A participant goes on leave and continues in the next cohort, which follows a newer programme.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

using mb::EnrolmentStatus;
using mb::test::lines_of;
using mb::test::Story;

namespace {

/// Cohort 6: 140 hours and 14 weeks. 95 hours and 6 weeks are done when the leave begins.
Story in_cohort_6() {
    return Story({.cohort = "6",
                  .first_day = "2011-08-22",
                  .last_day = "2012-06-15",
                  .theory_hours = 140,
                  .practice_weeks = 14,
                  .enrolment = 6})
        .weekly_lessons("H", 19, "2011-09-05", 300)
        .weekly_lessons("V", 9, "2012-02-20", 300)
        .admitted("2011-06-01")
        .active("2011-08-22")
        .attended_all("H")
        .full_weeks("2012-W01", 6)
        .on_leave("2012-02-15");
}

/// Cohort 7: 180 hours and 20 weeks, theory does not carry over, practice does.
Story in_cohort_7(const Story& earlier) {
    return Story({.cohort = "7", .first_day = "2012-08-20", .last_day = "2013-06-14", .enrolment = 7})
        .weekly_lessons("L", 36, "2012-08-27", 300)
        .continues(earlier)
        .admitted("2012-08-20")
        .active("2012-08-20");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(leave_and_then_another_cohort)

BOOST_AUTO_TEST_CASE(what_was_done_before_the_leave_stands) {
    const auto june = in_cohort_6().on("2012-06-01");
    BOOST_TEST((june.status == EnrolmentStatus::on_leave));
    BOOST_TEST(june.theory.total().to_hours() == "95:00");
    BOOST_TEST(june.practice.total() == 6);
    BOOST_TEST(june.theory_missing.to_hours() == "45:00");
    BOOST_TEST(june.practice_missing == 8);
}

BOOST_AUTO_TEST_CASE(lessons_during_the_leave_are_no_absence) {
    const auto story = in_cohort_6();
    BOOST_TEST((story.line("H19", "2012-06-01").verdict == mb::rules::LessonVerdict::counts));
    BOOST_TEST((story.line("V1", "2012-06-01").verdict == mb::rules::LessonVerdict::not_active));
    BOOST_TEST((story.line("V1", "2012-06-01").status == EnrolmentStatus::on_leave));
}

BOOST_AUTO_TEST_CASE(on_the_first_of_june_the_report_still_says_on_leave) {
    const auto story = in_cohort_6().transferred("2012-08-20");
    BOOST_TEST((story.on("2012-06-01").status == EnrolmentStatus::on_leave));
    BOOST_TEST((story.on("2012-08-19").status == EnrolmentStatus::on_leave));
    BOOST_TEST((story.on("2012-08-20").status == EnrolmentStatus::transferred));
    BOOST_TEST(story.on("2012-06-01").outlook.has_value());
    BOOST_TEST(!story.on("2012-08-20").outlook.has_value());
}

BOOST_AUTO_TEST_CASE(cohort_7_asks_180_hours_and_14_more_weeks) {
    const auto progress = in_cohort_7(in_cohort_6().transferred("2012-08-20")).on("2012-08-20");
    BOOST_TEST(progress.theory.carried.count() == 0);
    BOOST_TEST(progress.theory_missing.to_hours() == "180:00");
    BOOST_TEST(progress.practice.carried == 6);
    BOOST_TEST(progress.practice_missing == 14);
    BOOST_TEST(lines_of(unmet_requirements(progress))
                   == (std::vector<std::string>{"theory-minutes-missing missing=10800 have=0 required=10800",
                                                "practice-weeks-missing missing=14 have=6 required=20"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(with_180_hours_and_14_weeks_more_the_requirements_are_met) {
    auto story = in_cohort_7(in_cohort_6().transferred("2012-08-20")).attended_all().full_weeks("2013-W02", 14);
    const auto before_the_last_lesson = story.on("2013-04-28");
    BOOST_TEST(before_the_last_lesson.theory_missing.to_hours() == "5:00");
    BOOST_TEST(!before_the_last_lesson.complete());
    const auto after = story.on("2013-04-29");
    BOOST_TEST(after.theory.total().to_hours() == "180:00");
    BOOST_TEST(after.practice.total() == 20);
    BOOST_TEST(after.complete());
    BOOST_TEST(lines_of(check_participation(story.completed("2013-06-14").participation())).empty());
}

BOOST_AUTO_TEST_CASE(where_theory_carries_too_85_hours_remain) {
    const auto story = Story({.cohort = "7",
                              .first_day = "2012-08-20",
                              .last_day = "2013-06-14",
                              .theory_carries = true,
                              .enrolment = 7})
                           .continues(in_cohort_6().transferred("2012-08-20"))
                           .admitted("2012-08-20");
    BOOST_TEST(story.on("2012-08-20").theory.carried.to_hours() == "95:00");
    BOOST_TEST(story.on("2012-08-20").theory_missing.to_hours() == "85:00");
}

BOOST_AUTO_TEST_CASE(cohort_7_cannot_begin_before_cohort_6_is_left) {
    const auto remarks = check_participation(in_cohort_7(in_cohort_6().transferred("2012-08-21")).participation());
    BOOST_TEST(lines_of(remarks)
                   == (std::vector<std::string>{
                       "error: continues-too-early enrolment=E7 from=2012-08-20 transferred=2012-08-21"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
