/// Changes of rows that hold each other up. Only the store includes this.
#pragma once

#include "store/changeset.hpp"
#include "store/table_shape.hpp"

#include <map>
#include <memory>
#include <vector>

namespace mb::store {

/// Rows that a changeset could not be applied to because another row had a value that must be unique.
///
/// Where two lessons have exchanged their codes, neither can go first. So all such rows are taken out together and put
/// in again with their new values.
class HeldBack {
public:
    explicit HeldBack(Connection& connection) : connection_(connection) {}

    /// Keeps the change at the iterator, from a conflict handler.
    void keep(sqlite3_changeset_iter* iterator);

    /// A row that cannot be put in, with the rows that have its unique values.
    struct Stuck {
        RowKey row;
        std::vector<RowKey> holders;
    };
    /// Applies what was kept, foreign keys deferred; returns what is stuck, after which the caller takes everything
    /// back.
    std::vector<Stuck> apply();

private:
    struct Free {
        void operator()(sqlite3_value* value) const;
    };
    using Value = std::unique_ptr<sqlite3_value, Free>;
    struct Row {
        RowKey key;
        bool present;               ///< and changed; else it is new
        std::vector<Value> values;  ///< null: as it is in the table
    };

    const TableShape& shape(const std::string& table);
    void bind_key(Query& query, const Row& row);
    bool take_out(Row& row);
    bool put_in(const Row& row);
    std::vector<RowKey> holders(const Row& row);

    Connection& connection_;
    std::vector<Row> rows_;
    std::map<std::string, TableShape> shapes_;
};

}  // namespace mb::store
