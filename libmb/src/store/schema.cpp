#include "store/schema.hpp"

#include "store/hash.hpp"
#include "store/memory_database.hpp"

#include <algorithm>

namespace mb::store {

namespace {

constexpr const char* main_items =
    "SELECT type, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
constexpr const char* keys_items =
    "SELECT type, name, sql FROM keys.sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";

// Not in changesets: the log itself, who looked, what was copied, what is sealed or hashed, and the row that the file was
// made with.
constexpr std::string_view unlogged[] = {"access",      "access_person", "backup",    "backup_person",
                                         "erased_mark", "identity",      "operation", "register"};

// Tables in the order in which the migrations make them.
constexpr const char* tables = "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY rowid";

std::vector<SchemaItem> items_made_by(std::span<const Migration> list) {
    auto memory = open_memory_database();
    migrate(*memory, list, 0);
    return schema_items(*memory);
}

}  // namespace

std::vector<SchemaItem> schema_items(Connection& connection, std::string_view schema_name) {
    std::vector<SchemaItem> items;
    auto query = connection.query(schema_name == "keys" ? keys_items : main_items);
    while (query.next()) {
        items.push_back({query.get<std::string>(0), query.get<std::string>(1), query.get<std::string>(2)});
    }
    return items;
}

void migrate(Connection& connection, std::span<const Migration> list, int from) {
    for (const auto& migration : list.subspan(static_cast<std::size_t>(from))) {
        connection.execute(std::string(migration.sql));
    }
    connection.execute("PRAGMA main.user_version = " + std::to_string(list.size()));
}

Digest schema_digest(const std::vector<SchemaItem>& items) {
    Sha256 hash;
    for (const auto& item : items) {
        hash.add_item(item.type).add_item(item.name).add_item(item.sql);
    }
    return hash.digest();
}

std::string_view known_schema_digest() {
    return "0624663bae3f4a1324a5e08db4fb3ec8949938d2a6831df3873530cf971f6c0d";
}

std::optional<std::string> differing_item(Connection& connection, std::span<const Migration> list) {
    const auto found = schema_items(connection);
    const bool built_in = list.data() == migrations().data() && list.size() == migrations().size();
    if (built_in && to_hex(view_of(schema_digest(found))) == known_schema_digest()) {
        return std::nullopt;
    }
    const auto expected = items_made_by(list);
    for (const auto& item : found) {
        if (std::ranges::find(expected, item) == expected.end()) {
            return item.name;
        }
    }
    for (const auto& item : expected) {
        if (std::ranges::find(found, item) == found.end()) {
            return item.name;
        }
    }
    return std::nullopt;
}

bool is_logged(std::string_view table) {
    return !table.starts_with("sqlite_") && !std::ranges::binary_search(unlogged, table);
}

std::vector<std::string> logged_tables(Connection& connection) {
    std::vector<std::string> logged;
    auto query = connection.query(tables);
    while (query.next()) {
        if (auto name = query.get<std::string>(0); is_logged(name)) {
            logged.push_back(std::move(name));
        }
    }
    return logged;
}

}  // namespace mb::store
