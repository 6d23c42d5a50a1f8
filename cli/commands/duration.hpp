/// How long something lasts, as the options of a command say it.
#pragma once

#include "cli/given.hpp"

#include <string>

namespace mb::cli {

/// Reads `90` as minutes and `1:30` as hours and minutes. Throws InvalidValue `minutes-malformed`, `hours-malformed`,
/// `minutes-out-of-range` with the field `option`.
Minutes given_minutes(const char* option, const std::string& text);

/// What `--hours` or `--minutes` says, or nothing. Throws UsageError `options-exclude` when both are given.
std::optional<Minutes> given_length(const GivenText& hours, const GivenText& minutes);
/// The same where one must be given: UsageError `option-missing`.
Minutes required_length(const GivenText& hours, const GivenText& minutes);

}  // namespace mb::cli
