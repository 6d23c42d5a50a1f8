/// Numbers written in ASCII digits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mb {

bool is_digit(char c);

/// Whether `text` is one ASCII digit or more, and nothing else.
bool all_digits(std::string_view text);

/// Whether `text` is digits after a minus sign: a number, but below what any amount may be.
bool is_negative_number(std::string_view text);

/// The number that `digits` spells; `most` where it is more. `digits` must satisfy all_digits().
std::int64_t number_up_to(std::int64_t most, std::string_view digits);

/// The number with leading zeros to at least `width` digits; a minus sign comes before them.
std::string padded(std::int64_t number, int width);

}  // namespace mb
