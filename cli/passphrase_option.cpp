#include "cli/passphrase_option.hpp"

#include "cli/language.hpp"
#include "cli/usage_error.hpp"

namespace mb::cli {

namespace {

Passphrase asked(const CommandContext& context, const char* question) {
    const auto& ask = context.around().secret;
    auto answer = ask ? ask(context.language().say(question) + ": ") : std::nullopt;
    if (!answer) {
        throw UsageError("passphrase-missing", {});
    }
    return Passphrase(std::move(*answer));
}

}  // namespace

void PassphraseOption::declare(Options& options) {
    options.value(
        file_, "--passphrase-file", "FILE",
        mark("a file with the passphrase that only you can read, or - for standard input (default: asked for)"));
}

Passphrase PassphraseOption::from_file(const CommandContext& context) const {
    return *file_ == "-" ? Passphrase(context.around().standard_input()) : Passphrase::from_file(*file_);
}

Passphrase PassphraseOption::to_open(const CommandContext& context) const {
    return file_ ? from_file(context) : asked(context, mark("passphrase of the keys"));
}

Passphrase PassphraseOption::to_seal(const CommandContext& context) const {
    auto passphrase = file_ ? from_file(context) : asked(context, mark("new passphrase for the keys"));
    passphrase.require_strength();
    if (!file_ && asked(context, mark("the same once more")).text() != passphrase.text()) {
        throw UsageError("passphrases-differ", {});
    }
    return passphrase;
}

}  // namespace mb::cli
