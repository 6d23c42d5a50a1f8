#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/iso_week.hpp>

namespace mb {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// Monday of week 1: the week with 4 January in it.
sys_days first_monday(int year) {
    const sys_days fourth = std::chrono::year{year} / std::chrono::January / 4;
    return fourth - (std::chrono::weekday{fourth} - std::chrono::Monday);
}

/// Whether the week exists and its Monday is a Date.
bool exists(int year, int week) {
    // 1900-01-01 and 2199-12-30 are Mondays, and the latter begins 2200-W01.
    if (year == 2200) {
        return week == 1;
    }
    return year >= 1900 && year <= 2199 && week >= 1 && week <= weeks_in_iso_year(year);
}

std::string spelled(int year, int week) {
    return padded(year, 4) + "-W" + padded(week, 2);
}

}  // namespace

IsoWeek::IsoWeek(int year, int week) : year_(year), week_(week) {
    if (!exists(year, week)) {
        throw InvalidValue("week-impossible", {{"value", spelled(year, week)}});
    }
}

IsoWeek IsoWeek::containing(Date day) {
    // A week belongs to the year of its Thursday.
    const sys_days thursday = day.days() + days{4 - day.iso_weekday()};
    const int year = static_cast<int>(std::chrono::year_month_day{thursday}.year());
    return {year, static_cast<int>((thursday - first_monday(year)).count() / 7) + 1};
}

IsoWeek IsoWeek::parse(std::string_view text) {
    const bool formed =
        text.size() == 8 && text.substr(4, 2) == "-W" && all_digits(text.substr(0, 4)) && all_digits(text.substr(6));
    if (!formed) {
        throw InvalidValue("week-malformed", {{"value", offending(text)}});
    }
    return {static_cast<int>(number_up_to(9999, text.substr(0, 4))),
            static_cast<int>(number_up_to(99, text.substr(6)))};
}

std::string IsoWeek::to_string() const {
    return spelled(year_, week_);
}

Date IsoWeek::monday() const {
    return Date(first_monday(year_) + 7 * days{week_ - 1});
}

Date IsoWeek::sunday() const {
    return monday().plus_days(6);
}

IsoWeek IsoWeek::next() const {
    return week_ < weeks_in_iso_year(year_) ? IsoWeek(year_, week_ + 1) : IsoWeek(year_ + 1, 1);
}

int weeks_in_iso_year(int year) {
    // The calendar repeats every 400 years, which are whole weeks; the remainder keeps any year in reach.
    const int like = year % 400 + 2000;
    return first_monday(like + 1) - first_monday(like) == std::chrono::weeks(53) ? 53 : 52;
}

}  // namespace mb
