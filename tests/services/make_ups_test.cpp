// Making up what was missed.
#include "services/taught_cohort.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using services::Mark;
using test::codes_of;
using test::day;
using test::refusal_of;
using test::TaughtCohort;
using test::Texts;
using test::told;

namespace {

struct MakingUp : TaughtCohort {
    MakingUp() { record("K7/L03", {true, {{"E1", Mark{Minutes(90), Absence::valid}}}}); }

    services::Outcome make_up(std::string_view enrolment, const char* lesson, const char* date, int minutes) {
        return services::record_make_up(registered, intent(), enrolment, {lesson, day(date)}, Minutes(minutes));
    }
    services::Outcome remove(std::string_view enrolment, const char* lesson, const char* date) {
        return services::remove_make_up(registered, intent(), enrolment, {lesson, day(date)});
    }
    std::int64_t made_up(const char* on = "2020-12-01") {
        return services::attendance_at(registered, "K7/L03", day(on)).at(0).line.made_up.count();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(making_up)

BOOST_FIXTURE_TEST_CASE(missed_minutes_are_made_up_from_a_day_on_and_taken_back, MakingUp) {
    const auto outcome = make_up("E1", "K7/L03", "2020-10-01", 90);
    BOOST_TEST(outcome.event.code == "make-up-recorded");
    BOOST_TEST(told(outcome.event.fields, "enrolment") == "E1");
    BOOST_TEST(told(outcome.event.fields, "before_minutes") == "(none)");
    BOOST_TEST(made_up("2020-09-30") == 0);
    BOOST_TEST(made_up("2020-10-01") == 90);
    undo(outcome);
    BOOST_TEST(made_up() == 0);
}

BOOST_FIXTURE_TEST_CASE(the_same_lesson_and_day_again_is_a_correction, MakingUp) {
    make_up("E1", "K7/L03", "2020-10-01", 60);
    const auto outcome = make_up("E1", "K7/L03", "2020-10-01", 45);
    BOOST_TEST(told(outcome.event.fields, "before_minutes") == "60");
    BOOST_TEST(made_up() == 45);
    BOOST_TEST(!make_up("E1", "K7/L03", "2020-10-01", 45).changed);
}

BOOST_FIXTURE_TEST_CASE(all_make_ups_of_a_lesson_together_are_at_most_what_was_missed, MakingUp) {
    make_up("E1", "K7/L03", "2020-10-01", 60);
    const auto refusal = refusal_of<Refused>([&] { return make_up("E1", "K7/L03", "2020-10-08", 31); });
    BOOST_TEST(refusal.code == "make-up-exceeds-missed");
    BOOST_TEST(refusal["minutes"] == "91");
    BOOST_TEST(refusal["most"] == "90");
    make_up("E1", "K7/L03", "2020-10-08", 30);
    BOOST_TEST(made_up() == 90);
    BOOST_TEST(refusal_of<Refused>([&] { return make_up("E2", "K7/L03", "2020-10-08", 1); }).code
               == "make-up-exceeds-missed");
}

BOOST_FIXTURE_TEST_CASE(attendance_cannot_be_corrected_so_that_more_was_made_up_than_missed, MakingUp) {
    make_up("E1", "K7/L03", "2020-10-01", 90);
    BOOST_TEST(refusal_of<Refused>([&] {
                   return record("K7/L03", {false, {{"E1", Mark{Minutes(91), {}}}}});
               }).code
               == "make-up-exceeds-missed");
}

BOOST_FIXTURE_TEST_CASE(no_minutes_cannot_be_made_up, MakingUp) {
    BOOST_TEST(refusal_of([&] { return make_up("E1", "K7/L03", "2020-10-01", 0); }).code
               == "make-up-minutes-out-of-range");
}

BOOST_FIXTURE_TEST_CASE(a_make_up_of_a_lesson_that_does_not_apply_is_kept_with_a_warning, MakingUp) {
    const auto outcome = make_up("E3", "K7/L01", "2020-10-01", 60);
    BOOST_TEST(outcome.changed);
    BOOST_TEST(codes_of(outcome.warnings) == Texts{"make-up-not-applicable"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(a_lesson_of_another_cohort_cannot_be_made_up, MakingUp) {
    const auto k8 = cohort("K8", mb, "2020-08-17", "2021-06-18");
    lesson(k8, "L01", "2020-08-24", 180);
    BOOST_TEST(refusal_of<Refused>([&] { return make_up("E1", "K8/L01", "2020-10-01", 60); }).code
               == "enrolment-of-another-cohort");
}

BOOST_FIXTURE_TEST_CASE(a_wrong_make_up_is_removed_and_the_removal_taken_back, MakingUp) {
    make_up("E1", "K7/L03", "2020-10-01", 60);
    const auto missing = refusal_of<NotFound>([&] { return remove("E1", "K7/L03", "2020-10-02"); });
    BOOST_TEST(missing.code == "make-up-missing");
    BOOST_TEST(missing["date"] == "2020-10-02");
    const auto outcome = remove("E1", "K7/L03", "2020-10-01");
    BOOST_TEST(outcome.event.code == "make-up-removed");
    BOOST_TEST(made_up() == 0);
    undo(outcome);
    BOOST_TEST(made_up() == 60);
}

BOOST_AUTO_TEST_SUITE_END()
