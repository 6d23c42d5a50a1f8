#include "store/keys.hpp"

#include "store/erased_marks.hpp"
#include "store/file_checks.hpp"
#include "store/file_header.hpp"
#include "store/schema.hpp"
#include "store/sealing.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace mb::store {

namespace {

// SQLite keeps the text from the bare name on, so these two parts make what reads back.
constexpr const char* create = "CREATE TABLE keys.";
constexpr std::array<std::pair<const char*, const char*>, 3> tables{{
    // Which register the keys belong to. One row.
    {"keys_of", "keys_of (id INTEGER PRIMARY KEY CHECK (id = 1), uuid BLOB NOT NULL CHECK (length(uuid) = 16)) STRICT"},
    // The secret of the marks that the erased leave. One row.
    {"mark_key", "mark_key (id INTEGER PRIMARY KEY CHECK (id = 1), key BLOB NOT NULL CHECK (length(key) = 32),"
                 " leaf BLOB NOT NULL CHECK (length(leaf) = 32)) STRICT"},
    // One random key per person who has an identity.
    {"person_key",
     "person_key (person INTEGER PRIMARY KEY CHECK (person >= 1), key BLOB NOT NULL CHECK (length(key) = 32)) STRICT"},
}};

constexpr const char* insert_owner = "INSERT INTO keys.keys_of (id, uuid) VALUES (1, ?1)";
constexpr const char* insert_mark_key = "INSERT INTO keys.mark_key (id, key, leaf) VALUES (1, ?1, ?2)";
constexpr const char* owner = "SELECT uuid FROM keys.keys_of WHERE id = 1";

}  // namespace

void attach_keys(Connection& connection, const std::filesystem::path& path) {
    connection.run("ATTACH ?1 AS keys", sqlite_path(path));
}

void make_keys(Connection& connection, const std::string& uuid, const Key& mark_key) {
    for (const auto& [name, text] : tables) {
        connection.execute(std::string(create) + text);
    }
    connection.execute("PRAGMA keys.application_id = " + std::to_string(keys_application));
    connection.execute("PRAGMA keys.user_version = " + std::to_string(keys_version));
    connection.run(insert_owner, Blob{uuid});
    auto insert = connection.query(insert_mark_key);
    bind_blob(insert.handle(), 1, mark_key.bytes());
    bind_blob(insert.handle(), 2, leaf_of_mark(mark_key.bytes()));
    insert.run();
}

void require_keys_of(Connection& connection, const std::filesystem::path& path, const std::string& uuid) {
    std::vector<SchemaItem> expected;
    for (const auto& [name, text] : tables) {
        expected.push_back({"table", name, std::string("CREATE TABLE ") + text});
    }
    const auto found = schema_items(connection, "keys");
    const auto [item, wanted] = std::ranges::mismatch(found, expected);
    if (item != found.end() || wanted != expected.end()) {
        throw NotARegister("keys-schema-differs",
                           {{"path", path.string()}, {"table", item != found.end() ? item->name : wanted->name}});
    }
    const auto belongs_to = connection.value<Blob>(owner);
    if (!belongs_to || belongs_to->bytes != uuid) {
        throw RegisterError("keys-of-another-register", {{"path", path.string()}});
    }
}

}  // namespace mb::store
