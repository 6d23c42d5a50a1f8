#include "store/keys_backup.hpp"

#include "store/erased_marks.hpp"
#include "store/hash.hpp"
#include "store/identities.hpp"
#include "store/keys.hpp"
#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <optional>

namespace mb::store {

namespace {

constexpr const char* newest_operation = "SELECT coalesce(max(number), 0) FROM operation";
constexpr const char* all_keys = "SELECT person, key FROM keys.person_key ORDER BY person";
constexpr const char* insert_key =
    "INSERT INTO keys.person_key (person, key) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM identity WHERE person = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM person WHERE id = ?1 AND erased_on IS NOT NULL)";
constexpr const char* sealed_without_key =
    "SELECT DISTINCT person FROM identity WHERE person NOT IN (SELECT person FROM keys.person_key) ORDER BY person";
constexpr const char* notes_without_key =
    "SELECT id FROM note WHERE person NOT IN (SELECT person FROM keys.person_key) ORDER BY id";
constexpr const char* with_name =
    "SELECT count(*) FROM person WHERE identity_version > 0 AND id IN (SELECT person FROM keys.person_key)";

constexpr std::size_t uuid_size = 16;
constexpr std::size_t number_size = 8;
constexpr std::size_t key_size = 32;
constexpr std::size_t secret_at = uuid_size + 2 * number_size;
constexpr std::size_t keys_at = secret_at + key_size;

std::uint64_t number_at(std::string_view bytes, std::size_t place) {
    std::uint64_t number = 0;
    for (const char byte : bytes.substr(place, number_size)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    return number;
}

/// The keys that are attached.
KeysBackup read_keys(Connection& connection, const std::string& uuid) {
    KeysBackup backup{.uuid = uuid, .mark_key = mark_key_in(connection)};
    auto query = connection.query(all_keys);
    while (query.next()) {
        if (const auto key = Key::from_bytes(read_blob(query.handle(), 1))) {
            backup.keys.emplace(query.get<PersonId>(0), *key);
        }
    }
    return backup;
}

}  // namespace

KeysBackup KeysBackup::of(const Register& registered) {
    registered.identities().require_keys();
    auto& connection = registered.connection();
    std::optional<KeysBackup> made;
    registered.read([&] {
        made.emplace(read_keys(connection, registered.file().uuid)).operation =
            *connection.value<std::int64_t>(newest_operation);
    });
    return std::move(*made);
}

KeysBackup KeysBackup::in_file(RegisterFile& copy, const std::filesystem::path& path) {
    if (!keys_usable(path, Register::Mode::read)) {
        throw RegisterError("keys-missing", {{"path", path.string()}});
    }
    auto& connection = *copy.connection;
    attach_keys(connection, path);
    std::optional<KeysBackup> kept;
    {
        Transaction transaction(connection, Transaction::Kind::read);
        require_keys_of(connection, path, copy.uuid);
        kept = read_keys(connection, copy.uuid);
        transaction.commit();
    }
    connection.execute("DETACH keys");
    return std::move(*kept);
}

std::string KeysBackup::bytes() const {
    std::string content;
    // At once, so that no copy of what is in it stays behind.
    content.reserve(keys_at + keys.size() * (number_size + key_size));
    content += uuid;
    content += Sha256::big_endian(static_cast<std::uint64_t>(operation));
    content += Sha256::big_endian(keys.size());
    content += mark_key.bytes();
    for (const auto& [person, key] : keys) {
        content += Sha256::big_endian(static_cast<std::uint64_t>(person.number()));
        content += key.bytes();
    }
    return content;
}

KeysBackup KeysBackup::from_bytes(std::string_view bytes, const std::filesystem::path& path) {
    const auto damaged = [&] { return RegisterError("sealed-file-damaged", {{"path", path.string()}}); };
    constexpr std::size_t entry = number_size + key_size;
    if (bytes.size() < keys_at || (bytes.size() - keys_at) % entry != 0
        || number_at(bytes, uuid_size + number_size) != (bytes.size() - keys_at) / entry) {
        throw damaged();
    }
    KeysBackup backup{.uuid = std::string(bytes.substr(0, uuid_size)),
                      .operation = static_cast<std::int64_t>(number_at(bytes, uuid_size)),
                      .mark_key = Key::from_bytes(bytes.substr(secret_at, key_size)).value()};
    for (std::size_t at = keys_at; at < bytes.size(); at += entry) {
        const auto person = static_cast<std::int64_t>(number_at(bytes, at));
        if (person < 1) {
            throw damaged();
        }
        backup.keys.emplace(PersonId(person), Key::from_bytes(bytes.substr(at + number_size, key_size)).value());
    }
    return backup;
}

void attach_keys_in_memory(RegisterFile& copy, const KeysBackup& keys, const std::filesystem::path& path) {
    if (keys.uuid != copy.uuid) {
        throw RegisterError("keys-of-another-register", {{"path", path.string()}});
    }
    auto& connection = *copy.connection;
    connection.run("ATTACH ':memory:' AS keys");
    apply_settings(connection, true);
    Transaction transaction(connection, Transaction::Kind::write);
    make_keys(connection, copy.uuid, keys.mark_key);
    for (const auto& [person, key] : keys.keys) {
        auto insert = connection.query(insert_key);
        insert.bind(person);
        bind_blob(insert.handle(), 2, key.bytes());
        insert.run();
    }
    transaction.commit();
    copy.has_keys = true;
    copy.paths.keys = path;
}

Unopened unopened_of(Connection& copy) {
    Unopened unopened;
    auto persons = copy.query(sealed_without_key);
    while (persons.next()) {
        unopened.persons.push_back(persons.get<PersonId>(0));
    }
    auto notes = copy.query(notes_without_key);
    while (notes.next()) {
        unopened.notes.push_back(notes.get<NoteId>(0));
    }
    return unopened;
}

std::int64_t named_persons(Connection& copy) {
    return *copy.value<std::int64_t>(with_name);
}

}  // namespace mb::store
