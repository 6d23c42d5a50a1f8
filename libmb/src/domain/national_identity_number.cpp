#include "domain/digits.hpp"

#include <mb/text.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace mb {
namespace {

/// What may stand between the birth date and the five digits that follow it.
constexpr std::array<std::string_view, 5> separators{" ", ".", "-", "\xC2\xA0", "\xE2\x80\xAF"};

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether six digits are a birth date: as it is, with 40 added to the day (D-number), with 40 (H-number, test) or 80
/// (test) added to the month, or both. The century is not known, so any leap year will do.
bool is_birth_date(std::string_view digits) {
    auto day = number_up_to(99, digits.substr(0, 2));
    auto month = number_up_to(99, digits.substr(2, 2));
    const auto year = number_up_to(99, digits.substr(4, 2));
    if (day > 40) {
        day -= 40;
    }
    if (month > 80) {
        month -= 80;
    } else if (month > 40) {
        month -= 40;
    }
    constexpr std::array<int, 13> days_of_month{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1) {
        return false;
    }
    const bool leap_day_of_no_year = month == 2 && day == 29 && year % 4 != 0;
    return day <= days_of_month[static_cast<std::size_t>(month)] && !leap_day_of_no_year;
}

/// The length of the digits that `text` begins with.
std::size_t leading_digits(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && is_digit(text[length])) {
        ++length;
    }
    return length;
}

/// Five digits after one separator at the beginning of `rest`, and how many bytes that is.
std::optional<std::size_t> separated_five(std::string_view rest) {
    for (const auto separator : separators) {
        if (rest.starts_with(separator) && leading_digits(rest.substr(separator.size())) == 5) {
            return separator.size() + 5;
        }
    }
    return std::nullopt;
}

}  // namespace

bool holds_national_identity_number(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
        if (!is_digit(text[begin])) {
            ++begin;
            continue;
        }
        const std::size_t run = leading_digits(text.substr(begin));
        std::size_t end = begin + run;
        bool long_enough = run == 11;
        if (run == 6) {
            if (const auto rest = separated_five(text.substr(end))) {
                end += *rest;
                long_enough = true;
            }
        }
        // Digits beside a letter belong to a longer code (a UUID), digits after a plus sign to a telephone number.
        const bool joined_before = begin > 0 && (is_ascii_letter(text[begin - 1]) || text[begin - 1] == '+');
        const bool joined_after = end < text.size() && is_ascii_letter(text[end]);
        if (long_enough && !joined_before && !joined_after && is_birth_date(text.substr(begin, 6))) {
            return true;
        }
        begin += run;
    }
    return false;
}

}  // namespace mb
