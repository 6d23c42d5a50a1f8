// Somebody was enrolled in error.

#include "rules/findings.hpp"
#include "rules/story.hpp"

#include <boost/test/unit_test.hpp>

using mb::EnrolmentStatus;
using mb::test::lines_of;
using mb::test::Story;

namespace {

Story enrolled() {
    return Story({.deadline = "2020-05-31"})
        .lesson("L01", "2020-09-07", 180)
        .applied("2020-06-10", "2020-06-10T10:00:00Z")
        .admitted("2020-06-20")
        .active("2020-08-17")
        .attended("L01", 180)
        .week("2020-W20", 5, 5)
        .withdrawn("2020-10-01", {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registered_in_error)

BOOST_AUTO_TEST_CASE(from_its_day_on_the_enrolment_stands_as_registered_in_error) {
    const auto story = enrolled().status(EnrolmentStatus::registered_in_error, "2020-11-01");
    BOOST_TEST((story.on("2020-10-31").status == EnrolmentStatus::withdrawn));
    BOOST_TEST((story.on("2020-11-01").status == EnrolmentStatus::registered_in_error));
    BOOST_TEST(!story.on("2020-11-01").outlook.has_value());
}

BOOST_AUTO_TEST_CASE(what_was_recorded_is_kept) {
    const auto story = enrolled().status(EnrolmentStatus::registered_in_error, "2020-11-01");
    BOOST_TEST(story.line("L01", "2020-12-31").present.count() == 180);
}

BOOST_AUTO_TEST_CASE(no_lesson_on_or_after_the_day_counts) {
    const auto story = Story()
                           .lesson("L01", "2020-09-07", 180)
                           .lesson("L02", "2020-09-14", 180)
                           .admitted("2020-08-01")
                           .active("2020-08-17")
                           .attended_all()
                           .status(EnrolmentStatus::registered_in_error, "2020-09-14");
    BOOST_TEST(story.on("2020-12-31").theory.total().count() == 180);
}

BOOST_AUTO_TEST_CASE(nothing_is_warned_of_any_more) {
    BOOST_TEST(lines_of(check_participation(enrolled().participation()))
                   == (std::vector<std::string>{
                       "warning: week-outside-participation enrolment=E1 week=2020-W20",
                       "warning: application-late enrolment=E1 received=2020-06-10T10:00:00Z deadline=2020-05-31",
                       "warning: withdrawal-reason-missing enrolment=E1"}),
               boost::test_tools::per_element());
    const auto story = enrolled().status(EnrolmentStatus::registered_in_error, "2020-11-01");
    BOOST_TEST(lines_of(check_participation(story.participation())).empty());
}

BOOST_AUTO_TEST_CASE(but_contradictions_must_still_be_mended) {
    const auto story = enrolled().attended("L01", 200).status(EnrolmentStatus::registered_in_error, "2020-11-01");
    BOOST_TEST(lines_of(check_participation(story.participation()))
                   == (std::vector<std::string>{
                       "error: attendance-exceeds-lesson enrolment=E1 lesson=K7/L01 minutes=200 most=180"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
