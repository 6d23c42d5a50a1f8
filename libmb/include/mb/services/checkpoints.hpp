/// Checkpoints of the log: notes to keep outside the register, against which it is checked later.
#pragma once

#include <mb/services/output_file.hpp>
#include <mb/store/passphrase.hpp>
#include <mb/store/register.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mb::services {

/// Makes a key that signs the checkpoints of this register, in a new file for its owner alone, sealed under the passphrase.
/// Returns the verifier key, which is public and by which checkpoints are checked. Throws RegisterError `file-exists`,
/// `file-not-writable` (`path`); Refused `passphrase-too-short`.
std::string make_checkpoint_key(const Register& registered, const std::filesystem::path& file,
                                const Passphrase& passphrase, const OutputOptions& options = {},
                                PassphraseCost cost = PassphraseCost::moderate);

/// A checkpoint of the log as it is now.
struct SignedCheckpoint {
    std::int64_t operations;  ///< how many it vouches for
    std::string root;         ///< in hexadecimal digits
    std::string note;         ///< what is to be kept
    std::string verifier;     ///< by which it is checked
};
/// Signs the log and the access log as they are now with the key in the file. Throws what opening a sealed file throws (RegisterError
/// `passphrase-wrong`, `sealed-file-…`; field `path`), Refused `key-of-another-register` (`key`), and `log-edited` (`count`; findings
/// `leaf-differs`, `operation-missing`, `access-differs`, `access-missing`, `number-behind`) where the leaves show that one was edited.
SignedCheckpoint sign_checkpoint(const Register& registered, const std::filesystem::path& key_file,
                                 const Passphrase& passphrase);

/// What a checkpoint that was kept says of the register.
struct CheckpointFindings {
    std::int64_t operations;               ///< how many it vouches for
    std::optional<std::int64_t> accesses;  ///< how many looks; nothing where it says nothing of the access log
    bool signature_checked;
    /// `log-cut-off` (`operations`: how many there are, `known`: how many there were), `log-rewritten` (`known`: it is not
    /// as it was up to this operation); `access-cut-off` (`accesses`, `known`), `access-rewritten` (`known`).
    std::vector<Finding> findings;
};
/// Compares the log with a checkpoint, by what its operations say and not by the leaves that stand in the file. With a
/// `verifier` the signature must be of that key. Throws InvalidValue `note-not-signed`, `checkpoint-malformed`
/// (`line`), `verifier-key-malformed`; Refused `checkpoint-of-another-register` (`origin`), `checkpoint-forged`
/// and `checkpoint-not-signed` (`key`).
CheckpointFindings check_against(const Register& registered, std::string_view note,
                                 const std::optional<std::string>& verifier);

}  // namespace mb::services
