/// Transactions of a connection. Only the store includes this.
#pragma once

#include "store/connection.hpp"

namespace mb::store {

/// A transaction that is rolled back at the end of its scope unless committed.
class Transaction {
public:
    enum class Kind { read, write };

    /// A write takes the lock at once, so that it cannot fail half-way because somebody else writes.
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();
    void roll_back() noexcept;

private:
    Connection& connection_;
    bool open_ = true;
};

}  // namespace mb::store
