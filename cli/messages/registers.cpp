#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* own_only = "chmod 600 {path}";
constexpr const char* local_only = mark("keep the register in a folder of this machine; for a register used by "
                                        "several, let one service account own it and call mb through sudo");
constexpr const char* look_closer = "mb register check --deep";
constexpr const char* from_backup =
    mark("take the register from a backup; keep this file for those who look into the matter");

constexpr const char* wal =
    mark("somebody opened it with another program; set it back: sqlite3 {path} 'PRAGMA journal_mode=DELETE'");

// clang-format off
constexpr Sentence sentences[] = {
    // making and opening
    {"register-missing",            mark("there is no register {path}"), mark("mb register init makes one; --register FILE names another")},
    {"register-exists",             mark("{path} is there already, and is left as it is"), mark("move it away, or name another with --register")},
    {"register-named-keys",         mark("{path} is a name for keys, not for a register"), "mb register init --register NAME.mb"},
    {"register-folder-missing",     mark("there is no folder {folder}"), "mkdir -m 700 {folder}"},
    {"register-not-writable",       mark("{path} cannot be written to[: {detail|failure}]")},
    {"register-not-synced",         mark("[operation {operation} was recorded; but ]the disk could not confirm that what was written to {path} would outlast a power cut[: {detail|failure}]"), mark("mb log list shows what is recorded; the disk needs looking after")},
    {"register-on-network-share",   mark("{path} lies on a network share ({filesystem}), where writes can be lost"), local_only},
    {"register-is-link",            mark("{path} is a symbolic link, and is not followed"), mark("name the register itself with --register")},
    {"register-not-a-file",         mark("{path} is no file")},
    {"register-readable-by-others", mark("{path} can be read by others (mode {mode})"), own_only},
    {"register-of-another-user",    mark("{path} belongs to another user")},
    {"register-unreadable",         mark("{path} cannot be read[: {detail|failure}]")},
    {"register-foreign",            mark("{path} is no register of mb")},
    {"register-schema-differs",     mark("{path} is not as mb made it: {table} is different"), from_backup},
    {"register-too-new",            mark("{path} was written by a newer mb (tables of version {version}; this mb knows {known})"), mark("install the newer mb")},
    {"register-too-old",            mark("{path} was written by an older mb (tables of version {version}; this mb has {known})"), mark("any command that writes brings it up to date, such as mb person list")},
    {"register-damaged",            mark("[{path}: ]the register is damaged: {detail|failure}"), from_backup},
    {"register-busy",               mark("{path} is in use by somebody else"), mark("try again in a moment")},
    {"register-full",               mark("there is no room left to write {path}; nothing was changed")},
    {"register-setting",            mark("{path} has the setting {setting} {value}, which mb never gives"), wal},

    // keys
    {"keys-missing",            mark("there are no keys at {path}, and without them no identity can be read or written"), mark("put the keys back from where you keep their copy")},
    {"keys-exist",              mark("there are keys at {path} already; they may belong to a register that is elsewhere")},
    {"keys-exists",             mark("{path} is there already, and is left as it is")},
    {"keys-setting",            mark("the keys {path} have the setting {setting} {value}, which mb never gives"), wal},
    {"keys-is-link",            mark("{path} is a symbolic link, and is not followed")},
    {"keys-not-a-file",         mark("{path} is no file")},
    {"keys-readable-by-others", mark("the keys {path} can be read by others (mode {mode})"), own_only},
    {"keys-of-another-user",    mark("the keys {path} belong to another user")},
    {"keys-on-network-share",   mark("the keys {path} lie on a network share ({filesystem})"), local_only},
    {"keys-unreadable",         mark("the keys {path} cannot be read[: {detail|failure}]")},
    {"keys-not-writable",       mark("the keys {path} cannot be written to[: {detail|failure}]")},
    {"keys-foreign",            mark("{path} does not hold keys of mb")},
    {"keys-damaged",            mark("the keys {path} are damaged[: {detail|failure}]")},
    {"keys-busy",               mark("the keys {path} are in use by somebody else"), mark("try again in a moment")},
    {"keys-too-new",            mark("the keys {path} were written by a newer mb"), mark("install the newer mb")},
    {"keys-schema-differs",     mark("the keys {path} are not as mb made them: {table} is different")},
    {"keys-of-another-register", mark("the keys {path} belong to another register")},
    {"names-not-readable",      counted("who {persons} is cannot be read: the key is not there",
                                        "who {persons} are cannot be read: their keys are not there", "count"),
                                mark("where the name is known, type it anew: mb person change {first} --given-name NAME --family-name NAME; a newer copy of the keys may have the key")},
    {"names-damaged",           counted("who {persons} is cannot be read: the sealed name was altered",
                                        "who {persons} are cannot be read: the sealed names were altered", "count"),
                                mark("keep the file as it is, and look for it in a copy from before; or type the name anew: mb person change {first} --given-name NAME --family-name NAME")},
    {"notes-not-readable",      counted("{notes} cannot be read: the key is lost, or the note was altered",
                                        "{notes} cannot be read: the keys are lost, or the notes were altered", "count"),
                                mark("a copy from before may have it; else take it away: mb note remove {first}")},
    {"names-without-keys",      mark("the keys of {path} are not here: numbers are shown, names cannot be")},

    {"identities-not-checked",  mark("the keys of {path} are not here: identities were not looked into")},

    // what a check finds
    {"file-length-differs",  mark("{path} has {bytes} bytes, of which only {expected} belong to it"), mark("it was altered past mb: keep the file as it is, and look whether a copy from before is whole")},
    {"setting-differs",      mark("the setting {setting} is {value}")},
    {"schema-differs",       mark("{table} is not as mb made it")},
    {"file-damaged",         mark("the file is damaged: {detail}"), from_backup},
    {"reference-broken",     mark("{table} {row} refers to a row of {references} that is not there"), look_closer},
    {"note-unreadable",      mark("the note {note} cannot be opened"), mark("a copy from before may have it; else take it away: mb note remove {note}")},
    {"identity-unreadable",  mark("the identity of {person} cannot be opened (version {version})"), mark("keep the file as it is, and look for it in a copy from before; or type the name anew: mb person change {person} --given-name NAME --family-name NAME")},
    {"identity-without-key", mark("there is no key that opens who {person} is"), mark("where the name is known, type it anew: mb person change {person} --given-name NAME --family-name NAME; who was erased is erased again: mb person erase {person} --decision REF")},
    {"identity-of-erased",   mark("{person} is erased, but an identity is still held")},
    {"identity-missing",     mark("the identity of {person} is gone (version {version})")},
    {"key-without-identity", mark("there is a key for {person}, but no identity")},
    {"operation-missing",    mark("operation {operation} is gone from the log")},
    {"access-missing",       mark("entry {access} is gone from the access log")},
    {"access-differs",       mark("entry {access} of the access log was changed after it was written")},
    {"mark-differs",         mark("a mark of somebody erased, or the secret that makes the marks, was changed after it was written")},
    {"leaf-differs",         mark("operation {operation} was changed after it was written")},
    {"log-does-not-replay",  mark("the log cannot be replayed at operation {operation}")},
    {"row-unexplained",      mark("{table} {row} stands in the register, but no operation put it there")},
    {"row-missing",          mark("[{table} ][{noun} ][{row}][{value}] is gone, and no operation removed it")},
    {"row-differs",          mark("{table} {row}: {column} is not what the log says")},
    {"number-behind",        mark("{table}: a number could be given a second time")},
    {"more-faults",          mark("only the first {shown} faults are shown")},

    // what should never happen
    {"constraint-failed",  mark("the register does not take this: {detail}"), look_closer},
    {"sqlite-misused",     mark("unexpected answer of SQLite: {detail}")},
    {"randomness-missing", mark("this machine gives no random numbers")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::registers() {
    return sentences;
}

}  // namespace mb::cli
