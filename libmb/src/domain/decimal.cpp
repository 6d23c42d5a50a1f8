#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/decimal.hpp>
#include <mb/error.hpp>

namespace mb {
namespace {

[[noreturn]] void refuse(const char* code, std::string_view text, Fields more = {}) {
    more.insert(more.begin(), {"value", offending(text)});
    throw InvalidValue(code, std::move(more));
}

/// Whether the text is digits, grouped by points, commas or spaces: 1.234,5 or 1 234 567.
bool is_grouped(std::string_view text) {
    int marks = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_digit(text[i])) {
            continue;
        }
        const auto space = text.substr(i).starts_with("\xC2\xA0") || text.substr(i).starts_with("\xE2\x80\xAF");
        if (text[i] == ' ' || space) {
            marks += 2;  // A space never stands before decimals.
            i += space ? (text[i] == '\xC2' ? 1 : 2) : 0;
        } else if (text[i] == '.' || text[i] == ',') {
            ++marks;
        } else {
            return false;
        }
    }
    return marks > 1 && is_digit(text.front()) && is_digit(text.back());
}

std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) {
        power *= 10;
    }
    return power;
}

}  // namespace

std::int64_t parse_decimal(std::string_view text, int decimals, std::int64_t most) {
    const bool minus = text.starts_with('-');
    const auto amount = minus ? text.substr(1) : text;
    const auto mark = amount.find_first_of(".,");
    const auto whole = amount.substr(0, mark);
    auto fraction = mark == std::string_view::npos ? std::string_view() : amount.substr(mark + 1);
    if (!all_digits(whole) || (mark != std::string_view::npos && !all_digits(fraction))) {
        refuse(!amount.empty() && is_grouped(amount) ? "number-grouped" : "number-malformed", text);
    }
    while (fraction.ends_with('0')) {
        fraction.remove_suffix(1);
    }
    if (fraction.size() > static_cast<std::size_t>(decimals)) {
        if (decimals == 0) {
            refuse("number-not-whole", text);
        }
        refuse("number-too-fine", text, {{"decimals", std::to_string(decimals)}});
    }
    const std::int64_t scale = power_of_ten(decimals);
    const std::int64_t rest =
        fraction.empty() ? 0
                         : number_up_to(scale, fraction) * power_of_ten(decimals - static_cast<int>(fraction.size()));
    const std::int64_t number = number_up_to(most / scale + 1, whole) * scale + rest;
    if (number > most) {
        refuse("number-out-of-range", text,
               {{"lowest", "-" + std::to_string(most / scale)}, {"highest", std::to_string(most / scale)}});
    }
    return minus ? -number : number;
}

std::string decimal_text(std::int64_t number, int decimals) {
    const std::int64_t scale = power_of_ten(decimals);
    std::string text = std::to_string(number / scale);
    if (number % scale != 0) {
        text += "." + padded(number % scale, decimals);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

}  // namespace mb
