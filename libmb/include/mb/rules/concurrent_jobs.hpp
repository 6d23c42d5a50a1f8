/// Jobs of one person that run at once.
#pragma once

#include <mb/rules/employed.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mb::rules {

/// A day on which somebody's jobs add up to more than a full post.
struct OverFullTime {
    Date from;
    std::int64_t hundredths;  ///< of all jobs, in hundredths of a percent: 12 000 is 120 percent

    friend bool operator==(const OverFullTime&, const OverFullTime&) = default;
};

/// The first day on which the jobs of one person, in any order, add up to more than 100 percent, or nothing. That is
/// lawful, shown and never capped (domain.md §6), but it may be one job that was recorded twice.
std::optional<OverFullTime> over_full_time(const std::vector<Job>& jobs);

}  // namespace mb::rules
