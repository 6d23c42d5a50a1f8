/// Checkpoints of the log: notes to keep outside the register, against which it is checked later.
#pragma once

#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mb::services {

/// A new key that signs the checkpoints of this register; the caller wipes the secret.
struct CheckpointKey {
    std::string secret;    ///< to be kept where nobody else reads it
    std::string verifier;  ///< public: by which checkpoints are checked
};
CheckpointKey new_checkpoint_key(const Register& registered);
/// Throws InvalidValue `signing-key-malformed`.
std::string verifier_of(std::string_view secret);

/// A checkpoint of the log as it is now.
struct SignedCheckpoint {
    std::int64_t operations;  ///< how many it vouches for
    std::string root;         ///< in hexadecimal digits
    std::string note;         ///< what is to be kept
};
/// Signs the log as it is now. Throws InvalidValue `signing-key-malformed`; Refused `key-of-another-register` (`key`).
SignedCheckpoint sign_checkpoint(const Register& registered, std::string_view secret);

/// What a checkpoint that was kept says of the register.
struct CheckpointFindings {
    std::int64_t operations;  ///< how many it vouches for
    bool signature_checked;
    /// `log-cut-off` (`operations`: how many there are, `known`: how many there were), `log-rewritten` (`known`: it is not
    /// as it was up to this operation).
    std::vector<Finding> findings;
};
/// Compares the log with a checkpoint, by what its operations say and not by the leaves that stand in the file. With a
/// `verifier` the signature must be of that key. Throws InvalidValue `note-not-signed`, `checkpoint-malformed`
/// (`line`), `verifier-key-malformed`; Refused `checkpoint-of-another-register` (`origin`), `checkpoint-forged`
/// and `checkpoint-not-signed` (`key`).
CheckpointFindings check_against(const Register& registered, std::string_view note,
                                 const std::optional<std::string>& verifier);

}  // namespace mb::services
