#include <mb/rules/holidays.hpp>

#include <algorithm>
#include <cstddef>

namespace mb::rules {
namespace {

/// The full moons of Easter as the church reckons them, in days after 21 March, for each year of the moon's cycle of 19.
/// They hold for 1900 to 2199, which are the years of Date.
constexpr std::array<int, 19> full_moons{24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6};

std::optional<Holiday> moving_holiday_on(Date day) {
    switch (days_between(easter_sunday(day.year()), day)) {
    case -3:
        return Holiday::maundy_thursday;
    case -2:
        return Holiday::good_friday;
    case 0:
        return Holiday::easter_sunday;
    case 1:
        return Holiday::easter_monday;
    case 39:
        return Holiday::ascension_day;
    case 49:
        return Holiday::whit_sunday;
    case 50:
        return Holiday::whit_monday;
    default:
        return std::nullopt;
    }
}

std::optional<Holiday> fixed_holiday_on(Date day) {
    switch (day.month() * 100 + day.day()) {
    case 101:
        return Holiday::new_years_day;
    case 501:
        return Holiday::labour_day;
    case 517:
        return Holiday::constitution_day;
    case 1225:
        return Holiday::christmas_day;
    case 1226:
        return Holiday::boxing_day;
    default:
        return std::nullopt;
    }
}

}  // namespace

Date easter_sunday(int year) {
    const Date equinox(year, 3, 21);
    const Date full_moon = equinox.plus_days(full_moons[static_cast<std::size_t>(year % 19)]);
    // The Sunday after the full moon, a week later when that is a Sunday itself.
    return full_moon.plus_days(7 - full_moon.iso_weekday() % 7);
}

std::optional<Holiday> holiday_on(Date day) {
    const auto moving = moving_holiday_on(day);
    return moving ? moving : fixed_holiday_on(day);
}

int weekday_holidays(const IsoWeek& week) {
    int count = 0;
    for (int days = 0; days < 5; ++days) {
        count += holiday_on(week.monday().plus_days(days)) ? 1 : 0;
    }
    return count;
}

int proposed_planned_days(int days_per_week, const IsoWeek& week) {
    return std::max(0, days_per_week - weekday_holidays(week));
}

}  // namespace mb::rules
