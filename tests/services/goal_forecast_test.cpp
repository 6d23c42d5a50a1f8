/// Goals ahead, on the example of Bergen and on registers that tell too little.
#include "refusal.hpp"
#include "services/exchange_register.hpp"
#include "services/small_register.hpp"

#include <mb/services/goal_forecast.hpp>
#include <mb/services/goals.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>

using namespace mb;
using test::refusal_of;

namespace {

const Date end_of_2017(2017, 12, 31);

/// The example register, imported once: nothing here writes into it.
Register& bergen() {
    static const auto world = [] {
        auto made = std::make_unique<test::ExchangeRegister>();
        if (made->import_paths({std::filesystem::path(MB_SOURCE_DIR) / "examples/bergen"}).has_errors()) {
            throw std::logic_error("the example has faults");
        }
        return made;
    }();
    return world->registered;
}

services::GoalForecast forecast(const char* code, Date day = end_of_2017, std::optional<std::int64_t> admissions = {}) {
    return services::goal_forecast(bergen(), code, day, admissions);
}

Goal goal_of(const char* code, GoalUnit unit, const char* deadline) {
    return Goal{.code = GoalCode(code),
                .population = GoalPopulation::anyone,
                .employer_kinds = {},
                .funding = {},
                .peer_role = {},
                .unit = unit,
                .baseline = 20,
                .baseline_date = Date(2017, 5, 31),
                .source = {},
                .target = GoalTarget::times(2),
                .deadline = Date::parse(deadline)};
}

/// An empty register with a goal.
struct OneGoal : test::SmallRegister {
    explicit OneGoal(const char* deadline = "2020-12-31", GoalUnit unit = GoalUnit::persons) {
        services::add_goal(registered, {context()}, goal_of("G", unit, deadline));
    }
    services::GoalForecast forecast(Date day = end_of_2017) {
        return services::goal_forecast(registered, "G", day, {});
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_forecasts)

BOOST_AUTO_TEST_CASE(a_forecast_begins_where_the_goal_stands_and_ends_on_the_deadline) {
    for (const char* code : {"A", "B", "C"}) {
        const auto foreseen = forecast(code);
        const auto status = services::goal_status(bergen(), code, end_of_2017);
        const auto same = std::ranges::find_if(
            status, [&](const auto& each) { return each.reading.code && each.reading.code->str() == code; });
        BOOST_TEST(foreseen.ground.value == same->value);
        BOOST_TEST(foreseen.ground.target == 40);
        BOOST_TEST_REQUIRE(foreseen.days.size() == 3U);
        BOOST_TEST(foreseen.days.back().day.to_string() == "2020-12-31");
        for (const auto& day : foreseen.days) {
            BOOST_TEST(day.wide.low <= day.narrow.low);
            BOOST_TEST(day.narrow.low <= day.median);
            BOOST_TEST(day.median <= day.narrow.high);
            BOOST_TEST(day.narrow.high <= day.wide.high);
        }
        BOOST_TEST((foreseen.prospect == prospect_of(foreseen.probability)));
        BOOST_TEST(!foreseen.ground.thin());
    }
}

BOOST_AUTO_TEST_CASE(admissions_are_those_of_the_last_three_cohorts_unless_told) {
    // Admitted to K10, K11 and K12: 20, 18 and 20 by examples/bergen/figures.json, one of whom goes on from an earlier cohort.
    const auto usual = forecast("C");
    BOOST_TEST_REQUIRE(usual.ground.usual.has_value());
    BOOST_TEST(usual.ground.usual->cohorts == 3);
    BOOST_TEST(usual.ground.admissions == 19);
    const auto told = forecast("C", end_of_2017, 60);
    BOOST_TEST(told.ground.admissions == 60);
    BOOST_TEST(!told.ground.usual.has_value());
    BOOST_TEST(told.probability > usual.probability);
    BOOST_TEST(forecast("C", end_of_2017, 0).probability < usual.probability);
    BOOST_TEST(refusal_of<Error>([] { forecast("C", end_of_2017, 1001); }).code == "number-out-of-range");
    BOOST_TEST(refusal_of<Error>([] { forecast("C", end_of_2017, -1); }).code == "number-out-of-range");
}

BOOST_AUTO_TEST_CASE(the_same_register_gives_the_same_forecast) {
    const auto once = forecast("A");
    const auto again = forecast("A");
    BOOST_TEST(once.probability == again.probability);
    for (std::size_t i = 0; i < once.days.size(); ++i) {
        BOOST_TEST(once.days[i].mean == again.days[i].mean);
    }
}

BOOST_AUTO_TEST_CASE(a_deadline_in_the_middle_of_a_year_ends_a_forecast) {
    const auto foreseen = forecast("C", Date(2018, 6, 30));
    BOOST_TEST_REQUIRE(foreseen.days.size() == 3U);
    BOOST_TEST(foreseen.days[1].day.to_string() == "2020-06-30");
    BOOST_TEST(foreseen.days[2].day.to_string() == "2020-12-31");
}

BOOST_AUTO_TEST_CASE(what_lies_behind_a_deadline_or_too_far_ahead_is_not_foreseen) {
    BOOST_TEST(refusal_of<Error>([] { forecast("C", Date(2020, 12, 31)); }).code == "deadline-passed");
    BOOST_TEST(refusal_of<Error>([] { forecast("C", Date(2021, 6, 30)); }).code == "deadline-passed");
    BOOST_TEST(refusal_of<Error>([] { forecast("X"); }).code == "goal-unknown");
    OneGoal far("2037-12-31");
    BOOST_TEST(refusal_of<Error>([&] { far.forecast(Date(2017, 12, 30)); }).code == "deadline-too-far");
    BOOST_TEST(refusal_of<Error>([&] { far.forecast(Date(1900, 1, 1)); }).code == "deadline-too-far");
    BOOST_TEST(refusal_of<Error>([&] { far.forecast(Date(2017, 12, 31)); }).code == "nobody-has-completed");
    OneGoal last("2199-12-31");
    BOOST_TEST(refusal_of<Error>([&] { last.forecast(Date(2190, 1, 1)); }).code == "nobody-has-completed");
    BOOST_TEST(refusal_of<Error>([&] { last.forecast(Date(2179, 12, 30)); }).code == "deadline-too-far");
}

BOOST_AUTO_TEST_CASE(full_time_equivalents_are_not_foreseen) {
    OneGoal fte("2020-12-31", GoalUnit::fte);
    BOOST_TEST(refusal_of<Error>([&] { fte.forecast(); }).code == "forecast-in-persons-only");
    BOOST_TEST(refusal_of<Error>([&] { services::goal_plan(fte.registered, "G", end_of_2017, 0.8); }).code
               == "forecast-in-persons-only");
    BOOST_TEST(refusal_of<Error>([&] { services::goal_back_test(fte.registered, "G", end_of_2017); }).code
               == "forecast-in-persons-only");
}

BOOST_AUTO_TEST_CASE(few_completers_are_thin_data) {
    // K1 and K2 had 10 and 11 completers by 2008, K3 another 12 in June 2009; jobs are told from 2007 on.
    const auto thin = forecast("C", Date(2009, 6, 1));
    BOOST_TEST(thin.ground.thin());
    BOOST_TEST(thin.ground.completers == 21);
    BOOST_TEST(!thin.prospect.has_value());
    BOOST_TEST(forecast("C", Date(2009, 12, 31)).ground.completers == 33);
    BOOST_TEST(forecast("C", Date(2009, 12, 31)).ground.thin());  // two years
    BOOST_TEST(!forecast("C", Date(2010, 12, 31)).ground.thin());
    BOOST_TEST(forecast("C", Date(2010, 12, 31)).prospect.has_value());
}

BOOST_AUTO_TEST_CASE(what_a_forecast_cannot_know_is_told) {
    const auto known = forecast("C", Date(2016, 12, 31));
    BOOST_TEST(known.ground.in_training == 15);
    BOOST_TEST(!known.ground.silent());
    BOOST_TEST(!known.ground.unchecked());
    BOOST_TEST(forecast("C", Date(2016, 12, 30)).ground.unchecked());
    auto ground = known.ground;
    ground.told = Date(2016, 1, 1);
    BOOST_TEST(!ground.silent());
    ground.told = Date(2015, 12, 31);
    BOOST_TEST(ground.silent());
}

BOOST_AUTO_TEST_CASE(the_rates_told_are_those_of_the_persons_of_the_day) {
    const auto rates = services::goal_rates(bergen(), "C", end_of_2017).rates;
    std::int64_t employed = 0;
    for (const auto& each : rates) {
        const bool leaving = to_code(each.rate).starts_with("leaving-");
        employed += leaving ? each.persons.value() : 0;
        BOOST_TEST(each.low_95 < each.mean);
        BOOST_TEST(each.mean < each.high_95);
    }
    BOOST_TEST(employed == forecast("C").ground.value);
    BOOST_TEST(rates.size() == 12U);
}

BOOST_AUTO_TEST_CASE(a_plan_reaches_what_it_says) {
    const auto plan = services::goal_plan(bergen(), "C", end_of_2017, 0.5);
    BOOST_TEST(plan.ground.admissions == 19);
    BOOST_TEST_REQUIRE(!plan.plan.table.empty());
    for (const auto& row : plan.plan.table) {
        BOOST_TEST(row.probability == forecast("C", end_of_2017, row.admissions).probability);
    }
    if (plan.plan.admissions) {
        BOOST_TEST(forecast("C", end_of_2017, *plan.plan.admissions).probability >= 0.5);
    }
    for (const double wrong : {0.0, 1.0, -0.5, 1.5}) {
        BOOST_TEST(refusal_of<Error>([wrong] { services::goal_plan(bergen(), "C", end_of_2017, wrong); }).code
                   == "probability-out-of-range");
    }
}

BOOST_AUTO_TEST_CASE(a_target_below_the_baseline_is_reached_by_few_and_not_planned) {
    auto fewer = goal_of("FEWER", GoalUnit::persons, "2020-12-31");
    fewer.target = GoalTarget::amount(5);
    test::ExchangeRegister own;
    own.import_paths({std::filesystem::path(MB_SOURCE_DIR) / "examples/bergen"});
    services::add_goal(own.registered, {own.context()}, fewer);
    const auto foreseen = services::goal_forecast(own.registered, "FEWER", end_of_2017, {});
    BOOST_TEST(foreseen.probability < 0.01);
    BOOST_TEST(refusal_of<Error>([&] { services::goal_plan(own.registered, "FEWER", end_of_2017, 0.8); }).code
               == "target-below-baseline");
}

BOOST_AUTO_TEST_CASE(the_forecast_beats_the_straight_line_on_the_past_of_bergen) {
    for (const char* code : {"A", "B", "C"}) {
        const auto test = services::goal_back_test(bergen(), code, Date(2020, 12, 31));
        BOOST_TEST_REQUIRE(test.scores.size() == 5U);
        const auto& all = test.scores.back();
        BOOST_TEST(!all.years_ahead.has_value());
        BOOST_TEST(all.forecast.forecasts() == static_cast<std::int64_t>(test.cases.size()));
        BOOST_TEST(all.forecast.coverage() > all.line.coverage());
        BOOST_TEST(all.forecast.mean_score() < all.line.mean_score());
        for (const auto& each : test.cases) {
            const auto status = services::goal_status(bergen(), code, each.day);
            const auto same = std::ranges::find_if(status, [&](const auto& reading) {
                return reading.reading.code && reading.reading.code->str() == code;
            });
            BOOST_TEST(each.came == same->value);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_register_that_tells_nothing_has_nothing_to_try_forecasts_on) {
    OneGoal empty;
    const auto test = services::goal_back_test(empty.registered, "G", end_of_2017);
    BOOST_TEST(test.cases.empty());
    BOOST_TEST(test.scores.empty());
}

BOOST_AUTO_TEST_SUITE_END()
