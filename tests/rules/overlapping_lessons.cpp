#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using mb::rules::LessonVerdict;
using mb::test::day;
using mb::test::Story;

namespace {

Story taking_part() {
    return Story().admitted("2020-06-01").active("2020-08-17");
}

/// The codes of the lessons that give credit, in order.
std::string credited(const Story& story) {
    std::string codes;
    const auto participation = story.participation();
    for (const auto& line : theory_at(participation, day("2021-06-30")).lessons) {
        for (const auto& [id, lesson] : participation.plan->lessons) {
            if (id == line.lesson && line.verdict == LessonVerdict::counts) {
                codes += (codes.empty() ? "" : " ") + lesson.code.str();
            }
        }
    }
    return codes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(overlapping_lessons)

BOOST_AUTO_TEST_CASE(of_two_the_one_with_more_minutes_for_the_person_gives_credit) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 180, {.start = "09:00"})
                           .lesson("B", "2020-09-07", 60, {.start = "10:00"})
                           .attended("A", 30)
                           .attended("B", 60);
    BOOST_TEST(credited(story) == "B");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 60);
    BOOST_TEST((story.line("A", "2020-12-31").verdict == LessonVerdict::overlapped));
    BOOST_TEST(story.line("A", "2020-12-31").credit.count() == 0);
}

BOOST_AUTO_TEST_CASE(make_ups_are_minutes_for_the_person_too) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 180, {.start = "09:00"})
                           .lesson("B", "2020-09-07", 60, {.start = "10:00"})
                           .attended("A", 30)
                           .attended("B", 60)
                           .made_up("A", "2020-09-20", 40);
    BOOST_TEST(story.on("2020-09-19").theory.total().count() == 60);
    BOOST_TEST(story.on("2020-09-20").theory.total().count() == 70);
    BOOST_TEST(credited(story) == "A");
}

BOOST_AUTO_TEST_CASE(of_two_with_as_many_minutes_the_earlier_gives_credit) {
    const auto story = taking_part()
                           .lesson("B", "2020-09-07", 180, {.start = "09:00"})
                           .lesson("A", "2020-09-07", 180, {.start = "10:00"})
                           .attended_all();
    BOOST_TEST(credited(story) == "B");
}

BOOST_AUTO_TEST_CASE(of_two_with_as_many_minutes_at_the_same_hour_the_smaller_code_gives_credit) {
    const auto story = taking_part()
                           .lesson("B", "2020-09-07", 180, {.start = "09:00"})
                           .lesson("A", "2020-09-07", 180, {.start = "09:00"})
                           .attended_all();
    BOOST_TEST(credited(story) == "A");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 180);
}

BOOST_AUTO_TEST_CASE(one_that_ends_when_the_other_begins_does_not_overlap) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 60, {.start = "09:00"})
                           .lesson("B", "2020-09-07", 60, {.start = "10:00"})
                           .attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 120);
}

BOOST_AUTO_TEST_CASE(without_a_start_or_on_different_days_nothing_overlaps) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 60)
                           .lesson("B", "2020-09-07", 60)
                           .lesson("C", "2020-09-07", 60, {.start = "09:00"})
                           .lesson("D", "2020-09-08", 60, {.start = "09:00"})
                           .attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 240);
}

BOOST_AUTO_TEST_CASE(a_lesson_that_is_not_applicable_takes_no_credit_from_another) {
    const auto story = taking_part()
                           .joins("B", "2020-08-17")
                           .lesson("A", "2020-09-07", 180, {.start = "09:00", .group = "A"})
                           .lesson("B", "2020-09-07", 180, {.start = "09:00", .group = "B"})
                           .lesson("C", "2020-09-07", 180, {.start = "09:00", .held = false})
                           .attended("A", 180)
                           .attended("B", 60)
                           .attended("C", 180);
    BOOST_TEST(credited(story) == "B");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 60);
}

BOOST_AUTO_TEST_CASE(of_three_in_a_row_the_outer_two_give_credit_when_they_have_more_together) {
    auto story = taking_part()
                     .lesson("A", "2020-09-07", 120, {.start = "09:00"})
                     .lesson("B", "2020-09-07", 120, {.start = "10:00"})
                     .lesson("C", "2020-09-07", 120, {.start = "11:00"})
                     .attended("A", 60)
                     .attended("B", 110)
                     .attended("C", 60);
    BOOST_TEST(credited(story) == "A C");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 120);
}

BOOST_AUTO_TEST_CASE(of_three_in_a_row_the_middle_one_gives_credit_when_it_has_more) {
    auto story = taking_part()
                     .lesson("A", "2020-09-07", 120, {.start = "09:00"})
                     .lesson("B", "2020-09-07", 120, {.start = "10:00"})
                     .lesson("C", "2020-09-07", 120, {.start = "11:00"})
                     .attended("A", 50)
                     .attended("B", 120)
                     .attended("C", 50);
    BOOST_TEST(credited(story) == "B");
}

BOOST_AUTO_TEST_CASE(a_long_lesson_is_passed_over_for_two_short_ones_with_more_minutes) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 420, {.start = "08:00"})
                           .lesson("B", "2020-09-07", 60, {.start = "09:00"})
                           .lesson("C", "2020-09-07", 60, {.start = "13:00"})
                           .lesson("D", "2020-09-07", 60, {.start = "15:00"})
                           .attended("A", 100)
                           .attended("B", 60)
                           .attended("C", 60)
                           .attended("D", 60);
    BOOST_TEST(credited(story) == "B C D");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 180);
}

BOOST_AUTO_TEST_SUITE_END()
