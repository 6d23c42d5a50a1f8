/// Lines of text and codes.
#pragma once

#include <mb/error.hpp>

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace mb {

/// One line of text as a person typed it: valid UTF-8, never empty, no space at either end, no control characters,
/// at most 500 bytes.
class Line {
public:
    /// Trims spaces (also non-breaking ones) at both ends. Throws InvalidValue `text-empty`, `text-too-long`,
    /// `text-control-character`, `text-not-utf8`, `text-national-identity-number` (whose `value` shows `*` for each digit).
    explicit Line(std::string_view text);
    const std::string& str() const noexcept { return text_; }

    friend auto operator<=>(const Line&, const Line&) = default;

private:
    std::string text_;
};

/// Whether `text` holds what looks like a Norwegian national identity number: eleven digits standing alone (a space,
/// point or hyphen after the sixth allowed) whose first six form a date as ordinary, D-, H- or synthetic test numbers do.
/// The control digits are not asked for: a mistyped number is as delicate as a right one. Digits joined to a letter or
/// following a plus sign do not stand alone: they belong to a longer code or to a telephone number.
bool holds_national_identity_number(std::string_view text);

/// Whether `text` is valid UTF-8 (no overlong forms, no surrogates).
bool is_utf8(std::string_view text);

/// Returns `text` without spaces, tabs and non-breaking spaces at both ends.
std::string_view trim(std::string_view text);

/// A short name that files and flags use: letters of any script, digits and `-_.+ ` inside, at most 60 bytes, no `/`, `|` or `,`,
/// no space at either end, not beginning with `-`. `Tag` keeps the codes of different things apart.
template <class Tag>
class Code;

/// Throws InvalidValue `code-malformed`, or `text-national-identity-number`, with `value` and `noun`, unless `text` may be a code; returns it trimmed.
std::string checked_code(std::string_view text, std::string_view noun);

template <class Tag>
class Code {
public:
    explicit Code(std::string_view text) : text_(checked_code(text, Tag::noun)) {}
    const std::string& str() const noexcept { return text_; }

    friend auto operator<=>(const Code&, const Code&) = default;

private:
    std::string text_;
};

}  // namespace mb

template <class Tag>
struct std::hash<mb::Code<Tag>> {
    std::size_t operator()(const mb::Code<Tag>& code) const noexcept { return std::hash<std::string>{}(code.str()); }
};
