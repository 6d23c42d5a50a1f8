/// The forecast that everybody makes: as before.
#pragma once

#include <mb/rules/count_distribution.hpp>

#include <cstdint>
#include <span>

namespace mb::rules {

/// How many counts a line needs.
inline constexpr std::size_t fewest_for_a_line = 4;

/// The count so many years after the last of `yearly`, by a straight line of least squares through all of them with
/// normal errors: Student's t, rounded to whole numbers, what is below 0 taken as 0. It knows nothing of where the
/// numbers come from, and stands beside a forecast as its control. At least `fewest_for_a_line` counts.
CountDistribution straight_line(std::span<const std::int64_t> yearly, int years_ahead);

}  // namespace mb::rules
