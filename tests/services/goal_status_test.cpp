/// Where the goals stand: the example of Bergen, and which readings are shown beside which goals.
#include "refusal.hpp"
#include "services/exchange_register.hpp"

#include <mb/services/goals.hpp>
#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>

using namespace mb;
using test::refusal_of;

namespace {

Date day(std::string_view text) {
    return Date::parse(text);
}

/// The example register, imported once: nothing here writes into it.
const Register& bergen() {
    static const auto world = [] {
        auto made = std::make_unique<test::ExchangeRegister>();
        if (made->import_paths({std::filesystem::path(MB_SOURCE_DIR) / "examples/bergen"}).has_errors()) {
            throw std::logic_error("the example has faults");
        }
        return made;
    }();
    return world->registered;
}

/// "A=71 B=29 C=39"
std::string values_of(const std::vector<services::GoalStatus>& status) {
    std::string text;
    for (const auto& each : status) {
        const auto& reading = each.reading;
        text += (text.empty() ? "" : " ")
                + (reading.code ? reading.code->str() : "(" + std::string(to_code(reading.reading.value())) + ")") + "="
                + std::to_string(each.value);
    }
    return text;
}

std::string answers_of(const std::vector<services::GoalStatus>& status) {
    std::string text;
    for (const auto& each : status) {
        text += (text.empty() ? "" : " ") + std::string(to_code(each.progress.value().answer));
    }
    return text;
}

Goal doubling(const char* code) {
    return Goal{.code = GoalCode(code),
                .population = GoalPopulation::completers,
                .employer_kinds = {},
                .funding = {},
                .peer_role = {},
                .unit = GoalUnit::persons,
                .baseline = 2,
                .baseline_date = day("2019-12-31"),
                .source = {},
                .target = GoalTarget::times(2),
                .deadline = day("2024-12-31")};
}

/// The small world without its goals: two persons with a job each, neither of whom has completed.
struct FewGoals : test::ExchangeRegister {
    FewGoals() {
        auto bundle = test::small_bundle();
        bundle.erase("goals.csv");
        import(bundle);
    }
    void add(const Goal& goal) { services::add_goal(registered, {context()}, goal); }
    std::vector<services::GoalStatus> status(const std::optional<std::string>& code = {}) {
        return services::goal_status(registered, code, day("2021-09-01"));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(goal_status)

// The figures are those that examples/bergen/README.md says it was built to hold.
BOOST_AUTO_TEST_CASE(bergen_has_the_counts_that_were_published) {
    const auto on = [](const char* at) { return values_of(services::goal_status(bergen(), {}, day(at))); };
    BOOST_TEST(on("2016-12-31").ends_with("C=21"));
    BOOST_TEST(on("2017-05-31") == "A=41 B=15 C=20");
    BOOST_TEST(on("2018-10-31") == "A=71 B=29 C=39");
    BOOST_TEST(on("2020-12-31") == "A=86 B=34 C=41");
}

// Scenario 13.
BOOST_AUTO_TEST_CASE(in_2018_the_answer_is_yes_no_and_nearly) {
    const auto status = services::goal_status(bergen(), {}, day("2018-10-31"));
    BOOST_TEST(answers_of(status) == "yes no nearly");
    BOOST_TEST(status[0].progress->share_percent.value() == 255.0);
    BOOST_TEST(status[1].progress->share_percent.value() == 45.0);
    BOOST_TEST(status[2].progress->share_percent.value() == 95.0);
    BOOST_TEST(answers_of(services::goal_status(bergen(), {}, day("2020-12-31"))) == "yes no yes");
    for (const auto& each : status) {
        BOOST_TEST(each.progress->target == 40);
        BOOST_TEST(each.progress->on_track.value());
    }
}

BOOST_AUTO_TEST_CASE(the_registers_own_count_stands_beside_the_published_baseline) {
    const auto status = services::goal_status(bergen(), {}, day("2018-10-31"));
    BOOST_TEST(status[0].baseline_counted.value() == 41);
    BOOST_TEST(status[1].baseline_counted.value() == 15);
    BOOST_TEST(status[2].baseline_counted.value() == 20);
    BOOST_TEST(!services::goal_status(bergen(), {}, day("2017-05-30")).front().baseline_counted.has_value());
}

BOOST_AUTO_TEST_CASE(who_is_counted_under_one_reading_and_not_under_another_is_told) {
    const auto status = services::goal_status(bergen(), {}, day("2018-10-31"));
    // All of C are in A, and five of B have no peer role: 29 - 5 are in C too, so C has 39 - 24 more than B.
    BOOST_TEST(status[0].more_under == (std::array<std::int64_t, 3>{0, 5, 0}), boost::test_tools::per_element());
    BOOST_TEST(status[1].more_under == (std::array<std::int64_t, 3>{71 - 24, 0, 39 - 24}),
               boost::test_tools::per_element());
    BOOST_TEST(status[2].more_under == (std::array<std::int64_t, 3>{71 - 39, 5, 0}), boost::test_tools::per_element());
    BOOST_TEST(status[2].more_under_any == 71 - 39 + 5);
}

BOOST_AUTO_TEST_CASE(a_goal_that_is_asked_for_stands_beside_the_readings_of_the_register) {
    const auto status = services::goal_status(bergen(), "B", day("2018-10-31"));
    BOOST_TEST(values_of(status) == "A=71 B=29 C=39");
    BOOST_TEST(refusal_of<NotFound>([] { return services::goal_status(bergen(), "D", day("2018-10-31")); }).code
               == "goal-unknown");
}

BOOST_AUTO_TEST_CASE(a_series_has_all_readings_on_the_same_days) {
    const auto series = services::goal_series(bergen(), {}, day("2018-10-31"), rules::SeriesStep::years);
    BOOST_REQUIRE(series.size() == 3U);
    for (const auto& each : series) {
        BOOST_TEST(each.points.size() == series[0].points.size());
        BOOST_TEST(each.points.back().day.to_string() == "2018-10-31");
        BOOST_TEST(!each.points.front().line.has_value());
        BOOST_TEST(each.points.back().line.has_value());
    }
    BOOST_TEST(series[2].points.back().value == 39);
    const auto end_of_2016 = std::ranges::find(series[2].points, day("2016-12-31"), &rules::GoalPoint::day);
    BOOST_REQUIRE((end_of_2016 != series[2].points.end()));
    BOOST_TEST(end_of_2016->value == 21);
}

BOOST_AUTO_TEST_CASE(who_was_registered_in_error_has_completed_nothing) {
    // examples/bergen/figures.json: 115 had completed by the end of 2016, 122 by May 2017.
    const auto known = [](const char* at) { return services::goal_status(bergen(), "B", day(at)).at(1).count.n_all; };
    BOOST_TEST(known("2016-12-31") == 115);
    BOOST_TEST(known("2017-05-31") == 122);
}

BOOST_FIXTURE_TEST_CASE(without_any_goal_the_readings_have_no_target, FewGoals) {
    const auto all = status();
    BOOST_TEST(values_of(all) == "(A)=1 (B)=0 (C)=1");
    for (const auto& each : all) {
        BOOST_TEST(!each.reading.aims);
        BOOST_TEST(!each.progress.has_value());
    }
    const auto series = services::goal_series(registered, {}, day("2021-09-01"), rules::SeriesStep::quarters);
    BOOST_TEST(!series.front().points.back().line.has_value());
}

BOOST_FIXTURE_TEST_CASE(the_templates_are_counted_from_the_baseline_of_the_goal_beside_them, FewGoals) {
    add(doubling("own"));
    const auto all = status("own");
    BOOST_TEST(values_of(all) == "(A)=1 (B)=0 (C)=1 own=0");
    for (const auto& each : all) {
        BOOST_TEST(each.progress.value().baseline == 2);
        BOOST_TEST(each.progress.value().target == 4);
        // A template has a baseline of its own no more than a way from there.
        BOOST_TEST(each.reading.lender.has_value() == !each.reading.code.has_value());
        BOOST_TEST(each.progress->share_percent.has_value() == each.reading.code.has_value());
        BOOST_TEST(each.progress->on_track.has_value() == each.reading.code.has_value());
    }
    BOOST_TEST(all.front().reading.lender.value().str() == "own");
    BOOST_TEST(!all.back().reading.reading.has_value());
    BOOST_TEST(values_of(status()) == values_of(all));
    BOOST_TEST(status().front().reading.aims);
}

BOOST_FIXTURE_TEST_CASE(goals_that_aim_apart_lend_their_baseline_to_no_template, FewGoals) {
    add(doubling("one"));
    Goal other = doubling("two");
    other.deadline = day("2030-12-31");
    add(other);
    const auto all = status();
    BOOST_TEST(values_of(all) == "(A)=1 (B)=0 (C)=1 one=0 two=0");
    BOOST_TEST(!all.front().reading.aims);
    BOOST_TEST(all.back().reading.aims);
    BOOST_TEST(values_of(status("two")) == "(A)=1 (B)=0 (C)=1 two=0");
    BOOST_TEST((status("two").front().reading.goal.deadline == day("2030-12-31")));
}

BOOST_FIXTURE_TEST_CASE(a_goal_with_the_filter_of_a_template_stands_in_its_place, FewGoals) {
    Goal first = read_as(GoalTemplate::c, doubling("K1"));
    add(first);
    first.code = GoalCode("K2");
    first.baseline = 5;
    add(first);
    BOOST_TEST(values_of(status("K2")) == "(A)=1 (B)=0 K2=1");
    BOOST_TEST(values_of(status()) == "(A)=1 (B)=0 K1=1 K2=1");
    first.code = GoalCode("C");
    add(first);
    BOOST_TEST(values_of(status("K2")) == "(A)=1 (B)=0 K2=1");
    BOOST_TEST(values_of(status()) == "(A)=1 (B)=0 C=1 K1=1 K2=1");
}

// The job is there from 2021-08-01 on.
BOOST_FIXTURE_TEST_CASE(a_target_that_is_reached_after_the_deadline_was_missed, FewGoals) {
    Goal late = read_as(GoalTemplate::a, doubling("A"));
    late.baseline = 0;
    late.target = GoalTarget::amount(1);
    late.deadline = day("2020-12-31");
    add(late);
    const auto missed = status().front().progress.value();
    BOOST_TEST((missed.answer == GoalAnswer::after_deadline));
    BOOST_TEST(missed.deadline_value.value() == 0);
    BOOST_TEST(missed.value == 1);
    services::GoalEdit later;
    later.deadline = day("2021-09-01");
    services::change_goal(registered, {context()}, "A", later);
    BOOST_TEST((status().front().progress->answer == GoalAnswer::yes));
}

BOOST_FIXTURE_TEST_CASE(full_time_equivalents_are_beside_full_time_equivalents, FewGoals) {
    add(read_as(GoalTemplate::a, doubling("A")));
    Goal fte = doubling("FTE");
    fte.unit = GoalUnit::fte;
    fte.population = GoalPopulation::anyone;
    fte.baseline = 10'000;
    add(fte);
    // One job of 37.5 percent on that day.
    BOOST_TEST(values_of(status("FTE")) == "(A)=3750 (B)=0 (C)=3750 FTE=3750");
    BOOST_TEST(values_of(status("A")) == "A=1 (B)=0 (C)=1");
}

BOOST_FIXTURE_TEST_CASE(what_was_known_earlier_is_counted_as_it_was_known, FewGoals) {
    add(read_as(GoalTemplate::a, doubling("A")));
    import({{"employments.csv", "employment,person,employer,unit,from,to,end_reason\nA2,B3,bergen,,2021-08-01,,\n"},
            { "terms.csv",
              "employment,from,percent,contract,funding,peer_role,title\n"
              "A2,2021-08-01,100,permanent,ordinary,yes,\n" }});
    BOOST_TEST(values_of(status()) == "A=2 (B)=0 (C)=2");
    const auto newest = registered.operations().back().number.number();
    const Register earlier = registered.as_known(newest - 1);
    BOOST_TEST(values_of(services::goal_status(earlier, {}, day("2021-09-01"))) == "A=1 (B)=0 (C)=1");
}

BOOST_AUTO_TEST_SUITE_END()
