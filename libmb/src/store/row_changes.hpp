/// What changesets did to rows. Only the store includes this.
#pragma once

#include "store/connection.hpp"
#include "store/table_shape.hpp"

#include <mb/operation.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace mb::store {

/// Reads changesets one after the other, and remembers the columns of the tables it has met.
class RowChanges {
public:
    explicit RowChanges(Connection& log) : log_(log) {}

    /// Hands over each change until one is wanted; returns whether one is.
    bool any(std::string_view changeset, const std::function<bool(RowChange)>& wanted);

private:
    Connection& log_;
    std::map<std::string, TableShape> shapes_;
};

}  // namespace mb::store
