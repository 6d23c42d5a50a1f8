#include "store/changeset.hpp"

#include "store/failures.hpp"
#include "store/hash.hpp"
#include "store/schema.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

namespace mb::store {

void Changeset::Free::operator()(void* bytes) const {
    sqlite3_free(bytes);
}

Session::Session(Connection& connection) : connection_(connection) {
    require_ok(connection_.handle(), sqlite3session_create(connection_.handle(), "main", &session_));
    const auto filter = [](void*, const char* table) { return is_logged(table) ? 1 : 0; };
    sqlite3session_table_filter(session_, filter, nullptr);
    if (const int attached = sqlite3session_attach(session_, nullptr); attached != SQLITE_OK) {
        sqlite3session_delete(session_);
        connection_.fail(attached);
    }
}

Session::~Session() {
    sqlite3session_delete(session_);
}

void Session::enable(bool on) {
    sqlite3session_enable(session_, on ? 1 : 0);
}

Changeset Session::changeset() {
    int size = 0;
    void* bytes = nullptr;
    require_ok(connection_.handle(), sqlite3session_changeset(session_, &size, &bytes));
    return {bytes, size};
}

std::optional<std::string> cell_of(sqlite3_value* value) {
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto size = [&] { return static_cast<std::size_t>(sqlite3_value_bytes(value)); };
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return std::nullopt;
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return bytes == nullptr ? std::string() : to_hex({bytes, size()});
    }
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string(text != nullptr ? text : "", size());
    }
    }
}

RowKey row_at(sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    unsigned char* keys = nullptr;
    sqlite3changeset_pk(iterator, &keys, nullptr);
    RowKey row{table, {}};
    for (int i = 0; i < columns; ++i) {
        if (keys[i] != 0) {
            sqlite3_value* value = nullptr;
            (operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(iterator, i, &value);
            row.key += (row.key.empty() ? "" : "/") + cell_of(value).value_or("");
        }
    }
    return row;
}

ChangesetReader::ChangesetReader(std::string_view bytes) {
    // SQLite takes the bytes as not const and does not change them.
    auto* start = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (const int code = sqlite3changeset_start(&iterator_, static_cast<int>(bytes.size()), start); code != SQLITE_OK) {
        fail(code);
    }
}

ChangesetReader::~ChangesetReader() {
    sqlite3changeset_finalize(iterator_);
}

bool ChangesetReader::next() {
    const int code = sqlite3changeset_next(iterator_);
    if (code == SQLITE_DONE) {
        return false;
    }
    if (code != SQLITE_ROW) {
        fail(code);
    }
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator_, &table, &columns, &operation, nullptr);
    kind_ = operation == SQLITE_INSERT ? Kind::added : operation == SQLITE_DELETE ? Kind::removed : Kind::changed;
    if (table_ != table) {
        table_ = table;
        unsigned char* keys = nullptr;
        sqlite3changeset_pk(iterator_, &keys, nullptr);
        keys_.assign(keys, keys + columns);
    }
    return true;
}

sqlite3_value* ChangesetReader::before(std::size_t column) const {
    sqlite3_value* value = nullptr;
    if (kind_ != Kind::added) {
        sqlite3changeset_old(iterator_, static_cast<int>(column), &value);
    }
    return value;
}

sqlite3_value* ChangesetReader::after(std::size_t column) const {
    sqlite3_value* value = nullptr;
    if (kind_ != Kind::removed) {
        sqlite3changeset_new(iterator_, static_cast<int>(column), &value);
    }
    return value;
}

bool ChangesetReader::holds(const RecordNumbers& numbers) const {
    const auto is_one = [&numbers](sqlite3_value* value) {
        return value != nullptr && sqlite3_value_type(value) == SQLITE_INTEGER
               && numbers.contains(sqlite3_value_int64(value));
    };
    for (std::size_t column = 0; column < columns(); ++column) {
        if (is_one(before(column)) || is_one(after(column))) {
            return true;
        }
    }
    return false;
}

void ChangesetReader::fail(int code) {
    if (code == SQLITE_NOMEM) {
        throw std::bad_alloc();
    }
    throw RegisterDamaged("register-damaged", {{"detail", "a changeset of the log cannot be read"}});
}

}  // namespace mb::store
