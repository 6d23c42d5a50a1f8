/// ISO weeks.
#pragma once

#include <mb/date.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace mb {

/// A week that exists, as ISO 8601 counts them: `2020-W53` does, `2021-W53` does not.
class IsoWeek {
public:
    /// Throws InvalidValue `week-impossible`.
    IsoWeek(int year, int week);
    static IsoWeek containing(Date day);

    /// Reads `2020-W53`. Throws InvalidValue `week-malformed` or `week-impossible`; field `value`.
    static IsoWeek parse(std::string_view text);
    std::string to_string() const;

    int year() const noexcept { return year_; }
    int week() const noexcept { return week_; }
    Date monday() const;
    Date sunday() const;
    IsoWeek next() const;

    friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;

private:
    int year_;
    int week_;
};

/// 52 or 53.
int weeks_in_iso_year(int year);

}  // namespace mb
