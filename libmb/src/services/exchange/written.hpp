/// How values are written in the cells of a bundle.
#pragma once

#include <mb/coded.hpp>
#include <mb/minutes.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace mb::services::exchange {

/// Puts the apostrophe before a text that a spreadsheet would take for a formula, or that begins with one itself;
/// reading drops it.
std::string guarded(std::string text);

/// Returns a value as files spell it; what is not there is an empty cell.
template <class T>
std::string written(const T& value) {
    if constexpr (requires { value.has_value(); }) {
        return value ? written(*value) : std::string();
    } else if constexpr (std::same_as<T, bool>) {
        return value ? "yes" : "no";
    } else if constexpr (std::integral<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(to_code(value));
    } else if constexpr (std::same_as<T, Minutes>) {
        return std::to_string(value.count());
    } else if constexpr (requires { value.str(); }) {
        return value.str();
    } else if constexpr (requires { value.to_string(); }) {
        return value.to_string();
    } else {
        return std::string(value);
    }
}

/// Returns the values with `|` between them.
template <class List>
std::string written_list(const List& values) {
    std::string text;
    for (const auto& value : values) {
        text += (text.empty() ? "" : "|") + written(value);
    }
    return text;
}

}  // namespace mb::services::exchange
