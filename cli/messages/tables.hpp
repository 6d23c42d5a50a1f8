/// The tables of sentences, by where their codes come from.
#pragma once

#include "cli/messages.hpp"

#include <span>

namespace mb::cli::tables {

std::span<const Sentence> values();     ///< texts and numbers that are no value of their type
std::span<const Sentence> records();    ///< facts that contradict each other, and what a rule finds missing
std::span<const Sentence> registers();  ///< files that cannot be used, and what a check finds in them
std::span<const Sentence> exchange();   ///< import and export
std::span<const Sentence> log();        ///< looking things up and taking operations back
std::span<const Sentence> usage();      ///< the command line and its configuration
std::span<const Sentence> events();     ///< what operations did

}  // namespace mb::cli::tables
