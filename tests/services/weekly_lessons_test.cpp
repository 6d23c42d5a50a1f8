// Weekly series of lessons.
#include "services/taught_cohort.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::codes_of;
using test::day;
using test::refusal_of;
using test::Texts;
using test::told;

namespace {

struct Series : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");

    services::Outcome add(const char* from, const char* to, std::vector<Date> skipped = {},
                          const services::LessonContent& content = {TimeOfDay(9, 0), Minutes(180), {}, {}}) {
        return services::add_weekly_lessons(registered, {context("2020-08-01"), false}, "K7",
                                            {Period(day(from), day(to)), std::move(skipped)}, content);
    }
    Texts lessons() {
        Texts lines;
        for (const auto& view : services::lessons(registered, {"K7", {}, {}, {}})) {
            lines.push_back(view.name + " " + view.lesson.date.to_string());
        }
        return lines;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(weekly_series)

BOOST_FIXTURE_TEST_CASE(every_week_has_a_lesson_on_the_weekday_of_the_first_day_up_to_the_last_day_inclusive, Series) {
    const auto outcome = add("2020-08-24", "2020-09-14");
    BOOST_TEST(lessons() == (Texts{"K7/L01 2020-08-24", "K7/L02 2020-08-31", "K7/L03 2020-09-07", "K7/L04 2020-09-14"}),
               boost::test_tools::per_element());
    BOOST_TEST(outcome.event.code == "lessons-added");
    BOOST_TEST(told(outcome.event.fields, "count") == "4");
    BOOST_TEST(told(outcome.event.fields, "first") == "K7/L01");
    BOOST_TEST(told(outcome.event.fields, "last") == "K7/L04");
    BOOST_TEST(told(outcome.event.fields, "to") == "2020-09-14");
    BOOST_TEST(told(outcome.event.fields, "holidays") == "(none)");
    BOOST_TEST(outcome.things.size() == 4U);
    BOOST_TEST(told(outcome.things.at(1), "lesson") == "K7/L02");
    BOOST_TEST(outcome.warnings.empty());
}

BOOST_FIXTURE_TEST_CASE(a_series_is_one_operation_and_taken_back_as_one, Series) {
    const auto outcome = add("2020-08-24", "2021-06-07");
    BOOST_TEST(lessons().size() > 30U);
    services::undo(registered, context(), outcome.operation.value().to_string());
    BOOST_TEST(lessons().empty());
}

BOOST_FIXTURE_TEST_CASE(public_holidays_are_left_out_and_told, Series) {
    const auto mondays = add("2021-03-22", "2021-05-31");
    BOOST_TEST(told(mondays.event.fields, "holidays") == "2021-04-05,2021-05-17,2021-05-24");
    BOOST_TEST(told(mondays.event.fields, "count") == "8");
    const auto thursdays = add("2021-03-25", "2021-05-20");
    BOOST_TEST(told(thursdays.event.fields, "holidays") == "2021-04-01,2021-05-13");
}

BOOST_FIXTURE_TEST_CASE(skipped_days_are_left_out_and_told_where_there_would_have_been_a_lesson, Series) {
    const auto outcome = add("2020-09-28", "2020-10-12", {day("2020-10-05"), day("2020-10-06"), day("2021-04-05")});
    BOOST_TEST(told(outcome.event.fields, "skipped") == "2020-10-05");
    BOOST_TEST(lessons() == (Texts{"K7/L01 2020-09-28", "K7/L02 2020-10-12"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(codes_go_on_behind_those_that_are_there, Series) {
    for (const char* code : {"L02", "L07", "Intro", "L", "L8b", "Lx", "L00"}) {
        lesson(k7, code, "2020-08-20", 60);
    }
    BOOST_TEST(told(add("2020-08-24", "2020-08-24").event.fields, "first") == "K7/L08");
    lesson(k7, "L99", "2020-08-20", 60);
    BOOST_TEST(told(add("2020-08-25", "2020-08-25").event.fields, "first") == "K7/L100");
}

BOOST_FIXTURE_TEST_CASE(codes_without_zeros_go_on_without, Series) {
    lesson(k7, "L7", "2020-08-20", 60);
    BOOST_TEST(told(add("2020-08-24", "2020-08-24").event.fields, "first") == "K7/L8");
}

BOOST_FIXTURE_TEST_CASE(a_series_for_a_group_that_nobody_is_in_is_told_once, Series) {
    const auto e1 =
        enrolment(person("Absurd", "Banan"), k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});
    write([&] { store::GroupMemberships(connection()).add({e1, day("2020-08-17"), GroupCode("A")}); });
    const auto outcome = add("2020-08-24", "2020-09-14", {}, {{}, Minutes(180), {}, GroupCode("B")});
    BOOST_TEST(codes_of(outcome.warnings) == Texts{"group-without-members"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_series_twice_overlaps_lesson_by_lesson, Series) {
    add("2020-08-24", "2020-08-31");
    const auto outcome = add("2020-08-24", "2020-08-31");
    BOOST_TEST(codes_of(outcome.warnings) == (Texts{"lesson-overlaps", "lesson-overlaps"}),
               boost::test_tools::per_element());
    BOOST_TEST(told(outcome.warnings.at(1).fields, "lesson") == "K7/L04");
    BOOST_TEST(told(outcome.warnings.at(1).fields, "other") == "K7/L02");
}

BOOST_FIXTURE_TEST_CASE(a_series_stays_inside_its_cohort, Series) {
    for (const auto& [from, to] : {std::pair("2020-08-16", "2020-09-30"), std::pair("2021-06-07", "2021-06-19")}) {
        const auto refusal = refusal_of<Refused>([&] { return add(from, to); });
        BOOST_TEST(refusal.code == "series-outside-cohort");
        BOOST_TEST(refusal["last_day"] == "2021-06-18");
    }
    BOOST_TEST(lessons().empty());
}

BOOST_FIXTURE_TEST_CASE(a_series_without_a_day_left_is_refused, Series) {
    BOOST_TEST(refusal_of<Refused>([&] { return add("2021-05-17", "2021-05-24"); }).code == "series-empty");
    BOOST_TEST(refusal_of<Refused>([&] { return add("2021-05-19", "2021-05-19", {day("2021-05-19")}); }).code
               == "series-empty");
}

BOOST_AUTO_TEST_SUITE_END()
