#include "domain/digits.hpp"

#include <mb/identifier.hpp>

namespace mb {

std::optional<std::int64_t> number_after(std::string_view prefix, std::string_view text) {
    if (!text.starts_with(prefix)) {
        return std::nullopt;
    }
    const auto digits = text.substr(prefix.size());
    if (digits.size() > 15 || !all_digits(digits) || digits.starts_with('0')) {
        return std::nullopt;
    }
    return number_up_to(1'000'000'000'000'000, digits);
}

}  // namespace mb
