#include <mb/rules/plan.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace mb::rules {

namespace {

/// The least number above `no` for which `reaches` says yes, given that it says no of `no` and of all below, and yes of `yes` and
/// of all above. Tries `stride` below `yes`, then twice as far each time, but never farther than half way: a small stride where it
/// is thought to be near `yes`, a large one for halving.
template <class Reaches>
std::int64_t least(std::int64_t no, std::int64_t yes, std::int64_t stride, const Reaches& reaches) {
    for (; yes - no > 1; stride *= 2) {
        const auto between = std::max(yes - stride, no + (yes - no) / 2);
        (reaches(between) ? yes : no) = between;
    }
    return yes;
}

class PlanSearch {
public:
    PlanSearch(const Forecast& forecast, std::size_t last_step, std::int64_t target, double probability)
        : forecast_(forecast), last_step_(last_step), target_(target), probability_(probability) {}

    Plan run(std::int64_t usual) {
        Plan found;
        const auto enough = [&](std::int64_t admissions) { return reaches(admissions, unchanged); };
        if (enough(most_planned_admissions)) {
            found.admissions = least(-1, most_planned_admissions, most_planned_admissions, enough);
        }
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
            const double probability = day(unchanged).chance(admissions, target_);
            found.table.push_back(
                {admissions, probability, probability >= probability_ ? 1.0 : factor_for(admissions)});
        }
        return found;
    }

private:
    static constexpr std::int64_t unchanged = 10;  ///< a hiring factor, in tenths

    ForecastDay& day(std::int64_t tenths) {
        const auto known = days_.find(tenths);
        return known != days_.end() ? known->second
                                    : days_.emplace(tenths, forecast_.day(last_step_, in_whole(tenths))).first->second;
    }
    bool reaches(std::int64_t admissions, std::int64_t tenths) {
        return day(tenths).is_likely(admissions, target_, probability_);
    }
    static double in_whole(std::int64_t tenths) { return static_cast<double>(tenths) / unchanged; }

    /// More than 1. With more admissions no more is needed than with fewer, so that the search narrows from row to row.
    std::optional<double> factor_for(std::int64_t admissions) {
        const auto enough = [&](std::int64_t tenths) { return reaches(admissions, tenths); };
        if (enough_) {
            enough_ = least(unchanged, *enough_, 1, enough);
        } else {
            const auto most = std::llround(most_hiring_factor * unchanged);
            if (!enough(most)) {
                return std::nullopt;
            }
            enough_ = least(unchanged, most, most, enough);
        }
        return in_whole(*enough_);
    }

    const Forecast& forecast_;
    std::size_t last_step_;
    std::int64_t target_;
    double probability_;
    std::map<std::int64_t, ForecastDay> days_;  ///< by their hiring factor, in tenths
    std::optional<std::int64_t> enough_;        ///< of the row before, in tenths
};

}  // namespace

Plan plan(const Forecast& forecast, const Horizon& horizon, std::int64_t target, double probability,
          std::int64_t usual) {
    return PlanSearch(forecast, horizon.days.size() - 1, target, probability).run(usual);
}

}  // namespace mb::rules
