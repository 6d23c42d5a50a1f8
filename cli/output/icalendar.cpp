#include "cli/output/icalendar.hpp"

#include <mb/version.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace mb::cli {

namespace {

/// Octets of a content line without its end, RFC 5545 §3.1.
constexpr std::size_t longest_line = 75;

/// The zone's rules, which RFC 5545 §3.6.5 wants beside the times that use them.
constexpr std::array oslo_time{
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
};

/// TEXT as a value, RFC 5545 §3.3.11. A line of the register holds no control character.
std::string escaped(const std::string& text) {
    std::string value;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') {
            value += '\\';
        }
        value += c;
    }
    return value;
}

/// `20200907T090000` of `2020-09-07T09:00:00`.
std::string without_separators(std::string text) {
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

/// The wall clock so many minutes after midnight, which may be on the next day.
std::string wall_clock(Date date, std::int64_t minutes) {
    constexpr std::int64_t day = std::int64_t{24} * 60;
    const TimeOfDay time(static_cast<int>(minutes % day / 60), static_cast<int>(minutes % 60));
    return without_separators(date.plus_days(static_cast<int>(minutes / day)).to_string() + "T" + time.to_string())
           + "00";
}

class Writer {
public:
    /// Folds a line so that no character of UTF-8 is torn apart.
    void line(std::string_view text) {
        std::size_t room = longest_line;
        while (text.size() > room) {
            std::size_t end = room;
            while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
                --end;
            }
            text_.append(text.substr(0, end)).append("\r\n ");
            text.remove_prefix(end);
            room = longest_line - 1;
        }
        text_.append(text).append("\r\n");
    }

    void event(const CalendarEvent& event, const std::string& written) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid));
        line("DTSTAMP:" + written);
        if (event.start) {
            const std::int64_t start = event.start->minutes_after_midnight();
            line("DTSTART;TZID=Europe/Oslo:" + wall_clock(event.date, start));
            line("DTEND;TZID=Europe/Oslo:" + wall_clock(event.date, start + event.minutes.count()));
        } else {
            line("DTSTART;VALUE=DATE:" + without_separators(event.date.to_string()));
        }
        line("SUMMARY:" + escaped(event.summary));
        line(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        line("END:VEVENT");
    }

    std::string text() && { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace

std::string icalendar(const Calendar& calendar) {
    Writer writer;
    writer.line("BEGIN:VCALENDAR");
    writer.line("VERSION:2.0");
    writer.line("PRODID:-//libmb//mb " + std::string(version()) + "//EN");
    writer.line("CALSCALE:GREGORIAN");
    writer.line("METHOD:PUBLISH");
    writer.line("NAME:" + escaped(calendar.name));
    writer.line("X-WR-CALNAME:" + escaped(calendar.name));
    if (std::ranges::any_of(calendar.events, [](const CalendarEvent& event) { return event.start.has_value(); })) {
        for (const char* line : oslo_time) {
            writer.line(line);
        }
    }
    const std::string written = without_separators(calendar.written.to_string());
    for (const CalendarEvent& event : calendar.events) {
        writer.event(event, written);
    }
    writer.line("END:VCALENDAR");
    return std::move(writer).text();
}

}  // namespace mb::cli
