#include "domain/digits.hpp"

#include <algorithm>

namespace mb {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

bool is_negative_number(std::string_view text) {
    return text.starts_with('-') && all_digits(text.substr(1));
}

std::int64_t number_up_to(std::int64_t most, std::string_view digits) {
    std::int64_t number = 0;
    for (const char c : digits) {
        const int digit = c - '0';
        if (number > (most - digit) / 10) {
            return most;
        }
        number = number * 10 + digit;
    }
    return number;
}

std::string padded(std::int64_t number, int width) {
    const bool negative = number < 0;
    std::string digits = std::to_string(number);
    if (negative) {
        digits.erase(0, 1);
    }
    const auto wanted = static_cast<std::size_t>(width);
    if (digits.size() < wanted) {
        digits.insert(0, wanted - digits.size(), '0');
    }
    return negative ? "-" + digits : digits;
}

}  // namespace mb
