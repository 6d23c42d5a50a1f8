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

/// How many letters stand in one and not in the other, whichever lacks more. To add, drop or replace a letter mends one on either
/// side, to swap two none.
std::size_t letters_lacking(std::string_view a, std::string_view b) {
    std::array<signed char, 256> more{};
    for (const char c : a) {
        ++more[static_cast<unsigned char>(c)];
    }
    std::size_t lacking = 0;  // in `a`
    for (const char c : b) {
        lacking += --more[static_cast<unsigned char>(c)] < 0 ? 1U : 0U;
    }
    return std::max(lacking, lacking + a.size() - b.size());
}

}  // namespace

std::size_t letters_apart(std::string_view a, std::string_view b) {
    return letters_apart(a.substr(0, longest_word), b.substr(0, longest_word), longest_word);
}

/// Looks only at beginnings of the two words whose lengths differ by at most `most`, and stops when no later row
/// can come down to `most` again (a swap reaches back two rows, at the cost of one letter).
std::size_t letters_apart(std::string_view a, std::string_view b, std::size_t most) {
    most = std::min(most, longest_word);
    const std::size_t beyond = most + 1;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) {
        return beyond;
    }
    const auto from = lower(a);
    const auto to = lower(b);
    if (letters_lacking(from, to) > most) {
        return beyond;
    }
    Row two_above{};
    Row above{};
    Row row{};
    std::iota(above.begin(), above.end(), 0U);
    std::size_t least_above = 0;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        const std::size_t first = i > most ? i - most : 1;
        const std::size_t last = std::min(to.size(), i + most);
        row[first - 1] = first == 1 ? i : beyond;
        std::size_t least = row[first - 1];
        for (std::size_t j = first; j <= last; ++j) {
            const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                row[j] = std::min(row[j], two_above[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (last < to.size()) {
            row[last + 1] = beyond;
        }
        if (least > most && least_above >= most) {
            return beyond;
        }
        least_above = least;
        std::swap(two_above, above);
        std::swap(above, row);
    }
    return above[to.size()];
}

std::string nearest(std::string_view text, const std::vector<std::string>& known) {
    std::string best;
    std::size_t least = std::max<std::size_t>(1, std::min(text.size(), longest_word) / 3) + 1;
    for (const auto& candidate : known) {
        if (const auto distance = letters_apart(text, candidate, least - 1); distance < least) {
            least = distance;
            best = candidate;
        }
        if (least == 0) {
            break;
        }
    }
    return best;
}

}  // namespace mb
