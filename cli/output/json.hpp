/// Answers for programs, as JSON.
#pragma once

#include "cli/output/rows.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace mb::cli {

/// Writes an array of objects, one line each; an empty answer is `[]`. ISO dates, whole minutes, hundredths of a percent,
/// coded values raw, absent values `null`.
void write_json(std::ostream& out, const Rows& rows);

/// Returns `text` as a JSON string. What a terminal could obey or a reader would not see is written as `\u…`; bytes that
/// are not UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

}  // namespace mb::cli
