/// The option `--passphrase-file`, or what is asked for at the terminal in its place.
#pragma once

#include "cli/context.hpp"
#include "cli/options.hpp"

#include <mb/services/backup.hpp>

namespace mb::cli {

/// Where a passphrase comes from: a file, standard input (`-`), else the terminal. Never an argument or the environment,
/// which others on the machine can see.
class PassphraseOption {
public:
    void declare(Options& options);
    bool given() const { return file_.has_value(); }

    /// To open with. Throws UsageError `passphrase-missing` where there is no terminal either, and what
    /// Passphrase::from_file() throws.
    Passphrase to_open(const CommandContext& context) const;
    /// To seal with: at the terminal it is typed twice. Also throws UsageError `passphrases-differ`, Refused
    /// `passphrase-too-short`.
    Passphrase to_seal(const CommandContext& context) const;

private:
    Passphrase from_file(const CommandContext& context) const;
    std::optional<std::string> file_;
};

}  // namespace mb::cli
