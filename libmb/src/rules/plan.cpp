#include <mb/rules/plan.hpp>

#include <cmath>
#include <set>

namespace mb::rules {

namespace {

/// The least number from `low` to `high` for which `reaches` says yes; nothing where it says no of `high`. Where it says yes of a number it
/// does so of those above.
template <class Reaches>
std::optional<std::int64_t> least(std::int64_t low, std::int64_t high, const Reaches& reaches) {
    if (!reaches(high)) {
        return std::nullopt;
    }
    while (low < high) {
        const auto between = low + (high - low) / 2;
        if (reaches(between)) {
            high = between;
        } else {
            low = between + 1;
        }
    }
    return high;
}

class PlanSearch {
public:
    PlanSearch(const Forecast& forecast, std::size_t last_step, std::int64_t target, double probability)
        : forecast_(forecast), last_step_(last_step), target_(target), probability_(probability) {}

    Plan run(std::int64_t usual) {
        Plan found;
        found.admissions = least(0, most_planned_admissions, [&](auto number) { return reaches({number, 1.0}); });
        std::set<std::int64_t> rows{usual};
        constexpr std::int64_t every = 5;
        constexpr std::int64_t usually_most = 40;
        for (std::int64_t number = 0; number <= usually_most; number += every) {
            rows.insert(number);
        }
        if (found.admissions) {
            rows.insert(*found.admissions);
        }
        for (const auto admissions : rows) {
            found.table.push_back({admissions, chance({admissions, 1.0}), factor_for(admissions)});
        }
        return found;
    }

private:
    double chance(const Effort& effort) const { return forecast_.employed(last_step_, effort).at_least(target_); }
    bool reaches(const Effort& effort) const { return chance(effort) >= probability_; }

    /// With more admissions no more is needed than with fewer, so that the search narrows from row to row.
    std::optional<double> factor_for(std::int64_t admissions) {
        const auto factor = [](std::int64_t tenths) { return static_cast<double>(tenths) / 10; };
        const auto tenths = least(10, enough_, [&](auto number) { return reaches({admissions, factor(number)}); });
        if (!tenths) {
            return std::nullopt;
        }
        enough_ = *tenths;
        return factor(*tenths);
    }

    const Forecast& forecast_;
    std::size_t last_step_;
    std::int64_t target_;
    double probability_;
    std::int64_t enough_ = std::llround(most_hiring_factor * 10);
};

}  // namespace

Plan plan(const Forecast& forecast, const Horizon& horizon, std::int64_t target, double probability,
          std::int64_t usual) {
    return PlanSearch(forecast, horizon.days.size() - 1, target, probability).run(usual);
}

}  // namespace mb::rules
