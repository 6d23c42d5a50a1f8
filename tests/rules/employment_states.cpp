// Where persons have stood, year by year.
#include "property.hpp"
#include "rules/job_story.hpp"

#include <mb/rules/employment_states.hpp>

using namespace mb;
using rules::Observed;
using rules::StateCounts;
using rules::WorkState;
using test::JobStory;

namespace {

Goal completers_anywhere() {
    auto goal = test::anyone_anywhere();
    goal.population = GoalPopulation::completers;
    return goal;
}

std::vector<rules::YearOfStates> history(const Goal& goal, const JobStory& story, const char* day) {
    return rules::employment_history(goal, story.jobs(), story.completions(), Date::parse(day));
}

rules::Transitions seen(const Goal& goal, const JobStory& story, const char* day) {
    return rules::transitions_of(history(goal, story, day));
}

Observed moved(const rules::Transitions& transitions, WorkState state) {
    return transitions.moved[index_of(state)];
}

/// The only person's state on each day.
std::vector<WorkState> states(const std::vector<rules::YearOfStates>& years) {
    std::vector<WorkState> all;
    for (const auto& year : years) {
        for (std::size_t i = 0; i < rules::work_states; ++i) {
            if (year.persons[i] == 1) {
                all.push_back(static_cast<WorkState>(i));
            }
        }
    }
    return all;
}

std::string some_day() {
    return Date(2008, 3, 1).plus_days(*rc::gen::inRange(0, 4000)).to_string();
}

/// Some persons, of whom some have completed, with up to three jobs each.
JobStory some_story() {
    JobStory story;
    const int persons = *rc::gen::inRange(1, 8);
    for (int person = 1; person <= persons; ++person) {
        if (*rc::gen::arbitrary<bool>()) {
            story.completed(person, some_day().c_str());
        }
        const int jobs = *rc::gen::inRange(0, 4);
        for (int job = 0; job < jobs; ++job) {
            auto from = some_day();
            auto to = some_day();
            if (to < from) {
                std::swap(from, to);
            }
            const bool open = *rc::gen::inRange(0, 4) == 0;
            story.job(person, *rc::gen::element(EmployerKind::municipality, EmployerKind::nav), from.c_str(),
                      open ? std::nullopt : std::optional(to.c_str()));
        }
    }
    return story;
}

}  // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(WorkState)
BOOST_TEST_DONT_PRINT_LOG_VALUE(Observed)

BOOST_AUTO_TEST_SUITE(employment_states)

using enum WorkState;
using boost::test_tools::per_element;

BOOST_AUTO_TEST_CASE(who_waits_is_hired_stays_leaves_and_comes_back) {
    JobStory story;
    story.completed(1, "2008-06-20")
        .job(1, EmployerKind::municipality, "2011-02-01", "2014-08-31")
        .job(1, EmployerKind::nav, "2016-01-01", {});
    const auto years = history(completers_anywhere(), story, "2016-12-31");
    BOOST_TEST(years.front().day.to_string() == "2008-12-31");
    const std::vector expected{unemployed_0, unemployed_1, unemployed_2, employed_0, employed_1,
                               employed_2,   left,         left,         employed_0};
    BOOST_TEST(states(years) == expected, per_element());
    const auto transitions = rules::transitions_of(years);
    BOOST_TEST((moved(transitions, unemployed_0) == Observed{0, 1}));
    BOOST_TEST((moved(transitions, unemployed_1) == Observed{0, 1}));
    BOOST_TEST((moved(transitions, unemployed_2) == Observed{1, 1}));
    BOOST_TEST((moved(transitions, employed_0) == Observed{0, 1}));
    BOOST_TEST((moved(transitions, employed_1) == Observed{0, 1}));
    BOOST_TEST((moved(transitions, employed_2) == Observed{1, 1}));
    BOOST_TEST((moved(transitions, left) == Observed{1, 2}));
    BOOST_TEST((transitions.just_completed == Observed{0, 1}));
    BOOST_TEST(transitions.hired() == 2);
}

BOOST_AUTO_TEST_CASE(two_years_and_more_are_one_state) {
    JobStory story;
    story.completed(1, "2008-06-20").completed(2, "2008-06-20").job(2, EmployerKind::nav, "2008-08-01", {});
    const auto years = history(completers_anywhere(), story, "2014-12-31");
    BOOST_TEST((years.back().persons == StateCounts{0, 0, 1, 0, 0, 1, 0}));
    const auto transitions = rules::transitions_of(years);
    BOOST_TEST((moved(transitions, unemployed_2) == Observed{0, 4}));
    BOOST_TEST((moved(transitions, employed_2) == Observed{0, 4}));
    BOOST_TEST((transitions.just_completed == Observed{1, 2}));
}

