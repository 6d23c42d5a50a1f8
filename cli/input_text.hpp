/// Texts that are better not typed as arguments, where the shell keeps them in its history.
#pragma once

#include "cli/context.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace mb::cli {

/// Reads a whole file; `-` is what comes in from outside. Throws RegisterError `file-missing` (`path`), `file-unreadable`
/// (`file`).
std::string read_input(const CommandContext& context, const std::string& path);

/// One line `field=value` of a text.
struct InputField {
    std::string name;  ///< with `_`, also where the line has `-`
    std::string value;
    std::size_t line;
};

/// Splits a text into its fields; empty lines do not count. Throws InvalidValue (`file`, `line`) `input-line-malformed`,
/// `input-field-twice` (`field`), and `input-field-unknown` (`known`, and `nearest` where one is near) when a name is not
/// among `known`. No failure repeats what a line says.
std::vector<InputField> input_fields(const std::string& text, const std::string& path,
                                     const std::vector<std::string>& known);

}  // namespace mb::cli
