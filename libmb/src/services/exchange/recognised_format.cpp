#include "services/exchange/recognised_format.hpp"

#include "services/exchange/header.hpp"

#include <cstdint>
#include <limits>
#include <utility>

namespace mb::services::exchange {

const Format* recognised_format(std::span<const std::string_view> header) {
    const Format* recognised = nullptr;
    for (const Format& format : formats()) {
        if (Header(format, header).fits()) {
            if (recognised) {
                return nullptr;
            }
            recognised = &format;
        }
    }
    return recognised;
}

const Format* nearest_format(std::span<const std::string_view> header) {
    const Format* best = nullptr;
    std::pair<std::int64_t, std::int64_t> highest{2, std::numeric_limits<std::int64_t>::min()};
    for (const Format& format : formats()) {
        const Header columns(format, header);
        const std::pair likeness(static_cast<std::int64_t>(columns.found()),
                                 -static_cast<std::int64_t>(columns.missing()));
        if (columns.found() > columns.unwanted() && likeness >= highest) {
            best = likeness == highest ? nullptr : &format;
            highest = likeness;
        }
    }
    return best;
}

}  // namespace mb::services::exchange
