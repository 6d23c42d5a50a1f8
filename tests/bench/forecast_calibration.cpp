/// How often what is said to happen eight times in ten does so: forecasts four years ahead for five hundred made-up
/// programmes in each of four worlds, beside a straight line through the years before as the control.
///
/// Prints a table; ends with 1 where a coverage is not what docs/forecast.md promises.
#include "rules/made_programme.hpp"

#include <mb/rules/forecast.hpp>
#include <mb/rules/forecast_score.hpp>
#include <mb/rules/straight_line.hpp>

#include <cstdio>
#include <string_view>

using namespace mb;
using test::YearsOfHiring;

namespace {

constexpr std::uint64_t programmes = 500;

/// A world, and how much of what comes the band of 80 % is to hold in it.
struct World {
    std::string_view name;
    YearsOfHiring years;
    double least;
    double most;
};
constexpr World worlds[] = {
    {"every year hires alike", YearsOfHiring::alike, 0.78, 0.90},
    {"years differ as expected", YearsOfHiring::as_expected, 0.78, 0.90},
    {"years differ in every programme", YearsOfHiring::always_different, 0.74, 1.0},
    {"years differ wildly", YearsOfHiring::wildly_different, 0.0, 1.0},  // no promise: to be known
};

/// Prints a line; returns whether the coverage is as promised.
bool try_in(const World& world) {
    rules::ForecastScore forecast;
    rules::ForecastScore line;
    rules::ForecastScore without_effect;
    for (std::uint64_t seed = 1; seed <= programmes; ++seed) {
        const auto programme = test::made_programme(seed, world.years);
        const auto came = programme.years.back().employed();
        const auto ahead = rules::horizon(programme.history().back().day, programme.years.back().day);
        const auto last = ahead.days.size() - 1;
        auto basis = programme.basis();
        basis.points = 512;
        forecast.add(rules::Forecast(basis, ahead).employed(last, {programme.admissions}), came);
        basis.year_effect = 0.0;
        without_effect.add(rules::Forecast(basis, ahead).employed(last, {programme.admissions}), came);
        line.add(rules::straight_line(programme.counts(), static_cast<int>(ahead.days.size())), came);
    }
    std::printf("%-32.*s  %5.1f %%  %5.2f  %14.1f %%  %5.2f  %10.1f %%  %5.2f\n", static_cast<int>(world.name.size()),
                world.name.data(), 100 * forecast.coverage(), forecast.mean_score(), 100 * without_effect.coverage(),
                without_effect.mean_score(), 100 * line.coverage(), line.mean_score());
    return world.least <= forecast.coverage() && forecast.coverage() <= world.most;
}

}  // namespace

int main() {
    std::printf("%llu programmes, 4 years ahead: share of what came in the band of 80 %%, mean CRPS in persons\n\n",
                static_cast<unsigned long long>(programmes));
    std::printf("%-32s  %14s  %23s  %19s\n", "", "forecast", "without year effect", "straight line");
    bool good = true;
    for (const auto& world : worlds) {
        good = try_in(world) && good;
    }
    return good ? 0 : 1;
}
