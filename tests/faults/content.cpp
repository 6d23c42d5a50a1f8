#include "content.hpp"

#include "disk_image.hpp"
#include "watched_vfs.hpp"

#include <sqlite3.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace mb::faults {

namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

void require(sqlite3* connection, bool fine) {
    if (!fine) {
        throw std::runtime_error(sqlite3_errmsg(connection));
    }
}

Statement prepared(sqlite3* connection, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    require(connection, sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    return Statement(statement);
}

bool next(sqlite3* connection, const Statement& statement) {
    const int code = sqlite3_step(statement.get());
    require(connection, code == SQLITE_ROW || code == SQLITE_DONE);
    return code == SQLITE_ROW;
}

std::string_view bytes(sqlite3_stmt* row, int column) {
    const auto* begin = static_cast<const char*>(sqlite3_column_blob(row, column));
    return {begin, begin == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

std::uint64_t value_hash(sqlite3_stmt* row, int column, Blobs blobs, std::uint64_t hash) {
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_BLOB && blobs == Blobs::lengths) {
        return hash_of("blob", hash + bytes(row, column).size());
    }
    return hash_of(bytes(row, column), hash + static_cast<std::uint64_t>(type));
}

std::vector<std::string> tables_of(sqlite3* connection, const std::string& name) {
    std::vector<std::string> tables;
    const auto list =
        prepared(connection, "SELECT name FROM " + name + ".sqlite_schema WHERE type = 'table' ORDER BY name");
    while (next(connection, list)) {
        tables.emplace_back(bytes(list.get(), 0));
    }
    return tables;
}

bool about_looks(std::string_view name) {
    return name == "access" || name == "access_person" || name.starts_with("backup");
}

/// Adds the rows of all tables to `hash`, but those about who looked to `looks`.
void add_database(sqlite3* connection, const std::string& name, Blobs blobs, std::uint64_t& hash,
                  std::uint64_t& looks) {
    for (const auto& table : tables_of(connection, name)) {
        // In the order of the key, since no column has an index that holds them all.
        const auto rows = prepared(connection, "SELECT * FROM " + name + ".\"" + table + "\"");
        while (next(connection, rows)) {
            const bool number_of_looks = table == "sqlite_sequence" && about_looks(bytes(rows.get(), 0));
            auto& into = about_looks(table) || number_of_looks ? looks : hash;
            into = hash_of(table, into);
            for (int column = 0; column < sqlite3_column_count(rows.get()); ++column) {
                into = value_hash(rows.get(), column, blobs, into);
            }
        }
    }
}

}  // namespace

Content content_of(sqlite3* connection, Blobs blobs) {
    Content content;
    add_database(connection, "main", blobs, content.data, content.looks);
    add_database(connection, "keys", blobs, content.keys, content.keys);
    return content;
}

Content content_of(const std::filesystem::path& folder, Blobs blobs) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2((folder / "s.mb").c_str(), &opened, SQLITE_OPEN_READWRITE, unwatched_vfs);
    const std::unique_ptr<sqlite3, Close> connection(opened);
    require(opened, code == SQLITE_OK);
    const auto attach = "ATTACH '" + (folder / "s.keys").string() + "' AS keys";
    require(opened, sqlite3_exec(opened, attach.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    return content_of(opened, blobs);
}

}  // namespace mb::faults
