/// One run of `mb`: words in, answer and exit code out.
#pragma once

#include "cli/context.hpp"
#include "cli/exit_code.hpp"
#include "cli/surroundings.hpp"

#include <string>
#include <vector>

namespace mb::cli {

/// Runs the command that `typed` (without the program's name) make. Never throws: failures are told on `streams.error`.
ExitCode run(const std::vector<std::string>& typed, const Surroundings& around, Streams streams);

}  // namespace mb::cli
