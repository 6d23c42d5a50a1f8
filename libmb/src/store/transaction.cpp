#include "store/transaction.hpp"

#include <sqlite3.h>

namespace mb::store {

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
    connection_.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    roll_back();
}

void Transaction::commit() {
    connection_.run("COMMIT");
    open_ = false;
}

void Transaction::roll_back() noexcept {
    // Some failures (a full disk) have rolled back already.
    if (open_ && connection_.in_transaction()) {
        sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    open_ = false;
}

}  // namespace mb::store
