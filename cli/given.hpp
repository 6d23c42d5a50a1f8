/// What the options of a command were given, as values of the domain. A failure names the option.
#pragma once

#include "cli/usage_error.hpp"

#include <mb/coded.hpp>
#include <mb/minutes.hpp>
#include <mb/nearest.hpp>
#include <mb/services/outcome.hpp>

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

namespace mb::cli {

using GivenText = std::optional<std::string>;

/// Reads a whole number; throws InvalidValue `number-not-whole`.
int whole_number(const std::string& text);

/// Reads yes, no, ja or nei, in whatever case; throws InvalidValue `yes-no-malformed`.
bool yes_or_no(const std::string& text);

/// Reads a text as a value: days, instants, times and percents as the domain parses them, minutes as hours (`6`,
/// `6,5`, `6:30`), coded values by their code, yes and no, codes and lines of text as they are. Throws InvalidValue with the field
/// `option`.
template <class Value>
Value given(const char* option, const std::string& text) {
    try {
        if constexpr (std::same_as<Value, Minutes>) {
            return Minutes::parse_hours(text);
        } else if constexpr (std::same_as<Value, bool>) {
            return yes_or_no(text);
        } else if constexpr (std::same_as<Value, int>) {
            return whole_number(text);
        } else if constexpr (std::is_enum_v<Value>) {
            return from_code<Value>(text);
        } else if constexpr (requires { Value::parse(text); }) {
            return Value::parse(text);
        } else {
            return Value(text);
        }
    } catch (InvalidValue& invalid) {
        if constexpr (std::is_enum_v<Value>) {
            const auto& known = Coding<Value>::spellings;
            if (const auto near = nearest(text, {known.begin(), known.end()}); !near.empty()) {
                invalid.add("nearest", near);
            }
        }
        invalid.add("option", option);
        throw;
    }
}

template <class Value>
std::optional<Value> given(const char* option, const GivenText& text) {
    return text ? std::optional<Value>(given<Value>(option, *text)) : std::nullopt;
}

/// The same for an option that must be there; throws UsageError `option-missing` (field `option`).
template <class Value>
Value required(const char* option, const GivenText& text) {
    if (!text) {
        throw UsageError("option-missing", {{"option", option}});
    }
    return given<Value>(option, *text);
}

/// Throws UsageError `options-exclude` when two are given that cannot stand beside each other.
inline void excluding(const char* option, bool given, const char* other, bool other_given) {
    if (given && other_given) {
        throw UsageError("options-exclude", {{"option", option}, {"other", other}});
    }
}

/// The same where the first is known to be given.
inline void excluding(const char* option, const char* other, const GivenText& text) {
    excluding(option, true, other, text.has_value());
}

/// What is to become of a value: `removed` is the flag that takes it away, such as `--no-places`. Throws UsageError
/// `options-exclude` when both are given.
template <class Value>
services::Edit<Value> edit(const char* option, const GivenText& text, const char* removal, bool removed) {
    excluding(option, text.has_value(), removal, removed);
    if (removed) {
        return std::optional<Value>();
    }
    return text ? services::Edit<Value>(given<Value>(option, *text)) : std::nullopt;
}

/// What a pair of flags such as `--theory-carries` and `--no-theory-carries` says; nothing when neither is given. Throws
/// UsageError `options-exclude` when both are.
std::optional<bool> either(const char* option, bool given, const char* opposite, bool denied);

}  // namespace mb::cli
