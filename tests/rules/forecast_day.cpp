// One day of a forecast, asked about again and again.
#include "property.hpp"

#include <mb/rules/forecast.hpp>

#include <cmath>

using namespace mb;
using namespace mb::rules;

BOOST_AUTO_TEST_SUITE(forecast_day)

BOOST_AUTO_TEST_CASE(what_is_likely_is_said_without_looking_at_everything) {
    mb::test::for_all([] {
        const auto some = [](std::int64_t most) { return *rc::gen::inRange<std::int64_t>(0, most + 1); };
        ForecastBasis basis{.points = 64};
        for (auto& persons : basis.persons) {
            persons = some(20);
        }
        basis.in_training = {.persons = some(10), .ends = Date(2021, 6, 30)};
        const Date today(2020, 12, 31);
        const auto ahead = horizon(today, today.plus_days(*rc::gen::inRange(1, 1500)));
        const Forecast forecast(basis, ahead);
        const auto step = ahead.days.size() - 1;
        const double factor = *rc::gen::inRange(0, 50) / 10.0;
        auto day = forecast.day(step, factor);
        const double wanted = *rc::gen::inRange(1, 100) / 100.0;
        for (const auto target : {some(10), some(60), some(120)}) {
            const auto admissions = some(30);
            const bool likely = day.is_likely(admissions, target, wanted);
            const double chance = day.chance(admissions, target);
            RC_ASSERT(likely == (chance >= wanted));
            RC_ASSERT(std::abs(chance - forecast.employed(step, {admissions, factor}).at_least(target)) < 1e-12);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
