#include "rules/lessons.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using mb::Absence;
using mb::EnrolmentStatus;
using mb::rules::LessonVerdict;
using mb::test::day;
using mb::test::Story;

namespace {

Story taking_part() {
    return Story().admitted("2020-06-01").active("2020-08-17");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(theory)

BOOST_AUTO_TEST_CASE(nothing_recorded_gives_nothing) {
    const auto theory = theory_at(Story().participation(), day("2020-12-31"));
    BOOST_TEST(theory.total().count() == 0);
    BOOST_TEST(theory.lessons.empty());
}

BOOST_AUTO_TEST_CASE(minutes_present_count_from_the_day_of_the_lesson) {
    const auto story = taking_part().lesson("L01", "2020-09-07", 180).attended("L01", 150, Absence::invalid);
    BOOST_TEST(story.on("2020-09-06").theory.total().count() == 0);
    BOOST_TEST(story.on("2020-09-06").theory.lessons.empty());
    BOOST_TEST(story.on("2020-09-07").theory.attended.count() == 150);
    const auto line = story.line("L01", "2020-09-07");
    BOOST_TEST(line.present.count() == 150);
    BOOST_TEST(line.credit.count() == 150);
    BOOST_TEST((line.absence == Absence::invalid));
    BOOST_TEST((line.status == EnrolmentStatus::active));
}

BOOST_AUTO_TEST_CASE(a_lesson_without_a_mark_is_applicable_and_gives_nothing) {
    const auto line = taking_part().lesson("L01", "2020-09-07", 180).line("L01", "2020-09-07");
    BOOST_TEST((line.verdict == LessonVerdict::counts));
    BOOST_TEST(line.credit.count() == 0);
    BOOST_TEST(!line.absence.has_value());
    BOOST_TEST(!line.recorded);
}

BOOST_AUTO_TEST_CASE(what_nobody_has_recorded_is_told_apart_from_absence) {
    const auto story = taking_part()
                           .lesson("L01", "2020-09-07", 180)
                           .attended("L01", 0, Absence::valid)
                           .lesson("L02", "2020-09-14", 120)
                           .lesson("L03", "2020-09-21", 60)
                           .made_up("L03", "2020-09-23", 30)
                           .lesson("L04", "2020-09-28", 90, {.held = false})
                           .lesson("L05", "2020-10-05", 45);
    BOOST_TEST(story.line("L01", "2020-10-01").recorded);
    BOOST_TEST(story.on("2020-09-14").theory.unrecorded.count() == 120);
    BOOST_TEST(story.on("2020-09-21").theory.unrecorded.count() == 180);
    // Who makes a lesson up was not there.
    BOOST_TEST(story.on("2020-10-01").theory.unrecorded.count() == 120);
    BOOST_TEST(story.on("2020-10-05").theory.unrecorded.count() == 165);
}

BOOST_AUTO_TEST_CASE(more_than_anybody_can_take_part_in_still_adds_up) {
    auto story = taking_part();
    for (int i = 0; i < 90; ++i) {
        story.theory_recognised(day("2020-09-01").plus_days(i).to_string(), 120'000);
    }
    story.lesson("L01", "2020-09-07", 180).attended("L01", 180);
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 9'999'999);
}

BOOST_AUTO_TEST_CASE(more_minutes_than_the_lesson_has_give_no_more_than_the_lesson) {
    const auto story =
        taking_part().lesson("L01", "2020-09-07", 180).attended("L01", 200).made_up("L01", "2020-09-08", 30);
    const auto theory = story.on("2020-12-31").theory;
    BOOST_TEST(theory.attended.count() == 180);
    BOOST_TEST(theory.made_up.count() == 0);
    BOOST_TEST(story.line("L01", "2020-12-31").present.count() == 200);
}

BOOST_AUTO_TEST_CASE(a_cancelled_lesson_gives_nothing) {
    const auto story = taking_part().lesson("L01", "2020-09-07", 180, {.held = false}).attended("L01", 180);
    BOOST_TEST((story.line("L01", "2020-12-31").verdict == LessonVerdict::not_held));
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 0);
}

BOOST_AUTO_TEST_CASE(the_day_of_a_change_belongs_to_the_new_status) {
    for (const auto status : {EnrolmentStatus::withdrawn, EnrolmentStatus::on_leave, EnrolmentStatus::completed,
                              EnrolmentStatus::not_completed, EnrolmentStatus::transferred}) {
        const auto story = taking_part()
                               .lesson("L01", "2020-09-06", 180)
                               .lesson("L02", "2020-09-07", 180)
                               .lesson("L03", "2020-09-08", 180)
                               .attended_all()
                               .status(status, "2020-09-07");
        BOOST_TEST_CONTEXT(mb::to_code(status)) {
            BOOST_TEST(story.on("2020-12-31").theory.total().count() == 180);
            BOOST_TEST((story.line("L02", "2020-12-31").verdict == LessonVerdict::not_active));
            BOOST_TEST((story.line("L02", "2020-12-31").status == status));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_active_day_counts_and_so_does_the_day_back_from_leave) {
    const auto story = Story()
                           .lesson("L01", "2020-08-17", 60)
                           .lesson("L02", "2020-09-14", 60)
                           .admitted("2020-06-01")
                           .active("2020-08-17")
                           .on_leave("2020-09-01")
                           .active("2020-09-14")
                           .attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 120);
}

BOOST_AUTO_TEST_CASE(who_is_active_for_part_of_a_day_only_is_not_active_that_day) {
    const auto story = Story()
                           .lesson("L01", "2020-08-17", 60)
                           .admitted("2020-06-01")
                           .active("2020-08-17")
                           .on_leave("2020-08-17")
                           .attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 0);
}

BOOST_AUTO_TEST_CASE(lines_come_by_date_then_start_then_code) {
    const auto story = taking_part()
                           .lesson("D", "2020-09-08", 60, {.start = "09:00"})
                           .lesson("C", "2020-09-08", 60, {.start = "08:00"})
                           .lesson("B", "2020-09-07", 60)
                           .lesson("A", "2020-09-08", 60)
                           .lesson("AA", "2020-09-08", 60);
    const auto lines = story.on("2020-12-31").theory.lessons;
    std::string order;
    for (const auto& line : lines) {
        order += std::to_string(line.lesson.number() % 1000);
    }
    BOOST_TEST(order == "34521");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(make_ups)

BOOST_AUTO_TEST_CASE(a_make_up_counts_from_its_own_day) {
    const auto story =
        taking_part().lesson("L01", "2020-09-07", 180).attended("L01", 60).made_up("L01", "2020-10-01", 120);
    BOOST_TEST(story.on("2020-09-30").theory.total().count() == 60);
    BOOST_TEST(story.line("L01", "2020-09-30").made_up.count() == 0);
    BOOST_TEST(story.on("2020-10-01").theory.total().count() == 180);
    BOOST_TEST(story.on("2020-10-01").theory.made_up.count() == 120);
    BOOST_TEST(story.line("L01", "2020-10-01").credit.count() == 180);
}

BOOST_AUTO_TEST_CASE(a_make_up_before_the_lesson_counts_once_the_lesson_was_held) {
    const auto story = taking_part().lesson("L01", "2020-09-07", 180).made_up("L01", "2020-09-01", 120);
    BOOST_TEST(story.on("2020-09-06").theory.total().count() == 0);
    BOOST_TEST(story.on("2020-09-07").theory.total().count() == 120);
}

BOOST_AUTO_TEST_CASE(a_make_up_counts_whatever_the_status_on_its_day) {
    const auto story =
        taking_part().lesson("L01", "2020-09-07", 180).made_up("L01", "2020-10-01", 180).on_leave("2020-09-15");
    BOOST_TEST(story.on("2020-10-01").theory.total().count() == 180);
}

BOOST_AUTO_TEST_CASE(a_make_up_of_a_lesson_that_is_not_applicable_gives_nothing) {
    const auto story = taking_part().lesson("L01", "2020-08-10", 180).made_up("L01", "2020-10-01", 180);
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 0);
    BOOST_TEST(story.line("L01", "2020-12-31").made_up.count() == 180);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(recognised_theory)

BOOST_AUTO_TEST_CASE(recognised_minutes_count_from_their_day) {
    const auto story = taking_part()
                           .theory_recognised("2020-10-01", 600)
                           .theory_recognised("2020-11-01", 60)
                           .practice_recognised("2020-10-01", 2);
    BOOST_TEST(story.on("2020-09-30").theory.recognised.count() == 0);
    BOOST_TEST(story.on("2020-10-01").theory.recognised.count() == 600);
    BOOST_TEST(story.on("2020-11-01").theory.total().count() == 660);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(groups)

BOOST_AUTO_TEST_CASE(a_group_holds_from_its_day_until_the_next) {
    const auto participation = Story().joins("B", "2020-10-01").joins("A", "2020-09-01").participation();
    BOOST_TEST(!group_on(participation, day("2020-08-31")).has_value());
    BOOST_TEST(group_on(participation, day("2020-09-01")).value().str() == "A");
    BOOST_TEST(group_on(participation, day("2020-09-30")).value().str() == "A");
    BOOST_TEST(group_on(participation, day("2020-10-01")).value().str() == "B");
}

BOOST_AUTO_TEST_CASE(who_belongs_to_no_group_belongs_to_all) {
    const auto story = taking_part()
                           .lesson("A", "2020-09-07", 60, {.group = "A"})
                           .lesson("B", "2020-09-08", 60, {.group = "B"})
                           .attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 120);
    BOOST_TEST(!group_on(story.participation(), day("2020-12-31")).has_value());
}

BOOST_AUTO_TEST_CASE(a_lesson_without_a_group_is_for_all) {
    const auto story = taking_part().joins("A", "2020-08-17").lesson("L01", "2020-09-07", 60).attended_all();
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 60);
}

BOOST_AUTO_TEST_CASE(two_groups_from_one_day_mean_the_same_in_either_order) {
    const auto one = Story().joins("A", "2020-09-01").joins("B", "2020-09-01").participation();
    const auto other = Story().joins("B", "2020-09-01").joins("A", "2020-09-01").participation();
    BOOST_TEST((group_on(one, day("2020-09-01")) == group_on(other, day("2020-09-01"))));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(amounts)

BOOST_AUTO_TEST_CASE(amounts_that_make_no_sense_are_brought_within_range) {
    BOOST_TEST(mb::rules::within_range(-1).count() == 0);
    BOOST_TEST(mb::rules::within_range(60).count() == 60);
    BOOST_TEST(mb::rules::within_range(10'000'000).count() == 9'999'999);
}

BOOST_AUTO_TEST_CASE(contradictory_amounts_do_not_break_the_rule) {
    auto participation = taking_part().lesson("L01", "2020-09-07", 180).attended("L01", 180).participation();
    const auto lesson = participation.plan->lessons.front().id;
    participation.make_ups.push_back({participation.id, lesson, day("2020-09-08"), mb::Minutes(9'999'999)});
    participation.make_ups.push_back({participation.id, lesson, day("2020-09-08"), mb::Minutes(9'999'999)});
    participation.attendance.push_back({lesson, participation.id, mb::Minutes(9'999'999), {}});
    BOOST_TEST(theory_at(participation, day("2020-12-31")).total().count() == 180);
}

BOOST_AUTO_TEST_SUITE_END()
