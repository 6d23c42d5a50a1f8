// Jobs of one person that add up to more than a full post.
#include "rules/job_story.hpp"

#include <mb/rules/concurrent_jobs.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::JobStory;

namespace {

/// "120.00% from 2018-05-01", or "".
std::string over(const JobStory& story) {
    const auto found = rules::over_full_time(story.jobs());
    return found ? std::to_string(found->hundredths) + " from " + found->from.to_string() : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(jobs_that_run_at_once)

BOOST_AUTO_TEST_CASE(up_to_a_full_post_nothing_is_told) {
    BOOST_TEST(over(JobStory()).empty());
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {})
        .job(1, EmployerKind::hospital, "2018-05-01", "2018-10-31", {{"2018-05-01", "50"}});
    BOOST_TEST(over(story).empty());
}

BOOST_AUTO_TEST_CASE(sixty_and_sixty_percent_are_more_from_the_day_on_which_both_run) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {}, {{"2018-03-01", "60"}})
        .job(1, EmployerKind::hospital, "2018-05-01", "2018-10-31", {{"2018-05-01", "60"}});
    BOOST_TEST(over(story) == "12000 from 2018-05-01");
}

BOOST_AUTO_TEST_CASE(the_last_day_of_one_job_and_the_first_of_another_may_be_one_day) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", "2018-05-01", {{"2018-03-01", "60"}})
        .job(1, EmployerKind::hospital, "2018-05-01", {}, {{"2018-05-01", "60"}});
    BOOST_TEST(over(story) == "12000 from 2018-05-01");
    JobStory after;
    after.job(1, EmployerKind::municipality, "2018-03-01", "2018-04-30", {{"2018-03-01", "60"}})
        .job(1, EmployerKind::hospital, "2018-05-01", {}, {{"2018-05-01", "60"}});
    BOOST_TEST(over(after).empty());
}

BOOST_AUTO_TEST_CASE(new_terms_can_make_it_more) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {}, {{"2018-03-01", "50"}, {"2018-08-01", "50.01"}})
        .job(1, EmployerKind::hospital, "2018-05-01", {}, {{"2018-05-01", "50"}});
    BOOST_TEST(over(story) == "10001 from 2018-08-01");
}

BOOST_AUTO_TEST_SUITE_END()
