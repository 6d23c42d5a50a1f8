// What waits for a coordinator.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <mb/rules/due.hpp>

#include <boost/test/unit_test.hpp>

using mb::EnrolmentStatus;
using mb::test::lines_of;
using mb::test::Story;

namespace {

using Lines = std::vector<std::string>;

/// Cohort K7 runs from 2020-08-17 to 2021-06-18.
Story taking_part() {
    return Story({.theory_hours = 0, .practice_weeks = 1, .milestones = {"project"}})
        .admitted("2020-06-10")
        .active("2020-08-17");
}

Lines due(const Story& story, std::string_view day) {
    return lines_of(mb::rules::due_at(story.participation(), mb::test::day(day)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(what_is_due)

BOOST_AUTO_TEST_CASE(an_application_must_be_decided_before_the_cohort_begins) {
    const auto story = Story().applied("2020-05-20");
    BOOST_TEST(due(story, "2020-08-17").empty());
    BOOST_TEST(due(story, "2020-08-18") == Lines{"decision-missing enrolment=E1 status=applied first_day=2020-08-17"});
}

BOOST_AUTO_TEST_CASE(somebody_may_wait_for_a_place_as_long_as_the_cohort_lasts) {
    const auto story = Story().applied("2020-05-20").status(EnrolmentStatus::waitlisted, "2020-06-10");
    BOOST_TEST(due(story, "2021-06-18").empty());
    BOOST_TEST(due(story, "2021-06-19")
               == Lines{"decision-missing enrolment=E1 status=waitlisted first_day=2020-08-17"});
}

BOOST_AUTO_TEST_CASE(those_admitted_have_started_or_have_not_shown_up_once_the_cohort_has_begun) {
    const auto story = Story().admitted("2020-06-10");
    BOOST_TEST(due(story, "2020-08-17").empty());
    BOOST_TEST(due(story, "2020-08-18") == Lines{"start-missing enrolment=E1 first_day=2020-08-17"});
    BOOST_TEST(
        due(Story().admitted("2020-06-10").status(EnrolmentStatus::no_show, "2020-08-18"), "2020-08-18").empty());
}

BOOST_AUTO_TEST_CASE(a_week_should_be_approved_fourteen_days_after_it_has_ended) {
    const auto story = taking_part().week("2020-W45", 5, 5, false, 7).week("2020-W46", 5, 5);
    BOOST_TEST(due(story, "2020-11-22").empty());
    BOOST_TEST(due(story, "2020-11-23") == Lines{"week-unapproved enrolment=E1 placement=PL7 week=2020-W45"});
}

BOOST_AUTO_TEST_CASE(a_week_in_which_nobody_came_or_that_can_count_no_more_needs_no_approval) {
    BOOST_TEST(due(taking_part().week("2020-W45", 5, 0, false), "2020-12-31").empty());
    auto withdrawn = taking_part().week("2020-W45", 5, 5, false);
    withdrawn.withdrawn("2020-12-01", mb::WithdrawalReason::work);
    BOOST_TEST(due(withdrawn, "2020-12-31").empty());
    auto transferred = taking_part().week("2020-W45", 5, 5, false);
    BOOST_TEST(due(transferred.transferred("2020-12-01"), "2020-12-31").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_milestone_should_be_approved_four_weeks_before_the_end) {
    const auto story = taking_part();
    BOOST_TEST(due(story, "2021-05-20").empty());
    BOOST_TEST(due(story, "2021-05-21") == Lines{"milestone-due enrolment=E1 milestone=project last_day=2021-06-18"});
    BOOST_TEST(due(taking_part().milestone("project", "2021-05-01"), "2021-05-21").empty());
    BOOST_TEST(due(taking_part().dispensed("project", "2021-05-01"), "2021-05-21").empty());
    BOOST_TEST(due(taking_part().on_leave("2021-05-01"), "2021-05-21").empty());
}

BOOST_AUTO_TEST_CASE(after_the_last_day_everyone_has_ended) {
    const auto lacking = taking_part().milestone("project", "2021-05-01");
    BOOST_TEST(due(lacking, "2021-06-18").empty());
    BOOST_TEST(due(lacking, "2021-06-19") == Lines{"end-status-missing enrolment=E1 last_day=2021-06-18"});
    const auto done = taking_part().milestone("project", "2021-05-01").week("2020-W45", 5, 5);
    BOOST_TEST(due(done, "2021-06-19") == Lines{"completion-missing enrolment=E1 last_day=2021-06-18"});
    const auto dispensed = taking_part().milestone("project", "2021-05-01").dispensed("practice", "2021-06-01");
    BOOST_TEST(due(dispensed, "2021-06-19") == Lines{"completion-missing enrolment=E1 last_day=2021-06-18"});
}

BOOST_AUTO_TEST_CASE(a_withdrawal_has_a_reason) {
    auto story = taking_part();
    story.withdrawn("2020-12-01", {});
    BOOST_TEST(due(story, "2020-11-30").empty());
    BOOST_TEST(due(story, "2020-12-01") == Lines{"withdrawal-reason-missing enrolment=E1 date=2020-12-01"});
    BOOST_TEST(due(story.status(EnrolmentStatus::registered_in_error, "2020-12-02"), "2020-12-02").empty());
}

BOOST_AUTO_TEST_SUITE_END()
