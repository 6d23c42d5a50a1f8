/// The rates of a forecast, as far as they are known.
#pragma once

#include <mb/coded.hpp>
#include <mb/rules/forecast_basis.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mb {

/// What a forecast learns from the past. The first seven are in the order of rules::WorkState.
enum class ForecastRate {
    hired_unemployed_0,
    hired_unemployed_1,
    hired_unemployed_2,
    leaving_employed_0,
    leaving_employed_1,
    leaving_employed_2,
    hired_left,
    completing,           ///< of those admitted
    completing_training,  ///< of those who take part on the day
    employed_on_completing,
    from_outside,  ///< a year
    spread         ///< σ of how much years of hiring differ
};
template <>
struct Coding<ForecastRate> {
    static constexpr std::string_view noun = "forecast rate";
    static constexpr std::array<std::string_view, 12> spellings{
        "hired-unemployed-0",  "hired-unemployed-1",     "hired-unemployed-2", "leaving-employed-0",
        "leaving-employed-1",  "leaving-employed-2",     "hired-left",         "completing",
        "completing-training", "employed-on-completing", "from-outside",       "spread"};
};

}  // namespace mb

namespace mb::rules {

/// One of them, with what it was learned from.
struct KnownRate {
    ForecastRate rate;
    std::optional<std::int64_t>
        persons;             ///< whom it is applied to today; nothing where it is nobody who is here already
    Observed seen;           ///< `of` counts years for `from_outside` and `spread`, whose `times` are persons
    double mean;             ///< of what it may be: a share, persons a year, or σ
    double low_95, high_95;  ///< between which 95 % of it lies
};

/// All that a forecast from this basis uses; without those that have never been seen to happen and so are left out of it.
std::vector<KnownRate> known_rates(const ForecastBasis& basis);

}  // namespace mb::rules
