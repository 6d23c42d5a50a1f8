// Whom a goal counts on a day, of whom it could know it, and over the years.
#include "rules/job_story.hpp"

#include <mb/goal_template.hpp>
#include <mb/rules/goal_count.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using rules::series_days;
using rules::SeriesStep;
using test::anyone_anywhere;
using test::JobStory;

namespace {

Date day(const char* text) {
    return Date::parse(text);
}

rules::GoalCount count(const JobStory& story, const Goal& goal, const char* on) {
    return rules::count_on(goal, story.jobs(), story.completions(), day(on));
}

std::vector<std::string> days(const char* first, const char* last, SeriesStep step) {
    std::vector<std::string> texts;
    for (const Date each : series_days(day(first), day(last), step)) {
        texts.push_back(each.to_string());
    }
    return texts;
}

using Days = std::vector<std::string>;
using Persons = std::vector<PersonId>;

/// 1 was trained and has a peer role in the municipality, 2 was trained and has another job there, 3 was not trained and
/// has a peer role at NAV, 4 was trained and has no job, 5 was not trained and is in a shop, 6 is trained later.
JobStory six_people() {
    JobStory story;
    using enum Funding;
    story.job(1, EmployerKind::municipality, "2016-01-01", {})
        .job(1, EmployerKind::nav, "2018-01-01", {})
        .job(2, EmployerKind::municipality, "2016-01-01", {}, {{"2016-01-01", "100", ordinary, false}})
        .job(3, EmployerKind::nav, "2016-01-01", {})
        .job(5, EmployerKind::private_, "2016-01-01", {}, {{"2016-01-01", "100", ordinary, false}})
        .job(6, EmployerKind::municipality, "2016-01-01", {});
    for (const int person : {1, 2, 4}) {
        story.completed(person, "2015-06-19");
    }
    return story.completed(6, "2018-11-01");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(count_of_a_goal)

BOOST_AUTO_TEST_CASE(the_three_readings_count_different_people) {
    const auto story = six_people();
    const auto persons = [&](GoalTemplate reading) {
        return count(story, read_as(reading, anyone_anywhere()), "2018-10-31").persons;
    };
    const auto a = persons(GoalTemplate::a);
    const auto b = persons(GoalTemplate::b);
    const auto c = persons(GoalTemplate::c);
    BOOST_TEST((a == Persons{PersonId(1), PersonId(3), PersonId(6)}));
    BOOST_TEST((b == Persons{PersonId(1), PersonId(2)}));
    BOOST_TEST((c == Persons{PersonId(1), PersonId(6)}));
    BOOST_TEST(rules::beyond(c, a) == 1);
    BOOST_TEST(rules::beyond(c, b) == 1);
    BOOST_TEST(rules::beyond(b, a) == 2);
    BOOST_TEST(rules::beyond(a, c) == 0);
}

BOOST_AUTO_TEST_CASE(who_has_no_job_in_the_register_is_not_known_to_have_none) {
    const auto story = six_people();
    const auto trained = count(story, read_as(GoalTemplate::b, anyone_anywhere()), "2018-10-31");
    BOOST_TEST(trained.n_all == 3);
    BOOST_TEST(trained.n_known == 2);
    const auto anyone = count(story, read_as(GoalTemplate::c, anyone_anywhere()), "2018-10-31");
    BOOST_TEST(anyone.n_all == 6);
    BOOST_TEST(anyone.n_known == 5);
    const auto before = count(story, anyone_anywhere(), "2015-12-31");
    BOOST_TEST(before.n_all == 3);
    BOOST_TEST(before.n_known == 0);
    BOOST_TEST(before.persons.empty());
}

BOOST_AUTO_TEST_CASE(who_has_completed_that_day_is_trained) {
    const auto story = six_people();
    const auto goal = read_as(GoalTemplate::b, anyone_anywhere());
    BOOST_TEST(count(story, goal, "2018-11-01").persons.size() == 3U);
    BOOST_TEST(count(story, goal, "2018-11-01").n_all == 4);
}

BOOST_AUTO_TEST_CASE(each_filter_is_found_again_and_others_are_no_reading) {
    for (const auto reading : goal_templates) {
        BOOST_TEST((reading_of(read_as(reading, anyone_anywhere())) == reading));
    }
    BOOST_TEST(!reading_of(anyone_anywhere()).has_value());
    Goal other = read_as(GoalTemplate::c, anyone_anywhere());
    other.employer_kinds.push_back(EmployerKind::nav);
    BOOST_TEST(!reading_of(other).has_value());
    other = read_as(GoalTemplate::c, anyone_anywhere());
    other.unit = GoalUnit::fte;
    BOOST_TEST((reading_of(other) == GoalTemplate::c));
}

BOOST_AUTO_TEST_CASE(a_series_ends_its_years_and_quarters_and_with_the_day_itself) {
    using enum SeriesStep;
    BOOST_TEST(days("2016-05-01", "2018-10-31", years) == Days({"2016-12-31", "2017-12-31", "2018-10-31"}));
    BOOST_TEST(days("2016-05-01", "2017-12-31", years) == Days({"2016-12-31", "2017-12-31"}));
    BOOST_TEST(days("2016-12-31", "2017-01-01", years) == Days({"2016-12-31", "2017-01-01"}));
    BOOST_TEST(days("2016-01-01", "2017-02-28", quarters)
               == Days({"2016-03-31", "2016-06-30", "2016-09-30", "2016-12-31", "2017-02-28"}));
    BOOST_TEST(days("2016-06-30", "2016-06-30", quarters) == Days({"2016-06-30"}));
    BOOST_TEST(days("2016-07-01", "2016-08-01", years) == Days({"2016-08-01"}));
    BOOST_TEST(days("2199-11-01", "2199-12-31", quarters) == Days({"2199-12-31"}));
}

BOOST_AUTO_TEST_CASE(a_series_counts_each_of_its_days_in_the_unit_of_the_goal) {
    JobStory story;
    story.job(1, EmployerKind::municipality, "2017-07-01", {}, {{"2017-07-01", "50"}, {"2018-03-01", "80"}})
        .job(2, EmployerKind::municipality, "2017-07-01", "2018-06-30", {{"2017-07-01", "40"}});
    Goal goal = anyone_anywhere();
    const auto values = [&] {
        std::vector<std::int64_t> found;
        const auto points = rules::goal_series(goal, story.jobs(), story.completions(),
                                               series_days(day("2017-05-31"), day("2018-09-30"), SeriesStep::quarters));
        for (const auto& point : points) {
            BOOST_TEST((point.line == rules::goal_series(goal, {}, {}, {point.day}).front().line));
            found.push_back(point.value);
        }
        return found;
    };
    BOOST_TEST(values() == (std::vector<std::int64_t>{0, 2, 2, 2, 2, 1}));
    goal.unit = GoalUnit::fte;
    BOOST_TEST(values() == (std::vector<std::int64_t>{0, 9000, 9000, 12000, 12000, 8000}));
}

BOOST_AUTO_TEST_SUITE_END()
