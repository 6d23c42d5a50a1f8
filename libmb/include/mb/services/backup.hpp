/// Copies of a register and of its keys, and when there was one last.
#pragma once

#include <mb/services/output_file.hpp>
#include <mb/store/passphrase.hpp>
#include <mb/store/register.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace mb::services {

/// Told how much of a check is done, and how much there is.
using CheckProgress = std::function<void(std::int64_t, std::int64_t)>;

/// A copy of the register that was made or, rehearsed, would have been.
struct RegisterBackup {
    std::int64_t operation;  ///< the newest that it knows, 0 for none
    std::int64_t rows;       ///< in all tables
    std::int64_t bytes;
    std::vector<Finding> findings;  ///< what a deep check finds in it, and in the register too
    bool beside_keys;               ///< keys, or a backup of them, lie in the same folder
};

/// Copies the register without its keys, as it stands at one moment whoever writes meanwhile, into a new file for its
/// owner alone; the copy is compact, and passes a deep check before it gets its name. The register notes when it was
/// made. Throws RegisterError `file-exists`, `file-not-writable`, `backup-onto-register` (`path`),
/// `backup-differs` (`path`) where the copy has faults that the register has not; nothing is left then.
RegisterBackup back_up_register(Register& registered, const Context& context, const std::filesystem::path& file,
                                const OutputOptions& options = {}, const CheckProgress& progress = {});

/// A copy of the keys that was made or, rehearsed, would have been.
struct KeysBackedUp {
    std::int64_t operation;  ///< the newest operation then, 0 for none
    std::int64_t persons;    ///< whose keys are in it
    std::int64_t bytes;
    bool beside_register;  ///< a register, or a backup of one, lies in the same folder
};

/// Copies the keys, sealed under the passphrase, into a new file for its owner alone. The register notes whose keys are
/// in it. Throws RegisterError as back_up_register(), `keys-missing`; Refused `passphrase-too-short`.
KeysBackedUp back_up_keys(Register& registered, const Context& context, const std::filesystem::path& file,
                          const Passphrase& passphrase, const OutputOptions& options = {},
                          PassphraseCost cost = PassphraseCost::moderate);

/// When there was a copy last.
struct BackupStanding {
    std::optional<Instant> register_at;
    std::int64_t register_operation = 0;  ///< the newest operation that the copy knows
    std::optional<Instant> keys_at;
    std::int64_t persons_without_copy = 0;  ///< persons with a name whose keys are in no copy
    std::optional<Instant> first_operation_at;
    std::int64_t newest_operation = 0;
};

/// Leaves out copies that say to be of a day after `today`: they were made with another clock.
BackupStanding backup_standing(const Register& registered, Date today);

/// What is to be said of it on `today`: `backup-old` (`days`, `date`), `backup-missing`, `keys-backup-old` (`persons`,
/// `date`), `keys-backup-missing`. A copy is old when it lacks something and `days` have passed since it; one is missing
/// when `days` have passed since the first operation; a backup of the keys is old as soon as it lacks somebody. Nothing
/// at all with 0 days.
std::vector<Finding> backup_warnings(const BackupStanding& standing, Date today, int days);

}  // namespace mb::services
