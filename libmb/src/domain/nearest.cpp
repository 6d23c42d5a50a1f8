#include <mb/lower_ascii.hpp>
#include <mb/nearest.hpp>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace mb {
namespace {

/// Longer texts are no slips of a code or word; cutting them bounds the work.
constexpr std::size_t longest_word = 60;
/// So many letters apart from each beginning of the other word.
using Row = std::array<std::size_t, longest_word + 1>;

std::string lower(std::string_view text) {
    return lower_ascii(text.substr(0, longest_word));
}

}  // namespace

std::size_t letters_apart(std::string_view a, std::string_view b) {
    const auto from = lower(a);
    const auto to = lower(b);
    Row two_above{};
    Row above{};
    Row row{};
    std::iota(above.begin(), above.end(), 0U);
    for (std::size_t i = 1; i <= from.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                row[j] = std::min(row[j], two_above[j - 2] + 1);
            }
        }
        std::swap(two_above, above);
        std::swap(above, row);
    }
    return above[to.size()];
}

std::string nearest(std::string_view text, const std::vector<std::string>& known) {
    std::string best;
    std::size_t least = std::max<std::size_t>(1, std::min(text.size(), longest_word) / 3) + 1;
    for (const auto& candidate : known) {
        if (const auto distance = letters_apart(text, candidate); distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace mb
