// Checking that every sealed identity is there, and that it and every note opens.

#include "store/faults.hpp"
#include "store/identity_text.hpp"
#include "store/sealing.hpp"

#include <mb/note.hpp>

#include <map>
#include <set>

namespace mb::store {

namespace {

// With whether the version was sealed with a key that has been lost and replaced since, and whether it holds.
constexpr const char* sealed_with_keys =
    "SELECT i.person, i.version, k.key, i.sealed,"
    " EXISTS (SELECT 1 FROM identity n WHERE n.person = i.person AND n.new_key AND n.version > i.version),"
    " i.version IS p.identity_version, p.id IS NOT NULL, i.new_key"
    " FROM identity i LEFT JOIN keys.person_key k ON k.person = i.person LEFT JOIN person p ON p.id = i.person"
    " ORDER BY i.person, i.version";
constexpr const char* sealed_alone = "SELECT person, version FROM identity ORDER BY person, version";
constexpr const char* persons = "SELECT id, identity_version, erased_on IS NOT NULL FROM person ORDER BY id";
constexpr const char* with_key = "SELECT person FROM keys.person_key ORDER BY person";

constexpr const char* sealed_notes =
    "SELECT n.id, n.person, n.text, k.key FROM note n JOIN person p ON p.id = n.person"
    " LEFT JOIN keys.person_key k ON k.person = n.person WHERE p.erased_on IS NULL ORDER BY n.id";

struct Held {
    std::int64_t version;
    bool erased;
};

/// Opens the sealed text in one column with the key in another; the caller wipes it.
std::optional<std::string> opened(const Query& query, int key_column, int sealed_column, const SealedPlace& place) {
    auto* const row = query.handle();
    const auto key = is_null(row, key_column) ? std::nullopt : Key::from_bytes(read_blob(row, key_column));
    return key ? unseal(*key, read_blob(row, sealed_column), place.associated_data()) : std::nullopt;
}

bool holds_identity(const RegisterFile& file, const Query& query, std::int64_t person, std::int64_t version) {
    auto text = opened(query, 2, 3, {file.uuid, person, version, identity_field_of(query.get<bool>(7))});
    const bool readable = text && identity_from_text(*text);
    if (text) {
        wipe(*text);
    }
    return readable;
}

std::string shown(std::int64_t person) {
    return PersonId(person).to_string();
}

/// Opens each version; returns which there are. Without its key nothing of a person opens, which is told once, and not of
/// one whose entry was taken back: there is nothing left to be named.
std::map<std::int64_t, std::set<std::int64_t>> open_all(const RegisterFile& file, Faults& faults) {
    std::map<std::int64_t, std::set<std::int64_t>> versions;
    std::set<std::int64_t> without_key;
    auto query = file.connection->query(file.has_keys ? sealed_with_keys : sealed_alone);
    while (query.next()) {
        const auto person = query.get<std::int64_t>(0);
        const auto version = query.get<std::int64_t>(1);
        versions[person].insert(version);
        if (!file.has_keys) {
            continue;
        }
        const bool replaced = query.get<bool>(4);
        if (is_null(query.handle(), 2) || replaced) {
            const bool missed = query.get<bool>(6) && (!replaced || query.get<bool>(5));
            if (missed && without_key.insert(person).second) {
                faults.add("identity-without-key", {{"person", shown(person)}});
            }
        } else if (!holds_identity(file, query, person, version)) {
            faults.add("identity-unreadable", {{"person", shown(person)}, {"version", std::to_string(version)}});
        }
    }
    return versions;
}

void open_notes(const RegisterFile& file, Faults& faults) {
    if (!file.has_keys) {
        return;
    }
    auto query = file.connection->query(sealed_notes);
    while (query.next()) {
        const auto note = query.get<std::int64_t>(0);
        auto text = opened(query, 3, 2, {file.uuid, query.get<std::int64_t>(1), note, note_field});
        if (text) {
            wipe(*text);
        } else {
            faults.add("note-unreadable", {{"note", NoteId(note).to_string()}});
        }
    }
}

std::set<std::int64_t> persons_with_key(const RegisterFile& file) {
    std::set<std::int64_t> found;
    if (file.has_keys) {
        auto query = file.connection->query(with_key);
        while (query.next()) {
            found.insert(query.get<std::int64_t>(0));
        }
    }
    return found;
}

}  // namespace

void check_identities(const RegisterFile& file, const LogReading& log, Faults& faults) {
    const auto versions = open_all(file, faults);
    open_notes(file, faults);
    const auto keys = persons_with_key(file);
    std::map<std::int64_t, Held> known;
    auto query = file.connection->query(persons);
    while (query.next()) {
        known.emplace(query.get<std::int64_t>(0), Held{query.get<std::int64_t>(1), query.get<bool>(2)});
    }

    // A version that ever held is kept until the person is erased, so that taking a change back finds it.
    auto newest = std::map<std::int64_t, std::int64_t>(log.newest_versions.begin(), log.newest_versions.end());
    for (const auto& [person, held] : known) {
        newest[person] = std::max(newest[person], held.version);
    }
    for (const auto& [person, found] : versions) {
        newest[person] = std::max(newest[person], *found.rbegin());
    }
    for (const auto& [person, version] : newest) {
        const auto row = known.find(person);
        const auto found = versions.find(person);
        const bool traces = found != versions.end() || keys.contains(person);
        if (row != known.end() && row->second.erased) {
            if (traces) {
                faults.add("identity-of-erased", {{"person", shown(person)}});
            }
            continue;
        }
        if (row == known.end() && !traces) {
            continue;  // A person whose entry was taken back, and whose identity was destroyed after that.
        }
        for (std::int64_t expected = 1; expected <= version && !faults.full(); ++expected) {
            if (found == versions.end() || !found->second.contains(expected)) {
                faults.add("identity-missing", {{"person", shown(person)}, {"version", std::to_string(expected)}});
            }
        }
    }
    for (const auto person : keys) {
        // Of somebody whom the register never knew it is left from a register that was lost, see restoring.
        if (!versions.contains(person) && newest.contains(person)) {
            faults.add("key-without-identity", {{"person", shown(person)}});
        }
    }
}

}  // namespace mb::store
