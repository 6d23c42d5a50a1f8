/// The cells of an answer: typed, so that each writer spells them in its own way.
#pragma once

#include <mb/coded.hpp>
#include <mb/date.hpp>
#include <mb/instant.hpp>
#include <mb/minutes.hpp>
#include <mb/percent.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mb::cli {

class Rows;

/// A coded value: raw to machines (`on-leave`), translated to people ("permisjon").
struct CodedValue {
    std::string_view noun;  ///< what the codes belong to, see vocabulary.hpp
    std::string code;
};

/// Full-time equivalents, in hundredths of a percent: 10 000 is one.
struct FullTime {
    std::int64_t hundredths;
};

/// Rows inside a row: an array of objects in JSON, their number elsewhere.
using Nested = std::shared_ptr<const Rows>;

using Absent = std::monostate;
using Cell = std::variant<Absent, std::string, std::int64_t, double, bool, Date, Instant, Minutes, Percent, FullTime,
                          CodedValue, std::vector<std::string>, Nested>;

/// Cells of the domain's values.
inline Cell cell(std::string_view text) {
    return std::string(text);
}
template <std::integral Number>
Cell cell(Number number) {
    if constexpr (std::same_as<Number, bool>) {
        return number;
    } else {
        return static_cast<std::int64_t>(number);
    }
}
inline Cell cell(double number) {
    return number;
}
inline Cell cell(FullTime amount) {
    return amount;
}
template <class Enum>
requires std::is_enum_v<Enum> Cell cell(Enum value) {
    return CodedValue{Coding<Enum>::noun, std::string(to_code(value))};
}
/// Names and codes.
template <class Text>
requires requires(const Text& text) {
    { text.str() } -> std::convertible_to<std::string>;
}
Cell cell(const Text& text) {
    return text.str();
}
/// Numbers of records are text (`P12`), but for operations, which are numbers.
template <class Numbered>
requires requires(const Numbered& id) {
    id.number();
}
Cell cell(const Numbered& id) {
    return id.to_string();
}
template <class Value>
requires std::same_as<Value, Date> || std::same_as<Value, Instant> || std::same_as<Value, Minutes> || std::same_as<
    Value, Percent> || std::same_as<Value, std::vector<std::string>>
    Cell cell(const Value& value) {
    return value;
}
template <class Value>
Cell cell(const std::optional<Value>& value) {
    return value ? cell(*value) : Cell();
}

}  // namespace mb::cli
