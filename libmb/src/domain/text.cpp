#include "domain/digits.hpp"
#include "domain/offending.hpp"
#include "domain/utf8.hpp"

#include <mb/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace mb {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t size>
bool lies_in(const std::array<Range, size>& ranges, char32_t point) {
    return std::ranges::any_of(ranges,
                               [point](const Range& range) { return range.first <= point && point <= range.last; });
}

/// C0, DEL, C1 and the two separators that end a line or paragraph.
bool is_control(char32_t point) {
    static constexpr std::array<Range, 3> controls{{{0x00, 0x1F}, {0x7F, 0x9F}, {0x2028, 0x2029}}};
    return lies_in(controls, point);
}

/// Beyond ASCII everything is taken for a letter but controls, spaces, punctuation, symbols, what cannot be seen and
/// what is no character.
bool is_letter_beyond_ascii(char32_t point) {
    static constexpr std::array<Range, 14> others{{{0x80, 0xA9},
                                                   {0xAB, 0xB4},
                                                   {0xB6, 0xB9},
                                                   {0xBB, 0xBF},
                                                   {0xD7, 0xD7},
                                                   {0xF7, 0xF7},
                                                   {0x2000, 0x206F},    // spaces, dashes, quotes, direction marks
                                                   {0x20A0, 0x20CF},    // currencies
                                                   {0x2190, 0x2BFF},    // arrows, mathematics, boxes, symbols
                                                   {0x3000, 0x3004},    // ideographic space and points
                                                   {0xD800, 0xF8FF},    // surrogates, private use
                                                   {0xFE00, 0xFE6F},    // variation selectors, small punctuation
                                                   {0xFEFF, 0xFF0F},    // byte order mark, wide punctuation
                                                   {0xFFF0, 0xFFFF}}};  // specials
    constexpr char32_t first_symbol_plane = 0x1F000;
    constexpr char32_t first_ideograph_again = 0x20000;
    constexpr char32_t first_special_plane = 0xE0000;
    const bool symbol = point >= first_symbol_plane && point < first_ideograph_again;
    return !symbol && point < first_special_plane && !lies_in(others, point);
}

bool is_code_point(char32_t point) {
    if (point >= 0x80) {
        return is_letter_beyond_ascii(point);
    }
    const auto c = static_cast<char>(point);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || std::string_view("-_.+ ").find(c) != std::string_view::npos;
}

/// Whether every code point of `text`, which is valid UTF-8, satisfies `holds`.
template <class Predicate>
bool all_points(std::string_view text, Predicate holds) {
    while (!text.empty()) {
        const auto point = first_code_point(text);
        if (!point || !holds(point->value)) {
            return false;
        }
        text.remove_prefix(point->length);
    }
    return true;
}

/// The text as an error may quote it although it holds a national identity number: without its digits.
std::string without_digits(std::string_view text) {
    std::string shown = offending(text);
    std::ranges::replace_if(shown, is_digit, '*');
    return shown;
}

/// The spaces that are trimmed: space, tab, no-break space, figure space, narrow no-break space.
constexpr std::array<std::string_view, 5> spaces{" ", "\t", "\xC2\xA0", "\xE2\x80\x87", "\xE2\x80\xAF"};

std::string checked_line(std::string_view given) {
    const auto refuse = [given](const char* code) { throw InvalidValue(code, {{"value", offending(given)}}); };
    constexpr std::size_t most_bytes = 500;
    const auto text = trim(given);
    if (text.empty()) {
        refuse("text-empty");
    }
    if (text.size() > most_bytes) {
        refuse("text-too-long");
    }
    if (!is_utf8(text)) {
        refuse("text-not-utf8");
    }
    if (!all_points(text, [](char32_t point) { return !is_control(point); })) {
        refuse("text-control-character");
    }
    if (holds_national_identity_number(text)) {
        throw InvalidValue("text-national-identity-number", {{"value", without_digits(text)}});
    }
    return std::string(text);
}

}  // namespace

Line::Line(std::string_view text) : text_(checked_line(text)) {}

std::string_view trim(std::string_view text) {
    const auto trimmed_once = [&text] {
        for (const auto space : spaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                return true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                return true;
            }
        }
        return false;
    };
    while (trimmed_once()) {
    }
    return text;
}

std::string checked_code(std::string_view text, std::string_view noun) {
    constexpr std::size_t most_bytes = 60;
    const auto code = trim(text);
    const bool formed =
        !code.empty() && code.size() <= most_bytes && !code.starts_with('-') && all_points(code, is_code_point);
    if (!formed) {
        throw InvalidValue("code-malformed", {{"value", offending(text)}, {"noun", std::string(noun)}});
    }
    if (holds_national_identity_number(code)) {
        throw InvalidValue("text-national-identity-number",
                           {{"value", without_digits(code)}, {"noun", std::string(noun)}});
    }
    return std::string(code);
}

}  // namespace mb
