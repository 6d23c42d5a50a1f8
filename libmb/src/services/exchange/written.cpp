#include "services/exchange/written.hpp"

#include "domain/digits.hpp"
#include "services/exchange/cell.hpp"

namespace mb::services::exchange {

std::string written_decimal(std::int64_t number, int decimals) {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    std::string text = std::to_string(number / scale);
    if (number % scale != 0) {
        text += "." + padded(number % scale, decimals);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

std::string guarded(std::string text) {
    if (is_formula(text) || text.starts_with('\'')) {
        text.insert(text.begin(), '\'');
    }
    return text;
}

}  // namespace mb::services::exchange
