/// Times of day.
#pragma once

#include <mb/error.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace mb {

/// A time on the wall clock, to the minute, 00:00 to 23:59.
class TimeOfDay {
public:
    /// Throws InvalidValue `time-impossible`.
    TimeOfDay(int hour, int minute);
    /// Reads `HH:MM`, `H:MM`, and with a point as Norwegian clocks are written, `9.30`. Throws InvalidValue `time-malformed`, `time-impossible`.
    static TimeOfDay parse(std::string_view text);
    std::string to_string() const;
    int minutes_after_midnight() const noexcept { return minutes_; }

    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;

private:
    int minutes_;
};

}  // namespace mb
