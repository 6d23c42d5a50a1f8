#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/minutes.hpp>

namespace mb {
namespace {

constexpr std::int64_t limit = 10'000'000;

[[noreturn]] void refuse(const char* code, std::string_view text) {
    throw InvalidValue(code, {{"value", offending(text)}});
}

/// The minutes of `text`, which is given for the error alone.
Minutes in_range(std::int64_t count, std::string_view text) {
    if (count >= limit) {
        refuse("minutes-out-of-range", text);
    }
    return Minutes(count);
}

/// Minutes of a decimal fraction of an hour, such as 25 of ",25"; nothing when they are not whole.
std::int64_t minutes_of_fraction(std::string_view decimals, std::string_view text) {
    while (decimals.ends_with('0')) {
        decimals.remove_suffix(1);
    }
    // An hour's minutes divide evenly into fifths and quarters, so no more than two decimals can be whole minutes.
    const std::int64_t scale = decimals.size() == 2 ? 100 : decimals.size() == 1 ? 10 : 1;
    const std::int64_t scaled = decimals.size() > 2 ? 0 : 60 * number_up_to(99, decimals);
    if (decimals.size() > 2 || scaled % scale != 0) {
        refuse("hours-malformed", text);
    }
    return scaled / scale;
}

}  // namespace

Minutes::Minutes(std::int64_t count) : count_(count) {
    if (count < 0 || count >= limit) {
        refuse("minutes-out-of-range", std::to_string(count));
    }
}

Minutes Minutes::parse(std::string_view text) {
    if (is_negative_number(text)) {
        refuse("minutes-out-of-range", text);
    }
    if (!all_digits(text)) {
        refuse("minutes-malformed", text);
    }
    return in_range(number_up_to(limit, text), text);
}

Minutes Minutes::parse_hours(std::string_view text) {
    if (is_negative_number(text)) {
        refuse("minutes-out-of-range", text);
    }
    const auto mark = text.find_first_of(".,:");
    const auto hours = text.substr(0, mark);
    if (!all_digits(hours)) {
        refuse("hours-malformed", text);
    }
    std::int64_t minutes = 60 * number_up_to(limit, hours);
    if (mark != std::string_view::npos) {
        const auto rest = text.substr(mark + 1);
        if (!all_digits(rest)) {
            refuse("hours-malformed", text);
        }
        if (text[mark] != ':') {
            minutes += minutes_of_fraction(rest, text);
        } else if (rest.size() == 2 && number_up_to(99, rest) < 60) {
            minutes += number_up_to(99, rest);
        } else {
            refuse("hours-malformed", text);
        }
    }
    return in_range(minutes, text);
}

std::string Minutes::to_hours() const {
    return std::to_string(count_ / 60) + ":" + padded(count_ % 60, 2);
}

Minutes& Minutes::operator+=(Minutes other) {
    return *this = Minutes(count_ + other.count_);
}

Minutes less(Minutes a, Minutes b) {
    return a > b ? Minutes(a.count() - b.count()) : Minutes();
}

}  // namespace mb
