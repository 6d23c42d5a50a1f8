/// Norwegian public holidays.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/iso_week.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace mb::rules {

/// The public holidays of Norway, ordinary Sundays left out.
/// Source: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2, lov 26. april 1947 nr. 1 om 1 og 17 mai som
/// høgtidsdager.
enum class Holiday {
    new_years_day,
    maundy_thursday,
    good_friday,
    easter_sunday,
    easter_monday,
    labour_day,
    constitution_day,
    ascension_day,
    whit_sunday,
    whit_monday,
    christmas_day,
    boxing_day,
};

/// Easter Sunday of a year of the Gregorian calendar. Throws InvalidValue `date-out-of-range` before 1900 and after 2199.
Date easter_sunday(int year);

/// Returns the holiday on `day`, or nothing. Where two meet (1 May 2008 was Ascension Day) it is the one that moves with
/// Easter.
std::optional<Holiday> holiday_on(Date day);

/// How many of the days Monday to Friday of the week are holidays: 0 to 5. Throws InvalidValue `date-out-of-range` for
/// 2200-W01, most of which lies beyond the last Date.
int weekday_holidays(const IsoWeek& week);

/// The days to propose as planned in a practice week: `days_per_week` less the weekday holidays, at least 0. Throws what
/// weekday_holidays() throws.
int proposed_planned_days(int days_per_week, const IsoWeek& week);

}  // namespace mb::rules

namespace mb {

template <>
struct Coding<rules::Holiday> {
    static constexpr std::string_view noun = "holiday";
    static constexpr std::array<std::string_view, 12> spellings{
        "new-years-day",    "maundy-thursday", "good-friday", "easter-sunday", "easter-monday", "labour-day",
        "constitution-day", "ascension-day",   "whit-sunday", "whit-monday",   "christmas-day", "boxing-day"};
};

}  // namespace mb
