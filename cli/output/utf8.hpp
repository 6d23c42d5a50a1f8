/// UTF-8, one character after the other.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mb::cli {

/// A character and the bytes that it took. A byte that begins no valid character is taken alone, without `code`.
struct Character {
    std::optional<char32_t> code;
    std::string_view bytes;
};

/// Takes the first character off `text`, which must not be empty.
Character next_character(std::string_view& text);

/// Returns `text` in one case, for comparing; never takes å for a.
std::string case_folded(std::string_view text);

/// Columns that a character takes in a terminal: 0 for combining marks, 2 for wide ones.
int width_of(char32_t character);

/// Columns that `text` takes in a terminal; it must be visible (see visible.hpp).
int width_of(std::string_view text);

}  // namespace mb::cli
