#include "rules/made_programme.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace mb::test {

namespace {

using rules::WorkState;

/// Chance, the same on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    /// From 0 to 1.
    double number() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31U;
        return (static_cast<double>(mixed >> 11U) + 0.5) / 9007199254740992.0;
    }
    double between(double low, double high) { return low + (high - low) * number(); }
    bool happens(double rate) { return number() < rate; }
    double normal() {
        const double radius = std::sqrt(-2.0 * std::log(number()));
        return radius * std::cos(2.0 * std::numbers::pi * number());
    }

private:
    std::uint64_t state_;
};

/// A programme as it goes on from year to year.
class Walk {
public:
    Walk(Dice& dice, double sigma) : dice_(dice), sigma_(sigma) {
        for (std::size_t i = 0; i < rules::work_states; ++i) {
            constexpr std::array<double, rules::work_states> usual{0.2, 0.1, 0.05, 0.2, 0.12, 0.1, 0.1};
            rates_[i] = usual[i] * dice.between(0.5, 1.5);
        }
        complete_ = dice.between(0.7, 0.85);
    }

    void year(std::int64_t admissions) {
        const double effect = std::exp(sigma_ * dice_.normal() - sigma_ * sigma_ / 2);
        rules::StateCounts next{};
        const auto today = years_.empty() ? rules::StateCounts{} : years_.back().persons;
        for (std::size_t i = 0; i < rules::work_states; ++i) {
            const auto state = static_cast<WorkState>(i);
            for (std::int64_t person = 0; person < today[i]; ++person) {
                const double rate = rules::is_employed(state) ? rates_[i] : std::min(1.0, rates_[i] * effect);
                const bool moves = dice_.happens(rate);
                years_.back().moved[i] += moves ? 1 : 0;
                ++next[index_of(moves ? moved_to(state) : stayed_in(state))];
            }
        }
        for (std::int64_t i = 0; i < admissions; ++i) {
            const bool completes = dice_.happens(complete_);
            completed_ += {completes ? 1 : 0, 1};
            next[index_of(WorkState::unemployed_0)] += completes ? 1 : 0;
        }
        years_.push_back(
            rules::YearOfStates{Date(2007, 12, 31).plus_months(12 * static_cast<int>(years_.size())), next});
    }
    const std::vector<rules::YearOfStates>& years() const { return years_; }
    rules::Observed completed() const { return completed_; }

private:
    static WorkState moved_to(WorkState state) {
        return rules::is_employed(state) ? WorkState::left : WorkState::employed_0;
    }
    static WorkState stayed_in(WorkState state) {
        using enum WorkState;
        constexpr std::array older{unemployed_1, unemployed_2, unemployed_2, employed_1, employed_2, employed_2, left};
        return older[index_of(state)];
    }

    Dice& dice_;
    double sigma_;
    std::array<double, rules::work_states> rates_{};
    double complete_;
    rules::Observed completed_;
    std::vector<rules::YearOfStates> years_;
};

double sigma_of(YearsOfHiring years, Dice& dice) {
    switch (years) {
    case YearsOfHiring::as_expected:
        return rules::usual_year_effect * std::abs(dice.normal());
    case YearsOfHiring::always_different:
        return rules::usual_year_effect;
    case YearsOfHiring::wildly_different:
        return 1.5 * rules::usual_year_effect;
    case YearsOfHiring::alike:
        break;
    }
    return 0.0;
}

}  // namespace

std::vector<rules::YearOfStates> MadeProgramme::history() const {
    return {years.begin(), years.begin() + years_of_history};
}

std::vector<std::int64_t> MadeProgramme::counts() const {
    std::vector<std::int64_t> counts;
    for (const auto& year : history()) {
        counts.push_back(year.employed());
    }
    return counts;
}

rules::ForecastBasis MadeProgramme::basis() const {
    const auto known = history();
    return {.persons = known.back().persons,
            .seen = rules::transitions_of(known),
            .completed = completed,
            .hires = rules::hiring_years(known)};
}

MadeProgramme made_programme(std::uint64_t seed, YearsOfHiring years) {
    Dice dice(seed);
    const auto admissions = static_cast<std::int64_t>(dice.between(13, 18));
    Walk walk(dice, sigma_of(years, dice));
    for (std::size_t year = 0; year < years_of_history; ++year) {
        walk.year(admissions);
    }
    const auto completed = walk.completed();
    for (std::size_t year = 0; year < years_to_come; ++year) {
        walk.year(admissions);
    }
    return {walk.years(), completed, admissions};
}

}  // namespace mb::test
