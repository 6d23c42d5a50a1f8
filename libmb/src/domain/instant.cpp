#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/instant.hpp>

#include <optional>

namespace mb {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

// 1900-01-01T00:00:00Z to the last second of 2199 in Oslo, so that every instant falls on a Date in both places.
constexpr sys_seconds earliest = sys_days{std::chrono::year{1900} / std::chrono::January / 1};
constexpr sys_seconds latest = sys_days{std::chrono::year{2200} / std::chrono::January / 1} - hours{1} - seconds{1};

/// 01:00 UTC on the last Sunday of the month.
sys_seconds last_sunday(std::chrono::year year, std::chrono::month month) {
    return sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + hours{1};
}

/// Reads a text from left to right; a step that does not fit leaves it failed.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    /// Two digits, or nothing.
    std::optional<int> two_digits() {
        if (rest_.size() < 2 || !all_digits(rest_.substr(0, 2))) {
            return std::nullopt;
        }
        const auto number = static_cast<int>(number_up_to(99, rest_.substr(0, 2)));
        rest_.remove_prefix(2);
        return number;
    }
    bool skip(char c) {
        if (!rest_.starts_with(c)) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }
    bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

/// A time of day or an offset; seconds 0 where there are none.
struct Clock {
    int hour = 0;
    int minute = 0;
    int second = 0;

    bool possible() const { return hour < 24 && minute < 60 && second < 60; }
    seconds from_midnight() const { return hours{hour} + minutes{minute} + seconds{second}; }
};

std::optional<Clock> read_clock(Reader& reader, bool with_seconds) {
    const auto hour = reader.two_digits();
    if (!hour || !reader.skip(':')) {
        return std::nullopt;
    }
    const auto minute = reader.two_digits();
    if (!minute) {
        return std::nullopt;
    }
    if (!with_seconds || !reader.skip(':')) {
        return Clock{*hour, *minute, 0};
    }
    const auto second = reader.two_digits();
    if (!second) {
        return std::nullopt;
    }
    return Clock{*hour, *minute, *second};
}

/// How far the zone is ahead of UTC.
std::optional<Clock> read_zone(Reader& reader, int& sign) {
    if (reader.skip('Z')) {
        return Clock{};
    }
    if (reader.skip('-')) {
        sign = -1;
    } else if (!reader.skip('+')) {
        return std::nullopt;
    }
    return read_clock(reader, false);
}

[[noreturn]] void refuse(const char* code, std::string_view text) {
    throw InvalidValue(code, {{"value", offending(text)}});
}

/// The day before the `T`, which must be of the form YYYY-MM-DD.
Date read_day(std::string_view day, std::string_view text) {
    if (day.find('.') != std::string_view::npos) {
        refuse("instant-malformed", text);
    }
    try {
        return Date::parse(day);
    } catch (const InvalidValue& fault) {
        const bool well_formed = fault.code() == "date-impossible" || fault.code() == "date-out-of-range";
        refuse(well_formed ? fault.code().c_str() : "instant-malformed", text);
    }
}

}  // namespace

Instant::Instant(sys_seconds time) : time_(time) {
    if (time < earliest || time > latest) {
        throw InvalidValue("date-out-of-range", {{"value", std::to_string(time.time_since_epoch().count())}});
    }
}

Instant Instant::parse(std::string_view text) {
    const auto separator = text.find('T');
    if (separator == std::string_view::npos) {
        refuse("instant-malformed", text);
    }
    Reader reader(text.substr(separator + 1));
    const auto clock = read_clock(reader, true);
    if (!clock) {
        refuse("instant-malformed", text);
    }
    const Date day = read_day(text.substr(0, separator), text);
    if (reader.at_end()) {
        refuse(clock->possible() ? "instant-without-zone" : "time-impossible", text);
    }
    int sign = 1;
    const auto ahead = read_zone(reader, sign);
    if (!ahead || !reader.at_end()) {
        refuse("instant-malformed", text);
    }
    if (!clock->possible() || !ahead->possible()) {
        refuse("time-impossible", text);
    }
    const sys_seconds time = day.days() + clock->from_midnight() - sign * ahead->from_midnight();
    if (time < earliest || time > latest) {
        refuse("date-out-of-range", text);
    }
    return Instant(time);
}

std::string Instant::to_string() const {
    const auto day = std::chrono::floor<days>(time_);
    const auto of_day = (time_ - day).count();
    return Date(day).to_string() + "T" + padded(of_day / 3600, 2) + ":" + padded(of_day / 60 % 60, 2) + ":"
           + padded(of_day % 60, 2) + "Z";
}

hours oslo_offset(Instant instant) {
    const auto year = std::chrono::year_month_day{std::chrono::floor<days>(instant.time())}.year();
    const bool summer = last_sunday(year, std::chrono::March) <= instant.time()
                        && instant.time() < last_sunday(year, std::chrono::October);
    return hours{summer ? 2 : 1};
}

Date oslo_day(Instant instant) {
    return Date(std::chrono::floor<days>(instant.time() + oslo_offset(instant)));
}

Instant last_second_in_oslo(Date day) {
    const sys_seconds wall_clock = sys_days{day.days() + days{1}} - seconds{1};
    // The clock is never changed near midnight: whichever offset holds at the instant that it leads to is the right
    // one.
    const Instant in_summer(wall_clock - hours{2});
    return oslo_offset(in_summer) == hours{2} ? in_summer : Instant(wall_clock - hours{1});
}

}  // namespace mb
