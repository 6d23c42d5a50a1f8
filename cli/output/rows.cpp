#include "cli/output/rows.hpp"

#include <stdexcept>

namespace mb::cli {

bool is_number(Kind kind) {
    return kind == Kind::integer || kind == Kind::minutes || kind == Kind::percent || kind == Kind::objects;
}

void Rows::add(std::vector<Cell> cells) {
    if (cells.size() != columns_->size()) {
        throw std::logic_error("a row has " + std::to_string(cells.size()) + " cells for "
                               + std::to_string(columns_->size()) + " columns");
    }
    rows_.push_back(std::move(cells));
}

}  // namespace mb::cli
