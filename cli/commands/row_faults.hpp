/// Faulty rows and warnings of an import, told to people and to programs.
#pragma once

#include "cli/context.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/exchange.hpp>

#include <string_view>
#include <vector>

namespace mb::cli {

/// Objects `file`, `line`, `column`, `value`, `code`, `message`, `hint`.
Nested fault_rows(const std::vector<services::RowError>& errors);
/// Objects `file`, `line`, `code`, `message` of the warnings on one file.
Nested warning_rows(const std::vector<services::RowWarning>& warnings, std::string_view file);

/// Writes each fault as `cohorts.csv:3, column first_day: sentence`, and how many more there are.
void tell_faults(const CommandContext& context, const services::ImportReport& report);
/// Writes the warnings by code: how many, and the first ones.
void tell_warnings(const CommandContext& context, const services::ImportReport& report);

}  // namespace mb::cli
