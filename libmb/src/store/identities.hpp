/// Sealed identities. Only services use this, and only for those who have a reason to know.
#pragma once

#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <memory>
#include <unordered_map>
#include <vector>

namespace mb::store {

class Connection;
struct RegisterFile;

/// The sealed identities of a register.
///
/// Each field is sealed on its own with the person's key (XChaCha20-Poly1305; the plaintext padded to a multiple of 32
/// bytes, so that its length tells little; an absent field is sealed too, so that absence neither shows nor can be
/// forged); associated data binds register, person, version and field. Reading always leaves an access row: before
/// anything is returned, or, inside `record()` and `read()`, before those return, however they end.
class Identities {
public:
    virtual ~Identities() = default;

    /// Whether the keys are here; without them everything below throws RegisterError `keys-missing`.
    virtual bool available() const = 0;

    /// Seals `identity` as the person's newest version and makes it the one that holds. Inside the change of `record()`
    /// only. Making the first version makes the person's key. Throws NotFound `person-unknown`, Refused `person-erased`
    /// (`person`).
    virtual void put(PersonId person, const Identity& identity) = 0;

    /// Destroys all versions and the key, for ever; the caller sets `erased_on`. Inside the change of `record()` only.
    virtual void erase(PersonId person) = 0;

    /// The identities that hold of these persons, after writing one access row with the context. Persons without
    /// identity are left out. In a register that can only be read (`as_known`) the access row goes to the register it
    /// came from. Throws RegisterDamaged `identity-unreadable` (field `person`).
    virtual std::unordered_map<PersonId, Identity> look(const Context& context,
                                                        const std::vector<PersonId>& persons) = 0;
    /// The same for everyone.
    virtual std::unordered_map<PersonId, Identity> look_at_all(const Context& context) = 0;
};

/// The identities in `file`, as they hold for the persons in `persons`: the file's own connection, or that of a
/// register as it was known.
std::unique_ptr<Identities> open_identities(RegisterFile& file, Connection& persons);

}  // namespace mb::store
