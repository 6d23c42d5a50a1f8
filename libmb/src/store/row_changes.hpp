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

/// Whether one of the numbers may stand in a changeset, as a key, a reference or any other value. One that does is always
/// found; another may be, by chance, in texts or across values.
bool may_hold(std::string_view changeset, const RecordNumbers& numbers);

/// Reads changesets one after the other, and remembers the columns of the tables it has met.
class RowChanges {
public:
    explicit RowChanges(Connection& log) : log_(log) {}

    /// Hands over each changed row, table by table in the order of their first change; with `numbers` only those in which one of
    /// these stands. `visit` may add to them, which holds from the next row on.
    void for_each(std::string_view changeset, const std::function<void(RowChange&&)>& visit,
                  const RecordNumbers* numbers = nullptr);

private:
    Connection& log_;
    std::map<std::string, TableShape> shapes_;
};

}  // namespace mb::store
