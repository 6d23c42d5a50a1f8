#include "store/transaction.hpp"

#include "store/failures.hpp"
#include "store/super_journals.hpp"

#include <sqlite3.h>

namespace mb::store {

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
    connection_.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (kind == Kind::write) {
        remove_left_super_journals(connection_);
    }
}

Transaction::~Transaction() {
    roll_back();
}

void Transaction::commit() {
    const auto query = connection_.query("COMMIT");
    if (sqlite3_step(query.handle()) != SQLITE_DONE) {
        throw_commit_failure(connection_.handle());
    }
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
