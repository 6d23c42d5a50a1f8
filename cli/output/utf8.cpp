#include "cli/output/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace mb::cli {

namespace {

/// What the first byte of a character tells; `length` is 0 when none begins with it.
struct Lead {
    std::size_t length;
    std::uint32_t bits;
    std::uint32_t smallest;  ///< lower codes would be written too long
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80U) {
        return {1, byte, 0};
    }
    if ((byte & 0xE0U) == 0xC0U) {
        return {2, byte & 0x1FU, 0x80};
    }
    if ((byte & 0xF0U) == 0xE0U) {
        return {3, byte & 0x0FU, 0x800};
    }
    if ((byte & 0xF8U) == 0xF0U) {
        return {4, byte & 0x07U, 0x10000};
    }
    return {0, 0, 0};
}

/// The code of the character that `text` begins with, or nothing.
std::optional<char32_t> decode(std::string_view text, const Lead& lead) {
    if (lead.length == 0 || text.size() < lead.length) {
        return std::nullopt;
    }
    std::uint32_t code = lead.bits;
    for (const char next : text.substr(1, lead.length - 1)) {
        const auto byte = static_cast<unsigned char>(next);
        if ((byte & 0xC0U) != 0x80U) {
            return std::nullopt;
        }
        code = (code << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < lead.smallest || code > 0x10FFFF || surrogate) {
        return std::nullopt;
    }
    return static_cast<char32_t>(code);
}

}  // namespace

Character next_character(std::string_view& text) {
    const Lead lead = lead_of(static_cast<unsigned char>(text.front()));
    const auto code = decode(text, lead);
    const std::size_t length = code ? lead.length : 1;
    const Character character{code, text.substr(0, length)};
    text.remove_prefix(length);
    return character;
}

std::string case_folded(std::string_view text) {
    std::string folded;
    while (!text.empty()) {
        const Character character = next_character(text);
        if (!character.code) {
            folded += character.bytes;
            continue;
        }
        const auto code = u_foldCase(static_cast<UChar32>(*character.code), U_FOLD_CASE_DEFAULT);
        std::array<char, 4> bytes{};
        std::size_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, code);
        folded.append(bytes.data(), length);
    }
    return folded;
}

int width_of(char32_t character) {
    if (character < 0x300) {
        return 1;  // Latin, the usual case
    }
    const auto code = static_cast<UChar32>(character);
    const auto category = U_GET_GC_MASK(code);
    if ((category & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) {
        return 0;
    }
    const int east_asian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_FULLWIDTH || east_asian == U_EA_WIDE ? 2 : 1;
}

int width_of(std::string_view text) {
    // One column each up to the first that is not ASCII, and for most texts that is the end.
    const auto ascii = std::ranges::find_if(text, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80U; });
    auto columns = static_cast<int>(ascii - text.begin());
    text.remove_prefix(static_cast<std::size_t>(columns));
    while (!text.empty()) {
        columns += width_of(next_character(text).code.value_or(U'?'));
    }
    return columns;
}

}  // namespace mb::cli
