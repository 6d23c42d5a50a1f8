/// One line that says how a command is typed, and the line that somebody may have meant.
#pragma once

#include "cli/command.hpp"
#include "cli/global_options.hpp"
#include "cli/language.hpp"
#include "cli/surroundings.hpp"

#include <mb/error.hpp>

#include <string>
#include <vector>

namespace mb::cli {

/// A name such as `DATE|N` in the words of a language.
std::string placeholder(const char* name, const Language& language);

/// `mb enrolment transfer ENROLMENT --to CODE …`: the thing, the options that are needed, and whether there are others.
std::string synopsis(const CommandPage& page, const Options& options, const Language& language);

/// For a line with a word too many: as `synopsis` how the command is typed, or as `corrected` the whole line with each of
/// these words behind the option that it must belong to, because the register knows what it is and one option alone takes
/// that. `words` are those of the line but for the command's own.
Fields correction(const CommandPage& page, const std::vector<std::string>& words, const Surroundings& around,
                  const Language& language);

/// A word as a shell takes it.
std::string typed(const std::string& word);

}  // namespace mb::cli
