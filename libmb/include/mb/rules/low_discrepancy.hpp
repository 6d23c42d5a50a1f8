/// Points that fill a cube evenly, and always the same ones.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mb::rules {

/// How many coordinates a point has.
inline constexpr std::size_t halton_dimensions = 33;

/// The digits of `index` to `base`, mirrored at the point: 6 to base 2 is 110, and .011 is 0.375. From 0 on, below 1.
double radical_inverse(std::uint32_t index, std::uint32_t base);

/// The coordinate of point `index` in `dimension`: between 0 and 1, neither included. Points are counted from 1.
///
/// Halton's sequence: the radical inverse to the base 2, 3, 5, … 137, the prime number of the dimension. The first eight are
/// Halton's own. From the ninth (base 23) on neighbouring bases go up together, and a few thousand points lie on lines; so
/// each digit is exchanged for another by a permutation that is fixed for the base and the place of the digit. Indices
/// below 2^18.
double halton(std::uint32_t index, std::size_t dimension);

}  // namespace mb::rules
