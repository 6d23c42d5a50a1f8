#include "rules/drawn_rates.hpp"

#include <mb/rules/forecast.hpp>

#include <cmath>
#include <utility>

namespace mb {

Prospect prospect_of(double probability) {
    constexpr double good = 0.8;
    constexpr double bad = 0.2;
    return probability >= good ? Prospect::on_track : probability < bad ? Prospect::not_on_track : Prospect::uncertain;
}

namespace rules {
namespace {

constexpr int months_of_year = 12;

/// How likely somebody in each state is to be counted at the end.
using Chances = std::array<double, work_states>;
constexpr Chances on_the_last_day{0, 0, 0, 1, 1, 1, 0};

double& of(Chances& chances, WorkState state) {
    return chances[index_of(state)];
}

/// The chances one year earlier: who is hired stands in `employed_0` then, who has left in `left`, who stays is a year older.
Chances one_year_earlier(const Chances& later, const Chances& move) {
    using enum WorkState;
    const auto mixed = [&](WorkState state, WorkState moved_to, WorkState else_to) {
        const double p = move[index_of(state)];
        return p * later[index_of(moved_to)] + (1.0 - p) * later[index_of(else_to)];
    };
    Chances chances{};
    of(chances, unemployed_0) = mixed(unemployed_0, employed_0, unemployed_1);
    of(chances, unemployed_1) = mixed(unemployed_1, employed_0, unemployed_2);
    of(chances, unemployed_2) = mixed(unemployed_2, employed_0, unemployed_2);
    of(chances, employed_0) = mixed(employed_0, left, employed_1);
    of(chances, employed_1) = mixed(employed_1, left, employed_2);
    of(chances, employed_2) = mixed(employed_2, left, employed_2);
    of(chances, left) = mixed(left, employed_0, left);
    return chances;
}

/// The rates of one year with this effect, and of a fraction of it.
Chances moves_in(const DrawnRates& rates, double effect, double fraction) {
    Chances move{};
    for (std::size_t i = 0; i < work_states; ++i) {
        const bool hired = !is_employed(static_cast<WorkState>(i));
        const double yearly = hired ? hired_at(rates.move[i], effect) : rates.move[i];
        move[i] = fraction < 1.0 ? 1.0 - std::pow(1.0 - yearly, fraction) : yearly;
    }
    return move;
}

}  // namespace

Horizon horizon(Date from, Date deadline) {
    constexpr int longest_year = 366;
    Horizon ahead;
    for (Date reached = from; reached < deadline;) {
        const int years = ahead.whole_years + 1;
        // The year that would end after the last day that there is, is not whole.
        const bool ends = from.year() + years <= Date::last().year();
        const Date next = ends ? from.plus_months(months_of_year * years) : Date::last();
        if (!ends || deadline < next) {
            const int length = ends ? days_between(reached, next) : longest_year;
            ahead.fraction = static_cast<double>(days_between(reached, deadline)) / length;
            ahead.days.push_back(deadline);
            break;
        }
        ahead.whole_years = years;
        ahead.days.push_back(next);
        reached = next;
    }
    return ahead;
}

struct Forecast::Parts {
    StateCounts persons;
    InTraining in_training;
    Horizon horizon;
    std::vector<DrawnRates> drawn;

    /// Those who complete in a year, each with this chance to be counted at the end.
    CountDistribution completing_in(std::size_t year, const DrawnRates& rates, double counted,
                                    const Effort& effort) const;
    CountDistribution employed_given(const DrawnRates& rates, std::size_t step, const Effort& effort) const;
};

/// In the first year those complete who are in training today, where there are any; those admitted in it follow in the second.
CountDistribution Forecast::Parts::completing_in(std::size_t year, const DrawnRates& rates, double counted,
                                                 const Effort& effort) const {
    const bool whole = year < static_cast<std::size_t>(horizon.whole_years);
    if (year == 0 && in_training.persons > 0) {
        return whole || in_training.ends <= horizon.days.front()
                   ? CountDistribution::binomial(in_training.persons, rates.complete_training * counted)
                   : CountDistribution();
    }
    return whole ? CountDistribution::binomial(effort.admissions, rates.complete * counted) : CountDistribution();
}

/// Walks back from the day asked about to today. Who completes in a year meets the chances of its end.
CountDistribution Forecast::Parts::employed_given(const DrawnRates& rates, std::size_t step,
                                                  const Effort& effort) const {
    CountDistribution counted;
    Chances chances = on_the_last_day;
    double from_outside = 0.0;
    for (std::size_t year = step + 1; year-- > 0;) {
        const bool whole = year < static_cast<std::size_t>(horizon.whole_years);
        const double effect = rates.effects[year] * effort.hiring_factor;
        const double at_once = hired_at(rates.employed_on_completing, effect);
        counted = counted.plus(completing_in(year, rates,
                                             at_once * of(chances, WorkState::employed_0)
                                                 + (1.0 - at_once) * of(chances, WorkState::unemployed_0),
                                             effort));
        from_outside +=
            (whole ? 1.0 : horizon.fraction) * rates.from_outside * effect * of(chances, WorkState::employed_0);
        chances = one_year_earlier(chances, moves_in(rates, effect, whole ? 1.0 : horizon.fraction));
    }
    for (std::size_t state = 0; state < work_states; ++state) {
        counted = counted.plus(CountDistribution::binomial(persons[state], chances[state]));
    }
    return counted.plus(CountDistribution::poisson(from_outside));
}

Forecast::Forecast(const ForecastBasis& basis, const Horizon& horizon)
    : parts_(std::make_unique<const Parts>(
        Parts{basis.persons, basis.in_training, horizon, drawn_rates(basis, horizon.days.size())})) {}
Forecast::Forecast(Forecast&&) noexcept = default;
Forecast& Forecast::operator=(Forecast&&) noexcept = default;
Forecast::~Forecast() = default;

CountDistribution Forecast::employed(std::size_t step, const Effort& effort) const {
    CountMixture mixture;
    for (const auto& rates : parts_->drawn) {
        mixture.add(parts_->employed_given(rates, step, effort));
    }
    return mixture.average();
}

}  // namespace rules
}  // namespace mb
