// How far a goal has come, against the straight line.
#include "rules/job_story.hpp"

#include <mb/rules/goal_progress.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using rules::goal_progress;
using test::anyone_anywhere;

namespace {

Date day(const char* text) {
    return Date::parse(text);
}

/// From 100 to a target in 1461 days, which are four years of 365.25.
Goal four_years(std::int64_t target) {
    Goal goal = anyone_anywhere();
    goal.baseline = 100;
    goal.baseline_date = day("2016-01-01");
    goal.target = GoalTarget::amount(target);
    goal.deadline = day("2020-01-01");
    return goal;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(progress_of_a_goal)

BOOST_AUTO_TEST_CASE(twice_the_baseline_is_the_target) {
    const auto progress = goal_progress(anyone_anywhere(), 29, day("2018-10-31"));
    BOOST_TEST(progress.baseline == 20);
    BOOST_TEST(progress.target == 40);
    BOOST_TEST(progress.missing == 11);
    BOOST_TEST(progress.share_percent.value() == 45.0);
}

BOOST_AUTO_TEST_CASE(the_line_goes_straight_from_the_baseline_to_the_target) {
    // 2017-05-31 to 2020-12-31 are 1310 days, and 2019-03-17 is the 655th.
    const Goal goal = anyone_anywhere();
    BOOST_TEST(rules::line_on(goal, day("2017-05-31")).value() == 20.0);
    BOOST_TEST(rules::line_on(goal, day("2019-03-17")).value() == 30.0);
    BOOST_TEST(rules::line_on(goal, day("2020-12-31")).value() == 40.0);
    BOOST_TEST(!rules::line_on(goal, day("2017-05-30")));
    BOOST_TEST(rules::line_on(goal, day("2023-01-01")).value() == 40.0);
}

BOOST_AUTO_TEST_CASE(on_the_line_is_on_track_and_a_day_later_no_more) {
    const Goal goal = anyone_anywhere();
    BOOST_TEST(goal_progress(goal, 30, day("2019-03-17")).on_track.value());
    BOOST_TEST(!goal_progress(goal, 30, day("2019-03-18")).on_track.value());
    BOOST_TEST(!goal_progress(goal, 29, day("2019-03-17")).on_track.value());
    BOOST_TEST(!goal_progress(goal, 19, day("2017-05-31")).on_track.value());
    BOOST_TEST(!goal_progress(goal, 40, day("2017-05-30")).on_track.has_value());
    BOOST_TEST(!goal_progress(goal, 39, day("2021-06-30")).on_track.value());
    BOOST_TEST(goal_progress(goal, 40, day("2021-06-30")).on_track.value());
}

BOOST_AUTO_TEST_CASE(what_a_year_must_bring_is_what_is_missing_over_the_years_that_are_left) {
    const Goal goal = four_years(140);
    BOOST_TEST(goal_progress(goal, 100, day("2016-01-01")).required_per_year.value() == 10.0);
    BOOST_TEST(goal_progress(goal, 120, day("2016-01-01")).required_per_year.value() == 5.0);
    // The day before the deadline is one day, and 365.25 of them are a year.
    BOOST_TEST(goal_progress(goal, 138, day("2019-12-31")).required_per_year.value() == 730.5);
    BOOST_TEST(goal_progress(goal, 141, day("2018-01-01")).required_per_year.value() == 0.0);
    BOOST_TEST(!goal_progress(goal, 100, day("2020-01-01")).required_per_year.has_value());
    BOOST_TEST(!goal_progress(goal, 141, day("2021-01-01")).required_per_year.has_value());
}

BOOST_AUTO_TEST_CASE(nearly_is_nine_tenths_of_the_way) {
    const auto answer = [](std::int64_t value) {
        return goal_progress(anyone_anywhere(), value, day("2018-10-31")).answer;
    };
    BOOST_TEST((answer(37) == GoalAnswer::no));
    BOOST_TEST((answer(38) == GoalAnswer::nearly));
    BOOST_TEST((answer(39) == GoalAnswer::nearly));
    BOOST_TEST((answer(40) == GoalAnswer::yes));
    BOOST_TEST((answer(71) == GoalAnswer::yes));
    BOOST_TEST((answer(0) == GoalAnswer::no));
}

BOOST_AUTO_TEST_CASE(after_the_deadline_the_answer_is_what_was_reached_on_it) {
    const auto after = [](std::int64_t value, std::int64_t on_deadline) {
        return goal_progress(anyone_anywhere(), value, day("2021-06-30"), on_deadline);
    };
    BOOST_TEST((after(40, 36).answer == GoalAnswer::after_deadline));
    BOOST_TEST((after(40, 38).answer == GoalAnswer::after_deadline));
    BOOST_TEST((after(39, 36).answer == GoalAnswer::no));
    BOOST_TEST((after(30, 38).answer == GoalAnswer::nearly));
    BOOST_TEST((after(30, 40).answer == GoalAnswer::yes));
    BOOST_TEST(after(30, 40).deadline_value.value() == 40);
    BOOST_TEST(after(30, 40).value == 30);
    BOOST_TEST(after(30, 40).missing == 10);
}

BOOST_AUTO_TEST_CASE(on_the_deadline_the_value_of_the_day_decides) {
    const auto on = goal_progress(anyone_anywhere(), 40, day("2020-12-31"));
    BOOST_TEST((on.answer == GoalAnswer::yes));
    BOOST_TEST(on.deadline_value.value() == 40);
    BOOST_TEST(!goal_progress(anyone_anywhere(), 40, day("2020-12-30")).deadline_value.has_value());
}

BOOST_AUTO_TEST_CASE(the_way_may_be_gone_backwards_or_beyond_its_end) {
    const auto share = [](std::int64_t value) {
        return goal_progress(anyone_anywhere(), value, day("2018-10-31")).share_percent.value();
    };
    BOOST_TEST(share(15) == -25.0);
    BOOST_TEST(share(20) == 0.0);
    BOOST_TEST(share(71) == 255.0);
}

BOOST_AUTO_TEST_CASE(a_target_below_the_baseline_is_reached_from_above) {
    const Goal goal = four_years(60);
    const auto begun = goal_progress(goal, 100, day("2016-01-01"));
    BOOST_TEST(begun.missing == 40);
    BOOST_TEST(begun.required_per_year.value() == -10.0);
    BOOST_TEST(begun.on_track.value());
    const auto late = goal_progress(goal, 64, day("2019-12-31"));
    BOOST_TEST((late.answer == GoalAnswer::nearly));
    BOOST_TEST(late.share_percent.value() == 90.0);
    BOOST_TEST(!late.on_track.value());
    BOOST_TEST((goal_progress(goal, 59, day("2019-12-31")).answer == GoalAnswer::yes));
}

BOOST_AUTO_TEST_CASE(a_target_that_is_the_baseline_has_no_way_to_go) {
    const Goal goal = four_years(100);
    const auto held = goal_progress(goal, 100, day("2018-01-01"));
    BOOST_TEST(!held.share_percent.has_value());
    BOOST_TEST((held.answer == GoalAnswer::yes));
    BOOST_TEST(held.line.value() == 100.0);
    BOOST_TEST(held.on_track.value());
    const auto lost = goal_progress(goal, 99, day("2018-01-01"));
    BOOST_TEST((lost.answer == GoalAnswer::no));
    BOOST_TEST(!lost.on_track.value());
}

BOOST_AUTO_TEST_CASE(the_largest_numbers_are_compared_exactly) {
    Goal goal = four_years(0);
    goal.baseline = 1'000'000'000'000;
    goal.target = GoalTarget::times(1000);
    // After 487 of 1461 days, a third of them, a third of 999 times the baseline must have been gone.
    const std::int64_t due = goal.baseline + 333'000'000'000'000;
    BOOST_TEST(goal_progress(goal, due, day("2017-05-02")).on_track.value());
    BOOST_TEST(!goal_progress(goal, due - 1, day("2017-05-02")).on_track.value());
}

BOOST_AUTO_TEST_SUITE_END()
