/// Text from data, made harmless for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace mb::cli {

/// Returns `text` with everything visible that could steer a terminal or mislead a reader: control characters, escape
/// sequences, line and paragraph separators, controls of the writing direction, tags and bytes that are not UTF-8 become
/// `\u{202e}`, line feed and tab `\n`, `\t`.
std::string visible(std::string_view text);

/// Whether a character is one of those that `visible()` spells out.
bool is_hidden(char32_t character);

}  // namespace mb::cli
