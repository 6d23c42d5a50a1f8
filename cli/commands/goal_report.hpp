/// Goals as a paragraph and a table to paste into a report.
#pragma once

#include "cli/context.hpp"
#include "cli/given.hpp"
#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <mb/services/goals.hpp>

#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace mb {

/// How people get to see goals.
enum class ReportFormat { table, markdown };
template <>
struct Coding<ReportFormat> {
    static constexpr std::string_view noun = "format";
    static constexpr std::array<std::string_view, 2> spellings{"table", "markdown"};
};

}  // namespace mb

namespace mb::cli {

/// What `--format` says, if anything. Throws UsageError `options-exclude` where the answer is for machines.
std::optional<ReportFormat> report_format(const CommandContext& context, const GivenText& format);

/// Writes Markdown: where the goals stand, `table`, and below it what each of them counts, of whom it is known, and where
/// its baseline comes from. All of `status` are of one day; there is at least one. `as_known` is the operation after which it
/// was known so, or empty.
void write_goal_report(std::ostream& out, const std::vector<services::GoalStatus>& status, const Rows& table,
                       const std::string& as_known, const Language& language);

/// Writes Markdown: how many were counted over the years until `day`, and below it what each reading counts.
void write_goal_series_report(std::ostream& out, const std::vector<services::GoalSeries>& series, const Rows& table,
                              Date day, const std::string& as_known, const Language& language);

}  // namespace mb::cli
