// Whom a goal counts as employed on a day.
#include "rules/job_story.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using rules::Employed;
using test::anyone_anywhere;
using test::JobStory;

BOOST_AUTO_TEST_SUITE(employed_on_a_day)

BOOST_AUTO_TEST_CASE(two_part_time_jobs_are_one_person) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {})
        .job(1, EmployerKind::hospital, "2018-05-01", "2018-10-31", {{"2018-05-01", "20"}});
    auto goal = anyone_anywhere();
    BOOST_TEST((story.on(goal, "2018-06-30") == Employed{1, 7000, 1, 0}));
    BOOST_TEST((story.on(goal, "2018-12-31") == Employed{1, 5000, 0, 0}));
    goal.employer_kinds = {EmployerKind::municipality};
    BOOST_TEST((story.on(goal, "2018-06-30") == Employed{1, 5000, 0, 0}));
}

BOOST_AUTO_TEST_CASE(more_than_full_time_is_told_and_not_capped) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-03-01", {}, {{"2018-03-01", "60"}})
        .job(1, EmployerKind::nav, "2018-03-01", {}, {{"2018-03-01", "60"}})
        .job(2, EmployerKind::nav, "2018-03-01", {}, {{"2018-03-01", "100"}});
    BOOST_TEST((story.on(anyone_anywhere(), "2018-06-30") == Employed{2, 22000, 1, 1}));
}

BOOST_AUTO_TEST_CASE(both_ends_are_included) {
    JobStory story;
    story.job(1, EmployerKind::dps, "2018-03-01", "2018-03-31");
    const auto persons = [&](const char* day) { return story.on(anyone_anywhere(), day).persons; };
    BOOST_TEST(persons("2018-02-28") == 0);
    BOOST_TEST(persons("2018-03-01") == 1);
    BOOST_TEST(persons("2018-03-31") == 1);
    BOOST_TEST(persons("2018-04-01") == 0);
}

BOOST_AUTO_TEST_CASE(the_latest_terms_hold_in_whatever_order_they_are_told) {
    using enum Funding;
    JobStory story;
    story.job(
        1, EmployerKind::municipality, "2018-01-01", {},
        {{"2018-09-01", "75", ordinary}, {"2018-01-01", "40", earmarked}, {"2018-05-01", "40", subsidised, false}});
    auto goal = anyone_anywhere();
    BOOST_TEST(story.on(goal, "2018-08-31").fte_hundredths == 4000);
    BOOST_TEST(story.on(goal, "2018-09-01").fte_hundredths == 7500);
    goal.funding = ordinary;
    BOOST_TEST(story.on(goal, "2018-08-31").persons == 0);
    BOOST_TEST(story.on(goal, "2018-09-01").persons == 1);
    goal = anyone_anywhere();
    goal.peer_role = true;
    BOOST_TEST(story.on(goal, "2018-04-30").persons == 1);
    BOOST_TEST(story.on(goal, "2018-05-01").persons == 0);
    goal.peer_role = false;
    BOOST_TEST(story.on(goal, "2018-05-01").persons == 1);
}

BOOST_AUTO_TEST_CASE(completers_count_from_the_day_they_complete) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-01-01", {})
        .job(2, EmployerKind::municipality, "2018-01-01", {})
        .completed(1, "2018-06-20");
    auto goal = anyone_anywhere();
    goal.population = GoalPopulation::completers;
    BOOST_TEST(story.on(goal, "2018-06-19").persons == 0);
    BOOST_TEST(story.on(goal, "2018-06-20").persons == 1);
    BOOST_TEST(story.on(anyone_anywhere(), "2018-06-20").persons == 2);
}

BOOST_AUTO_TEST_CASE(each_employer_kind_is_counted_where_it_is_asked_for) {
    // The welfare office, the psychiatric centre, a clinic, another municipality, a shop.
    using enum EmployerKind;
    JobStory story;
    int person = 0;
    for (const auto kind : {nav, dps, private_, other_municipality, other}) {
        story.job(++person, kind, "2018-01-01", {}, {{"2018-01-01", "50", Funding::ordinary, kind != other}});
    }
    auto a = anyone_anywhere();
    a.peer_role = true;
    BOOST_TEST(story.on(a, "2018-06-30").persons == 4);
    auto c = a;
    c.employer_kinds = {municipality};
    BOOST_TEST(story.on(c, "2018-06-30").persons == 0);
    auto some = anyone_anywhere();
    some.employer_kinds = {nav, private_, other};
    BOOST_TEST(story.on(some, "2018-06-30").persons == 3);
}

BOOST_AUTO_TEST_CASE(a_job_of_whose_terms_nothing_is_told_is_not_counted) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2018-01-01", {}, {{"2018-02-01"}});
    BOOST_TEST(story.on(anyone_anywhere(), "2018-01-31").persons == 0);
    BOOST_TEST(story.on(anyone_anywhere(), "2018-02-01").persons == 1);
}

BOOST_AUTO_TEST_CASE(the_value_is_in_the_unit_of_the_goal) {
    auto goal = anyone_anywhere();
    BOOST_TEST(rules::value_of(goal, {3, 12000, 0, 0}) == 3);
    goal.unit = GoalUnit::fte;
    BOOST_TEST(rules::value_of(goal, {3, 12000, 0, 0}) == 12000);
}

BOOST_AUTO_TEST_SUITE_END()
