/// Changesets as SQLite's own session extension makes and reads them.
#pragma once

#ifndef SQLITE_ENABLE_SESSION
#    define SQLITE_ENABLE_SESSION
#    define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace mb::test {

inline void require_sqlite(int code) {
    if (code != SQLITE_OK) {
        throw std::runtime_error("SQLite says " + std::to_string(code));
    }
}

/// Bytes that SQLite has allocated.
inline std::string taken(int size, void* bytes) {
    std::string copy(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return copy;
}

/// A session that records the changes of all tables.
class Session {
public:
    explicit Session(sqlite3* database) {
        require_sqlite(sqlite3session_create(database, "main", &session_));
        require_sqlite(sqlite3session_attach(session_, nullptr));
    }
    ~Session() { sqlite3session_delete(session_); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void record(bool on) { sqlite3session_enable(session_, on ? 1 : 0); }
    bool records() { return sqlite3session_enable(session_, -1) != 0; }
    std::string changeset() {
        int size = 0;
        void* bytes = nullptr;
        require_sqlite(sqlite3session_changeset(session_, &size, &bytes));
        return taken(size, bytes);
    }

private:
    sqlite3_session* session_ = nullptr;
};

/// One change in words: table, operation, key places and new values.
inline std::string described(sqlite3_changeset_iter* change) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    unsigned char* key_places = nullptr;
    require_sqlite(sqlite3changeset_op(change, &table, &columns, &operation, &indirect));
    require_sqlite(sqlite3changeset_pk(change, &key_places, nullptr));
    std::string text = std::string(table) + " " + std::to_string(operation) + " " + std::to_string(indirect);
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        require_sqlite(operation == SQLITE_DELETE ? sqlite3changeset_old(change, i, &value)
                                                  : sqlite3changeset_new(change, i, &value));
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
        text += " " + std::to_string(key_places[i]) + ":" + std::to_string(sqlite3_value_type(value)) + ":"
                + (bytes != nullptr ? bytes : "null");
    }
    return text;
}

/// All changes, sorted.
inline std::vector<std::string> changes_in(std::string changeset) {
    sqlite3_changeset_iter* change = nullptr;
    require_sqlite(sqlite3changeset_start(&change, static_cast<int>(changeset.size()), changeset.data()));
    std::vector<std::string> changes;
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        changes.push_back(described(change));
    }
    require_sqlite(sqlite3changeset_finalize(change));
    std::ranges::sort(changes);
    return changes;
}

/// Applies a changeset; a conflict throws.
inline void apply(sqlite3* database, std::string changeset) {
    require_sqlite(sqlite3changeset_apply(
        database, static_cast<int>(changeset.size()), changeset.data(), nullptr,
        [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }, nullptr));
}

inline std::string inverse(const std::string& changeset) {
    int size = 0;
    void* bytes = nullptr;
    require_sqlite(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes));
    return taken(size, bytes);
}

}  // namespace mb::test
