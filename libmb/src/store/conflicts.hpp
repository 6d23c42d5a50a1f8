/// Why an operation cannot be taken back. Only the store includes this.
#pragma once

#include "store/changeset.hpp"
#include "store/held_back.hpp"

#include <mb/error.hpp>
#include <mb/identifier.hpp>

#include <exception>
#include <set>
#include <vector>

namespace mb::store {

/// Collects the conflicts of one applied changeset. It lets the rest be applied, so that all are found; the caller
/// takes everything back.
class Conflicts {
public:
    explicit Conflicts(Connection& connection) : connection_(connection), held_back_(connection) {}

    /// SQLite's conflict handler; `conflicts` is a `Conflicts*`.
    static int note(void* conflicts, int kind, sqlite3_changeset_iter* iterator);
    /// After the changeset: applies what rows have held up among each other, and throws what the handler could not
    /// throw through SQLite.
    void finish();

    /// Nothing when there was no conflict. While the changeset is still applied: `changed-since` for rows that are no
    /// longer as the operation left them, `value-taken` where another row now has a value that must be unique (`by`:
    /// its key), else `still-referenced` for rows that refer to one that would go
    /// (`references`: the table). Fields `table`, `row`, and `operation`: the newest operation after `undone` that
    /// changed that row, if any. At most a hundred, and one of each operation.
    std::vector<Finding> findings(OperationNumber undone);

private:
    int collect(int kind, sqlite3_changeset_iter* iterator);
    void find_broken_references();

    Connection& connection_;
    HeldBack held_back_;
    std::set<RowKey> changed_;
    std::vector<std::pair<RowKey, RowKey>> taken_;           ///< the row, and the one that has its value
    std::vector<std::pair<RowKey, std::string>> referring_;  ///< the row, and the table that it refers to
    bool references_broken_ = false;
    std::exception_ptr failure_;
};

}  // namespace mb::store
