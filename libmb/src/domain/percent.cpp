#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/percent.hpp>
#include <mb/text.hpp>

namespace mb {
namespace {

constexpr std::int64_t whole = 10'000;

[[noreturn]] void refuse(const char* code, std::string_view text) {
    throw InvalidValue(code, {{"value", offending(text)}});
}

}  // namespace

Percent Percent::from_hundredths(int hundredths) {
    if (hundredths < 1 || hundredths > whole) {
        // What people know is percent, so the error speaks of it, not of hundredths.
        const std::int64_t distance = hundredths < 0 ? -std::int64_t{hundredths} : hundredths;
        refuse("percent-out-of-range",
               (hundredths < 0 ? "-" : "") + std::to_string(distance / 100) + "." + padded(distance % 100, 2));
    }
    return Percent(hundredths);
}

Percent Percent::parse(std::string_view text) {
    const auto number = without_percent_sign(text);
    const auto mark = number.find_first_of(".,");
    const auto units = number.substr(0, mark);
    const bool minus = units.starts_with('-');
    const auto digits = minus ? units.substr(1) : units;
    const auto decimals = mark == std::string_view::npos ? std::string_view("00") : number.substr(mark + 1);
    if (!all_digits(digits) || !all_digits(decimals) || decimals.size() > 2) {
        refuse("percent-malformed", text);
    }
    const std::int64_t hundredths =
        100 * number_up_to(whole, digits) + number_up_to(99, decimals) * (decimals.size() == 1 ? 10 : 1);
    if (minus || hundredths < 1 || hundredths > whole) {
        refuse("percent-out-of-range", text);
    }
    return Percent(static_cast<int>(hundredths));
}

std::string_view without_percent_sign(std::string_view text) {
    return text.ends_with('%') ? trim(text.substr(0, text.size() - 1)) : text;
}

std::string Percent::to_string() const {
    std::string text = std::to_string(hundredths_ / 100);
    if (hundredths_ % 10 != 0) {
        text += "." + padded(hundredths_ % 100, 2);
    } else if (hundredths_ % 100 != 0) {
        text += "." + std::to_string(hundredths_ % 100 / 10);
    }
    return text;
}

}  // namespace mb
