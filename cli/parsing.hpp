/// From words to values: the grammar of the command line.
#pragma once

#include "cli/options.hpp"

#include <functional>
#include <string>
#include <vector>

namespace mb::cli {

/// The words of a command line, sorted: the command's own words first, then all others in their order.
struct SortedWords {
    std::vector<std::string> command;  ///< up to two: noun and verb
    std::vector<std::string> others;
};

/// Whether these words are a whole command; `import` is, `cohort` is not.
using IsWhole = std::function<bool(const std::vector<std::string>&)>;

/// Finds the words of the command: the first two (or the first, where it `is_whole`) that are neither an option nor the value of one of `global`.
/// Everything behind `--` is left alone. Throws UsageError `option-unknown`, `option-before-command` (field `option`) for an option that is not
/// global and stands before the command.
SortedWords sort_words(const std::vector<std::string>& words, const Options& global, const IsWhole& is_whole);

/// Fills in the declared variables of options, and returns the other words. Throws what parse() throws of options.
std::vector<std::string> positional_values(const std::vector<std::string>& words, const Options& options);

/// Fills in the declared variables. Throws UsageError `option-unknown` (fields `option`, `nearest`), `option-value-missing`,
/// `option-value-unwanted`, `option-twice`, `option-missing` (`option`), `argument-missing` (`argument`), `argument-unexpected` (`value`).
void parse(const std::vector<std::string>& words, const Options& options);

}  // namespace mb::cli
