/// Which columns and keys a table has. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

/// Names as they stand in the schema; `key` holds positions of columns, in the order of the primary key.
struct TableShape {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::size_t> key;

    /// The values of the key columns in the query's row, from `column` on, separated by `/`; as `RowKey` has them.
    std::string key_text(const Query& query, int column = 0) const;
    /// The names of the key columns, separated by ", " and each after `prefix`.
    std::string key_list(std::string_view prefix = "") const;
};

TableShape shape_of(Connection& connection, std::string_view table);

/// A name in double quotes, as SQL takes it.
std::string sql_name(std::string_view name);

}  // namespace mb::store
