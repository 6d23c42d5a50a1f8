#include "store/identities.hpp"

#include "store/identity_text.hpp"
#include "store/register_file.hpp"
#include "store/sealing.hpp"
#include "store/withheld.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace mb::store {

namespace {

constexpr const char* insert_identity =
    "INSERT INTO identity (person, version, new_key, sealed) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* sealed_identities =
    "SELECT i.person, i.version, k.key, i.sealed, i.new_key FROM identity i"
    " LEFT JOIN keys.person_key k ON k.person = i.person WHERE i.person BETWEEN ?1 AND ?2 ORDER BY i.person, i.version";
// Versions of persons who have been undone count too: a version is never used twice.
constexpr const char* newest_version = "SELECT coalesce(max(version), 0) FROM identity WHERE person = ?1";
// Versions before one with a new key were sealed with the one that is lost.
constexpr const char* newest_key_from = "SELECT coalesce(max(version), 0) FROM identity WHERE person = ?1 AND new_key";
constexpr const char* insert_key = "INSERT OR REPLACE INTO keys.person_key (person, key) VALUES (?1, ?2)";
constexpr const char* key_of = "SELECT key FROM keys.person_key WHERE person = ?1";
constexpr const char* set_version = "UPDATE person SET identity_version = ?2 WHERE id = ?1";
constexpr const char* version_of = "SELECT identity_version FROM person WHERE id = ?1";
constexpr const char* all_versions = "SELECT id, identity_version FROM person WHERE identity_version > 0";
constexpr const char* newest_person = "SELECT coalesce(max(id), 0) FROM person";
constexpr const char* is_erased = "SELECT erased_on IS NOT NULL FROM person WHERE id = ?1";

class SealedIdentities final : public Identities {
public:
    SealedIdentities(RegisterFile& file, Connection& persons) : file_(file), persons_(persons) {}

    bool available() const override { return file_.has_keys; }

    void require_keys() const override {
        if (!file_.has_keys) {
            throw RegisterError("keys-missing", {{"path", file_.paths.keys.string()}});
        }
    }

    std::unordered_set<PersonId> withheld() const override {
        auto found = withheld_in(persons_);
        found.merge(withheld_in(sealed()));
        return found;
    }

    void put(PersonId person, const Identity& identity) override {
        require_write();
        require_known(person);
        const auto version = *sealed().value<std::int64_t>(newest_version, person) + 1;
        // A key without an identity is of somebody else who had this number in a register that is gone.
        const auto kept = version == 1 ? std::nullopt : find_key(person);
        const auto key = kept ? *kept : new_key(person);
        auto text = identity_text(identity);
        auto insert = sealed().query(insert_identity);
        const bool anew = version > 1 && !kept;
        insert.bind(person, version, anew);
        bind_blob(insert.handle(), 4, seal(key, text, place(person, version, identity_field_of(anew))));
        wipe(text);
        insert.run();
        sealed().run(set_version, person, version);
        file_.unreadable->without_key.erase(person);
        file_.unreadable->damaged.erase(person);
    }

    std::int64_t erase(PersonId person) override {
        require_write();
        sealed().run("DELETE FROM identity WHERE person = ?1", person);
        const std::int64_t versions = sealed().changed_rows();
        sealed().run("DELETE FROM keys.person_key WHERE person = ?1", person);
        file_.unreadable->without_key.erase(person);
        file_.unreadable->damaged.erase(person);
        return versions;
    }

    std::unordered_map<PersonId, Identity> look(const Context& context, const std::vector<PersonId>& wanted) override {
        require_keys();
        std::unordered_map<PersonId, Identity> found;
        if (wanted.empty()) {
            return found;
        }
        file_.access_log.note(context, wanted);
        for (const auto person : wanted) {
            const auto version = persons_.value<std::int64_t>(version_of, person).value_or(0);
            if (version > 0 && !found.contains(person)) {
                open_or_note(found, person, version);
            }
        }
        return found;
    }

    std::vector<HeldIdentity> look_at_versions(const Context& context, const std::vector<PersonId>& wanted) override {
        require_keys();
        file_.access_log.note(context, wanted);
        std::vector<HeldIdentity> held;
        for (const auto person : wanted) {
            const auto holding = persons_.value<std::int64_t>(version_of, person).value_or(0);
            bool readable = holding == 0;
            auto query = sealed().query(sealed_identities);
            query.bind(person, person);
            while (query.next()) {
                const auto version = query.get<std::int64_t>(1);
                const bool later = &persons_ != &sealed() && version > holding;
                auto identity = later ? std::nullopt : opened(query);
                if (identity) {
                    held.push_back({person, std::move(*identity), version == holding});
                    readable = readable || version == holding;
                }
            }
            if (!readable) {
                note_unreadable(person, holding);
            }
        }
        return held;
    }

    const Unreadable& unreadable() const override { return *file_.unreadable; }

