/// Running text in lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// Breaks words into lines of at most a hundred columns, indented and each with a line feed; a word that is longer has a line of
/// its own. Nothing where there is no word.
std::string wrapped(const std::vector<std::string>& words, const std::string& indent);
/// The same for a text; its words are what spaces part.
std::string wrapped(std::string_view text, const std::string& indent);

}  // namespace mb::cli
