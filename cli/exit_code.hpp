/// What the program's exit status says. The same table stands in `mb help exit-codes`.
#pragma once

#include <exception>

namespace mb::cli {

enum class ExitCode {
    done = 0,
    unexpected = 1,  ///< a failure that nobody foresaw
    usage = 2,       ///< wrong use of the command line
    refused = 3,     ///< by the rules; or a check that ran and found something
    no_such_record = 4,
    unusable = 5,   ///< the register or a file: not ours, newer, damaged, no key
    busy = 6,       ///< somebody else is writing; try again
    undecided = 7,  ///< a credential of an unknown issuer, or without a fresh status list
    not_valid = 8,  ///< a credential that is invalid, revoked, expired or of another holder
    interrupted = 130,
};

/// The exit code that belongs to a failure.
ExitCode exit_code_of(const std::exception& failure);

/// What the code means, as a marked English text (see language.hpp).
const char* meaning_of(ExitCode code);

}  // namespace mb::cli
