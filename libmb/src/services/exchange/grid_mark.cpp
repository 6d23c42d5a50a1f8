#include "services/exchange/grid_mark.hpp"

#include "domain/digits.hpp"
#include "domain/offending.hpp"

#include <mb/lower_ascii.hpp>
#include <mb/text.hpp>

#include <algorithm>
#include <array>

namespace mb::services::exchange {
namespace {

std::optional<Absence> read_absence(std::string_view word) {
    static constexpr std::array<std::string_view, 4> valid{"g", "gyldig", "v", "valid"};
    static constexpr std::array<std::string_view, 4> invalid{"u", "ugyldig", "i", "invalid"};
    if (std::ranges::find(valid, word) != valid.end()) {
        return Absence::valid;
    }
    return std::ranges::find(invalid, word) != invalid.end() ? std::optional(Absence::invalid) : std::nullopt;
}

/// 1:30
bool is_clock(std::string_view amount) {
    return amount.find(':') != std::string_view::npos;
}

Minutes read_amount(std::string_view amount, GridUnit unit) {
    if (unit == GridUnit::hours || is_clock(amount)) {
        return Minutes::parse_hours(amount);
    }
    if (!all_digits(amount)) {
        throw InvalidValue("grid-minutes-not-whole", {{"value", offending(amount)}});
    }
    return Minutes(number_up_to(1'000'000'000, amount));
}

}  // namespace

GridMark read_grid_mark(std::string_view text, GridUnit unit) {
    const auto lowered = lower_ascii(trim(text));
    if (lowered == "x") {
        return {std::nullopt, std::nullopt};
    }
    const auto amount_end = std::min(lowered.find_first_not_of("0123456789.,:"), lowered.size());
    const auto amount = std::string_view(lowered).substr(0, amount_end);
    const auto word = trim(std::string_view(lowered).substr(amount_end));
    const auto absence = read_absence(word);
    if ((!word.empty() && !absence) || (word.empty() && amount.empty())) {
        throw InvalidValue("grid-mark-unknown", {{"value", offending(text)}});
    }
    const bool bare = !amount.empty() && unit == GridUnit::minutes && !is_clock(amount);
    return {amount.empty() ? Minutes() : read_amount(amount, unit), absence, bare};
}

std::string written_grid_mark(const Attendance& attendance) {
    const std::string letter = !attendance.absence ? "" : *attendance.absence == Absence::valid ? "G" : "U";
    auto minutes = std::to_string(attendance.minutes.count());
    if (letter.empty()) {
        return minutes;
    }
    return attendance.minutes == Minutes() ? letter : minutes + " " + letter;
}

}  // namespace mb::services::exchange
