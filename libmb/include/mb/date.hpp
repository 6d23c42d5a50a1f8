/// Days.
#pragma once

#include <mb/error.hpp>

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace mb {

/// A day that exists, from 1900-01-01 to 2199-12-31.
///
/// Wraps `sys_days`, because `2024-02-29 + months{12}` is no valid `year_month_day`.
class Date {
public:
    /// Throws InvalidValue `date-impossible` (31 February) or `date-out-of-range`.
    Date(int year, int month, int day);
    explicit Date(std::chrono::sys_days day);

    /// Reads `YYYY-MM-DD`, `dd.mm.yyyy` or `d.m.yyyy`, nothing else.
    /// Throws InvalidValue `date-malformed`, `date-two-digit-year`, `date-impossible`, `date-out-of-range`; field `value`.
    static Date parse(std::string_view text);

    /// 2199-12-31: whatever happens has happened by then.
    static Date last();

    /// Returns `YYYY-MM-DD`.
    std::string to_string() const;

    int year() const;
    int month() const;
    int day() const;
    /// 1 is Monday, 7 is Sunday.
    int iso_weekday() const;
    std::chrono::sys_days days() const noexcept { return day_; }

    Date plus_days(int count) const;
    /// The same day of another month; the last day when that month is shorter (31 Aug + 6 months = 28 Feb).
    Date plus_months(int count) const;

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    std::chrono::sys_days day_;
};

/// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);

}  // namespace mb
