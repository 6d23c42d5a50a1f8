/// Employments that end.
#include "services/employment_story.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::EmploymentStory;
using test::percent;
using test::refusal_of;
using test::told;

BOOST_AUTO_TEST_SUITE(ending_employments)

BOOST_FIXTURE_TEST_CASE(an_end_has_a_day_and_a_reason_and_can_be_corrected, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    const auto ended = end("J1", "2018-06-30", std::optional(EndReason::resigned));
    BOOST_TEST(ended.event.code == "employment-ended");
    BOOST_TEST(told(ended, "to") == "2018-06-30");
    BOOST_TEST(told(ended, "end_reason") == "resigned");
    end("J1", {}, std::optional(EndReason::education));
    BOOST_TEST(period() == "2018-03-01 to 2018-06-30 education");
    end("J1", "2018-07-31");
    BOOST_TEST(period() == "2018-03-01 to 2018-07-31 education");
    const auto reopened = services::reopen_employment(registered, intent, "J1");
    BOOST_TEST(period() == "2018-03-01 to");
    take_back(reopened);
    BOOST_TEST(period() == "2018-03-01 to 2018-07-31 education");
}

BOOST_FIXTURE_TEST_CASE(a_job_ends_today_unless_a_day_is_said, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    end("J1", {});
    BOOST_TEST(period() == "2018-03-01 to 2018-12-31");
}

BOOST_FIXTURE_TEST_CASE(a_job_does_not_end_before_it_begins_or_before_its_terms_do, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    BOOST_TEST(refusal_of([&] { return end("J1", "2018-02-28"); }).code == "period-reversed");
    change("J1", "2018-08-01", percent("75"));
    change("J1", "2018-10-01", percent("100"));
    const auto refused = refusal_of<Refused>([&] { return end("J1", "2018-07-31"); });
    BOOST_TEST(refused.code == "end-before-terms");
    BOOST_TEST(refused["terms"] == "2018-08-01, 2018-10-01");
    BOOST_TEST(refusal_of<Refused>([&] { return end("J1", "2018-09-30"); })["terms"] == "2018-10-01");
    BOOST_TEST(end("J1", "2018-10-01").changed);
}

BOOST_FIXTURE_TEST_CASE(a_job_that_never_was_is_taken_out_whole_and_can_come_back, EmploymentStory) {
    hire(half_a_post("P1", "bergen", "2018-03-01"));
    change("J1", "2018-08-01", percent("75"));
    const auto removed = services::remove_employment(registered, intent, "J1");
    BOOST_TEST(removed.event.code == "employment-removed");
    BOOST_TEST(told(removed, "person") == "P1");
    BOOST_TEST(listed("2018-12-31").empty());
    BOOST_TEST(refusal_of<NotFound>([&] { return services::remove_employment(registered, intent, "J1"); }).code
               == "employment-unknown");
    take_back(removed);
    BOOST_TEST(terms() == "2018-03-01 50 permanent, 2018-08-01 75 permanent");
    services::remove_employment(registered, intent, "J1");
    // Its number stays its own.
    BOOST_TEST(told(hire(half_a_post("P1", "bergen", "2018-03-01")), "employment") == "J2");
}

BOOST_AUTO_TEST_SUITE_END()