BOOST_AUTO_TEST_CASE(a_job_between_two_of_the_days_is_not_seen) {
    JobStory story;
    story.completed(1, "2010-06-20").job(1, EmployerKind::nav, "2011-02-01", "2011-11-30");
    BOOST_TEST(states(history(completers_anywhere(), story, "2012-12-31"))
                   == (std::vector{unemployed_0, unemployed_1, unemployed_2}),
               per_element());
}

BOOST_AUTO_TEST_CASE(a_run_that_spans_two_jobs_is_one) {
    JobStory story;
    story.completed(1, "2010-06-20")
        .job(1, EmployerKind::nav, "2010-08-01", "2011-11-30")
        .job(1, EmployerKind::dps, "2011-12-15", {});
    BOOST_TEST(states(history(completers_anywhere(), story, "2012-12-31"))
                   == (std::vector{employed_0, employed_1, employed_2}),
               per_element());
}

BOOST_AUTO_TEST_CASE(completion_on_the_day_itself_counts_and_one_after_it_does_not) {
    JobStory story;
    story.completed(1, "2010-12-31").completed(2, "2011-01-01");
    const auto years = history(completers_anywhere(), story, "2011-12-31");
    BOOST_TEST((years.front().persons == StateCounts{1, 0, 0, 0, 0, 0, 0}));
    BOOST_TEST((years.back().persons == StateCounts{1, 1, 0, 0, 0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(who_never_completed_belongs_to_a_goal_that_counts_anyone_once_they_are_counted) {
    JobStory story;
    story.job(1, EmployerKind::nav, "2010-02-01", "2011-11-30");
    const auto years = history(test::anyone_anywhere(), story, "2012-12-31");
    BOOST_TEST(states(years) == (std::vector{employed_0, left, left}), per_element());
    BOOST_TEST(years.front().from_outside == 1);
    // How long the first of these days had been waited for is not known, so it tells nothing of a year.
    BOOST_TEST(rules::transitions_of(years).from_outside == 0);
    BOOST_TEST(rules::transitions_of(years).years == 2);
    BOOST_TEST((rules::transitions_of(years).just_completed == Observed{}));
    BOOST_TEST(states(history(completers_anywhere(), story, "2012-12-31")).empty());
}

BOOST_AUTO_TEST_CASE(who_is_counted_before_completing_has_left_when_the_job_ends) {
    JobStory story;
    story.completed(1, "2011-06-20").job(1, EmployerKind::nav, "2010-02-01", "2011-11-30");
    const auto years = history(test::anyone_anywhere(), story, "2012-12-31");
    BOOST_TEST(states(years) == (std::vector{employed_0, left, left}), per_element());
}

BOOST_AUTO_TEST_CASE(leap_day_falls_on_the_last_of_february) {
    JobStory story;
    story.completed(1, "2016-02-28").completed(2, "2016-02-29");
    const auto years = history(completers_anywhere(), story, "2020-02-29");
    std::vector<std::string> days;
    for (const auto& year : years) {
        days.push_back(year.day.to_string());
    }
    BOOST_TEST(days == (std::vector<std::string>{"2016-02-29", "2017-02-28", "2018-02-28", "2019-02-28", "2020-02-29"}),
               per_element());
    BOOST_TEST(years.front().persons[index_of(unemployed_0)] == 2);
}

BOOST_AUTO_TEST_CASE(a_register_that_tells_nothing_has_one_day) {
    const auto years = history(test::anyone_anywhere(), {}, "2020-12-31");
    BOOST_TEST(years.size() == 1U);
    BOOST_TEST((years.front().persons == StateCounts{}));
    BOOST_TEST(seen(test::anyone_anywhere(), {}, "1900-01-01").hired() == 0);
}

BOOST_AUTO_TEST_CASE(the_employed_states_are_those_whom_the_goal_counts) {
    test::for_all([] {
        const JobStory story = some_story();
        auto goal = *rc::gen::arbitrary<bool>() ? test::anyone_anywhere() : completers_anywhere();
        if (*rc::gen::arbitrary<bool>()) {
            goal.employer_kinds = {EmployerKind::municipality};
        }
        const auto years = history(goal, story, some_day().c_str());
        for (std::size_t i = 0; i < years.size(); ++i) {
            RC_ASSERT(years[i].employed() == story.on(goal, years[i].day.to_string().c_str()).persons);
            for (std::size_t state = 0; state < rules::work_states; ++state) {
                RC_ASSERT(years[i].moved[state] <= years[i].persons[state]);
                RC_ASSERT(i + 1 < years.size() || years[i].moved[state] == 0);
            }
            // Stock at the end = stock before + in − out.
            if (i > 0) {
                const auto& before = years[i - 1];
                const auto& moves = before.moved;
                RC_ASSERT(years[i].employed()
                          == before.employed() + moves[0] + moves[1] + moves[2] + moves[6] - moves[3] - moves[4]
                                 - moves[5] + years[i].just_completed.times + years[i].from_outside);
            }
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
