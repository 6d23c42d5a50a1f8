/// The manual page of a noun, as scdoc reads it: what the parser knows, around what somebody has written.
#pragma once

#include "cli/command.hpp"

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// The nouns of the commands, each once, in the order of `mb help`.
std::vector<std::string> nouns();

/// Writes the page `mb-NOUN(1)`: synopsis, examples, commands with their options, keys and exit codes from `pages`, which
/// are those of one noun; name, description, diagnostics and any other section from `written` (`# HEADING`, then text).
/// A line `{code}` in there stands for the sentence that mb says of that code. Throws std::invalid_argument for a code
/// that nobody says anything of.
void write_manual(std::ostream& out, const std::vector<const CommandPage*>& pages, std::string_view written);
void write_manual(std::ostream& out, std::string_view noun, std::string_view written);

/// Writes the overview `mb(1)`: what is written, and the pages of all nouns.
void write_manual_overview(std::ostream& out, std::string_view written);

}  // namespace mb::cli
