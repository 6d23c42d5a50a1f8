// Reading lessons, attendance and sheets.
#include "services/taught_cohort.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Mark;
using test::day;
using test::refusal_of;
using test::TaughtCohort;
using test::Texts;

namespace {

Texts names_of(const std::vector<services::LessonView>& views) {
    Texts names;
    for (const auto& view : views) {
        names.push_back(view.name);
    }
    return names;
}

/// `E1 180 counts`, `E2 - not-active`
Texts lines_of(const std::vector<services::AttendanceView>& views) {
    Texts lines;
    for (const auto& view : views) {
        lines.push_back(view.enrolment.to_string() + " "
                        + (view.line.recorded ? std::to_string(view.line.present.count()) : "-") + " "
                        + std::string(to_code(view.line.verdict)));
    }
    return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading_lessons)

BOOST_FIXTURE_TEST_CASE(a_lesson_tells_how_many_are_expected_recorded_and_present, TaughtCohort) {
    record("K7/L01", {true, {{"E2", Mark{Minutes(), {}}}, {"E3", Mark{Minutes(30), {}}}}});
    const auto view = services::lesson(registered, "K7/L01");
    BOOST_TEST(view.expected == 2);
    BOOST_TEST(view.recorded == 3);
    BOOST_TEST(view.present == 2);
    BOOST_TEST(services::lesson(registered, "K7/L02").expected == 3);
    BOOST_TEST(refusal_of<NotFound>([&] { return services::lesson(registered, "K7/L9"); }).code == "lesson-unknown");
}

BOOST_FIXTURE_TEST_CASE(lessons_come_by_cohort_and_date_within_a_period, TaughtCohort) {
    const auto k10 = cohort("K10", mb, "2020-08-17", "2021-06-18");
    lesson(k10, "L01", "2020-08-20", 60);
    lesson(k7, "A", "2020-08-25", 60);
    BOOST_TEST(names_of(services::lessons(registered, {})) == (Texts{"K7/L01", "K7/A", "K7/L02", "K7/L03", "K10/L01"}),
               boost::test_tools::per_element());
    BOOST_TEST(names_of(services::lessons(registered, {"K7", day("2020-08-25"), day("2020-08-31"), {}}))
                   == (Texts{"K7/A", "K7/L02"}),
               boost::test_tools::per_element());
    BOOST_TEST(refusal_of([&] {
                   return services::lessons(registered, {{}, day("2020-09-01"), day("2020-08-31"), {}});
               }).code
               == "period-reversed");
    BOOST_TEST(refusal_of<NotFound>([&] {
                   return services::lessons(registered, {"K9", {}, {}, {}});
               }).code
               == "cohort-unknown");
}

BOOST_FIXTURE_TEST_CASE(unrecorded_are_lessons_that_were_held_and_have_no_attendance_at_all, TaughtCohort) {
    const auto unrecorded = [&](const char* until) {
        return names_of(services::lessons(registered, {"K7", {}, {}, day(until)}));
    };
    BOOST_TEST(unrecorded("2020-08-31") == (Texts{"K7/L01", "K7/L02"}), boost::test_tools::per_element());
    record("K7/L01", {false, {{"E1", Mark{Minutes(), {}}}}});
    services::cancel_lesson(registered, intent(), "K7/L02");
    BOOST_TEST(unrecorded("2020-12-01") == Texts{"K7/L03"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(attendance_at_a_lesson_shows_whom_it_applies_to_and_who_is_recorded, TaughtCohort) {
    record("K7/L01", {false, {{"E1", {}}, {"E3", {}}}});
    BOOST_TEST(lines_of(services::attendance_at(registered, "K7/L01", day("2020-12-01")))
                   == (Texts{"E1 180 counts", "E2 - counts", "E3 180 not-active"}),
               boost::test_tools::per_element());
    BOOST_TEST(lines_of(services::attendance_at(registered, "K7/L03", day("2020-01-01")))
                   == (Texts{"E1 - counts", "E2 - counts", "E3 - counts"}),
               boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(attendance_of_an_enrolment_leaves_out_what_never_applied_to_it, TaughtCohort) {
    const auto of = [&](const char* enrolment) {
        Texts lessons;
        for (const auto& view : services::attendance_of(registered, enrolment, day("2020-09-06"))) {
            lessons.push_back(view.lesson);
        }
        return lessons;
    };
    BOOST_TEST(of("E1") == (Texts{"K7/L01", "K7/L02"}), boost::test_tools::per_element());
    BOOST_TEST(of("E3") == Texts{"K7/L02"}, boost::test_tools::per_element());
    BOOST_TEST(of("E4").empty());
    BOOST_TEST(refusal_of<NotFound>([&] { return services::attendance_of(registered, "E9", day("2020-09-06")); }).code
               == "enrolment-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_sheet_has_a_box_for_whom_a_lesson_expects, TaughtCohort) {
    services::cancel_lesson(registered, intent(), "K7/L03");
    const auto sheet = services::attendance_sheet(registered, "K7", {}, {});
    BOOST_TEST(names_of(sheet.lessons) == (Texts{"K7/L01", "K7/L02"}), boost::test_tools::per_element());
    BOOST_REQUIRE(sheet.rows.size() == 3U);
    BOOST_CHECK(sheet.rows[0].enrolment == e1);
    BOOST_CHECK((sheet.rows[0].expected == std::vector<bool>{true, true}));
    // E3 is admitted, but not active yet, on the day of the first lesson.
    BOOST_CHECK((sheet.rows[2].expected == std::vector<bool>{true, true}));
    BOOST_TEST(services::attendance_sheet(registered, "K7", day("2020-08-25"), {}).lessons.size() == 1U);
    BOOST_TEST(services::attendance_sheet(registered, "K7", {}, day("2020-08-23")).rows.empty());
}

BOOST_FIXTURE_TEST_CASE(a_sheet_has_no_box_for_the_other_group_or_during_leave, TaughtCohort) {
    joins(e1, "A", "2020-08-17");
    joins(e2, "B", "2020-08-17");
    services::change_lesson(registered, intent(), "K7/L01", {{}, {}, {}, {}, std::optional(GroupCode("A"))});
    write([&] {
        store::StatusChanges(connection()).add(e1, StatusChange(EnrolmentStatus::on_leave, day("2020-08-31")));
    });
    const auto sheet = services::attendance_sheet(registered, "K7", {}, {});
    BOOST_CHECK((sheet.rows[0].expected == std::vector<bool>{true, false, false}));
    BOOST_CHECK((sheet.rows[1].expected == std::vector<bool>{false, true, true}));
}

BOOST_AUTO_TEST_SUITE_END()
