/// The words that people in Norway write in place of some coded values.
#pragma once

#include <mb/employment.hpp>
#include <mb/follow_up.hpp>

#include <span>
#include <string_view>

namespace mb::services::exchange {

/// A word, in bokmål or nynorsk, and the code that it stands for.
struct CodedWord {
    std::string_view word;
    std::string_view code;
};

/// The words of a coding; most have none, so that only codes are read.
template <class Enum>
std::span<const CodedWord> coded_words() {
    return {};
}
template <>
std::span<const CodedWord> coded_words<Contract>();
template <>
std::span<const CodedWord> coded_words<Funding>();
template <>
std::span<const CodedWord> coded_words<EndReason>();
template <>
std::span<const CodedWord> coded_words<EmploymentSource>();
template <>
std::span<const CodedWord> coded_words<FollowUpAnswer>();

/// The code that a text is one of the words for, whatever its case, spaces and hyphens; the text itself where it is none.
std::string_view code_meant(std::string_view text, std::span<const CodedWord> words);

}  // namespace mb::services::exchange
