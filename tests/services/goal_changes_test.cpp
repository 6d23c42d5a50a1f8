/// Goals are added and changed, and all of it can be taken back.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/goals.hpp>
#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using test::refusal_of;

namespace {

struct Goals : test::SmallRegister {
    services::Intent intent() const { return {context()}; }

    services::Outcome add(const Goal& goal) { return services::add_goal(registered, intent(), goal); }
    services::Outcome change(const char* code, const services::GoalEdit& edit) {
        return services::change_goal(registered, intent(), code, edit);
    }
    Goal held(const char* code) { return services::goal(registered, code).value; }
    void undo(const services::Outcome& outcome) {
        services::undo(registered, context(), outcome.operation.value().to_string());
    }
};

Goal doubling(const char* code, GoalTemplate reading = GoalTemplate::c) {
    return read_as(reading, Goal{.code = GoalCode(code),
                                 .population = GoalPopulation::anyone,
                                 .employer_kinds = {},
                                 .funding = {},
                                 .peer_role = {},
                                 .unit = GoalUnit::persons,
                                 .baseline = 20,
                                 .baseline_date = day("2017-05-31"),
                                 .source = Line("a talk in May"),
                                 .target = GoalTarget::times(2),
                                 .deadline = day("2020-12-31")});
}

std::string told(const Fields& fields, const char* name) {
    return std::string(field(fields, name).value_or("(none)"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_changes)

BOOST_FIXTURE_TEST_CASE(a_goal_is_added_and_taken_back, Goals) {
    const auto added = add(doubling("C"));
    BOOST_TEST(added.event.code == "goal-added");
    BOOST_CHECK(held("C") == doubling("C"));
    BOOST_TEST(told(added.event.fields, "reading") == "C");
    BOOST_TEST(told(added.event.fields, "target") == "40");
    BOOST_TEST(told(added.event.fields, "target_factor") == "2");
    BOOST_TEST(told(added.event.fields, "funding") == "(none)");
    undo(added);
    BOOST_TEST(refusal_of<NotFound>([&] { return held("C"); }).code == "goal-unknown");
}

BOOST_FIXTURE_TEST_CASE(the_log_is_not_told_where_the_baseline_was_published, Goals) {
    const auto added = add(doubling("C"));
    BOOST_TEST(told(added.event.fields, "source") == "(none)");
    BOOST_TEST(told(added.things.front(), "source") == "a talk in May");
}

BOOST_FIXTURE_TEST_CASE(full_time_equivalents_are_told_as_people_count_them, Goals) {
    Goal goal = doubling("ÅV", GoalTemplate::b);
    goal.unit = GoalUnit::fte;
    goal.baseline = 35'000;
    const auto added = add(goal);
    BOOST_TEST(told(added.event.fields, "baseline") == "3.5");
    BOOST_TEST(told(added.event.fields, "target") == "7");
    BOOST_TEST(told(added.things.front(), "baseline") == "35000");
    BOOST_TEST(told(added.things.front(), "employer_kinds") == "municipality");
}

BOOST_FIXTURE_TEST_CASE(a_code_is_given_once_and_a_deadline_comes_after_the_baseline, Goals) {
    add(doubling("C"));
    BOOST_TEST(refusal_of<Refused>([&] { return add(doubling("C")); })["value"] == "C");
    Goal late = doubling("D");
    late.deadline = late.baseline_date;
    BOOST_TEST(refusal_of([&] { return add(late); }).code == "deadline-not-after-baseline");
    Goal negative = doubling("D");
    negative.baseline = -1;
    BOOST_TEST(refusal_of([&] { return add(negative); }).code == "baseline-negative");
    BOOST_TEST(services::goals(registered).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_multiple_of_nothing_is_no_target, Goals) {
    Goal nothing = doubling("C");
    nothing.baseline = 0;
    BOOST_TEST(refusal_of([&] { return add(nothing); }).code == "target-times-nothing");
    nothing.target = GoalTarget::amount(4);
    BOOST_TEST(add(nothing).warnings.empty());
    services::GoalEdit twice;
    twice.target = GoalTarget::times(2);
    const auto refused = refusal_of([&] { return change("C", twice); });
    BOOST_TEST(refused.code == "target-times-nothing");
    BOOST_TEST(refused["value"] == "x2");
}

BOOST_FIXTURE_TEST_CASE(a_target_that_is_not_above_the_baseline_is_warned_of_once, Goals) {
    Goal lower = doubling("C");
    lower.target = GoalTarget::amount(20);
    const auto added = add(lower);
    BOOST_REQUIRE(added.warnings.size() == 1U);
    BOOST_TEST(added.warnings.front().code == "target-not-above-baseline");
    services::GoalEdit edit;
    edit.deadline = day("2021-06-30");
    BOOST_TEST(change("C", edit).warnings.empty());
    edit.target = GoalTarget::amount(21);
    BOOST_TEST(change("C", edit).warnings.empty());
    edit.baseline = 30;
    BOOST_TEST(change("C", edit).warnings.size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_goal_whose_baseline_nobody_published_is_warned_of, Goals) {
    Goal unsourced = doubling("C");
    unsourced.source.reset();
    const auto added = add(unsourced);
    BOOST_REQUIRE(added.warnings.size() == 1U);
    BOOST_TEST(added.warnings.front().code == "baseline-without-source");
    BOOST_TEST(field(added.warnings.front().fields, "goal").value() == "C");
}

BOOST_FIXTURE_TEST_CASE(what_is_not_given_stays_as_it_is, Goals) {
    add(doubling("C"));
    services::GoalEdit edit;
    edit.deadline = day("2021-06-30");
    edit.source = std::optional<Line>();
    edit.peer_role = std::optional<bool>();
    const auto changed = change("C", edit);
    BOOST_TEST(changed.event.code == "goal-changed");
    BOOST_TEST(told(changed.event.fields, "reading") == "(none)");
    Goal expected = doubling("C");
    expected.deadline = day("2021-06-30");
    expected.source.reset();
    expected.peer_role.reset();
    BOOST_CHECK(held("C") == expected);
    BOOST_TEST(!change("C", edit).changed);
    undo(changed);
    BOOST_CHECK(held("C") == doubling("C"));
}

BOOST_FIXTURE_TEST_CASE(every_part_of_a_goal_can_be_changed_but_its_unit, Goals) {
    add(doubling("C"));
    change("C", {.population = GoalPopulation::completers,
                 .employer_kinds = std::vector{EmployerKind::dps, EmployerKind::nav, EmployerKind::dps},
                 .funding = std::optional(Funding::earmarked),
                 .peer_role = std::optional(false),
                 .baseline = 25,
                 .baseline_date = day("2018-01-01"),
                 .source = std::optional(Line("counted again")),
                 .target = GoalTarget::amount(60),
                 .deadline = day("2022-01-01")});
    const Goal expected{.code = GoalCode("C"),
                        .population = GoalPopulation::completers,
                        .employer_kinds = {EmployerKind::nav, EmployerKind::dps},
                        .funding = Funding::earmarked,
                        .peer_role = false,
                        .unit = GoalUnit::persons,
                        .baseline = 25,
                        .baseline_date = day("2018-01-01"),
                        .source = Line("counted again"),
                        .target = GoalTarget::amount(60),
                        .deadline = day("2022-01-01")};
    BOOST_CHECK(held("C") == expected);
}

BOOST_FIXTURE_TEST_CASE(a_change_that_makes_no_goal_is_refused_whole, Goals) {
    add(doubling("C"));
    services::GoalEdit edit;
    edit.baseline = 30;
    edit.deadline = day("2017-05-30");
    BOOST_TEST(refusal_of([&] { return change("C", edit); }).code == "deadline-not-after-baseline");
    BOOST_CHECK(held("C") == doubling("C"));
    const auto unknown = refusal_of<NotFound>([&] { return change("c", {}); });
    BOOST_TEST(unknown.code == "goal-unknown");
    BOOST_TEST(unknown["nearest"] == "C");
}

BOOST_FIXTURE_TEST_CASE(goals_stand_in_the_order_in_which_people_count, Goals) {
    for (const char* code : {"M10", "M9", "A"}) {
        add(doubling(code));
    }
    std::string codes;
    for (const auto& goal : services::goals(registered)) {
        codes += goal.value.code.str() + " ";
    }
    BOOST_TEST(codes == "A M9 M10 ");
}

BOOST_AUTO_TEST_SUITE_END()
