// The forecast of a goal.
#include "property.hpp"
#include "rules/drawn_rates.hpp"

#include <mb/rules/forecast.hpp>

#include <cmath>

using namespace mb;
using namespace mb::rules;
using boost::test_tools::tolerance;

namespace {

/// The golden case of docs/statistics.md, "Forecast", measured with another program.
ForecastBasis golden() {
    ForecastBasis basis{.persons = {14, 9, 73, 6, 5, 9, 6}};
    basis.seen.moved = {{{14, 108}, {6, 85}, {6, 322}, {5, 23}, {1, 13}, {3, 24}, {3, 37}}};
    basis.completed = {122, 157};
    basis.year_effect = 0.0;
    basis.points = 512;
    return basis;
}

const Date today(2016, 12, 31);
const Horizon four_years = horizon(today, Date(2020, 12, 31));

CountDistribution at_the_end(const ForecastBasis& basis, const Effort& effort, const Horizon& ahead = four_years) {
    return Forecast(basis, ahead).employed(ahead.days.size() - 1, effort);
}

/// Rates that are as good as known.
Observed known(double rate) {
    constexpr std::int64_t often = 1'000'000'000'000;
    return {std::llround(rate * static_cast<double>(often)), often};
}

double sum_of(const CountDistribution& distribution) {
    return distribution.at_most(distribution.last());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forecast)

BOOST_AUTO_TEST_CASE(the_golden_case_comes_out_to_every_digit_given) {
    const auto counted = at_the_end(golden(), {15});
    BOOST_TEST(std::abs(counted.mean() - 26.49088) < 5e-6);
    BOOST_TEST(std::abs(counted.at_least(40) - 0.01539) < 5e-6);
    BOOST_TEST(counted.quantile(0.1) == 19);
    BOOST_TEST(counted.quantile(0.5) == 26);
    BOOST_TEST(counted.quantile(0.9) == 34);
}

BOOST_AUTO_TEST_CASE(rates_are_quantiles_of_beta_posteriors) {
    // By mpmath with 30 digits: the median and the first quartile of Beta(14.5, 94.5), the 1/17 quantile of Beta(3.5, 34.5), and the 1/19
    // quantile of Beta(122.5, 35.5).
    const auto drawn = drawn_rates(golden(), 1);
    BOOST_TEST(drawn[0].move[0] == 0.130780807023121169, tolerance(1e-13));
    BOOST_TEST(drawn[1].move[0] == 0.110016988805948140, tolerance(1e-13));
    BOOST_TEST(drawn[0].move[6] == 0.031713096210027204, tolerance(1e-13));
    BOOST_TEST(drawn[0].complete == 0.719847914185308179, tolerance(1e-13));
    BOOST_TEST(drawn[1].complete == 0.733181239175579594, tolerance(1e-13));
    BOOST_TEST(drawn[0].employed_on_completing == 0.0);
    BOOST_TEST(drawn[0].effects.front() == 1.0);
}

BOOST_AUTO_TEST_CASE(effects_of_years_have_mean_one_and_the_spread_of_their_prior) {
    ForecastBasis basis;
    constexpr std::size_t years = 15;
    std::array<double, years> sums{};
    double squares = 0.0;
    const auto drawn = drawn_rates(basis, years);
    for (const auto& rates : drawn) {
        for (std::size_t year = 0; year < years; ++year) {
            sums[year] += rates.effects[year];
        }
        squares += std::log(rates.effects[0]) * std::log(rates.effects[0]);
    }
    const auto count = static_cast<double>(drawn.size());
    for (const double sum : sums) {
        BOOST_TEST(std::abs(sum / count - 1.0) < 0.01);
    }
    // Of σz − σ²/2 the mean square is E σ² + E σ⁴ / 4 = 0.16 + 3 · 0.0256 / 4 for a half-normal σ of scale 0.4.
    BOOST_TEST(std::abs(squares / count - 0.1792) < 0.01);
}

BOOST_AUTO_TEST_CASE(with_known_rates_a_person_moves_as_the_states_say) {
    ForecastBasis basis{.year_effect = 0.0, .points = 1};
    const double h0 = 0.5;
    const double h1 = 0.3;
    const double h2 = 0.1;
    const double l0 = 0.4;
    const double l1 = 0.2;
    const double l2 = 0.05;
    const double r = 0.25;
    const double c = 0.75;
    basis.seen.moved = {{known(h0), known(h1), known(h2), known(l0), known(l1), known(l2), known(r)}};
    basis.completed = known(c);
    const auto chance = [&](WorkState state, std::size_t years) {
        basis.persons = {};
        basis.persons[index_of(state)] = 1;
        return Forecast(basis, four_years).employed(years - 1, {}).mean();
    };
    const auto near = tolerance(1e-5);
    using enum WorkState;
    BOOST_TEST(chance(unemployed_0, 1) == h0, near);
    BOOST_TEST(chance(unemployed_0, 2) == h0 * (1 - l0) + (1 - h0) * h1, near);
    BOOST_TEST(chance(unemployed_0, 3)
                   == h0 * (l0 * r + (1 - l0) * (1 - l1)) + (1 - h0) * (h1 * (1 - l0) + (1 - h1) * h2),
               near);
    BOOST_TEST(chance(unemployed_1, 2) == h1 * (1 - l0) + (1 - h1) * h2, near);
    BOOST_TEST(chance(unemployed_2, 2) == h2 * (1 - l0) + (1 - h2) * h2, near);
    BOOST_TEST(chance(employed_0, 3) == l0 * (r * (1 - l0) + (1 - r) * r) + (1 - l0) * (l1 * r + (1 - l1) * (1 - l2)),
               near);
    BOOST_TEST(chance(employed_1, 2) == l1 * r + (1 - l1) * (1 - l2), near);
    BOOST_TEST(chance(employed_2, 2) == l2 * r + (1 - l2) * (1 - l2), near);
    BOOST_TEST(chance(left, 2) == r * (1 - l0) + (1 - r) * r, near);

    // Ten a year: those of the first year have two years to be hired in, those of the second one, those of the third none.
    basis.persons = {};
    const Forecast forecast(basis, four_years);
    BOOST_TEST(forecast.employed(2, {10}).mean() == 10 * c * (h0 * (1 - l0) + (1 - h0) * h1 + h0), near);
    BOOST_TEST(forecast.employed(0, {10}).mean() == 0.0);
    basis.seen.just_completed = known(0.2);
    BOOST_TEST(Forecast(basis, four_years).employed(0, {10}).mean() == 10 * c * 0.2, near);
}

BOOST_AUTO_TEST_CASE(those_in_training_complete_first_and_those_admitted_a_year_later) {
    ForecastBasis basis{.year_effect = 0.0, .points = 1};
    basis.seen.moved = {{known(0.4), known(0.1), known(0.1), known(0.2), known(0.2), known(0.2), known(0.1)}};
    basis.completed = known(0.75);
    basis.completed_of_training = known(0.5);
    basis.in_training = {10, Date(2017, 6, 20)};
    const auto near = tolerance(1e-5);
    const Forecast forecast(basis, four_years);
    // Those in training can be hired from the second year on, those admitted in the first year from the third.
    BOOST_TEST(forecast.employed(0, {20}).mean() == 0.0);
    BOOST_TEST(forecast.employed(1, {20}).mean() == 10 * 0.5 * 0.4, near);
    const double of_training = 10 * 0.5 * (0.4 * 0.8 + 0.6 * 0.1);
    BOOST_TEST(forecast.employed(2, {20}).mean() == of_training + 20 * 0.75 * 0.4, near);
    // Nobody who is there already goes away where nobody is admitted.
    BOOST_TEST(forecast.employed(2, {0}).mean() == of_training, near);

    // In a part of a year they complete where their cohort ends in it.
    basis.seen.just_completed = known(0.2);
    const auto part = [&](Date deadline) { return at_the_end(basis, {20}, horizon(today, deadline)).mean(); };
    BOOST_TEST(part(Date(2017, 6, 20)) == 10 * 0.5 * 0.2, near);
    BOOST_TEST(part(Date(2017, 6, 19)) == 0.0);
}

BOOST_AUTO_TEST_CASE(years_seen_that_differed_make_a_forecast_wider_and_even_ones_narrower) {
    auto basis = golden();
    basis.year_effect = usual_year_effect;
    const auto width = [&](std::vector<HiringYear> years) {
        basis.hires = std::move(years);
        const auto band = middle(at_the_end(basis, {15}), 0.95);
        return band.high - band.low;
    };
    std::vector<HiringYear> even;
    std::vector<HiringYear> uneven;
    for (int i = 0; i < 9; ++i) {
        even.push_back({3, 3.2});
        uneven.push_back({i % 3 == 0 ? 9 : 0, 3.2});
    }
    BOOST_TEST(width(even) < width(uneven));
}

BOOST_AUTO_TEST_CASE(who_comes_from_outside_stays_or_leaves_like_anybody_else) {
    ForecastBasis basis{.year_effect = 0.0, .points = 1};
    basis.seen.moved.fill(known(0.2));
    basis.completed = known(0.5);
    basis.seen.from_outside = 30'000'000'000;
    basis.seen.years = 10'000'000'000;
    const Forecast forecast(basis, four_years);
    const auto near = tolerance(1e-4);
    BOOST_TEST(forecast.employed(0, {}).mean() == 3.0, near);
    // Those of the first year have stayed, or left; those of the second are there.
    BOOST_TEST(forecast.employed(1, {}).mean() == 3.0 * 0.8 + 3.0, near);
    const auto part = horizon(today, today.plus_days(73));
    BOOST_TEST(at_the_end(basis, {}, part).mean() == 0.6, near);
    BOOST_TEST(at_the_end(basis, {}, part).probability(0) == std::exp(-0.6), near);
}

BOOST_AUTO_TEST_CASE(in_a_part_of_a_year_rates_are_those_that_make_up_the_whole) {
    ForecastBasis basis{.persons = {1, 0, 0, 0, 0, 0, 0}, .year_effect = 0.0, .points = 1};
    basis.seen.moved.fill(known(0.36));
    basis.completed = known(1.0);
    const auto half = horizon(Date(2019, 7, 1), Date(2019, 12, 31));
    BOOST_TEST(half.whole_years == 0);
    BOOST_TEST(half.fraction == 183.0 / 366, tolerance(1e-12));
    // Half a year: 1 − √0.64. Nobody completes in it.
    BOOST_TEST(at_the_end(basis, {100}, half).mean() == 0.2, tolerance(1e-5));
}

BOOST_AUTO_TEST_CASE(a_horizon_goes_by_whole_years_and_ends_on_the_deadline) {
    BOOST_TEST(four_years.whole_years == 4);
    BOOST_TEST(four_years.fraction == 0.0);
    BOOST_TEST(four_years.days.size() == 4U);
    BOOST_TEST(four_years.days.back().to_string() == "2020-12-31");
    const auto from_leap_day = horizon(Date(2016, 2, 29), Date(2018, 8, 29));
    BOOST_TEST(from_leap_day.whole_years == 2);
    BOOST_TEST(from_leap_day.days[0].to_string() == "2017-02-28");
    BOOST_TEST(from_leap_day.days[2].to_string() == "2018-08-29");
    BOOST_TEST(from_leap_day.fraction == 182.0 / 365, tolerance(1e-12));
    BOOST_TEST(horizon(Date(2020, 12, 31), Date(2020, 12, 31)).days.empty());
    BOOST_TEST(horizon(Date(2021, 1, 1), Date(2020, 12, 31)).days.empty());
    const auto at_the_end_of_time = horizon(Date(2198, 6, 1), Date::last());
    BOOST_TEST(at_the_end_of_time.whole_years == 1);
    BOOST_TEST(at_the_end_of_time.fraction < 1.0);
    BOOST_TEST(horizon(Date(1900, 1, 1), Date::last()).days.size() == 300U);
}

BOOST_AUTO_TEST_CASE(years_that_differ_make_a_forecast_wider_and_leave_its_mean) {
    auto basis = golden();
    basis.points = usual_points;
    const auto alike = at_the_end(basis, {15});
    basis.year_effect = usual_year_effect;
    const auto unlike = at_the_end(basis, {15});
    BOOST_TEST(std::abs(unlike.mean() - alike.mean()) < 0.2);
    BOOST_TEST(unlike.at_least(40) > alike.at_least(40));
    BOOST_TEST(unlike.at_most(15) > alike.at_most(15));
}

BOOST_AUTO_TEST_CASE(more_points_would_say_the_same) {
    auto basis = golden();
    basis.year_effect = usual_year_effect;
    basis.points = usual_points;
    const auto usual = at_the_end(basis, {15});
    basis.points = 8 * usual_points;
    const auto more = at_the_end(basis, {15});
    BOOST_TEST(std::abs(usual.mean() - more.mean()) < 0.03);
    for (std::int64_t target = 10; target <= 50; target += 5) {
        BOOST_TEST(std::abs(usual.at_least(target) - more.at_least(target)) < 0.004);
    }
}

BOOST_AUTO_TEST_CASE(the_same_basis_gives_the_same_forecast) {
    const auto once = at_the_end(golden(), {15});
    const auto again = at_the_end(golden(), {15});
    for (auto count = once.first(); count <= once.last(); ++count) {
        BOOST_TEST_REQUIRE(once.probability(count) == again.probability(count));
    }
}

BOOST_AUTO_TEST_CASE(more_admissions_never_make_a_target_less_likely_nor_does_a_lower_target) {
    test::for_all([] {
        ForecastBasis basis{.points = 32};
        const auto some = [](std::int64_t most) { return *rc::gen::inRange<std::int64_t>(0, most + 1); };
        for (auto& persons : basis.persons) {
            persons = some(40);
        }
        const auto observed = [&] {
            const auto of = some(60);
            return Observed{some(of), of};
        };
        for (auto& moved : basis.seen.moved) {
            moved = observed();
        }
        basis.seen.just_completed = observed();
        basis.completed = observed();
        const auto ahead = horizon(today, today.plus_days(*rc::gen::inRange(1, 2000)));
        const Forecast forecast(basis, ahead);
        const auto admissions = some(30);
        const auto step = ahead.days.size() - 1;
        const auto few = forecast.employed(step, {admissions});
        const auto many = forecast.employed(step, {admissions + 1 + some(10)});
        RC_ASSERT(std::abs(sum_of(few) - 1.0) < 1e-12);
        for (std::int64_t target = 0; target <= many.last(); ++target) {
            RC_ASSERT(few.at_least(target) <= many.at_least(target) + 1e-12);
            RC_ASSERT(few.at_least(target + 1) <= few.at_least(target));
        }
        RC_ASSERT(forecast.employed(step, {admissions, 0.0}).mean() <= few.mean() + 1e-9);
    });
}

BOOST_AUTO_TEST_CASE(the_words_are_those_of_the_probability) {
    BOOST_TEST((prospect_of(0.8) == Prospect::on_track));
    BOOST_TEST((prospect_of(0.7999) == Prospect::uncertain));
    BOOST_TEST((prospect_of(0.2) == Prospect::uncertain));
    BOOST_TEST((prospect_of(0.1999) == Prospect::not_on_track));
}

BOOST_AUTO_TEST_SUITE_END()
