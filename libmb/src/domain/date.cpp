#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/date.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <tuple>

namespace mb {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr sys_days first_day = std::chrono::year{first_year} / std::chrono::January / 1;
constexpr sys_days last_day = std::chrono::year{last_year} / std::chrono::December / 31;

std::string spelled(std::int64_t year, std::int64_t month, std::int64_t day) {
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

std::string spelled(sys_days day) {
    const year_month_day parts{day};
    return spelled(static_cast<int>(parts.year()), static_cast<unsigned>(parts.month()),
                   static_cast<unsigned>(parts.day()));
}

/// Why there is no such day: the code of the error; null when there is one.
const char* fault(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
        return "date-impossible";
    }
    if (year < first_year || year > last_year) {
        return "date-out-of-range";
    }
    const auto last = std::chrono::year{static_cast<int>(year)} / static_cast<int>(month) / std::chrono::last;
    return day > static_cast<unsigned>(last.day()) ? "date-impossible" : nullptr;
}

/// The three numbers between two `separator`s, as they are written; nothing where the text is of another form.
std::optional<std::array<std::string_view, 3>> three_numbers(std::string_view text, char separator) {
    const auto first = text.find(separator);
    const auto second = first == std::string_view::npos ? first : text.find(separator, first + 1);
    if (second == std::string_view::npos) {
        return std::nullopt;
    }
    const std::array parts{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
    if (!std::ranges::all_of(parts, all_digits)) {
        return std::nullopt;
    }
    return parts;
}

}  // namespace

Date::Date(int year, int month, int day) {
    if (const char* code = fault(year, month, day)) {
        throw InvalidValue(code, {{"value", spelled(year, month, day)}});
    }
    day_ = std::chrono::year{year} / month / day;
}

Date::Date(sys_days day) : day_(day) {
    if (day < first_day || day > last_day) {
        // year_month_day knows 32 767 years either way; beyond them only the number of days can be told.
        constexpr auto far = std::chrono::days{10'000'000};
        const bool nameable = day.time_since_epoch() > -far && day.time_since_epoch() < far;
        throw InvalidValue("date-out-of-range",
                           {{"value", nameable ? spelled(day) : std::to_string(day.time_since_epoch().count())}});
    }
}

Date Date::parse(std::string_view text) {
    const auto refuse = [text](const char* code) { throw InvalidValue(code, {{"value", offending(text)}}); };
    std::string_view year;
    std::string_view month;
    std::string_view day;
    bool well_formed = false;
    if (const auto iso = three_numbers(text, '-')) {
        std::tie(year, month, day) = std::tuple_cat(*iso);
        well_formed = month.size() == 2 && day.size() == 2;
    } else if (const auto norwegian = three_numbers(text, '.')) {
        std::tie(day, month, year) = std::tuple_cat(*norwegian);
        well_formed = month.size() <= 2 && day.size() <= 2;
    }
    if (well_formed && year.size() == 2) {
        refuse("date-two-digit-year");
    }
    if (!well_formed || year.size() != 4) {
        refuse("date-malformed");
    }
    const auto y = static_cast<int>(number_up_to(9999, year));
    const auto m = static_cast<int>(number_up_to(99, month));
    const auto d = static_cast<int>(number_up_to(99, day));
    if (const char* code = fault(y, m, d)) {
        refuse(code);
    }
    return {y, m, d};
}

Date Date::last() {
    return {last_year, 12, 31};
}

std::string Date::to_string() const {
    return spelled(day_);
}

int Date::year() const {
    return static_cast<int>(year_month_day{day_}.year());
}

int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day{day_}.month()));
}

int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day{day_}.day()));
}

int Date::iso_weekday() const {
    return static_cast<int>(std::chrono::weekday{day_}.iso_encoding());
}

Date Date::plus_days(int count) const {
    return Date(day_ + std::chrono::days{count});
}

Date Date::plus_months(int count) const {
    const std::int64_t months = std::int64_t{year()} * 12 + (month() - 1) + count;
    // Months count from the year 0 on; before it the division would round towards it, but those years are refused
    // anyway.
    const std::int64_t target_year = months / 12;
    const std::int64_t target_month = months % 12 + 1;
    if (target_year < first_year || target_year > last_year) {
        throw InvalidValue("date-out-of-range", {{"value", spelled(target_year, target_month, day())}});
    }
    const auto month_of_year =
        std::chrono::year{static_cast<int>(target_year)} / std::chrono::month{static_cast<unsigned>(target_month)};
    const year_month_day last{month_of_year / std::chrono::last};
    const auto wanted = year_month_day{day_}.day();
    return Date(sys_days{month_of_year / (wanted < last.day() ? wanted : last.day())});
}

int days_between(Date from, Date to) {
    return static_cast<int>((to.days() - from.days()).count());
}

}  // namespace mb
