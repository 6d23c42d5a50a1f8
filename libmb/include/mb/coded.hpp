/// Coded values: enumerations whose members have one stable spelling in files, SQL, JSON and flags.
#pragma once

#include <mb/error.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mb {

/// The spellings of `Enum`, in the order of its members. Specialised beside each enumeration:
/// `noun` names the coded value in errors, `spellings` lists the codes.
template <class Enum>
struct Coding;

/// Returns the stable spelling of a coded value: `on-leave`.
template <class Enum>
constexpr std::string_view to_code(Enum value) {
    return Coding<Enum>::spellings[static_cast<std::size_t>(value)];
}

/// Returns the value spelled `code`, or nothing. Case and spelling must be exact.
template <class Enum>
constexpr std::optional<Enum> find_code(std::string_view code) {
    for (std::size_t i = 0; i < Coding<Enum>::spellings.size(); ++i) {
        if (Coding<Enum>::spellings[i] == code) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

/// Throws InvalidValue `code-unknown` with `noun`, `value` and `known` (the spellings, separated by ", ").
[[noreturn]] void throw_unknown_code(std::string_view noun, std::string_view value, const std::string_view* spellings,
                                     std::size_t count);

/// Returns the value spelled `code`; throws InvalidValue `code-unknown`.
template <class Enum>
Enum from_code(std::string_view code) {
    if (const auto value = find_code<Enum>(code)) {
        return *value;
    }
    throw_unknown_code(Coding<Enum>::noun, code, Coding<Enum>::spellings.data(), Coding<Enum>::spellings.size());
}

}  // namespace mb
