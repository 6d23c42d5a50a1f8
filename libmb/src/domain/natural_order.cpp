#include "domain/digits.hpp"

#include <mb/natural_order.hpp>

#include <compare>

namespace mb {
namespace {

/// Takes the run of digits at the head of `text` and returns it without leading zeros.
std::string_view take_number(std::string_view& text) {
    std::size_t length = 0;
    while (length < text.size() && is_digit(text[length])) {
        ++length;
    }
    auto digits = text.substr(0, length);
    text.remove_prefix(length);
    while (digits.size() > 1 && digits.front() == '0') {
        digits.remove_prefix(1);
    }
    return digits;
}

std::strong_ordering compare(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (is_digit(a.front()) && is_digit(b.front())) {
            const auto x = take_number(a);
            const auto y = take_number(b);
            if (const auto order = x.size() <=> y.size(); order != 0) {
                return order;
            }
            if (const auto order = x <=> y; order != 0) {
                return order;
            }
        } else {
            if (const auto order = a.substr(0, 1) <=> b.substr(0, 1); order != 0) {
                return order;
            }
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.size() <=> b.size();
}

}  // namespace

bool counts_before(std::string_view a, std::string_view b) {
    const auto order = compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

}  // namespace mb
