/// Answers for people: tables, and records one below the other.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <optional>
#include <ostream>

namespace mb::cli {

/// What the place that a table is written to can show.
struct TableStyle {
    std::optional<int> width;  ///< columns of a terminal, which longer rows are broken for; nothing: a row is a line
    bool color = false;
};

/// Writes a heading and each row; an empty answer writes nothing, and a column without a text in any row is left out.
/// Numbers stand at the right edge of their column, by the width that characters take on a screen. Where the terminal is
/// too narrow, texts of several words go on in further lines, the widest first. Nothing is ever cut: what still does not
/// fit is wider than the terminal.
void write_table(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style);

/// Writes each row as a record: one line for each column, heading first. Absent values are left out.
void write_records(std::ostream& out, const Rows& rows, const Language& language, const TableStyle& style);

}  // namespace mb::cli
