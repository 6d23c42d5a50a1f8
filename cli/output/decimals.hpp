/// Numbers with decimals, as text.
#pragma once

#include "cli/output/cell.hpp"

#include <string>

namespace mb::cli {

/// The shortest text that reads back as the same number, with a point. What is no number is a mistake of the program.
std::string shortest(double number);

/// Full-time equivalents with a point: `0.70`. What is no multiple of one percent of a post is rounded, a half away from
/// nought.
std::string two_decimals(FullTime amount);

/// The text with `mark` in place of the point.
std::string with_mark(std::string text, char mark);

}  // namespace mb::cli
