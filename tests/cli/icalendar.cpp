#include "cli/output/icalendar.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>
#include <vector>

using mb::Date;
using mb::Instant;
using mb::Minutes;
using mb::TimeOfDay;
using mb::cli::Calendar;
using mb::cli::CalendarEvent;

namespace {

std::string written(const CalendarEvent& event) {
    return icalendar(Calendar{"K7", Instant::parse("2020-08-01T10:00:00Z"), {event}});
}

CalendarEvent event(std::string summary) {
    return {"lesson-1@register", std::move(summary), Date(2020, 9, 7), TimeOfDay(9, 0), Minutes(180), false};
}

bool has_line(const std::string& text, const std::string& line) {
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

/// The text as a reader takes it in: folded lines joined.
std::string unfolded(std::string text) {
    for (auto fold = text.find("\r\n "); fold != std::string::npos; fold = text.find("\r\n ", fold)) {
        text.erase(fold, 3);
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendars)

BOOST_AUTO_TEST_CASE(a_lesson_has_its_times_in_oslo_with_the_zone_that_explains_them) {
    const std::string text = written(event("K7/L03"));
    BOOST_TEST(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    BOOST_TEST(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    BOOST_TEST(has_line(text, "UID:lesson-1@register"));
    BOOST_TEST(has_line(text, "DTSTAMP:20200801T100000Z"));
    BOOST_TEST(has_line(text, "DTSTART;TZID=Europe/Oslo:20200907T090000"));
    BOOST_TEST(has_line(text, "DTEND;TZID=Europe/Oslo:20200907T120000"));
    BOOST_TEST(has_line(text, "TZID:Europe/Oslo"));
    BOOST_TEST(has_line(text, "STATUS:CONFIRMED"));
}

BOOST_AUTO_TEST_CASE(a_lesson_past_midnight_ends_on_the_next_day) {
    CalendarEvent late = event("K7/L03");
    late.start = TimeOfDay(22, 30);
    BOOST_TEST(has_line(written(late), "DTEND;TZID=Europe/Oslo:20200908T013000"));
    late.start = TimeOfDay(21, 0);
    BOOST_TEST(has_line(written(late), "DTEND;TZID=Europe/Oslo:20200908T000000"));
}

BOOST_AUTO_TEST_CASE(a_lesson_without_a_start_is_for_the_day_and_needs_no_zone) {
    CalendarEvent whole_day = event("K7/L03");
    whole_day.start.reset();
    const std::string text = written(whole_day);
    BOOST_TEST(has_line(text, "DTSTART;VALUE=DATE:20200907"));
    BOOST_TEST(text.find("DTEND") == std::string::npos);
    BOOST_TEST(text.find("VTIMEZONE") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cancelled_lesson_is_there_as_cancelled) {
    CalendarEvent cancelled = event("K7/L03");
    cancelled.cancelled = true;
    BOOST_TEST(has_line(written(cancelled), "STATUS:CANCELLED"));
}

BOOST_AUTO_TEST_CASE(what_means_something_in_the_format_is_escaped) {
    BOOST_TEST(has_line(written(event("a, b; c\\n: d")), "SUMMARY:a\\, b\\; c\\\\n: d"));
}

BOOST_AUTO_TEST_CASE(long_lines_are_folded_at_75_octets_between_characters) {
    std::string summary;
    while (summary.size() < 400) {
        summary += "blåbærsyltetøy ";
    }
    for (std::size_t length = 60; length < 80; ++length) {
        const std::string text = written(event(std::string(length, 'x') + summary));
        BOOST_TEST(unfolded(text).find("SUMMARY:" + std::string(length, 'x') + summary) != std::string::npos);
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            BOOST_TEST(line.ends_with('\r'));
            BOOST_TEST(line.size() <= 76U);  // with the carriage return
            const auto first = static_cast<unsigned char>(line[line.starts_with(' ') ? 1 : 0]);
            BOOST_TEST((first & 0xC0U) != 0x80U, "a character is torn apart");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_calendar_without_lessons_is_a_calendar) {
    const std::string text = icalendar(Calendar{"K7", Instant::parse("2020-08-01T10:00:00Z"), {}});
    BOOST_TEST(has_line(text, "X-WR-CALNAME:K7"));
    BOOST_TEST(text.find("VEVENT") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
