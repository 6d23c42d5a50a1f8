#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

using mb::EnrolmentStatus;
using mb::test::day;
using mb::test::lines_of;
using mb::test::Story;

namespace {

using Lines = std::vector<std::string>;

Story taking_part(const mb::test::Setting& setting = {}) {
    return Story(setting).admitted("2020-06-01").active("2020-08-17");
}

Lines remarks(const Story& story) {
    return lines_of(check_participation(story.participation()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(consistency)

BOOST_AUTO_TEST_CASE(records_that_agree_give_no_remark) {
    const auto story = taking_part({.theory_hours = 3, .practice_weeks = 1, .milestones = {"Prosjekt"}})
                           .lesson("L01", "2020-09-07", 180)
                           .attended("L01", 120)
                           .made_up("L01", "2020-09-10", 60)
                           .full_weeks("2020-W40", 1)
                           .milestone("Prosjekt", "2020-10-05")
                           .dispensed("Prosjekt", "2020-10-05")
                           .dispensed("theory", "2020-10-05")
                           .dispensed("practice", "2020-10-05")
                           .completed("2021-06-18");
    BOOST_TEST(remarks(story).empty());
    BOOST_TEST(remarks(Story()).empty());
}

BOOST_AUTO_TEST_CASE(attendance_beyond_the_lesson_is_an_error) {
    const auto story = [](int minutes) {
        return taking_part().lesson("L01", "2020-09-07", 180).attended("L01", minutes);
    };
    BOOST_TEST(remarks(story(180)).empty());
    BOOST_TEST(remarks(story(181))
                   == (Lines{"error: attendance-exceeds-lesson enrolment=E1 lesson=K7/L01 minutes=181 most=180"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_make_up_beyond_what_attendance_leaves_is_an_error) {
    const auto story = [](int minutes) {
        return taking_part()
            .lesson("L01", "2020-09-07", 180)
            .attended("L01", 150)
            .made_up("L01", "2020-09-10", minutes);
    };
    BOOST_TEST(remarks(story(30)).empty());
    BOOST_TEST(remarks(story(31))
                   == (Lines{"error: make-up-exceeds-missed enrolment=E1 lesson=K7/L01 minutes=31 most=30"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(where_attendance_is_not_recorded_the_whole_lesson_may_be_made_up) {
    const auto story = [](int minutes) {
        return taking_part().lesson("L01", "2020-09-07", 180).made_up("L01", "2020-09-10", minutes);
    };
    BOOST_TEST(remarks(story(180)).empty());
    BOOST_TEST(remarks(story(181))
                   == (Lines{"error: make-up-exceeds-missed enrolment=E1 lesson=K7/L01 minutes=181 most=180"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_make_up_of_the_far_future_is_checked_already) {
    const auto story =
        taking_part().lesson("L01", "2020-09-07", 180).attended("L01", 180).made_up("L01", "2199-12-31", 1);
    BOOST_TEST(remarks(story) == (Lines{"error: make-up-exceeds-missed enrolment=E1 lesson=K7/L01 minutes=1 most=0"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(attendance_at_a_lesson_of_another_cohort_is_not_applicable) {
    auto participation = taking_part().participation();
    participation.attendance.push_back({mb::LessonId(77), participation.id, mb::Minutes(60), {}});
    participation.make_ups.push_back({participation.id, mb::LessonId(77), day("2020-09-10"), mb::Minutes(30)});
    BOOST_TEST(lines_of(check_participation(participation))
                   == (Lines{"error: make-up-exceeds-missed enrolment=E1 lesson=L77 minutes=30 most=0",
                             "warning: attendance-not-applicable enrolment=E1 lesson=L77 date="}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(attendance_that_is_not_applicable_is_warned_of_with_its_day) {
    const auto story = taking_part()
                           .lesson("before", "2020-08-16", 60)
                           .lesson("first", "2020-08-17", 60)
                           .lesson("cancelled", "2020-09-01", 60, {.held = false})
                           .lesson("on leave", "2020-10-01", 60)
                           .attended("before", 0, mb::Absence::invalid)
                           .attended("first", 60)
                           .attended("cancelled", 60)
                           .attended("on leave", 60)
                           .on_leave("2020-10-01");
    BOOST_TEST(remarks(story)
                   == (Lines{"warning: attendance-not-applicable enrolment=E1 lesson=K7/before date=2020-08-16",
                             "warning: attendance-not-applicable enrolment=E1 lesson=K7/cancelled date=2020-09-01",
                             "warning: attendance-not-applicable enrolment=E1 lesson=K7/on leave date=2020-10-01"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_milestone_or_requirement_that_the_programme_does_not_have_is_an_error) {
    const auto story = taking_part({.milestones = {"Prosjekt"}})
                           .milestone("Prosjekt", "2020-10-05")
                           .milestone("prosjekt", "2020-10-05")
                           .milestone("Annet", "2020-10-05")
                           .dispensed("Prosjekt", "2020-10-05")
                           .dispensed("hours", "2020-10-05");
    BOOST_TEST(
        remarks(story)
            == (Lines{"error: milestone-unknown enrolment=E1 milestone=Annet known=Prosjekt",
                      "error: milestone-unknown enrolment=E1 milestone=prosjekt known=Prosjekt nearest=Prosjekt",
                      "error: requirement-unknown enrolment=E1 requirement=hours known=theory, practice, Prosjekt"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(continuations)

BOOST_AUTO_TEST_CASE(only_what_was_transferred_is_continued) {
    const auto earlier = taking_part().on_leave("2021-02-01");
    const auto story = Story({.enrolment = 2}).continues(earlier).admitted("2021-08-01");
    BOOST_TEST(remarks(story) == (Lines{"error: continues-not-transferred enrolment=E2"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_continuation_registered_in_error_continues_nothing) {
    const auto earlier = taking_part();  // The transfer has been taken back.
    const auto story = Story({.enrolment = 2})
                           .continues(earlier)
                           .admitted("2021-08-01")
                           .status(EnrolmentStatus::registered_in_error, "2021-08-02");
    BOOST_TEST(remarks(story).empty());
}

BOOST_AUTO_TEST_CASE(a_continuation_begins_on_or_after_the_day_of_the_transfer) {
    const auto story = [](const char* first_day) {
        return Story({.enrolment = 2})
            .continues(taking_part().transferred("2021-08-01"))
            .admitted(first_day)
            .active("2021-08-20");
    };
    BOOST_TEST(remarks(story("2021-08-01")).empty());
    BOOST_TEST(remarks(story("2021-07-31"))
                   == (Lines{"error: continues-too-early enrolment=E2 from=2021-07-31 transferred=2021-08-01"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_continuation_without_a_status_has_not_begun) {
    BOOST_TEST(remarks(Story({.enrolment = 2}).continues(taking_part().transferred("2021-08-01"))).empty());
}

BOOST_AUTO_TEST_CASE(no_enrolment_continues_itself) {
    BOOST_TEST(remarks(Story().continues(Story()).admitted("2020-06-01"))
                   == (Lines{"error: continues-itself enrolment=E1"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(not_even_by_way_of_another) {
    const auto second =
        Story({.enrolment = 2}).continues(taking_part().transferred("2021-08-01")).admitted("2021-08-01");
    BOOST_TEST(remarks(Story().continues(second).admitted("2020-06-01"))
                   == (Lines{"error: continues-itself enrolment=E1"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(weeks_beside_participation)

BOOST_AUTO_TEST_CASE(a_week_with_one_active_day_is_inside) {
    // Week 34 is 17 to 23 August.
    BOOST_TEST(remarks(Story().admitted("2020-06-01").active("2020-08-23").full_weeks("2020-W34", 1)).empty());
    BOOST_TEST(remarks(taking_part().on_leave("2020-08-18").full_weeks("2020-W34", 1)).empty());
    const auto back_on_sunday =
        Story().admitted("2020-06-01").active("2020-08-03").on_leave("2020-08-10").active("2020-08-23");
    BOOST_TEST(remarks(Story(back_on_sunday).full_weeks("2020-W34", 1)).empty());
    BOOST_TEST(remarks(Story(back_on_sunday).full_weeks("2020-W33", 1)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_week_during_leave_before_the_start_or_after_the_end_is_told) {
    const auto story = taking_part()
                           .on_leave("2020-09-21")
                           .active("2020-10-05")
                           .completed("2020-10-19")
                           .dispensed("theory", "2020-10-19")
                           .dispensed("practice", "2020-10-19")
                           .full_weeks("2020-W33", 12);
    BOOST_TEST(remarks(story)
                   == (Lines{"warning: week-outside-participation enrolment=E1 week=2020-W33",
                             "warning: week-outside-participation enrolment=E1 week=2020-W39",
                             "warning: week-outside-participation enrolment=E1 week=2020-W40",
                             "warning: week-outside-participation enrolment=E1 week=2020-W43",
                             "warning: week-outside-participation enrolment=E1 week=2020-W44"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_day_that_ends_as_leave_is_no_active_day) {
    const auto story =
        Story().admitted("2020-06-01").active("2020-08-19").on_leave("2020-08-19").full_weeks("2020-W34", 1);
    BOOST_TEST(remarks(story) == (Lines{"warning: week-outside-participation enrolment=E1 week=2020-W34"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_week_at_two_hosts_is_told_once) {
    const auto story = Story().admitted("2020-06-01").week("2020-W40", 3, 3, true, 1).week("2020-W40", 2, 2, true, 2);
    BOOST_TEST(remarks(story).size() == 1U);
}

BOOST_AUTO_TEST_CASE(seven_planned_days_are_a_full_week_and_eight_are_told) {
    BOOST_TEST(remarks(taking_part().week("2020-W40", 5, 5, true, 1).week("2020-W40", 2, 2, false, 2)).empty());
    BOOST_TEST(remarks(taking_part().week("2020-W40", 5, 5, true, 1).week("2020-W40", 3, 0, false, 2))
                   == (Lines{"warning: week-overfull enrolment=E1 week=2020-W40 days=8"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_last_week_of_the_calendar_is_checked_too) {
    BOOST_TEST(remarks(Story().week("2200-W01", 5, 5)).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(completions)

BOOST_AUTO_TEST_CASE(each_requirement_unmet_on_the_day_of_completion_is_told) {
    const auto story = taking_part({.milestones = {"Prosjekt", "Framføring"}})
                           .lesson("L01", "2020-09-07", 180)
                           .lesson("L02", "2021-06-18", 180)
                           .attended_all()
                           .full_weeks("2020-W40", 6)
                           .milestone("Prosjekt", "2021-06-19")
                           .completed("2021-06-18");
    BOOST_TEST(
        remarks(story)
            == (Lines{"warning: attendance-not-applicable enrolment=E1 lesson=K7/L02 date=2021-06-18",
                      "warning: completed-unmet enrolment=E1 requirement=theory missing=10620 have=180 required=10800",
                      "warning: completed-unmet enrolment=E1 requirement=practice missing=14 have=6 required=20",
                      "warning: completed-unmet enrolment=E1 requirement=Prosjekt milestone=Prosjekt",
                      "warning: completed-unmet enrolment=E1 requirement=Framføring milestone=Framføring"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_a_dispensation_covers_is_not_told) {
    const auto story = taking_part().dispensed("theory", "2021-06-18").completed("2021-06-18");
    BOOST_TEST(
        remarks(story)
            == (Lines{"warning: completed-unmet enrolment=E1 requirement=practice missing=20 have=0 required=20"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(who_has_not_completed_is_not_judged) {
    BOOST_TEST(remarks(taking_part()).empty());
    BOOST_TEST(remarks(taking_part().status(EnrolmentStatus::not_completed, "2021-06-18")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(missing_reasons)

BOOST_AUTO_TEST_CASE(a_withdrawal_without_a_reason_is_told) {
    BOOST_TEST(remarks(taking_part().withdrawn("2020-12-01", {}))
                   == (Lines{"warning: withdrawal-reason-missing enrolment=E1"}),
               boost::test_tools::per_element());
    BOOST_TEST(remarks(taking_part().withdrawn("2020-12-01", mb::WithdrawalReason::work)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
