#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using mb::EnrolmentStatus;
using mb::rules::Outlook;
using mb::rules::outlook_of;
using mb::test::day;
using mb::test::lines_of;
using mb::test::Story;

namespace {

Story taking_part(const mb::test::Setting& setting = {}) {
    return Story(setting).admitted("2020-06-01").active("2020-08-17");
}

std::string outlook(const Story& story, std::string_view date) {
    const auto found = story.on(date).outlook;
    return found ? std::string(mb::to_code(*found)) : "";
}

std::vector<std::string> unmet(const Story& story, std::string_view date) {
    return lines_of(unmet_requirements(story.on(date), story.participation().dispensations, day(date)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(requirements)

BOOST_AUTO_TEST_CASE(hours_of_45_minutes_ask_fewer_minutes) {
    const auto progress = taking_part({.minutes_per_hour = 45}).on("2020-12-31");
    BOOST_TEST(progress.theory_required.count() == 8100);
    BOOST_TEST(progress.theory_missing.count() == 8100);
    BOOST_TEST(taking_part().on("2020-12-31").theory_required.count() == 10'800);
}

BOOST_AUTO_TEST_CASE(an_enrolment_is_complete_with_exactly_what_is_required) {
    auto story = taking_part({.theory_hours = 3, .practice_weeks = 1, .milestones = {"Prosjekt"}})
                     .lesson("L01", "2020-09-07", 180)
                     .full_weeks("2020-W40", 1)
                     .milestone("Prosjekt", "2020-10-05");
    BOOST_TEST(!story.on("2020-10-05").complete());
    story.attended("L01", 180);
    BOOST_TEST(!story.on("2020-10-04").complete());
    BOOST_TEST(story.on("2020-10-05").complete());
    BOOST_TEST(unmet(story, "2020-10-05").empty());
}

BOOST_AUTO_TEST_CASE(one_minute_one_week_and_one_milestone_missing_are_each_told) {
    const auto story = taking_part({.theory_hours = 3, .practice_weeks = 2, .milestones = {"Prosjekt", "Framføring"}})
                           .lesson("L01", "2020-09-07", 180)
                           .attended("L01", 179)
                           .full_weeks("2020-W40", 1)
                           .milestone("Prosjekt", "2020-10-05");
    BOOST_TEST(unmet(story, "2020-12-31")
                   == (std::vector<std::string>{"theory-minutes-missing missing=1 have=179 required=180",
                                                "practice-weeks-missing missing=1 have=1 required=2",
                                                "milestone-missing milestone=Framføring"}),
               boost::test_tools::per_element());
    BOOST_TEST(!story.on("2020-12-31").complete());
}

BOOST_AUTO_TEST_CASE(missing_milestones_come_in_the_programmes_order) {
    const auto progress = taking_part({.milestones = {"C", "A", "B"}}).milestone("A", "2020-10-05").on("2020-12-31");
    BOOST_TEST(progress.milestones_missing.size() == 2U);
    BOOST_TEST(progress.milestones_missing[0].str() == "C");
    BOOST_TEST(progress.milestones_missing[1].str() == "B");
}

BOOST_AUTO_TEST_CASE(a_milestone_alone_can_be_what_is_missing) {
    const auto story = taking_part({.theory_hours = 0, .practice_weeks = 0, .milestones = {"Prosjekt"}});
    BOOST_TEST(!story.on("2020-12-31").complete());
    BOOST_TEST(taking_part({.theory_hours = 0, .practice_weeks = 0}).on("2020-12-31").complete());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(dispensations)

BOOST_AUTO_TEST_CASE(a_dispensation_covers_its_requirement_from_its_day) {
    const auto story = taking_part({.milestones = {"Prosjekt"}})
                           .dispensed("theory", "2020-10-01")
                           .dispensed("practice", "2020-10-02")
                           .dispensed("Prosjekt", "2020-10-03");
    BOOST_TEST(unmet(story, "2020-09-30").size() == 3U);
    BOOST_TEST(unmet(story, "2020-10-01")
                   == (std::vector<std::string>{"practice-weeks-missing missing=20 have=0 required=20",
                                                "milestone-missing milestone=Prosjekt"}),
               boost::test_tools::per_element());
    BOOST_TEST(unmet(story, "2020-10-02") == (std::vector<std::string>{"milestone-missing milestone=Prosjekt"}),
               boost::test_tools::per_element());
    BOOST_TEST(unmet(story, "2020-10-03").empty());
}

BOOST_AUTO_TEST_CASE(a_dispensation_does_not_make_the_enrolment_complete) {
    const auto story = taking_part().dispensed("theory", "2020-10-01").dispensed("practice", "2020-10-01");
    BOOST_TEST(!story.on("2020-12-31").complete());
    BOOST_TEST(story.on("2020-12-31").theory_missing.to_hours() == "180:00");
}

BOOST_AUTO_TEST_CASE(a_dispensation_covers_one_milestone_only) {
    const auto story =
        taking_part({.theory_hours = 0, .practice_weeks = 0, .milestones = {"A", "B"}}).dispensed("A", "2020-10-01");
    BOOST_TEST(unmet(story, "2020-12-31") == (std::vector<std::string>{"milestone-missing milestone=B"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(without_a_day_every_dispensation_covers) {
    const auto story = taking_part().dispensed("theory", "2021-10-01");
    const auto left = unmet_requirements(story.on("2020-12-31"), story.participation().dispensations);
    BOOST_TEST(left.size() == 1U);
    BOOST_TEST(left.front().code == "practice-weeks-missing");
    BOOST_TEST(unmet_requirements(story.on("2020-12-31")).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(outlooks)

BOOST_AUTO_TEST_CASE(the_outlook_changes_at_nine_tenths_and_at_all_of_what_remains) {
    BOOST_TEST((outlook_of(0, 0) == Outlook::done));
    BOOST_TEST((outlook_of(0, 10) == Outlook::done));
    BOOST_TEST((outlook_of(-5, 0) == Outlook::done));
    BOOST_TEST((outlook_of(1, 0) == Outlook::out_of_reach));
    BOOST_TEST((outlook_of(9, 10) == Outlook::on_track));
    BOOST_TEST((outlook_of(10, 10) == Outlook::at_risk));
    BOOST_TEST((outlook_of(11, 10) == Outlook::out_of_reach));
    BOOST_TEST((outlook_of(90, 100) == Outlook::on_track));
    BOOST_TEST((outlook_of(91, 100) == Outlook::at_risk));
    BOOST_TEST((outlook_of(100, 100) == Outlook::at_risk));
    BOOST_TEST((outlook_of(1, 1) == Outlook::at_risk));
    BOOST_TEST((outlook_of(8, 9) == Outlook::on_track));
}

BOOST_AUTO_TEST_CASE(outlooks_are_spelled_as_in_the_glossary) {
    BOOST_TEST(mb::to_code(Outlook::done) == "done");
    BOOST_TEST(mb::to_code(Outlook::on_track) == "on-track");
    BOOST_TEST(mb::to_code(Outlook::at_risk) == "at-risk");
    BOOST_TEST(mb::to_code(Outlook::out_of_reach) == "out-of-reach");
    BOOST_TEST(mb::to_code(mb::rules::LessonVerdict::not_held) == "not-held");
    BOOST_TEST(mb::to_code(mb::rules::LessonVerdict::overlapped) == "overlapped");
}

BOOST_AUTO_TEST_CASE(the_worse_of_theory_and_practice_is_told) {
    // 10 hours required, 12 to come; one week required.
    const mb::test::Setting setting{.theory_hours = 10, .practice_weeks = 1};
    const auto story = [&] { return taking_part(setting).weekly_lessons("L", 12, "2021-01-04", 60); };
    BOOST_TEST(outlook(story(), "2020-12-31") == "on-track");
    BOOST_TEST(outlook(story().full_weeks("2020-W40", 1), "2020-12-31") == "on-track");
    // The lesson of 4 January is over: 10 of 11; that of 11 January: 10 of 10; that of 18 January: 10 of 9.
    BOOST_TEST(outlook(story(), "2021-01-04") == "at-risk");
    BOOST_TEST(outlook(story(), "2021-01-11") == "at-risk");
    BOOST_TEST(outlook(story(), "2021-01-18") == "out-of-reach");
    BOOST_TEST(outlook(story().attended_all().full_weeks("2020-W40", 1), "2021-04-01") == "done");
    BOOST_TEST(outlook(story().attended_all(), "2021-06-17") == "out-of-reach");
}

BOOST_AUTO_TEST_CASE(milestones_do_not_darken_the_outlook) {
    BOOST_TEST(outlook(taking_part({.theory_hours = 0, .practice_weeks = 0, .milestones = {"Prosjekt"}}), "2021-06-18")
               == "done");
}

BOOST_AUTO_TEST_CASE(only_who_may_still_take_part_has_an_outlook) {
    const auto after = [](EnrolmentStatus status) {
        return outlook(taking_part().status(status, "2020-09-01"), "2020-09-01");
    };
    BOOST_TEST(outlook(taking_part(), "2020-05-31") == "");
    BOOST_TEST(outlook(taking_part(), "2020-06-01") != "");
    BOOST_TEST(outlook(taking_part(), "2020-08-17") != "");
    BOOST_TEST(after(EnrolmentStatus::on_leave) != "");
    BOOST_TEST(after(EnrolmentStatus::completed) == "");
    BOOST_TEST(after(EnrolmentStatus::not_completed) == "");
    BOOST_TEST(after(EnrolmentStatus::withdrawn) == "");
    BOOST_TEST(after(EnrolmentStatus::transferred) == "");
    BOOST_TEST(after(EnrolmentStatus::registered_in_error) == "");
    BOOST_TEST(outlook(Story().applied("2020-04-01").status(EnrolmentStatus::waitlisted, "2020-05-01"), "2020-04-01")
               == "");
    BOOST_TEST(outlook(Story().applied("2020-04-01").status(EnrolmentStatus::waitlisted, "2020-05-01"), "2020-05-01")
               == "");
    BOOST_TEST(outlook(Story().applied("2020-04-01").status(EnrolmentStatus::rejected, "2020-05-01"), "2020-05-01")
               == "");
    BOOST_TEST(outlook(Story().admitted("2020-04-01").status(EnrolmentStatus::no_show, "2020-05-01"), "2020-05-01")
               == "");
}

BOOST_AUTO_TEST_CASE(lessons_after_the_day_remain_unless_they_cannot_count) {
    const auto story = taking_part()
                           .joins("A", "2020-08-17")
                           .joins("B", "2020-11-01")
                           .lesson("today", "2020-10-01", 60)
                           .lesson("later", "2020-10-02", 60)
                           .lesson("cancelled", "2020-10-03", 60, {.held = false})
                           .lesson("own group", "2020-10-04", 60, {.group = "A"})
                           .lesson("other group", "2020-10-04", 60, {.group = "B"})
                           .lesson("own group to be", "2020-11-02", 60, {.group = "B"})
                           .lesson("group left by then", "2020-11-02", 60, {.group = "A"})
                           .lesson("at nine", "2020-12-01", 60, {.start = "09:00"})
                           .lesson("at half past nine", "2020-12-01", 90, {.start = "09:30"});
    BOOST_TEST(story.on("2020-10-01").theory_remaining.count() == 60 + 60 + 60 + 60 + 90);
    BOOST_TEST(story.on("2020-12-01").theory_remaining.count() == 0);
}

BOOST_AUTO_TEST_CASE(weeks_remain_from_the_next_monday_to_the_cohorts_last_day) {
    // The cohort ends on Friday 18 June 2021; Monday 14 June is the last.
    BOOST_TEST(taking_part().on("2021-06-18").weeks_remaining == 0);
    BOOST_TEST(taking_part().on("2021-06-14").weeks_remaining == 0);
    BOOST_TEST(taking_part().on("2021-06-13").weeks_remaining == 1);
    BOOST_TEST(taking_part().on("2021-06-07").weeks_remaining == 1);
    BOOST_TEST(taking_part().on("2021-06-06").weeks_remaining == 2);
    BOOST_TEST(taking_part().on("2021-12-31").weeks_remaining == 0);
    BOOST_TEST(taking_part().on("2020-12-27").weeks_remaining == 25);
    BOOST_TEST(taking_part({.last_day = "2021-06-14"}).on("2021-06-13").weeks_remaining == 1);
    BOOST_TEST(taking_part({.last_day = "2021-06-13"}).on("2021-06-12").weeks_remaining == 0);
}

BOOST_AUTO_TEST_CASE(progress_is_known_on_the_first_and_last_day_of_the_calendar) {
    const auto story = taking_part().lesson("L01", "2020-09-07", 180).attended_all().full_weeks("2020-W40", 3);
    BOOST_TEST(story.on("1900-01-01").theory.total().count() == 0);
    BOOST_TEST(story.on("1900-01-01").practice.total() == 0);
    BOOST_TEST(story.on("2199-12-31").theory.total().count() == 180);
    BOOST_TEST(story.on("2199-12-31").practice.total() == 3);
    BOOST_TEST(story.on("2199-12-31").weeks_remaining == 0);
}

BOOST_AUTO_TEST_SUITE_END()
