/// Asking at the terminal for what must not be seen.
#pragma once

#include <optional>
#include <string>

namespace mb::cli {

/// Writes the question to the terminal and reads a line from it without echo; nothing where there is no terminal. The
/// caller overwrites the answer. Throws Interrupted on Ctrl-C; the terminal echoes again whatever happens.
std::optional<std::string> ask_secret(const std::string& question);

}  // namespace mb::cli
