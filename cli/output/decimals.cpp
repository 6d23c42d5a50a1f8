#include "cli/output/decimals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mb::cli {

std::string shortest(double number) {
    if (!std::isfinite(number)) {
        throw std::logic_error("a figure is no number");
    }
    return fmt::format("{}", number);
}

std::string two_decimals(FullTime amount) {
    constexpr std::int64_t of_a_hundredth = 100;  // a hundredth of a full-time equivalent is one percent
    const auto size = amount.hundredths < 0 ? -amount.hundredths : amount.hundredths;
    const auto hundredths = (size + of_a_hundredth / 2) / of_a_hundredth;
    return fmt::format("{}{}.{:02}", amount.hundredths < 0 && hundredths > 0 ? "-" : "", hundredths / 100,
                       hundredths % 100);
}

std::string with_mark(std::string text, char mark) {
    std::ranges::replace(text, '.', mark);
    return text;
}

}  // namespace mb::cli
