#include "services/exchange/written.hpp"

#include "services/exchange/cell.hpp"

namespace mb::services::exchange {

std::string guarded(std::string text) {
    if (is_formula(text) || text.starts_with('\'')) {
        text.insert(text.begin(), '\'');
    }
    return text;
}

}  // namespace mb::services::exchange
