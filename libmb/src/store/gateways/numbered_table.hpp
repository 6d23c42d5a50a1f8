/// Tables whose rows have a permanent number.
#pragma once

#include "store/connection.hpp"

#include <mb/identifier.hpp>

#include <optional>
#include <vector>

namespace mb::store {

/// What the gateways of all tables with numbered rows can do. Defined in numbered_table_definitions.hpp.
template <class IdType, class Value>
class NumberedTable {
public:
    using Record = Numbered<IdType, Value>;

    explicit NumberedTable(Connection& connection) : connection_(connection) {}

    /// Adds a row under the next free number, which is returned.
    IdType add(const Value& value);
    /// Gives the row other values. Throws NotFound `row-missing` (fields `noun`, `value`).
    void change(IdType id, const Value& value);
    /// All rows, by number.
    std::vector<Record> all();
    std::optional<Record> find(IdType id);

protected:
    /// Adds a row under a number that is not in use.
    void add_numbered(IdType id, const Value& value);

    Connection& connection_;
};

}  // namespace mb::store
