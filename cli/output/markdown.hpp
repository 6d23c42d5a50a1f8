/// Answers as Markdown, to be pasted into a document.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace mb::cli {

/// The text with everything escaped that Markdown would take for a sign of its own, and nothing that steers a terminal.
std::string markdown_text(std::string_view text);

/// Writes the columns for people as a table with pipes; numbers stand at the right edge. A column without a text in any
/// row is left out.
void write_markdown_table(std::ostream& out, const Rows& rows, const Language& language);

}  // namespace mb::cli
