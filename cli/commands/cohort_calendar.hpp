/// How the calendar of a cohort is told.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/cohort_calendar.hpp>

#include <vector>

namespace mb::cli {

/// Columns of the object that scripts rely on: one for each week, with its lessons and holidays.
const std::vector<Column>& calendar_columns();
Rows calendar_weeks(const services::CohortCalendar& calendar);

/// The same for people: a line for each lesson and holiday, and one for each week without any.
Rows calendar_lines(const services::CohortCalendar& calendar, const Language& language);

}  // namespace mb::cli
