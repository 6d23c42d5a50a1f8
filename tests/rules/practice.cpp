#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using mb::rules::week_counts;
using mb::test::day;
using mb::test::Story;

BOOST_AUTO_TEST_SUITE(practice)

BOOST_AUTO_TEST_CASE(a_week_counts_from_exactly_its_threshold) {
    BOOST_TEST(week_counts(4, 5, 80));
    BOOST_TEST(!week_counts(3, 5, 80));
    BOOST_TEST(week_counts(3, 5, 60));
    BOOST_TEST(!week_counts(3, 5, 61));
    BOOST_TEST(week_counts(5, 5, 100));
    BOOST_TEST(!week_counts(4, 5, 100));
    BOOST_TEST(week_counts(1, 7, 1));
    BOOST_TEST(!week_counts(0, 7, 1));
}

BOOST_AUTO_TEST_CASE(the_threshold_of_shorter_weeks_is_not_rounded) {
    BOOST_TEST(!week_counts(3, 4, 80));  // 75 %
    BOOST_TEST(week_counts(4, 4, 80));
    BOOST_TEST(!week_counts(2, 3, 80));
    BOOST_TEST(week_counts(2, 3, 66));
    BOOST_TEST(!week_counts(2, 3, 67));  // 66.67 %
}

BOOST_AUTO_TEST_CASE(a_week_without_planned_days_never_counts) {
    BOOST_TEST(!week_counts(0, 0, 80));
    BOOST_TEST(Story().week("2020-W53", 0, 0).on("2021-01-31").practice.total() == 0);
}

BOOST_AUTO_TEST_CASE(huge_numbers_of_days_do_not_overflow) {
    constexpr int most = std::numeric_limits<int>::max();
    BOOST_TEST(week_counts(most, most, 100));
    BOOST_TEST(!week_counts(most - 1, most, 100));
}

BOOST_AUTO_TEST_CASE(days_that_the_host_has_not_approved_are_planned_but_not_present) {
    const auto alone = Story().week("2020-W40", 5, 5, false).on("2020-12-31").practice;
    BOOST_TEST(alone.total() == 0);
    BOOST_TEST(alone.weeks.front().planned == 5);
    BOOST_TEST(alone.weeks.front().present == 5);
    BOOST_TEST(alone.weeks.front().approved_present == 0);
    const auto beside =
        Story().week("2020-W40", 3, 3, true, 1).week("2020-W40", 2, 2, false, 2).on("2020-12-31").practice;
    BOOST_TEST(beside.total() == 0);
    BOOST_TEST(beside.weeks.front().planned == 5);
    BOOST_TEST(beside.weeks.front().present == 5);
    BOOST_TEST(beside.weeks.front().approved_present == 3);
}

BOOST_AUTO_TEST_CASE(a_week_counts_from_its_monday) {
    const auto story = Story().week("2020-W40", 5, 5);
    BOOST_TEST(story.on("2020-09-27").practice.total() == 0);
    BOOST_TEST(story.on("2020-09-27").practice.weeks.empty());
    BOOST_TEST(story.on("2020-09-28").practice.total() == 1);
}

BOOST_AUTO_TEST_CASE(a_recorded_week_counts_whatever_the_status_in_it) {
    const auto story =
        Story().admitted("2020-06-01").active("2020-08-17").on_leave("2020-09-01").full_weeks("2020-W40", 2);
    BOOST_TEST(story.on("2020-12-31").practice.total() == 2);
}

BOOST_AUTO_TEST_CASE(recognised_weeks_count_from_their_day) {
    const auto story =
        Story().full_weeks("2020-W40", 2).practice_recognised("2020-11-01", 3).theory_recognised("2020-11-01", 600);
    BOOST_TEST(story.on("2020-10-31").practice.total() == 2);
    BOOST_TEST(story.on("2020-11-01").practice.recognised == 3);
    BOOST_TEST(story.on("2020-11-01").practice.total() == 5);
}

BOOST_AUTO_TEST_CASE(the_total_is_not_capped_at_what_is_required) {
    const auto progress = Story({.practice_weeks = 14}).full_weeks("2020-W40", 20).on("2021-06-30");
    BOOST_TEST(progress.practice.total() == 20);
    BOOST_TEST(progress.practice_missing == 0);
}

BOOST_AUTO_TEST_CASE(the_threshold_is_the_programmes) {
    const auto weeks = [](int threshold) {
        return Story({.week_threshold_percent = threshold}).week("2020-W40", 5, 3).on("2020-12-31").practice.total();
    };
    BOOST_TEST(weeks(60) == 1);
    BOOST_TEST(weeks(80) == 0);
}

BOOST_AUTO_TEST_CASE(weeks_come_in_order) {
    const auto weeks =
        Story().week("2021-W01", 5, 5).week("2020-W53", 5, 5).week("2020-W09", 5, 5).on("2021-06-30").practice.weeks;
    BOOST_TEST(weeks.size() == 3U);
    BOOST_TEST(weeks[0].week.to_string() == "2020-W09");
    BOOST_TEST(weeks[1].week.to_string() == "2020-W53");
    BOOST_TEST(weeks[2].week.to_string() == "2021-W01");
}

BOOST_AUTO_TEST_CASE(a_recognition_that_makes_no_sense_does_not_break_the_rule) {
    auto participation = Story().participation();
    const auto recognise = [&](std::int64_t amount) {
        participation.recognitions.push_back(
            {participation.id, mb::RecognitionKind::practice, day("2020-09-01"), amount, mb::Line("Kari"), {}});
    };
    recognise(-5);
    BOOST_TEST(practice_at(participation, day("2020-12-31")).total() == 0);
    recognise(1'000'000'000'000);
    BOOST_TEST(practice_at(participation, day("2020-12-31")).total() == 100'000);
}

BOOST_AUTO_TEST_SUITE_END()
