/// Instants, and the day they fall on in Norway.
#pragma once

#include <mb/date.hpp>

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace mb {

/// A point in time, to the second, in the years that `Date` knows.
class Instant {
public:
    explicit Instant(std::chrono::sys_seconds time);

    /// Reads ISO 8601 with seconds optional and the zone required: `2020-05-31T21:59:59Z`, `2020-05-31T23:59:59+02:00`.
    /// Throws InvalidValue `instant-malformed`, `instant-without-zone`, `date-impossible`, `time-impossible`.
    static Instant parse(std::string_view text);
    /// Returns it in UTC: `2020-05-31T21:59:59Z`.
    std::string to_string() const;
    std::chrono::sys_seconds time() const noexcept { return time_; }

    friend auto operator<=>(const Instant&, const Instant&) = default;

private:
    std::chrono::sys_seconds time_;
};

/// The offset of Europe/Oslo from UTC at `instant`: two hours from the last Sunday of March, 01:00 UTC, to the last
/// Sunday of October, 01:00 UTC, else one hour (Directive 2000/84/EC; the same since 1996, and earlier years are not needed:
/// the programme began in 2006).
std::chrono::hours oslo_offset(Instant instant);

/// The day on which `instant` falls in Europe/Oslo. An application deadline is inclusive by this day.
Date oslo_day(Instant instant);

/// The last second of `day` in Europe/Oslo.
Instant last_second_in_oslo(Date day);

}  // namespace mb
