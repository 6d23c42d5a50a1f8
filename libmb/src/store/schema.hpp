/// The schema of the register's file, and how an older one becomes the present one. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

/// One numbered SQL file, never edited after release. The version of a schema is the number of migrations that made it.
///
/// Migrations only add (tables, indexes, columns with a default at the end of a table): the log is replayed into the
/// newest schema, and changesets name columns by position.
struct Migration {
    std::string_view name;  ///< `0001_initial`
    std::string_view sql;
};

/// The migrations of this library, oldest first.
std::span<const Migration> migrations();

/// One entry of `sqlite_schema` that has a text.
struct SchemaItem {
    std::string type;
    std::string name;
    std::string sql;

    friend bool operator==(const SchemaItem&, const SchemaItem&) = default;
};

/// What the file's schema is made of, by type and name. `schema_name` is `main` or `keys`.
std::vector<SchemaItem> schema_items(Connection& connection, std::string_view schema_name = "main");

/// Makes the tables of versions `from` + 1 and up, inside a transaction of the caller, and sets `user_version`.
void migrate(Connection& connection, std::span<const Migration> list, int from);

/// The name of the first table or index that is not what the migrations in `list` make, or nothing.
///
/// The built-in schema is known by its SHA-256, so that it need not be made in memory on each start.
std::optional<std::string> differing_item(Connection& connection, std::span<const Migration> list);

/// SHA-256 over type, name and text of all items, each after its length in eight bytes.
std::array<std::uint8_t, 32> schema_digest(const std::vector<SchemaItem>& items);

/// The digest of the newest built-in schema, as hexadecimal digits; a test keeps it right.
std::string_view known_schema_digest();

/// The tables whose changes the log explains, in the order in which the migrations make them.
std::vector<std::string> logged_tables(Connection& connection);

/// Whether the log explains the changes of `table`.
bool is_logged(std::string_view table);

}  // namespace mb::store
