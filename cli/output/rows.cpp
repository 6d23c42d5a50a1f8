#include "cli/output/rows.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

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

std::vector<Column> of_one_record(std::vector<Column> listed, const std::vector<Column>& more) {
    for (Column& column : listed) {
        column.audience = Audience::everyone;
    }
    listed.insert(listed.end(), more.begin(), more.end());
    return listed;
}

Rows::Rows(const std::vector<Column>& columns, bool with_names) {
    for (const Column& column : columns) {
        const bool left_out = column.names_persons && !with_names;
        left_out_.push_back(left_out);
        if (!left_out) {
            columns_.push_back(column);
        }
    }
}

void Rows::add(std::vector<Cell> cells) {
    if (cells.size() != left_out_.size()) {
        throw std::logic_error("a row has " + std::to_string(cells.size()) + " cells for "
                               + std::to_string(left_out_.size()) + " columns");
    }
    for (std::size_t place = cells.size(); place-- > 0;) {
        if (left_out_[place]) {
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(place));
        }
    }
    rows_.push_back(std::move(cells));
}

}  // namespace mb::cli
