/// Making a register from its backups.
#pragma once

#include <mb/services/backup.hpp>

namespace mb::services {

/// What a register is made from.
struct RestoreSource {
    std::filesystem::path backup;                    ///< of the register
    std::optional<std::filesystem::path> keys = {};  ///< of its keys, with the passphrase that opens them
    const Passphrase* passphrase = nullptr;
    std::optional<std::filesystem::path> erased = {};  ///< a newer register or backup of the same register
    bool keep_keys = false;  ///< the keys that lie beside the register that is to be made are its keys, and stay
};

/// How far it goes.
struct RestoreOptions {
    bool drill = false;  ///< writes the files, reads them back, and lets them go without a name: the name may be taken
    bool rehearse = false;  ///< writes nothing
    bool despite_findings = false;
    std::function<void()> progress = {};
};

/// The register that was made or, in a drill, could be.
struct Restored {
    std::int64_t operation;  ///< of the backup: the newest that it knows, and so the newest erasure
    std::int64_t persons;
    std::int64_t named;                 ///< persons with a name that opens
    std::vector<PersonId> erased;       ///< erased again, since the newer register says so
    std::vector<PersonId> restricted;   ///< restricted again, likewise
    std::vector<PersonId> without_key;  ///< persons whose names do not open: their keys are not among those given
    bool keys_newer;                    ///< than the backup: then these have been erased since, or had lost their keys
    std::vector<Finding> findings;      ///< what a deep check finds besides
};

/// Throws what would keep a register from being made at `target`: what Register::create() throws, RegisterError
/// `keys-left` (`path`) where there are keys and nothing says that they are kept, `journal-left` (`path`) where a journal would be
/// taken for that of the new register. A drill only needs the folder.
void require_place_for(const RestoreSource& source, const std::filesystem::path& target, const RestoreOptions& options);

/// Makes the register `target` and, from a backup of the keys, its keys, all or nothing and for their owner alone, after
/// a deep check. Keys of persons who are erased in the backup are left out, however old the keys are; who has been
/// erased or restricted since by `source.erased` is erased or restricted again, as an operation `erasures-reapplied`
/// (`persons`, `restricted`), and an old list brings nobody back who has been erased there.
///
/// Throws what load and sealed files throw (`backup-…`, `sealed-file-…`, `passphrase-wrong`), what
/// require_place_for() throws, RegisterError `keys-of-another-register`, `erased-of-another-register` (`path`),
/// `restore-refused` (`path`, `count`) unless `despite_findings`; `reapplying-needs-keys` (`persons`, `restricted`) where
/// erasures or restrictions are to be made again and there are no keys to record that with.
Restored restore(const RestoreSource& source, const std::filesystem::path& target, const Context& context,
                 const RestoreOptions& options = {}, const CheckProgress& progress = {});

}  // namespace mb::services
