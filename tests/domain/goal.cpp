// Goals as they are written, and the readings of the public one.
#include "refusal.hpp"

#include <mb/decimal.hpp>
#include <mb/goal_template.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::refusal_of;

namespace {

Goal some_goal() {
    return checked(Goal{.code = GoalCode("G"),
                        .population = GoalPopulation::anyone,
                        .employer_kinds = {EmployerKind::nav, EmployerKind::dps},
                        .funding = Funding::earmarked,
                        .peer_role = false,
                        .unit = GoalUnit::fte,
                        .baseline = 35'000,
                        .baseline_date = Date(2017, 5, 31),
                        .source = Line("a talk"),
                        .target = GoalTarget::times(2),
                        .deadline = Date(2020, 12, 31)});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goals_as_written)

BOOST_AUTO_TEST_CASE(persons_are_whole_and_full_time_equivalents_have_four_decimals) {
    BOOST_TEST(parse_goal_number("20", GoalUnit::persons) == 20);
    BOOST_TEST(parse_goal_number("3,5", GoalUnit::fte) == 35'000);
    BOOST_TEST(parse_goal_number("0.0001", GoalUnit::fte) == 1);
    BOOST_TEST(goal_number_text(35'000, GoalUnit::fte) == "3.5");
    BOOST_TEST(goal_number_text(20, GoalUnit::persons) == "20");
    BOOST_TEST(refusal_of([] { return parse_goal_number("3,5", GoalUnit::persons); }).code == "number-not-whole");
    BOOST_TEST(refusal_of([] { return parse_goal_number("3.00001", GoalUnit::fte); })["decimals"] == "4");
    BOOST_TEST(refusal_of([] { return parse_goal_number("many", GoalUnit::fte); }).code == "number-malformed");
}

BOOST_AUTO_TEST_CASE(a_target_is_a_multiple_or_a_number_in_the_unit) {
    const auto text = [](const char* target, GoalUnit unit) {
        return goal_target_text(parse_goal_target(target, unit), unit);
    };
    BOOST_TEST(text("x2", GoalUnit::fte) == "x2");
    BOOST_TEST(text("8,25", GoalUnit::fte) == "8.25");
    BOOST_TEST(text("40", GoalUnit::persons) == "40");
    BOOST_TEST(parse_goal_target("8", GoalUnit::fte).from_baseline(1) == 80'000);
    BOOST_TEST(parse_goal_target("x2", GoalUnit::fte).factor().value() == 2);
    BOOST_TEST(!parse_goal_target("2", GoalUnit::persons).factor().has_value());
    BOOST_TEST(refusal_of([] { return parse_goal_target("x0", GoalUnit::fte); }).code == "target-malformed");
    BOOST_TEST(refusal_of([] { return parse_goal_target("-8", GoalUnit::fte); }).code == "target-malformed");
}

BOOST_AUTO_TEST_CASE(a_template_sets_the_filter_and_nothing_else) {
    const Goal goal = some_goal();
    const Goal a = read_as(GoalTemplate::a, goal);
    BOOST_TEST((a.population == GoalPopulation::anyone));
    BOOST_TEST(a.employer_kinds.empty());
    BOOST_TEST(!a.funding.has_value());
    BOOST_TEST(a.peer_role.value());
    const Goal b = read_as(GoalTemplate::b, goal);
    BOOST_TEST((b.population == GoalPopulation::completers));
    BOOST_TEST((b.employer_kinds == std::vector{EmployerKind::municipality}));
    BOOST_TEST((b.funding == Funding::ordinary));
    BOOST_TEST(!b.peer_role.has_value());
    Goal c = read_as(GoalTemplate::c, goal);
    BOOST_TEST((c.employer_kinds == std::vector{EmployerKind::municipality}));
    BOOST_TEST(!c.funding.has_value());
    BOOST_TEST(c.peer_role.value());
    c.population = goal.population;
    c.employer_kinds = goal.employer_kinds;
    c.funding = goal.funding;
    c.peer_role = goal.peer_role;
    BOOST_TEST((c == goal));
}

BOOST_AUTO_TEST_CASE(decimals_are_kept_as_whole_numbers) {
    BOOST_TEST(parse_decimal("12,5", 2) == 1250);
    BOOST_TEST(parse_decimal("-12.50", 1) == -125);
    BOOST_TEST(decimal_text(1250, 2) == "12.5");
    BOOST_TEST(decimal_text(5, 2) == "0.05");
    BOOST_TEST(decimal_text(385'000, 4) == "38.5");
    BOOST_TEST(decimal_text(400'000, 4) == "40");
    BOOST_TEST(decimal_text(40, 0) == "40");
    BOOST_TEST(refusal_of([] { return parse_decimal("1.234,5", 2); }).code == "number-grouped");
    BOOST_TEST(refusal_of([] { return parse_decimal("11", 2, 1000); })["highest"] == "10");
}

BOOST_AUTO_TEST_SUITE_END()
