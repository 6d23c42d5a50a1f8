#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

using mb::test::Story;

namespace {

/// The first of three cohorts: 2 hours attended, 1 recognised, 2 weeks and 1 recognised. Threshold 60 %.
Story first() {
    return Story({.cohort = "K1", .week_threshold_percent = 60, .enrolment = 1})
        .lesson("L01", "2018-09-03", 120)
        .admitted("2018-08-01")
        .active("2018-08-20")
        .attended_all()
        .theory_recognised("2018-09-10", 60)
        .week("2018-W40", 5, 5)
        .week("2018-W41", 5, 3)
        .practice_recognised("2018-10-15", 1)
        .transferred("2019-08-01");
}

Story second(bool theory_carries, bool practice_carries) {
    return Story(
               {.cohort = "K2", .theory_carries = theory_carries, .practice_carries = practice_carries, .enrolment = 2})
        .lesson("L01", "2019-09-02", 180)
        .continues(first())
        .admitted("2019-08-01")
        .active("2019-08-20")
        .attended_all()
        .week("2019-W40", 5, 5)
        .week("2019-W41", 5, 3)
        .transferred("2020-08-01");
}

Story third(const Story& earlier, bool theory_carries, bool practice_carries) {
    return Story(
               {.cohort = "K3", .theory_carries = theory_carries, .practice_carries = practice_carries, .enrolment = 3})
        .lesson("L01", "2020-09-07", 60)
        .continues(earlier)
        .admitted("2020-08-01")
        .active("2020-08-20")
        .attended_all()
        .full_weeks("2020-W40", 4);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(carrying_over)

BOOST_AUTO_TEST_CASE(the_earlier_total_carries_with_its_recognitions) {
    const auto progress = second(true, true).on("2020-12-31");
    BOOST_TEST(progress.theory.carried.count() == 180);
    BOOST_TEST(progress.theory.total().count() == 360);
    BOOST_TEST(progress.practice.carried == 3);
}

BOOST_AUTO_TEST_CASE(an_enrolment_registered_in_error_carries_nothing) {
    const auto earlier = first().status(mb::EnrolmentStatus::registered_in_error, "2020-11-01");
    const auto later = third(earlier, true, true);
    BOOST_TEST(later.on("2020-10-31").theory.carried.count() == 180);
    BOOST_TEST(later.on("2020-10-31").practice.carried == 3);
    BOOST_TEST(later.on("2020-11-01").theory.carried.count() == 0);
    BOOST_TEST(later.on("2020-11-01").practice.carried == 0);
}

BOOST_AUTO_TEST_CASE(weeks_that_carry_are_judged_by_the_earlier_programme) {
    // 3 of 5 days count in the first cohort (60 %) and carry; in the second (80 %) they do not count.
    const auto progress = second(false, true).on("2020-12-31");
    BOOST_TEST(progress.practice.counted == 1);
    BOOST_TEST(progress.practice.carried == 3);
    BOOST_TEST(progress.practice.total() == 4);
}

BOOST_AUTO_TEST_CASE(whether_it_carries_is_the_later_programmes_setting) {
    BOOST_TEST(second(false, false).on("2020-12-31").theory.carried.count() == 0);
    BOOST_TEST(second(false, false).on("2020-12-31").practice.carried == 0);
    BOOST_TEST(second(true, false).on("2020-12-31").theory.carried.count() == 180);
    BOOST_TEST(second(true, false).on("2020-12-31").practice.carried == 0);
    BOOST_TEST(second(false, true).on("2020-12-31").theory.carried.count() == 0);
    BOOST_TEST(second(false, true).on("2020-12-31").practice.carried == 3);
}

BOOST_AUTO_TEST_CASE(over_a_chain_of_three_what_had_been_carried_is_carried_on) {
    const auto progress = third(second(true, true), true, true).on("2020-12-31");
    BOOST_TEST(progress.theory.carried.count() == 360);
    BOOST_TEST(progress.theory.total().count() == 420);
    BOOST_TEST(progress.practice.carried == 4);
    BOOST_TEST(progress.practice.total() == 8);
}

BOOST_AUTO_TEST_CASE(a_link_that_does_not_carry_stops_what_came_before_it) {
    const auto progress = third(second(false, false), true, true).on("2020-12-31");
    BOOST_TEST(progress.theory.carried.count() == 180);
    BOOST_TEST(progress.practice.carried == 1);
    BOOST_TEST(third(second(true, true), false, false).on("2020-12-31").theory.carried.count() == 0);
}

BOOST_AUTO_TEST_CASE(what_carries_is_the_total_at_the_day_asked_about) {
    const auto story = second(true, true);
    BOOST_TEST(story.on("2018-09-02").theory.carried.count() == 0);
    BOOST_TEST(story.on("2018-09-03").theory.carried.count() == 120);
    BOOST_TEST(story.on("2018-09-10").theory.carried.count() == 180);
    BOOST_TEST(story.on("2018-10-14").practice.carried == 2);
    BOOST_TEST(story.on("2018-10-15").practice.carried == 3);
}

BOOST_AUTO_TEST_CASE(milestones_do_not_carry) {
    const auto earlier = Story({.milestones = {"Prosjekt"}}).milestone("Prosjekt", "2019-05-01").admitted("2018-08-01");
    const auto later = Story({.milestones = {"Prosjekt"}, .enrolment = 2}).continues(earlier);
    BOOST_TEST(later.on("2020-12-31").milestones_missing.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
