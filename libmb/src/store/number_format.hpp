/// Numbers of a workbook, as the person who typed them sees them. Only the store includes this.
#pragma once

#include <string>
#include <string_view>

namespace mb::store {

/// What a workbook's number format makes of a number.
struct NumberFormat {
    enum class Kind { number, percent, day, time, elapsed_time, day_and_time };
    Kind kind = Kind::number;
    std::size_t digits = 0;  ///< leading zeros up to this many, as a format of nothing but zeros asks for

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// The format of a code such as `dd.mm.yyyy`, `0.0%` or `00000` (ECMA-376, 18.8.31).
NumberFormat number_format_of(std::string_view code);
/// The format of that number among those that are built in (ECMA-376, 18.8.30); a plain number where it names none.
NumberFormat built_in_number_format(unsigned id);

/// Spells the number in `text`: no exponent and at most 15 digits, as spreadsheets count (`0.1`, `6`); per cents without
/// their sign; days `2020-06-30`, times `09:00` (`09:00:30` where there are seconds), both `2020-06-30T09:00`. `from_1904`
/// says from which day the workbook counts. What is no number, and days before March 1900 or after 2199, stay as they
/// are.
std::string spelled_number(std::string_view text, const NumberFormat& format, bool from_1904);

}  // namespace mb::store
