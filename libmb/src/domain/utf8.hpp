/// Code points of UTF-8 text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace mb {

/// One code point and the bytes that spell it.
struct CodePoint {
    char32_t value;
    std::size_t length;
};

/// Returns the code point that `text` begins with; nothing where the text is empty or begins with no valid UTF-8
/// (overlong forms, surrogates and points above U+10FFFF are not valid).
std::optional<CodePoint> first_code_point(std::string_view text);

}  // namespace mb
