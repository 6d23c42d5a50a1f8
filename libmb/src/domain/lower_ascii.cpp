#include <mb/lower_ascii.hpp>

#include <algorithm>

namespace mb {

std::string lower_ascii(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(), [](char c) { return lower_ascii(c); });
    return lowered;
}

}  // namespace mb
