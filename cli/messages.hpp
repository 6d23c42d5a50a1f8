/// The one catalogue of sentences: codes of the library and of the command line, turned into what people read.
#pragma once

#include "cli/language.hpp"

#include <mb/error.hpp>
#include <mb/operation.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::cli {

/// A marked English text, with a plural that is chosen by the number in the field `count`.
struct Text {
    const char* one;
    const char* many = nullptr;
    const char* count = nullptr;

    constexpr Text(const char* text) : one(text) {}  // NOLINT(google-explicit-constructor): tables read better
    constexpr Text(const char* one_of, const char* many_of, const char* count_field)
        : one(one_of), many(many_of), count(count_field) {}
};

/// Marks a sentence and its plural for the catalogues.
constexpr Text counted(const char* one, const char* many, const char* count_field) {
    return {one, many, count_field};
}

/// What is said of a code. `{name}` stands for a field, `{name|hours}` for one spelled in its own way (`day`, `days`, `hours`, `instant`, `decimal`, `noun`,
/// `columns`: names of fields; `typed`: a word as a shell takes it; or the noun of a coded value); `[…]` is left out when a field in it is absent or empty. The hint says what to do, often as a command to type.
struct Sentence {
    const char*
        code;  ///< `completed-unmet:theory` is said of `completed-unmet` when its field `requirement` (or `status`) is that
    Text text;
    const char* hint = nullptr;
};

/// What is said of one failure or finding.
struct Message {
    std::string code;
    std::string text;
    std::string hint;  ///< may be empty
};

/// Composes the message of a code. A code that nobody has written a sentence for yields the code and its fields, plainly.
Message compose(std::string_view code, const Fields& fields, const Language& language);
/// Composes what an operation did, in one sentence.
std::string compose(const Event& event, const Language& language);

/// Fills the fields into a translated text.
std::string fill(std::string_view text, const Fields& fields, const Language& language);

/// All sentences on failures and findings, and all on events of the log.
std::vector<Sentence> failure_sentences();
std::vector<Sentence> event_sentences();

}  // namespace mb::cli
