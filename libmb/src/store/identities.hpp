/// Sealed identities. Only services use this, and only for those who have a reason to know.
#pragma once

#include <mb/note.hpp>
#include <mb/operation.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mb::store {

class Connection;
struct RegisterFile;

/// The text of a note as it is kept, and what it is bound to.
struct SealedText {
    NoteId note;
    PersonId person;  ///< whose key seals it
    std::string bytes;
};

/// An identity that is held of a person, or was.
struct HeldIdentity {
    PersonId person;
    Identity identity;
    bool holds;  ///< else it was changed since, or taken back
};

/// The sealed identities of a register, and what else is sealed with the keys of persons.
///
/// Each field is sealed on its own with the person's key (XChaCha20-Poly1305; the plaintext padded to a multiple of 32
/// bytes, so that its length tells little; an absent field is sealed too, so that absence neither shows nor can be
/// forged); associated data binds register, person, version and field. Reading always leaves an access row: before
/// anything is returned, or, inside `record()` and `read()`, before those return, however they end. What does not open is
/// left out of the answer and noted in unreadable(): one lost key, or one edited row, keeps nobody from the rest.
class Identities {
public:
    virtual ~Identities() = default;

    /// Whether the keys are here; without them everything below throws RegisterError `keys-missing`.
    virtual bool available() const = 0;
    /// Throws RegisterError `keys-missing` (`path`: where the keys should lie) unless they are here.
    virtual void require_keys() const = 0;

    /// Those of whom nothing is to be shown: who is restricted or erased now or has been merged into one who is, and who
    /// was where the register is asked as it was known. Restriction holds in the past too. Needs no keys and leaves no access row.
    virtual std::unordered_set<PersonId> withheld() const = 0;

    /// Seals `identity` as the person's newest version and makes it the one that holds. Inside the change of `record()`
    /// only. Making the first version makes the person's key; where that has been lost since, a new one, with which nothing
    /// opens that was sealed before. Throws NotFound `person-unknown`, Refused `person-erased`
    /// (`person`).
    virtual void put(PersonId person, const Identity& identity) = 0;

    /// Destroys all versions and the key, for ever; the caller sets `erased_on`. Returns how many versions there were.
    /// Inside the change of `record()` only.
    virtual std::int64_t erase(PersonId person) = 0;

    /// The identities that hold of these persons, after writing one access row with the context. Persons without
    /// identity are left out. In a register that can only be read (`as_known`) the access row goes to the register it
    /// came from.
    virtual std::unordered_map<PersonId, Identity> look(const Context& context,
                                                        const std::vector<PersonId>& persons) = 0;
    /// As look(), with every identity that was ever held of them: each person's oldest first. As the register was known, those are
    /// left out that came later than the one that held.
    virtual std::vector<HeldIdentity> look_at_versions(const Context& context,
                                                       const std::vector<PersonId>& persons) = 0;
    /// What looking has found so far that does not open.
    virtual const Unreadable& unreadable() const = 0;
    /// As look(), for everyone.
    virtual std::unordered_map<PersonId, Identity> look_at_all(const Context& context) = 0;

    /// Seals the text of a note about the person, bound to register, person and the note's number. Inside the change of
    /// `record()` only. A person of whom nothing is held gets a key with an empty identity. Throws as put(), and Refused `identity-not-readable` (`person`) where the key is
    /// lost.
    virtual std::string seal_note(PersonId person, NoteId note, const Line& text) = 0;
    /// The texts of notes, after writing one access row about their persons as look() does; those of the erased are left
    /// out.
    virtual std::unordered_map<NoteId, Line> open_notes(const Context& context,
                                                        const std::vector<SealedText>& notes) = 0;
};

/// The identities in `file`, as they hold for the persons in `persons`: the file's own connection, or that of a
/// register as it was known.
std::unique_ptr<Identities> open_identities(RegisterFile& file, Connection& persons);

}  // namespace mb::store
