/// Letters of ASCII in lower case.
#pragma once

#include <string>
#include <string_view>

namespace mb {

constexpr char lower_ascii(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text with a to z for A to Z; every other byte stays, so UTF-8 stays UTF-8.
std::string lower_ascii(std::string_view text);

}  // namespace mb
