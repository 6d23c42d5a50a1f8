#include "store/memory_database.hpp"

#include "store/failures.hpp"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace mb::store {

std::unique_ptr<Connection> open_memory_database() {
    std::unique_ptr<SQLite::Database> database;
    try {
        database = std::make_unique<SQLite::Database>(":memory:",
                                                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX);
    } catch (const SQLite::Exception& failure) {
        throw_failure(failure.getErrorCode(), ":memory:", failure.what());
    }
    auto connection = std::make_unique<Connection>(std::move(database));
    connection->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA temp_store = MEMORY");
    return connection;
}

}  // namespace mb::store
