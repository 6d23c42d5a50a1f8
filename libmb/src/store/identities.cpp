#include "store/identities.hpp"

#include "store/register_file.hpp"
#include "store/sealing.hpp"

#include <mb/error.hpp>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace mb::store {

namespace {

constexpr const char* insert_identity =
    "INSERT INTO identity (person, version, given_name, family_name, birth_date, email, phone, language, sort_key)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr const char* sealed_identity =
    "SELECT k.key, i.given_name, i.family_name, i.birth_date, i.email, i.phone, i.language, i.sort_key"
    " FROM identity i LEFT JOIN keys.person_key k ON k.person = i.person"
    " WHERE i.person = ?1 AND i.version = ?2";
// Versions of persons who have been undone count too: a version is never used twice.
constexpr const char* newest_version = "SELECT coalesce(max(version), 0) FROM identity WHERE person = ?1";
constexpr const char* insert_key = "INSERT INTO keys.person_key (person, key) VALUES (?1, ?2)";
constexpr const char* key_of = "SELECT key FROM keys.person_key WHERE person = ?1";
constexpr const char* set_version = "UPDATE person SET identity_version = ?2 WHERE id = ?1";
constexpr const char* version_of = "SELECT identity_version FROM person WHERE id = ?1";
constexpr const char* all_versions = "SELECT id, identity_version FROM person WHERE identity_version > 0 ORDER BY id";
constexpr const char* newest_person = "SELECT coalesce(max(id), 0) FROM person";
constexpr const char* is_erased = "SELECT erased_on IS NOT NULL FROM person WHERE id = ?1";

using Texts = std::array<std::optional<std::string>, identity_fields.size()>;

std::optional<std::string> text_of(const std::optional<Line>& line) {
    return line ? std::optional(line->str()) : std::nullopt;
}

Texts texts_of(const Identity& identity) {
    return {text_of(identity.given_name),
            text_of(identity.family_name),
            identity.birth_date ? std::optional(identity.birth_date->to_string()) : std::nullopt,
            text_of(identity.email),
            text_of(identity.phone),
            identity.language ? std::optional(std::string(to_code(*identity.language))) : std::nullopt,
            text_of(identity.sort_key)};
}

std::optional<Line> line_of(const std::optional<std::string>& text) {
    return text ? std::optional<Line>(*text) : std::nullopt;
}

Identity identity_of(const Texts& texts) {
    return {.given_name = line_of(texts[0]),
            .family_name = line_of(texts[1]),
            .birth_date = texts[2] ? std::optional(Date::parse(*texts[2])) : std::nullopt,
            .email = line_of(texts[3]),
            .phone = line_of(texts[4]),
            .language = texts[5] ? std::optional(from_code<LanguageForm>(*texts[5])) : std::nullopt,
            .sort_key = line_of(texts[6])};
}

void wipe_all(Texts& texts) {
    for (auto& text : texts) {
        if (text) {
            wipe(*text);
        }
    }
}

class SealedIdentities final : public Identities {
public:
    SealedIdentities(RegisterFile& file, Connection& persons) : file_(file), persons_(persons) {}

    bool available() const override { return file_.has_keys; }

    void put(PersonId person, const Identity& identity) override {
        require_write();
        require_known(person);
        const auto version = *sealed().value<std::int64_t>(newest_version, person) + 1;
        const auto key = key_for(person);
        auto texts = texts_of(identity);
        auto insert = sealed().query(insert_identity);
        insert.bind(person, version);
        for (std::size_t i = 0; i < identity_fields.size(); ++i) {
            bind_blob(insert.handle(), static_cast<int>(i) + 3,
                      seal(key, texts[i], place(person, version, identity_fields[i])));
        }
        wipe_all(texts);
        insert.run();
        sealed().run(set_version, person, version);
    }

    void erase(PersonId person) override {
        require_write();
        sealed().run("DELETE FROM identity WHERE person = ?1", person);
        sealed().run("DELETE FROM keys.person_key WHERE person = ?1", person);
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
                open_into(found, person, version);
            }
        }
        return found;
    }

    std::unordered_map<PersonId, Identity> look_at_all(const Context& context) override {
        require_keys();
        std::unordered_map<PersonId, Identity> found;
        file_.access_log.note_all(context, *persons_.value<std::int64_t>(newest_person));
        auto query = persons_.query(all_versions);
        while (query.next()) {
            open_into(found, query.get<PersonId>(0), query.get<std::int64_t>(1));
        }
        return found;
    }

    std::string seal_note(PersonId person, NoteId note, const Line& text) override {
        require_write();
        if (!find_key(person)) {
            put(person, Identity{});  // A key belongs to an identity, and erasing that destroys both.
        }
        require_known(person);
        auto plain = std::optional(text.str());
        auto bytes = seal(key_for(person), plain, place(person, note.number(), note_field));
        wipe(*plain);
        return bytes;
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
                found.emplace(note.note, open_note(note));
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

    void require_keys() const {
        if (!file_.has_keys) {
            throw RegisterError("keys-missing", {{"path", file_.paths.keys.string()}});
        }
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
        if (!key) {
            throw_unreadable(person);
        }
        return key;
    }

    Key key_for(PersonId person) {
        if (const auto kept = find_key(person)) {
            return *kept;
        }
        const auto key = Key::random();
        auto insert = sealed().query(insert_key);
        insert.bind(person);
        bind_blob(insert.handle(), 2, key.bytes());
        insert.run();
        return key;
    }

    void open_into(std::unordered_map<PersonId, Identity>& found, PersonId person, std::int64_t version) {
        auto query = sealed().query(sealed_identity);
        query.bind(person, version);
        if (!query.next()) {
            // Known then, erased since.
            if (sealed().value<bool>(is_erased, person).value_or(false)) {
                return;
            }
            throw_unreadable(person);
        }
        const auto key = is_null(query.handle(), 0) ? std::nullopt : Key::from_bytes(read_blob(query.handle(), 0));
        Texts texts;
        for (std::size_t i = 0; i < identity_fields.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            auto text = key && !is_null(query.handle(), column) ? unseal(*key, read_blob(query.handle(), column),
                                                                         place(person, version, identity_fields[i]))
                                                                : std::nullopt;
            if (!text) {
                wipe_all(texts);
                throw_unreadable(person);
            }
            texts[i] = std::move(*text);
        }
        try {
            found.emplace(person, identity_of(texts));
        } catch (const InvalidValue&) {
            wipe_all(texts);
            throw_unreadable(person);
        }
        wipe_all(texts);
    }

    Line open_note(const SealedText& note) {
        const auto key = find_key(note.person);
        auto text = key ? unseal(*key, note.bytes, place(note.person, note.note.number(), note_field)) : std::nullopt;
        if (!text || !*text) {
            throw RegisterDamaged("note-unreadable",
                                  {{"path", file_.paths.data.string()}, {"note", note.note.to_string()}});
        }
        Line line(**text);
        wipe(**text);
        return line;
    }

    [[noreturn]] void throw_unreadable(PersonId person) const {
        throw RegisterDamaged("identity-unreadable",
                              {{"path", file_.paths.data.string()}, {"person", person.to_string()}});
    }

    RegisterFile& file_;
    Connection& persons_;
};

}  // namespace

std::unique_ptr<Identities> open_identities(RegisterFile& file, Connection& persons) {
    return std::make_unique<SealedIdentities>(file, persons);
}

}  // namespace mb::store
