/// Goals as a paragraph and a table to paste into a report.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/goals.hpp>

#include <ostream>
#include <string>
#include <vector>

namespace mb::cli {

/// Writes Markdown: where the goals stand, `table`, and below it what each of them counts, of whom it is known, and where
/// its baseline comes from. All of `status` are of one day; there is at least one. `as_known` is the operation after which it
/// was known so, or empty.
void write_goal_report(std::ostream& out, const std::vector<services::GoalStatus>& status, const Rows& table,
                       const std::string& as_known, const Language& language);

}  // namespace mb::cli
