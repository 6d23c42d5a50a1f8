/// The connection to an open register, and its prepared statements. Only the store includes this.
#pragma once

#include "store/sql_value.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite {
class Database;
}

namespace mb::store {

class Connection;

/// A prepared statement in use. Parameters are bound in order, columns are read by position from 0.
///
/// It is borrowed from the connection's cache and handed back, reset, at the end of its scope.
class Query {
public:
    Query(const Query&) = delete;
    Query(Query&& other) noexcept;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds all parameters, the first value to `?1`. Text is copied.
    template <class... Values>
    Query& bind(const Values&... values) {
        int parameter = 0;  // NOLINT(misc-const-correctness): changed in the fold
        (SqlValue<Values>::bind(statement_, ++parameter, values), ...);
        return *this;
    }
    /// Steps to the next row; false when there is none.
    bool next();
    /// Runs a statement that returns no row.
    void run();
    /// Makes the statement ready to be bound and run again.
    void reset();

    /// Throws RegisterDamaged `register-damaged` where the column holds what is no `T`.
    template <class T>
    T get(int column) const {
        try {
            return SqlValue<T>::read(statement_, column);
        } catch (const InvalidValue& value) {
            throw_unreadable(statement_, column, value);
        }
    }
    sqlite3_stmt* handle() const noexcept { return statement_; }

private:
    friend class Connection;
    Query(Connection& connection, const char* sql, sqlite3_stmt* statement);
    Connection* connection_;
    const char* sql_;  ///< null when the statement is for one use
    sqlite3_stmt* statement_;
};

/// A connection with the settings of a register. Translates SQLite's result codes into `mb::Error`.
class Connection {
public:
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Borrows a prepared statement; `sql` must be a constant that outlives the connection (the cache goes by its
    /// address).
    Query query(const char* sql);
    /// Prepares a statement for one use; its text need not outlive the call.
    Query query_once(const std::string& sql);
    /// Binds and runs a statement that returns no row.
    template <class... Values>
    void run(const char* sql, const Values&... values) {
        query(sql).bind(values...).run();
    }
    /// Returns the first column of the first row, or nothing when there is no row.
    template <class T, class... Values>
    std::optional<T> value(const char* sql, const Values&... values) {
        auto q = query(sql);
        q.bind(values...);
        if (!q.next()) {
            return std::nullopt;
        }
        return q.template get<T>(0);
    }
    /// Runs several statements without parameters.
    void execute(const std::string& sql);

    bool in_transaction() const;
    std::int64_t last_insert_id() const;
    /// Rows changed by the newest statement.
    int changed_rows() const;
    sqlite3* handle() const;

    /// Throws the `mb::Error` that belongs to SQLite's result code.
    [[noreturn]] void fail(int code) const;

    /// Rows that were inserted past the session (see bulk_insert()) add their changeset here; `record()` appends it to
    /// its own.
    std::string& bulk_changeset() noexcept { return bulk_changeset_; }
    /// Switches the recording of the session off (false) and on again (true) while bulk_insert() works. `record()` sets
    /// it for as long as its session lives; else it is empty.
    std::function<void(bool)>& record_changes() noexcept { return record_changes_; }

private:
    friend class Query;
    struct Cache;
    std::unique_ptr<SQLite::Database> database_;
    std::unique_ptr<Cache> cache_;
    std::string bulk_changeset_;
    std::function<void(bool)> record_changes_;
};

}  // namespace mb::store