    std::unordered_map<PersonId, Identity> look_at_all(const Context& context) override {
        require_keys();
        std::unordered_map<PersonId, Identity> found;
        file_.access_log.note_all(context, *persons_.value<std::int64_t>(newest_person));
        std::unordered_map<PersonId, std::int64_t> wanted;
        auto versions = persons_.query(all_versions);
        while (versions.next()) {
            wanted.emplace(versions.get<PersonId>(0), versions.get<std::int64_t>(1));
        }
        found.reserve(wanted.size());
        // One pass over what is sealed takes half the time of a search for each person.
        auto query = sealed().query(sealed_identities);
        query.bind(std::int64_t{1}, std::numeric_limits<std::int64_t>::max());
        while (query.next()) {
            const auto next = wanted.find(query.get<PersonId>(0));
            if (next != wanted.end() && next->second == query.get<std::int64_t>(1)) {
                if (auto identity = opened(query)) {
                    found.emplace(next->first, std::move(*identity));
                    wanted.erase(next);
                }
            }
        }
        for (const auto& [person, version] : wanted) {
            note_unreadable(person, version);
        }
        return found;
    }

    std::string seal_note(PersonId person, NoteId note, const Line& text) override {
        require_write();
        require_known(person);
        if (*sealed().value<std::int64_t>(newest_version, person) == 0) {
            put(person, Identity{});  // A key belongs to an identity, and erasing that destroys both.
        }
        const auto key = find_key(person);
        if (!key) {
            throw Refused("identity-not-readable", {{"person", person.to_string()}});
        }
        return seal(*key, text.str(), place(person, note.number(), note_field));
    }

    std::unordered_map<NoteId, Line> open_notes(const Context& context, const std::vector<SealedText>& notes) override {
        require_keys();
        std::unordered_map<NoteId, Line> found;
        if (notes.empty()) {
            return found;
        }
        std::vector<PersonId> persons;
        std::ranges::transform(notes, std::back_inserter(persons), &SealedText::person);
        file_.access_log.note(context, persons);
        for (const auto& note : notes) {
            if (!sealed().value<bool>(is_erased, note.person).value_or(false)) {
                if (auto text = opened(note)) {
                    found.emplace(note.note, std::move(*text));
                } else {
                    file_.unreadable->notes.insert(note.note);
                }
            }
        }
        return found;
    }

private:
    /// Ciphertext and keys are in the file, whichever persons are asked for.
    Connection& sealed() const { return *file_.connection; }

    std::string place(PersonId person, std::int64_t version, const char* field) const {
        return SealedPlace{file_.uuid, person.number(), version, field}.associated_data();
    }

    void require_write() const {
        require_keys();
        if (&persons_ != &sealed() || !file_.recording) {
            throw std::logic_error("identities are written inside record()");
        }
    }

    void require_known(PersonId person) {
        const auto erased = sealed().value<bool>(is_erased, person);
        if (!erased) {
            throw NotFound("person-unknown", {{"noun", "person"}, {"value", person.to_string()}});
        }
        if (*erased) {
            throw Refused("person-erased", {{"person", person.to_string()}});
        }
    }

    std::optional<Key> find_key(PersonId person) {
        auto kept = sealed().value<Blob>(key_of, person);
        if (!kept) {
            return std::nullopt;
        }
        auto key = Key::from_bytes(kept->bytes);
        wipe(kept->bytes);
        return key;
    }

    Key new_key(PersonId person) {
        const auto key = Key::random();
        auto insert = sealed().query(insert_key);
        insert.bind(person);
        bind_blob(insert.handle(), 2, key.bytes());
        insert.run();
        return key;
    }

    /// Nothing where it is not there or does not open.
    std::optional<Identity> opened(PersonId person, std::int64_t version) {
        auto query = sealed().query(sealed_identities);
        query.bind(person, person);
        while (query.next()) {
            if (query.get<std::int64_t>(1) == version) {
                return opened(query);
            }
        }
        return std::nullopt;
    }

    /// What a row of `sealed_identities` holds; nothing where it does not open.
    std::optional<Identity> opened(const Query& row) {
        if (is_null(row.handle(), 2)) {
            return std::nullopt;
        }
        const auto key = Key::from_bytes(read_blob(row.handle(), 2));
        const auto bound = place(row.get<PersonId>(0), row.get<std::int64_t>(1), identity_field_of(row.get<bool>(4)));
        auto text = key ? unseal(*key, read_blob(row.handle(), 3), bound) : std::nullopt;
        auto identity = text ? identity_from_text(*text) : std::nullopt;
        if (text) {
            wipe(*text);
        }
        return identity;
    }

    void open_or_note(std::unordered_map<PersonId, Identity>& found, PersonId person, std::int64_t version) {
        if (auto identity = opened(person, version)) {
            found.emplace(person, std::move(*identity));
        } else {
            note_unreadable(person, version);
        }
    }

    void note_unreadable(PersonId person, std::int64_t version) {
        // Known then, erased since.
        if (sealed().value<bool>(is_erased, person).value_or(false)) {
            return;
        }
        const bool lost = !find_key(person) || version < *sealed().value<std::int64_t>(newest_key_from, person);
        (lost ? file_.unreadable->without_key : file_.unreadable->damaged).insert(person);
    }

    std::optional<Line> opened(const SealedText& note) {
        const auto key = find_key(note.person);
        auto text = key ? unseal(*key, note.bytes, place(note.person, note.note.number(), note_field)) : std::nullopt;
        if (!text) {
            return std::nullopt;
        }
        Line line(*text);
        wipe(*text);
        return line;
    }

    RegisterFile& file_;
    Connection& persons_;
};

}  // namespace

std::unique_ptr<Identities> open_identities(RegisterFile& file, Connection& persons) {
    return std::make_unique<SealedIdentities>(file, persons);
}

}  // namespace mb::store
