#include "store/connection.hpp"

#include "store/failures.hpp"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>

#include <unordered_map>
#include <vector>

namespace mb::store {

/// Statements that nobody uses now. One text may be in use several times at once, so each has a list.
struct Connection::Cache {
    std::unordered_map<const char*, std::vector<sqlite3_stmt*>> idle;

    Cache() = default;
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;
    ~Cache() {
        for (auto& [sql, statements] : idle) {
            for (auto* statement : statements) {
                sqlite3_finalize(statement);
            }
        }
    }
};

Query::Query(Connection& connection, const char* sql, sqlite3_stmt* statement)
    : connection_(&connection), sql_(sql), statement_(statement) {}

Query::Query(Query&& other) noexcept
    : connection_(other.connection_), sql_(other.sql_), statement_(std::exchange(other.statement_, nullptr)) {}

Query::~Query() {
    if (statement_ == nullptr) {
        return;
    }
    if (sql_ == nullptr) {
        sqlite3_finalize(statement_);
        return;
    }
    reset();
    try {
        connection_->cache_->idle[sql_].push_back(statement_);
    } catch (...) {
        sqlite3_finalize(statement_);
    }
}

bool Query::next() {
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        connection_->fail(code);
    }
    return code == SQLITE_ROW;
}

void Query::run() {
    while (next()) {
    }
}

void Query::reset() {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : database_(std::move(database)), cache_(std::make_unique<Cache>()) {
    sqlite3_extended_result_codes(handle(), 1);
}

Connection::~Connection() {
    // Statements go before the database.
    cache_.reset();
}

Query Connection::query(const char* sql) {
    if (const auto found = cache_->idle.find(sql); found != cache_->idle.end() && !found->second.empty()) {
        auto* statement = found->second.back();
        found->second.pop_back();
        return {*this, sql, statement};
    }
    sqlite3_stmt* statement = nullptr;
    require_ok(handle(), sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return {*this, sql, statement};
}

Query Connection::query_once(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    require_ok(handle(), sqlite3_prepare_v3(handle(), sql.c_str(), -1, 0, &statement, nullptr));
    return {*this, nullptr, statement};
}

void Connection::execute(const std::string& sql) {
    require_ok(handle(), sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr));
}

bool Connection::in_transaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

std::int64_t Connection::last_insert_id() const {
    return sqlite3_last_insert_rowid(handle());
}

int Connection::changed_rows() const {
    return sqlite3_changes(handle());
}

sqlite3* Connection::handle() const {
    return database_->getHandle();
}

void Connection::fail(int code) const {
    throw_failure(handle(), code);
}

}  // namespace mb::store
