/// Coded values and nouns in the words of people.
#pragma once

#include "cli/language.hpp"

#include <mb/error.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// A code and what people call it; `noun` is the `Coding` that it belongs to.
struct Word {
    const char* noun;
    const char* code;
    const char* label;  ///< marked English text, its context is `noun`
};

/// Returns the label of a code: `on-leave` of `status` is "on leave", "permisjon". A code without label is returned as it is.
std::string label_of(std::string_view noun, std::string_view code, const Language& language);

/// Returns the one of `codes` that is meant by a term that a person reads in any of our languages, whatever the case:
/// `Permisjon` is `on-leave`. Nothing when no code is called so, or more than one.
std::optional<std::string> code_of_term(std::string_view noun, std::string_view term,
                                        const std::vector<std::string>& codes);

/// Whether there is a label for a code.
bool has_label(std::string_view noun, std::string_view code);

/// Returns the codes of a noun that have a label.
std::vector<std::string> codes_of(std::string_view noun);

/// Returns what people call a noun of the library: `employer kind` is "kind of employer", "type arbeidsgiver".
std::string noun_label(std::string_view noun, const Language& language);

/// Returns the fields of `code-unknown` as people are told them: whoever writes a label instead of its code (`permisjon`)
/// is told that code as `nearest`, and nothing else; else Norwegians are told each `known` code with its label.
Fields known_codes_for_people(Fields fields, const Language& language);

}  // namespace mb::cli
