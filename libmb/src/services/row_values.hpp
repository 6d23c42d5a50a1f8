/// Values of a changed row by the names of their columns.
#pragma once

#include <mb/operation.hpp>

#include <algorithm>
#include <string_view>

namespace mb::services {

/// Null where the change has no such column.
inline const RowChange::Column* column_of(const RowChange& change, std::string_view name) {
    const auto found = std::ranges::find(change.columns, name, &RowChange::Column::name);
    return found == change.columns.end() ? nullptr : &*found;
}

/// The value of a row that was added or removed.
inline RowCell value_in(const RowChange& change, std::string_view name) {
    const auto* column = column_of(change, name);
    return column == nullptr ? std::nullopt : column->after ? column->after : column->before;
}

}  // namespace mb::services
