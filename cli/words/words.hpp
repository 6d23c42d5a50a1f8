/// Words by what they are about: see vocabulary.hpp.
#pragma once

#include "cli/vocabulary.hpp"

#include <span>

namespace mb::cli::words {

/// Coded values of employments, follow-ups, goals and the figures about them.
std::span<const Word> employment();
/// `table` and `column`: what the register is made of, as the log tells it.
std::span<const Word> records();
/// `placeholder`: what stands for a value in help, such as DATE.
std::span<const Word> placeholders();
/// `source`: where a setting comes from, if not from an option, a variable or a file.
std::span<const Word> sources();

}  // namespace mb::cli::words
