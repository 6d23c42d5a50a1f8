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

    bool completes_training_in(std::size_t year) const {
        return is_whole(year) || in_training.ends <= horizon.days.front();
    }
    bool is_whole(std::size_t year) const { return year < static_cast<std::size_t>(horizon.whole_years); }

    ForecastDay::Given given(const DrawnRates& rates, std::size_t step, double hiring_factor) const;
};

/// Walks back from the day asked about to today. Who completes in a year meets the chances of its end. In the first year those
/// complete who are in training today, where there are any; those admitted in it follow in the second.
ForecastDay::Given Forecast::Parts::given(const DrawnRates& rates, std::size_t step, double hiring_factor) const {
    ForecastDay::Given given;
    Chances chances = on_the_last_day;
    double from_outside = 0.0;
    for (std::size_t year = step + 1; year-- > 0;) {
        const double effect = rates.effects[year] * hiring_factor;
        const double at_once = hired_at(rates.employed_on_completing, effect);
        const double completer =
            at_once * of(chances, WorkState::employed_0) + (1.0 - at_once) * of(chances, WorkState::unemployed_0);
        if (year == 0 && in_training.persons > 0) {
            if (completes_training_in(year)) {
                given.anyway = CountDistribution::binomial(in_training.persons, rates.complete_training * completer);
            }
        } else if (is_whole(year)) {
            given.of_admitted.push_back(rates.complete * completer);
        }
        const double fraction = is_whole(year) ? 1.0 : horizon.fraction;
        from_outside += fraction * rates.from_outside * effect * of(chances, WorkState::employed_0);
        chances = one_year_earlier(chances, moves_in(rates, effect, fraction));
    }
    for (std::size_t state = 0; state < work_states; ++state) {
        given.anyway = given.anyway.plus(CountDistribution::binomial(persons[state], chances[state]));
    }
    given.anyway = given.anyway.plus(CountDistribution::poisson(from_outside));
    return given;
}

Forecast::Forecast(const ForecastBasis& basis, const Horizon& horizon)
    : parts_(std::make_unique<const Parts>(
        Parts{basis.persons, basis.in_training, horizon, drawn_rates(basis, horizon.days.size())})) {}
Forecast::Forecast(Forecast&&) noexcept = default;
Forecast& Forecast::operator=(Forecast&&) noexcept = default;
Forecast::~Forecast() = default;

CountDistribution Forecast::employed(std::size_t step, const Effort& effort) const {
    return day(step, effort.hiring_factor).employed(effort.admissions);
}

ForecastDay Forecast::day(std::size_t step, double hiring_factor) const& {
    return {*parts_, step, hiring_factor};
}

ForecastDay::ForecastDay(const Forecast::Parts& parts, std::size_t step, double hiring_factor)
    : parts_(parts), step_(step), hiring_factor_(hiring_factor) {}

CountDistribution ForecastDay::Given::admitted(std::int64_t admissions) const {
    CountDistribution counted;
    for (const double chance : of_admitted) {
        counted = counted.plus(CountDistribution::binomial(admissions, chance));
    }
    return counted;
}

double ForecastDay::Given::at_least(std::int64_t admissions, std::int64_t target) const {
    return anyway.sum_at_least(admitted(admissions), target);
}

const ForecastDay::Given& ForecastDay::given(std::size_t draw) {
    while (given_.size() <= draw) {
        given_.push_back(parts_.given(parts_.drawn[given_.size()], step_, hiring_factor_));
    }
    return given_[draw];
}

CountDistribution ForecastDay::employed(std::int64_t admissions) {
    CountMixture mixture;
    for (std::size_t draw = 0; draw < parts_.drawn.size(); ++draw) {
        const auto& known = given(draw);
        mixture.add(known.anyway.plus(known.admitted(admissions)));
    }
    return mixture.average();
}

double ForecastDay::chance(std::int64_t admissions, std::int64_t target) {
    double sum = 0.0;
    for (std::size_t draw = 0; draw < parts_.drawn.size(); ++draw) {
        sum += given(draw).at_least(admissions, target);
    }
    return sum / static_cast<double>(parts_.drawn.size());
}

bool ForecastDay::is_likely(std::int64_t admissions, std::int64_t target, double probability) {
    constexpr double rounding = 1e-6;  // more than adding up can err by, so that the answer is that of chance()
    const auto draws = static_cast<double>(parts_.drawn.size());
    double sum = 0.0;
    for (std::size_t draw = 0; draw < parts_.drawn.size(); ++draw) {
        const double left = draws - static_cast<double>(draw);
        if (sum > probability * draws + rounding || sum + left < probability * draws - rounding) {
            break;
        }
        sum += given(draw).at_least(admissions, target);
    }
    return sum / draws >= probability;
}

}  // namespace rules
}  // namespace mb
