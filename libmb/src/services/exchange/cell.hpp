/// What a cell of a CSV file says, and the values that it spells.
#pragma once

#include "services/exchange/coded_words.hpp"

#include <mb/coded.hpp>
#include <mb/minutes.hpp>
#include <mb/percent.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace mb::services::exchange {

/// The text of a cell without the spaces around it and without the apostrophe that a spreadsheet puts before it.
/// `fault` is the code of what makes it unreadable whatever the column, or null.
struct CellText {
    std::string_view text;
    const char* fault = nullptr;  ///< `cell-formula`, `text-national-identity-number`
};
CellText cell_text(std::string_view cell);

/// Whether a spreadsheet would run the text as a formula: `=…`, or `+`, `-`, `@` followed by a letter or a parenthesis.
bool is_formula(std::string_view text);

/// Reads a number as parse_decimal() does.
std::int64_t read_number(std::string_view text, int decimals = 0, std::int64_t most = 1'000'000'000);

/// Reads yes, no, ja, nei, true, false, 1, 0 in any case; throws InvalidValue `yes-no-malformed`.
bool read_yes_no(std::string_view text);

/// Reads a value of any type that a column holds; throws InvalidValue.
template <class T>
T read_cell(std::string_view text) {
    if constexpr (std::same_as<T, bool>) {
        return read_yes_no(text);
    } else if constexpr (std::integral<T>) {
        return static_cast<T>(read_number(text));
    } else if constexpr (std::is_enum_v<T>) {
        return from_code<T>(code_meant(text, coded_words<T>()));
    } else if constexpr (std::same_as<T, Minutes>) {
        return Minutes(read_number(text));
    } else if constexpr (std::same_as<T, Percent>) {
        return Percent::from_hundredths(static_cast<int>(read_number(without_percent_sign(text), 2)));
    } else if constexpr (requires { T::parse(text); }) {
        return T::parse(text);
    } else {
        return T(text);
    }
}

}  // namespace mb::services::exchange
