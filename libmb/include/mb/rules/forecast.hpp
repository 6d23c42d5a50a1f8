/// How many a goal will count, at unchanged rates.
#pragma once

#include <mb/coded.hpp>
#include <mb/rules/count_distribution.hpp>
#include <mb/rules/forecast_basis.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace mb {

/// What a forecast says of a goal: the target is reached with a probability of at least 80 %, less than 20 %, or between.
enum class Prospect { on_track, uncertain, not_on_track };
template <>
struct Coding<Prospect> {
    static constexpr std::string_view noun = "prospect";
    static constexpr std::array<std::string_view, 3> spellings{"on-track", "uncertain", "not-on-track"};
};
Prospect prospect_of(double probability);

}  // namespace mb

namespace mb::rules {

/// The days of a forecast: whole years from a day on, and what is left until the deadline.
struct Horizon {
    int whole_years = 0;
    double fraction = 0.0;   ///< of a year, less than 1
    std::vector<Date> days;  ///< the end of each year, the last is the deadline; empty when that has come

    friend bool operator==(const Horizon&, const Horizon&) = default;
};
/// The most days that a horizon may have for a Forecast.
inline constexpr std::size_t longest_horizon = 21;
Horizon horizon(Date from, Date deadline);

/// A factor of the rates of being hired that leaves them as they are.
inline constexpr double unchanged_hiring = 1.0;

/// What people may do about it.
struct Effort {
    std::int64_t admissions = 0;              ///< a year, not negative
    double hiring_factor = unchanged_hiring;  ///< by which each rate of being hired is multiplied, not negative
};

class ForecastDay;

/// The forecast of a goal in persons.
///
/// The model, docs/forecast.md: in a year each `unemployed` person is hired or has been unemployed one year longer,
/// each `employed` one leaves or has been employed one year longer, each `left` one is hired again or not. Each year
/// `admissions` begin, each completes by its end and then stands in `unemployed_0`; where completers have been seen
/// employed by the first of these days, in `employed_0` with that rate. Where people are in training on the first day, these
/// are who completes in the first year, and those admitted in a year complete in the next one. Where people have been seen to be counted
/// without having completed, more of them come as a Poisson process. In a fraction f of a year a rate p is 1 − (1 −
/// p)^f, and nobody completes but those in training whose cohort ends in it.
///
/// The rates are not known. Each has the distribution Beta(½ + times, ½ + rest), that of the Poisson process Gamma(½ +
/// number) / years; all of being hired in one year are multiplied by exp(σz − σ²/2) of that year, z normal, and by
/// what the years seen have had of luck, and are at most 1. σ is half-normal before those years are looked at; see SpreadOfYears. Given them the number is a sum of binomials and one Poisson number, added exactly, and
/// averaged over the points of halton(), from the first on: dimensions 0–6 are the rates in the order of WorkState, 7
/// completing, 8 employed on completing, 9 from outside, 10 σ, 11 the luck, from 12 on z of each year. So the same basis gives the
/// same forecast.
class Forecast {
public:
    /// The horizon has at most `longest_horizon` days.
    Forecast(const ForecastBasis& basis, const Horizon& horizon);
    Forecast(const Forecast&) = delete;
    Forecast(Forecast&&) noexcept;
    Forecast& operator=(const Forecast&) = delete;
    Forecast& operator=(Forecast&&) noexcept;
    ~Forecast();

    /// How many will be counted on day `step` of the horizon, counted from 0.
    CountDistribution employed(std::size_t step, const Effort& effort) const;

    /// For asking about one day many times.
    ForecastDay day(std::size_t step, double hiring_factor) const&;
    ForecastDay day(std::size_t step, double hiring_factor) const&& = delete;  ///< it would outlive the forecast

private:
    friend class ForecastDay;

    struct Parts;
    std::unique_ptr<const Parts> parts_;
};

/// A day of a forecast, with one hiring factor. What does not depend on the admissions is worked out once, when it is needed first.
/// Must not outlive the forecast.
class ForecastDay {
public:
    CountDistribution employed(std::int64_t admissions);
    /// How likely `target` or more are counted.
    double chance(std::int64_t admissions, std::int64_t target);
    /// Whether that is at least `probability`. Looks no further than until this is sure.
    bool is_likely(std::int64_t admissions, std::int64_t target, double probability);

private:
    friend class Forecast;

    /// Given one of the sets of rates.
    struct Given {
        CountDistribution anyway;         ///< how many are counted of those who do not depend on the admissions
        std::vector<double> of_admitted;  ///< of each year whose admitted can complete: how likely one is to be counted

        CountDistribution admitted(std::int64_t admissions) const;
        double at_least(std::int64_t admissions, std::int64_t target) const;
    };

    ForecastDay(const Forecast::Parts& parts, std::size_t step, double hiring_factor);
    const Given& given(std::size_t draw);

    const Forecast::Parts& parts_;
    std::size_t step_;
    double hiring_factor_;
    std::vector<Given> given_;  ///< with the first sets of rates, as many as have been asked for
};

}  // namespace mb::rules
