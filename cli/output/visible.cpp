#include "cli/output/visible.hpp"

#include "cli/output/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace mb::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// What a reader would not see, or not where it stands. Joiners (U+200C, U+200D) stay: names need them.
constexpr Range hidden[] = {
    {0x0000, 0x001F},    // controls
    {0x007F, 0x009F},    // delete and the second set of controls
    {0x00AD, 0x00AD},    // soft hyphen
    {0x061C, 0x061C},    // Arabic letter mark
    {0x180E, 0x180E},    // Mongolian vowel separator
    {0x200B, 0x200B},    // zero width space
    {0x200E, 0x200F},    // direction marks
    {0x2028, 0x202E},    // separators of lines and paragraphs, embeddings and overrides of direction
    {0x2060, 0x206F},    // word joiner, isolates of direction
    {0xFEFF, 0xFEFF},    // byte order mark
    {0xFFF9, 0xFFFB},    // annotations
    {0xE0000, 0xE0FFF},  // tags and more selectors
};

bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

bool is_hidden(char32_t character) {
    return std::ranges::any_of(hidden,
                               [=](Range range) { return range.first <= character && character <= range.last; });
}

std::string visible(std::string_view text) {
    if (is_plain(text)) {
        return std::string(text);
    }
    std::string shown;
    while (!text.empty()) {
        const Character character = next_character(text);
        if (!character.code) {
            shown += fmt::format("\\x{{{:02x}}}", static_cast<unsigned char>(character.bytes.front()));
        } else if (*character.code == U'\n') {
            shown += "\\n";
        } else if (*character.code == U'\t') {
            shown += "\\t";
        } else if (is_hidden(*character.code)) {
            shown += fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(*character.code));
        } else {
            shown += character.bytes;
        }
    }
    return shown;
}

}  // namespace mb::cli
