/// Attendance: the file that may have a million rows.
#include "services/exchange_register.hpp"
#include "store/gateways/attendances.hpp"

#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

struct World : test::SmallWorld {
    services::ImportReport attendance(const std::string& rows) {
        return import({{"attendance.csv", "cohort,lesson,person,minutes,absence\n" + rows}});
    }
    std::string held() {
        return exported().at("attendance.csv").substr(std::string("cohort,lesson,person,minutes,absence\n").size());
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(import_attendance)

BOOST_FIXTURE_TEST_CASE(rows_are_new_changed_or_the_same, World) {
    BOOST_CHECK_EQUAL(sum_of(attendance("K7,L02,B1,180,\nK7,L01,B1,100,valid\nK7,L01,B2,180,\n")),
                      "1 new, 1 changed, 1 same, 0 faults");
    BOOST_CHECK_EQUAL(held(), "K7,L01,B1,100,valid\nK7,L01,B2,180,\nK7,L02,B1,180,\n");
}

BOOST_FIXTURE_TEST_CASE(people_go_by_ref_and_by_number_alike, World) {
    BOOST_CHECK_EQUAL(sum_of(attendance("K7,L01,P2,180,\nK7,L02,P1,180,\nK7,L02,B1,180,\n")),
                      "1 new, 0 changed, 2 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(unusual_but_lawful_cells_are_read_as_everywhere_else, World) {
    BOOST_CHECK_EQUAL(sum_of(attendance("'K7,L02, B1 ,\"90,0\",'valid\n")), "1 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(held(), "K7,L01,B1,120,valid\nK7,L01,B2,180,\nK7,L02,B1,90,valid\n");
}

BOOST_FIXTURE_TEST_CASE(without_the_column_absence_stays_as_it_is, World) {
    BOOST_CHECK_EQUAL(
        sum_of(import({{"attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B1,120\nK7,L02,B1,90\n"}})),
        "1 new, 0 changed, 1 same, 0 faults");
    BOOST_CHECK_EQUAL(sum_of(attendance("K7,L01,B1,120,\n")), "0 new, 1 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(a_row_twice_says_the_same_or_is_a_fault, World) {
    BOOST_CHECK_EQUAL(sum_of(attendance("K7,L02,B1,90,\nK7,L02,B2,90,\nK7,L02,B1,90,\n")),
                      "2 new, 0 changed, 1 same, 0 faults");
    const auto report = attendance("K7,L03,B1,90,\nK7,L03,B2,90,\nK7,L03,P1,80,\n");
    BOOST_CHECK_EQUAL(faults_of(report), "attendance.csv:4 [] row-contradicts");
    BOOST_CHECK_EQUAL(field(test::first_fault(report).fields, "other_line").value_or(""), "2");
}

BOOST_FIXTURE_TEST_CASE(faults_are_told_cell_by_cell, World) {
    BOOST_CHECK_EQUAL(
        faults_of(attendance("K9,L01,B1,90,\nK7,L99,B9,x,syk\nK7,L01,B3,181,\nK7,L01,B1,,\nK7,L01,B1,12,5,valid\n")),
        "attendance.csv:2 [cohort] cohort-unknown\nattendance.csv:3 [person] person-unknown\n"
        "attendance.csv:3 [lesson] lesson-unknown\nattendance.csv:3 [minutes] number-malformed\n"
        "attendance.csv:3 [absence] code-unknown\nattendance.csv:4 [person] enrolment-unknown\n"
        "attendance.csv:5 [minutes] cell-empty\nattendance.csv:6 [] row-too-long\nattendance.csv:6 [absence] "
        "code-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_lesson_that_does_not_count_gives_a_warning_once, World) {
    // B1 belongs to group A, B2 to all; L03 was cancelled.
    BOOST_CHECK_EQUAL(warnings_of(attendance("K7,L02,B1,180,\nK7,L02,B2,180,\nK7,L03,B2,60,\n")),
                      "attendance.csv:4 attendance-not-applicable");
    BOOST_CHECK_EQUAL(warnings_of(attendance("K7,L03,B2,60,\n")), "");
    BOOST_CHECK_EQUAL(warnings_of(attendance("K7,L03,B2,61,\n")), "attendance.csv:2 attendance-not-applicable");
}

BOOST_FIXTURE_TEST_CASE(with_other_files_about_the_enrolment_the_warning_still_names_the_row, World) {
    const auto report = import({{"groups.csv", "cohort,person,group,from\nK7,B2,B,2020-08-17\n"},
                                {"attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B2,180\nK7,L02,B2,180\n"}});
    BOOST_CHECK_EQUAL(warnings_of(report), "attendance.csv:3 attendance-not-applicable");
}

BOOST_FIXTURE_TEST_CASE(minutes_that_were_made_up_cannot_be_attended_too, World) {
    BOOST_CHECK_EQUAL(faults_of(attendance("K7,L01,B1,121,\n")), "attendance.csv:2 [] make-up-exceeds-missed");
    BOOST_CHECK_EQUAL(faults_of(import({{"makeups.csv", "cohort,lesson,person,date,minutes\nK7,L01,B1,2020-09-14,70\n"},
                                        {"attendance.csv", "cohort,lesson,person,minutes\nK7,L01,B1,110\n"}})),
                      "");
}

BOOST_FIXTURE_TEST_CASE(a_lesson_made_shorter_than_what_was_attended_is_a_fault_of_the_lesson, World) {
    BOOST_CHECK_EQUAL(faults_of(import({{"lessons.csv", "cohort,lesson,date,minutes\nK7,L01,2020-08-24,179\n"}})),
                      "lessons.csv:2 [] make-up-exceeds-missed\nlessons.csv:2 [] attendance-exceeds-lesson");
}

BOOST_FIXTURE_TEST_CASE(what_was_imported_at_once_is_taken_back_at_once, World) {
    const auto before = held();
    const auto report = attendance("K7,L02,B1,180,\nK7,L01,B1,100,valid\n");
    services::undo(registered, context(), report.operation->to_string());
    BOOST_CHECK_EQUAL(held(), before);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_SUITE_END()
