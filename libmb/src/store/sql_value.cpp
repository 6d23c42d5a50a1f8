#include "store/sql_value.hpp"

#include "store/failures.hpp"

#include <sqlite3.h>

namespace mb::store {

namespace {

// SQLite binds NULL where the pointer is null, and the data of an empty view may be.
const char* data_of(std::string_view bytes) {
    return bytes.empty() ? "" : bytes.data();
}

[[noreturn]] void throw_damaged(sqlite3_stmt* statement, int column, const std::string& what) {
    sqlite3* database = sqlite3_db_handle(statement);
    const char* path = sqlite3_db_filename(database, "main");
    const char* name = sqlite3_column_name(statement, column);
    throw RegisterDamaged("register-damaged",
                          {{"path", path != nullptr ? path : ""},
                           {"detail", what + " in column " + (name != nullptr ? name : std::to_string(column))}});
}

void require_type(sqlite3_stmt* statement, int column, int type) {
    if (sqlite3_column_type(statement, column) != type) {
        throw_damaged(statement, column, "wrong type");
    }
}

}  // namespace

void bind_null(sqlite3_stmt* statement, int parameter) {
    require_ok(statement, sqlite3_bind_null(statement, parameter));
}

void bind_integer(sqlite3_stmt* statement, int parameter, std::int64_t value) {
    require_ok(statement, sqlite3_bind_int64(statement, parameter, value));
}

void bind_text(sqlite3_stmt* statement, int parameter, std::string_view value) {
    require_ok(statement,
               sqlite3_bind_text64(statement, parameter, data_of(value), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void bind_blob(sqlite3_stmt* statement, int parameter, std::string_view bytes) {
    require_ok(statement, sqlite3_bind_blob64(statement, parameter, data_of(bytes), bytes.size(), SQLITE_TRANSIENT));
}

void bind_blob_in_place(sqlite3_stmt* statement, int parameter, std::string_view bytes) {
    require_ok(statement, sqlite3_bind_blob64(statement, parameter, data_of(bytes), bytes.size(), SQLITE_STATIC));
}

bool is_null(sqlite3_stmt* statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

std::int64_t read_integer(sqlite3_stmt* statement, int column) {
    require_type(statement, column, SQLITE_INTEGER);
    return sqlite3_column_int64(statement, column);
}

std::string_view read_text(sqlite3_stmt* statement, int column) {
    require_type(statement, column, SQLITE_TEXT);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

std::string_view read_blob(sqlite3_stmt* statement, int column) {
    require_type(statement, column, SQLITE_BLOB);
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return {bytes != nullptr ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

void throw_unreadable(sqlite3_stmt* statement, int column, const InvalidValue& value) {
    throw_damaged(statement, column, value.code());
}

}  // namespace mb::store
