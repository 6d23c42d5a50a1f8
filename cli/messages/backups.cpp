#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* another_backup = mark("take another backup");
constexpr const char* back_up = mark("copy it onto another disk: mb register backup FILE.mb");
constexpr const char* back_up_keys =
    mark("copy them, to be kept apart from copies of the register: mb register backup-keys FILE.mbkeys");

// clang-format off
constexpr Sentence about_failures[] = {
    // making backups
    {"backup-onto-register", mark("{path} is the register itself, or its keys"), mark("name another file, best on another disk")},
    {"backup-differs",       mark("the copy is not as the register is; {path} was not made"), mark("this disk or memory may be failing: mb register check --deep")},
    {"backup-has-findings",  mark("{path} has the faults that the register has ({count} found)"), mark("mb register check --deep tells them; keep older backups")},
    {"backup-beside-backup", mark("the folder of {path} holds both a register and keys: whoever gets hold of it has the names too, and an erasure does not reach it"), mark("keep backups of the register and of the keys in different places")},

    // when there was one last
    {"backup-missing",      mark("{path} has never been backed up"), back_up},
    {"backup-old",          mark("the newest backup of {path} is from {date|day}, more than {days} days ago"), back_up},
    {"keys-backup-missing", counted("the keys of {path} have never been backed up: if they are lost, so is the name of {persons} person",
                                    "the keys of {path} have never been backed up: if they are lost, so are the names of {persons} persons", "persons"), back_up_keys},
    {"keys-backup-old",     counted("the newest backup of the keys of {path}, from {date|day}, lacks {persons} person",
                                    "the newest backup of the keys of {path}, from {date|day}, lacks {persons} persons", "persons"), back_up_keys},

    // what a register is restored from
    {"backup-file-missing", mark("there is no file {path}")},
    {"backup-not-a-file",   mark("{path} is no file")},
    {"backup-unreadable",   mark("{path} cannot be read[: {detail|failure}]")},
    {"backup-unfinished",   mark("a journal lies beside {path}: a write of it is under way, or was broken off"), mark("if it is a register, mb register info --register {path} brings it to rest; if it is a copy made in another way, take another")},
    {"backup-foreign",      mark("{path} is no backup of a register"), mark("mb register backup makes them")},
    {"backup-damaged",      mark("the backup {path} is damaged[: {detail|failure}]"), another_backup},
    {"backup-setting",      mark("{path} has the setting {setting} {value}, which no backup has"), another_backup},
    {"backup-too-new",      mark("{path} was written by a newer mb (tables of version {version}; this mb knows {known})"), mark("install the newer mb")},
    {"restore-refused",     counted("a deep check of what {path} would become finds {count} fault",
                                    "a deep check of what {path} would become finds {count} faults", "count"), mark("take another backup, or restore this one with --despite-findings")},
    {"restored-without-keys", counted("the name of {persons} cannot be read: the key is not in the backup of the keys",
                                      "the names of {persons} cannot be read: their keys are not in the backup of the keys", "count"), mark("take a newer backup of the keys; else type the names anew afterwards: mb person change {first} --given-name NAME --family-name NAME")},
    {"restored-erased-since", counted("the name of {persons} cannot be read: the keys, newer than the backup, have none for {persons}, who has probably been erased since",
                                      "the names of {persons} cannot be read: the keys, newer than the backup, have none for them, who have probably been erased since", "count"), mark("look at the requests on paper, and make each erasure again: mb person erase {first} --decision REF; --erased FILE does it where a newer register or backup is left")},
    {"reapplying-needs-keys", mark("erasures and restrictions are made again with the keys at hand[; erased: {persons}][; restricted: {restricted}]"), mark("add --keys FILE.mbkeys --passphrase-file FILE, or --keep-keys where the keys are still there")},
    {"keys-left",         mark("there are keys at {path} already"), mark("if only the register is lost, and these are its keys: add --keep-keys; else move them away, and keep them")},
    {"journal-left",      mark("{path} is left of a register that is gone, and would be taken for that of the new one"), mark("move it away, and keep it")},
    {"backup-is-of-keys", mark("{path} holds keys, not a register"), mark("mb register restore FILE.mb --keys FILE.mbkeys takes a backup of each, --keep-keys the keys that are still there; --erased takes a register or a backup of one")},
    {"erased-of-another-register", mark("{path} is another register than the backup, and knows nothing of its persons"), mark("--erased takes a newer file of the same register: mb register info shows its permanent name")},

    // files sealed under a passphrase
    {"sealed-file-missing",    mark("there is no file {path}")},
    {"sealed-file-unreadable", mark("{path} cannot be read[: {detail|failure}]")},
    {"sealed-file-foreign",    mark("{path} is not the file asked for, which mb has sealed under a passphrase"), mark("backups of keys are made by mb register backup-keys, keys that sign by mb log key")},
    {"sealed-file-damaged",    mark("{path} is damaged"), mark("take another copy of it")},
    {"sealed-file-too-new",    mark("{path} was written by a newer mb (version {version}; this mb knows {known})"), mark("install the newer mb")},
    {"sealed-file-too-costly", mark("{path} asks for more memory or time than any file of mb needs"), mark("take another copy of it")},
    {"passphrase-wrong",       mark("the passphrase does not open {path}"), mark("it must be the one that the file was made with, letter for letter; without it nobody opens the file")},
    {"passphrase-too-short",   mark("the passphrase is too short: it needs {minimum} characters"), mark("four words that do not belong together are long enough, and can be remembered")},
    {"passphrase-missing",     mark("there is no terminal to ask for the passphrase at"), mark("--passphrase-file FILE names a file that only you can read; - is standard input")},
    {"passphrases-differ",     mark("the two passphrases are not the same")},
    {"passphrase-file-missing",            mark("there is no file {path}")},
    {"passphrase-file-unreadable",         mark("{path} cannot be read[: {detail|failure}]")},
    {"passphrase-file-readable-by-others", mark("the passphrase in {path} can be read by others (mode {mode})"), "chmod 600 {path}"},
};

constexpr Sentence about_events[] = {
    {"erasures-reapplied", mark("restored from a backup[; erased again: {persons}][; restricted again: {restricted}]")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::backups() {
    return about_failures;
}

std::span<const Sentence> tables::backup_events() {
    return about_events;
}

}  // namespace mb::cli
