#include "cli/output/rows.hpp"

#include <stdexcept>

namespace mb::cli {

bool is_number(Kind kind) {
    switch (kind) {
    case Kind::integer:
    case Kind::decimal:
    case Kind::minutes:
    case Kind::percent:
    case Kind::fte:
    case Kind::objects:
        return true;
    case Kind::text:
    case Kind::prose:
    case Kind::code:
    case Kind::date:
    case Kind::instant:
    case Kind::yes_no:
    case Kind::list:
        return false;
    }
    return false;
}

void Rows::add(std::vector<Cell> cells) {
    if (cells.size() != columns_->size()) {
        throw std::logic_error("a row has " + std::to_string(cells.size()) + " cells for "
                               + std::to_string(columns_->size()) + " columns");
    }
    rows_.push_back(std::move(cells));
}

}  // namespace mb::cli
