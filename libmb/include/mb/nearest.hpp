/// What somebody may have meant.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mb {

/// How many letters must be added, dropped, replaced or swapped with their neighbour to make `b` from `a`
/// (optimal string alignment; letters are bytes, the case of A to Z does not matter).
std::size_t letters_apart(std::string_view a, std::string_view b);
/// The same as far as `most`; where they are farther apart, some number above `most`, which takes less time.
std::size_t letters_apart(std::string_view a, std::string_view b, std::size_t most);

/// The one of `known` nearest to `text`, at most a third of its letters apart (at least one, so that `K1` finds `K7`);
/// the first of several equally near; empty when none is near.
std::string nearest(std::string_view text, const std::vector<std::string>& known);

}  // namespace mb
