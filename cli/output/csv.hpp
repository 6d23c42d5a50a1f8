/// Answers for spreadsheets and programs, as CSV.
#pragma once

#include "cli/output/rows.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace mb::cli {

enum class CsvDialect {
    rfc4180,   ///< `,`, CRLF, ISO dates, UTF-8 without a byte order mark
    excel_no,  ///< what a Norwegian Excel opens as it is: `;`, decimal comma, dd.mm.yyyy, byte order mark
};

/// Writes a line of keys and one line for each row. Minutes are whole numbers; a position percent is written in hundredths
/// (3750) for programs and as a decimal (37,5) for Excel. Lists are joined with `|`, as in bundle files. Text that a
/// spreadsheet would run as a formula gets an apostrophe before it. On a terminal, text is made visible.
void write_csv(std::ostream& out, const Rows& rows, CsvDialect dialect, bool terminal);

/// Returns `text` as one CSV field: guarded against being run as a formula, and quoted where RFC 4180 asks for it.
std::string csv_field(std::string_view text, char separator);

}  // namespace mb::cli
