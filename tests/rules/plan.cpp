// What it takes to reach a goal.
#include <mb/rules/plan.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace mb;
using namespace mb::rules;

namespace {

ForecastBasis basis() {
    ForecastBasis basis{.persons = {14, 9, 73, 6, 5, 9, 6}};
    basis.seen.moved = {{{14, 108}, {6, 85}, {6, 322}, {5, 23}, {1, 13}, {3, 24}, {3, 37}}};
    basis.completed = {122, 157};
    basis.points = 64;
    return basis;
}

const Horizon ahead = horizon(Date(2016, 12, 31), Date(2020, 12, 31));
constexpr double wanted = 0.8;

double chance(const Forecast& forecast, std::int64_t target, const Effort& effort) {
    return forecast.employed(ahead.days.size() - 1, effort).at_least(target);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_of_a_goal)

BOOST_AUTO_TEST_CASE(what_is_planned_reaches_the_target_and_a_little_less_does_not) {
    const Forecast forecast(basis(), ahead);
    constexpr std::int64_t target = 35;
    const auto found = plan(forecast, ahead, target, wanted, 17);
    BOOST_TEST_REQUIRE(found.admissions.has_value());
    BOOST_TEST(chance(forecast, target, {*found.admissions}) >= wanted);
    BOOST_TEST(chance(forecast, target, {*found.admissions - 1}) < wanted);
    bool usual = false;
    std::int64_t before = -1;
    for (const auto& row : found.table) {
        BOOST_TEST(row.admissions > before);
        before = row.admissions;
        usual = usual || row.admissions == 17;
        BOOST_TEST(std::abs(row.probability - chance(forecast, target, {row.admissions})) < 1e-12);
        BOOST_TEST_REQUIRE(row.hiring_factor.has_value());
        BOOST_TEST(chance(forecast, target, {row.admissions, *row.hiring_factor}) >= wanted);
        BOOST_TEST((*row.hiring_factor == 1.0
                    || chance(forecast, target, {row.admissions, *row.hiring_factor - 0.1}) < wanted));
        BOOST_TEST((row.hiring_factor == 1.0) == (row.admissions >= *found.admissions));
    }
    BOOST_TEST(usual);
}

BOOST_AUTO_TEST_CASE(what_nothing_sensible_reaches_is_said_to_be_so) {
    const Forecast forecast(basis(), ahead);
    const auto found = plan(forecast, ahead, 500, wanted, 17);
    BOOST_TEST(!found.admissions.has_value());
    for (const auto& row : found.table) {
        BOOST_TEST(!row.hiring_factor.has_value());
        BOOST_TEST(row.probability < wanted);
    }
}

BOOST_AUTO_TEST_CASE(what_is_reached_anyway_takes_nothing) {
    const auto found = plan(Forecast(basis(), ahead), ahead, 5, wanted, 17);
    BOOST_TEST((found.admissions == 0));
    BOOST_TEST((found.table.front().hiring_factor == 1.0));
}

BOOST_AUTO_TEST_SUITE_END()
