/// What happens in a cohort, week by week.
#pragma once

#include <mb/cohort.hpp>
#include <mb/iso_week.hpp>
#include <mb/lesson.hpp>
#include <mb/rules/holidays.hpp>
#include <mb/store/register.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// A public holiday and its day.
struct CalendarHoliday {
    Date date;
    rules::Holiday holiday;
};

/// One ISO week of a cohort. Participants are its enrolments without those that were registered in error.
struct CalendarWeek {
    IsoWeek week;
    std::vector<Lesson> lessons;            ///< by day and time, the cancelled ones too
    std::vector<CalendarHoliday> holidays;  ///< by day
    int placed = 0;                         ///< participants who have a placement on any day of the week
    int practice_weeks = 0;                 ///< participants with a practice week recorded, at however many hosts
};

/// A cohort's weeks from its first day to its last, in order, and those outside that have a lesson or a practice week.
struct CohortCalendar {
    CohortCode cohort;
    std::vector<CalendarWeek> weeks;
};

/// Returns the calendar of a cohort; `day` says when an enrolment must have been registered in error to be left out.
/// Throws NotFound `cohort-unknown`.
CohortCalendar cohort_calendar(const Register& registered, std::string_view code, Date day);

}  // namespace mb::services
