#include "domain/offending.hpp"

#include "domain/utf8.hpp"

#include <cstddef>

namespace mb {

std::string offending(std::string_view text) {
    constexpr std::size_t most_bytes = 200;
    constexpr std::string_view replacement = "\xEF\xBF\xBD";

    std::string shown;
    while (!text.empty()) {
        const auto point = first_code_point(text);
        const std::string_view piece = point ? text.substr(0, point->length) : replacement;
        if (shown.size() + piece.size() > most_bytes) {
            break;
        }
        shown += piece;
        text.remove_prefix(point ? point->length : 1);
    }
    return shown;
}

}  // namespace mb
