#include "store/number_format.hpp"

#include "domain/digits.hpp"

#include <mb/date.hpp>
#include <mb/lower_ascii.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace mb::store {
namespace {

using Kind = NumberFormat::Kind;

constexpr std::int64_t seconds_a_day = 86400;

/// Hours, minutes or else seconds.
char unit_of(char letter) {
    const char lower = lower_ascii(letter);
    return lower == 'h' || lower == 'm' ? lower : 's';
}

/// The first section of a code without what is printed as it stands; `[h]`, which counts hours on, becomes `e`.
std::string letters_of(std::string_view code) {
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"' || code[i] == '[') {
            const auto end = code.find(code[i] == '"' ? '"' : ']', i + 1);
            const auto inside = code.substr(i + 1, std::min(end, code.size()) - i - 1);
            if (code[i] == '[' && !inside.empty() && std::ranges::all_of(inside, [unit = unit_of(inside[0])](char c) {
                    return lower_ascii(c) == unit;
                })) {
                letters += 'e';
            }
            i = std::min(end, code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;  // One letter that is printed, or measured, as it stands.
        } else {
            letters += lower_ascii(code[i]);
        }
    }
    return letters;
}

std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number) ? std::optional(number)
                                                                                             : std::nullopt;
}

/// Without an exponent, and with the 15 digits that a spreadsheet keeps.
std::string plain(double number) {
    const auto rounded = number_in(fmt::format("{:.15g}", number)).value_or(number);
    std::array<char, 400> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed);
    const std::string text(digits.data(), error == std::errc() ? end : digits.data());
    return text == "-0" ? "0" : text;
}

/// The day with that number, or nothing where spreadsheets and calendar disagree.
std::optional<Date> day_of(std::int64_t number, bool from_1904) {
    // Spreadsheets hold 1900 for a leap year, so that before March their days lie one beside the calendar's.
    const auto first = from_1904 ? std::chrono::sys_days(std::chrono::year(1904) / 1 / 1)
                                 : std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);
    const auto day = first + std::chrono::days(number);
    if (number < (from_1904 ? 0 : 61) || day > std::chrono::sys_days(std::chrono::year(2199) / 12 / 31)) {
        return std::nullopt;
    }
    return Date(day);
}

std::string time_of(std::int64_t seconds) {
    const auto text = fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + fmt::format(":{:02}", seconds % 60);
}

std::optional<std::string> dated(double number, Kind kind, bool from_1904) {
    if (number < 0 || number > 1'000'000) {
        return std::nullopt;
    }
    const auto seconds = std::llround(number * static_cast<double>(seconds_a_day));
    const auto within_day = seconds % seconds_a_day;
    if (kind == Kind::elapsed_time || kind == Kind::time) {
        return time_of(kind == Kind::time ? within_day : seconds);
    }
    const auto day = day_of(seconds / seconds_a_day, from_1904);
    if (!day) {
        return std::nullopt;
    }
    return day->to_string() + (kind == Kind::day_and_time && within_day != 0 ? "T" + time_of(within_day) : "");
}

std::string with_leading_zeros(std::string text, std::size_t digits) {
    if (all_digits(text) && text.size() < digits) {
        text.insert(0, digits - text.size(), '0');
    }
    return text;
}

}  // namespace

NumberFormat number_format_of(std::string_view code) {
    const auto letters = letters_of(code);
    if (letters == "general" || letters.empty()) {
        return {};
    }
    const bool elapsed = letters.find('e') != std::string::npos && letters.find('0') == std::string::npos;
    const bool day = letters.find_first_of("yd") != std::string::npos;
    const bool time = letters.find_first_of("hs") != std::string::npos;
    if (day || time || elapsed || letters.find("mmm") != std::string::npos) {
        return {elapsed        ? Kind::elapsed_time
                : day && time  ? Kind::day_and_time
                : !day && time ? Kind::time
                               : Kind::day};
    }
    if (letters.find('%') != std::string::npos) {
        return {Kind::percent};
    }
    const auto zeros = static_cast<std::size_t>(std::ranges::count(letters, '0'));
    return {Kind::number, letters.find_first_not_of("0 ") == std::string::npos && zeros > 1 ? zeros : 0};
}

NumberFormat built_in_number_format(unsigned id) {
    // 27 to 36 and 50 to 58 are days in East Asian spreadsheets, and nothing elsewhere.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58) {
        return {Kind::day};
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56) {
        return {Kind::time};
    }
    if (id == 22) {
        return {Kind::day_and_time};
    }
    return {id == 46 ? Kind::elapsed_time : id == 9 || id == 10 ? Kind::percent : Kind::number};
}

std::string spelled_number(std::string_view text, const NumberFormat& format, bool from_1904) {
    const auto number = number_in(text);
    if (!number) {
        return std::string(text);
    }
    switch (format.kind) {
    case Kind::number:
        return with_leading_zeros(plain(*number), format.digits);
    case Kind::percent:
        return plain(*number * 100);
    default:
        return dated(*number, format.kind, from_1904).value_or(plain(*number));
    }
}

}  // namespace mb::store
