/// Calendars that other programs take in (RFC 5545).
#pragma once

#include <mb/date.hpp>
#include <mb/instant.hpp>
#include <mb/minutes.hpp>
#include <mb/time_of_day.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::cli {

/// One entry. Times are those of the wall clock in Oslo; without a start it is an entry for the whole day.
struct CalendarEvent {
    std::string uid;  ///< the same whenever the entry is written again
    std::string summary;
    Date date;
    std::optional<TimeOfDay> start;
    Minutes minutes;
    bool cancelled = false;
};

struct Calendar {
    std::string name;
    Instant written;
    std::vector<CalendarEvent> events;
};

/// Returns the calendar as a text/calendar file: lines end in CRLF and are folded at 75 octets. The rules of summer time
/// are those in force since 1996.
std::string icalendar(const Calendar& calendar);

}  // namespace mb::cli
