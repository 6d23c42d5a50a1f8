/// What the value of an option or argument is, so that completion knows what to offer.
#pragma once

#include "cli/command.hpp"

#include <string>

namespace mb::cli {

/// Returns the noun of a record (`cohort`, `enrolment`) or of a coded value (`status`, `employer kind`), or `day`,
/// `week`, `file`, `colour`, `csv dialect`, `command`, `requirement`, `new lesson`, or `text` for what nobody can offer: as declared,
/// else as the name of the value, the option and the command tell. Empty when they do not tell. `page` is null for an
/// option of every command.
std::string kind_of(const Option& option, const CommandPage* page);
std::string kind_of(const Positional& positional, const CommandPage& page);

}  // namespace mb::cli
