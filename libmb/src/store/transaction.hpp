/// Transactions of a connection. Only the store includes this.
#pragma once

#include "store/connection.hpp"

namespace mb::store {

/// A transaction that is rolled back at the end of its scope unless committed.
class Transaction {
public:
    enum class Kind { read, write, write_data };

    /// `write` takes the locks of data and keys at once, so that it cannot fail half-way because somebody else writes;
    /// its commit spans both files. `write_data` is for what never touches the keys (or, while they are made, the keys
    /// alone), and costs three syncs less: its first statement must be the write, which takes the lock of the data and
    /// waits for it like the other.
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws RegisterError `register-not-synced` where the change holds, but the disk could not confirm that it will
    /// outlast a power cut; after all other failures nothing has changed.
    void commit();
    void roll_back() noexcept;

private:
    Connection& connection_;
    bool open_ = true;
};

}  // namespace mb::store
