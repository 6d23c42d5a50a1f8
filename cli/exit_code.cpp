#include "cli/exit_code.hpp"

#include "cli/interruption.hpp"
#include "cli/language.hpp"
#include "cli/usage_error.hpp"

#include <mb/error.hpp>

namespace mb::cli {

ExitCode exit_code_of(const std::exception& failure) {
    if (dynamic_cast<const Interrupted*>(&failure) != nullptr) {
        return ExitCode::interrupted;
    }
    const auto* error = dynamic_cast<const Error*>(&failure);
    if (error == nullptr) {
        return ExitCode::unexpected;
    }
    if (dynamic_cast<const UsageError*>(error) != nullptr) {
        return ExitCode::usage;
    }
    if (dynamic_cast<const RegisterBusy*>(error) != nullptr) {
        return ExitCode::busy;
    }
    if (dynamic_cast<const RegisterError*>(error) != nullptr) {
        return ExitCode::unusable;
    }
    if (dynamic_cast<const Refused*>(error) != nullptr) {
        return ExitCode::refused;
    }
    if (dynamic_cast<const NotFound*>(error) != nullptr) {
        // What is missing may be a file, not a record in one.
        for (const char* noun : {"register-", "file-", "folder-", "backup-file-", "sealed-file-", "passphrase-file-"}) {
            if (error->code().starts_with(noun)) {
                return ExitCode::unusable;
            }
        }
        return ExitCode::no_such_record;
    }
    if (dynamic_cast<const InvalidValue*>(error) != nullptr) {
        // A value that stood in a file was not typed at the command line.
        return field(error->fields(), "file") ? ExitCode::refused : ExitCode::usage;
    }
    return ExitCode::unexpected;
}

const char* meaning_of(ExitCode code) {
    switch (code) {
    case ExitCode::done:
        return mark("done");
    case ExitCode::unexpected:
        return mark("unexpected failure");
    case ExitCode::usage:
        return mark("wrong use of the command line");
    case ExitCode::refused:
        return mark("refused by the rules, or a check that found something");
    case ExitCode::no_such_record:
        return mark("no such record");
    case ExitCode::unusable:
        return mark("the register or a file cannot be used (not ours, newer, damaged, no keys)");
    case ExitCode::busy:
        return mark("busy, try again");
    case ExitCode::undecided:
        return mark("cannot decide: credential of an unknown issuer, or its status list is missing or stale");
    case ExitCode::not_valid:
        return mark("a credential that is invalid, revoked, expired or of another holder");
    case ExitCode::interrupted:
        return mark("interrupted");
    }
    return "";
}

}  // namespace mb::cli
