/// The sheet to tick off who comes, as a page to print.
#pragma once

#include "cli/language.hpp"

#include <mb/services/attendance.hpp>

#include <string>
#include <vector>

namespace mb::cli {

/// Returns an HTML page for A4 landscape: participants against lessons, so many lessons to a table as fit across.
/// `names` has one for each row of the sheet, or is empty; the participants' numbers stand in any case.
std::string attendance_page(const services::AttendanceSheet& sheet, const std::vector<std::string>& names,
                            const Language& language);

}  // namespace mb::cli
