#include "services/exchange/cell.hpp"

#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/lower_ascii.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace mb::services::exchange {
namespace {

/// A letter, also one beyond ASCII, or an opening parenthesis.
bool begins_a_name(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '(' || byte >= 0x80;
}

/// The shortest text that can hold eleven digits.
constexpr std::size_t eleven = 11;

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

bool is_formula(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    if (text.front() == '=') {
        return true;
    }
    const bool sign = text.front() == '+' || text.front() == '-' || text.front() == '@';
    return sign && text.size() > 1 && begins_a_name(text[1]);
}

CellText cell_text(std::string_view cell) {
    CellText read{trim(cell)};
    if (read.text.starts_with('\'')) {
        read.text = trim(read.text.substr(1));
    } else if (is_formula(read.text)) {
        read.fault = "cell-formula";
    }
    if (read.text.size() >= eleven && holds_national_identity_number(read.text)) {
        read.fault = "text-national-identity-number";
    }
    return read;
}

std::int64_t read_number(std::string_view text, int decimals, std::int64_t most) {
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

bool read_yes_no(std::string_view text) {
    const std::string lowered = lower_ascii(text.substr(0, 6));
    static constexpr std::array<std::string_view, 4> yes{"yes", "ja", "true", "1"};
    static constexpr std::array<std::string_view, 4> no{"no", "nei", "false", "0"};
    if (std::ranges::find(yes, lowered) != yes.end()) {
        return true;
    }
    if (std::ranges::find(no, lowered) == no.end()) {
        refuse("yes-no-malformed", text);
    }
    return false;
}

}  // namespace mb::services::exchange
