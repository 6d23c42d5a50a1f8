/// Help pages: examples first, then options, JSON keys and exit codes.
#pragma once

#include "cli/command.hpp"
#include "cli/language.hpp"

#include <ostream>
#include <string_view>

namespace mb::cli {

/// What `mb` alone says, on one screen: how to begin, and the verbs of each noun.
void write_overview(std::ostream& out, const Language& language);
/// All commands with one line each.
void write_commands(std::ostream& out, const Language& language);
/// The options of every command.
void write_global_options(std::ostream& out, const Language& language);
/// The commands of one noun.
void write_noun_help(std::ostream& out, std::string_view noun, const Language& language);
/// One command.
void write_help(std::ostream& out, const CommandPage& page, const Language& language);

}  // namespace mb::cli
