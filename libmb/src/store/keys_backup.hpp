/// The keys of persons as they lie in a sealed backup. Only the store includes this, and services that copy.
#pragma once

#include "store/register_file.hpp"
#include "store/sealing.hpp"

#include <mb/note.hpp>
#include <mb/person.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

/// The keys of one register at one moment.
struct KeysBackup {
    std::string uuid;            ///< of the register, sixteen bytes
    std::int64_t operation = 0;  ///< the newest then, 0 for none
    Key mark_key;                ///< the secret that makes the marks of the erased
    std::map<PersonId, Key> keys = {};

    /// The keys as they are committed.
    static KeysBackup of(const Register& registered);

    /// The keys that lie at `path`, which are those of the register that `copy` holds without keys; the file stays as it
    /// is. Throws as Register::open() does of keys, and RegisterError `keys-missing` (`path`).
    static KeysBackup in_file(RegisterFile& copy, const std::filesystem::path& path);

    /// The content of the sealed file; the caller wipes it. docs/register-format.md describes it.
    std::string bytes() const;
    /// Throws RegisterError `sealed-file-damaged` (`path`).
    static KeysBackup from_bytes(std::string_view bytes, const std::filesystem::path& path);
};

/// Gives a copy in memory those of the keys that it needs: of persons who have an identity and are not erased. Throws
/// RegisterError `keys-of-another-register` (`path`: of the keys).
void attach_keys_in_memory(RegisterFile& copy, const KeysBackup& keys, const std::filesystem::path& path);

/// Persons with a sealed identity whose key is not there, and the notes that only those keys open.
struct Unopened {
    std::vector<PersonId> persons;
    std::vector<NoteId> notes;
};
Unopened unopened_of(Connection& copy);

/// How many persons have an identity that holds, and a key that opens it.
std::int64_t named_persons(Connection& copy);

}  // namespace mb::store
