/// Answers for people: tables, and records one below the other.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <optional>
#include <ostream>

namespace mb::cli {

/// What the place that a table is written to can show.
struct TableStyle {
    std::optional<int> width;  ///< columns of a terminal: longer lines are shortened with `…`; nothing: never shorten
    bool color = false;
};

/// Writes a heading line and one line for each row; an empty answer writes nothing. Numbers stand at the right edge of
/// their column, by the width that characters take on a screen.
void write_table(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style);

/// Writes each row as a record: one line for each column, heading first. Absent values are left out.
void write_records(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style);

}  // namespace mb::cli
