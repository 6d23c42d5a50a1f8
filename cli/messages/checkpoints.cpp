#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* another_checkpoint = mark("take the lines as mb log checkpoint wrote them, letter for letter");

// clang-format off
constexpr Sentence about_failures[] = {
    {"log-cut-off",      mark("operations in the log: {operations}; when the checkpoint was signed: {known}. The newest were cut off, or an earlier copy took the register's place")},
    {"log-rewritten",    mark("the first {known} operations of the log are not those that the checkpoint was signed for: the log was rewritten, or another copy took the register's place")},
    {"access-cut-off",   mark("looks in the access log: {accesses}; when the checkpoint was signed: {known}. The newest were cut off, or an earlier copy took the register's place")},
    {"access-rewritten", mark("the first {known} looks of the access log are not those that the checkpoint was signed for: it was rewritten, or another copy took the register's place")},
    {"log-edited",       counted("the log is not signed: {count} entry of it, or of the access log, is not as mb wrote it",
                                 "the log is not signed: {count} entries of it, or of the access log, are not as mb wrote them", "count"), "mb register check --deep"},
    {"checkpoint-not-checked", mark("who signed {path} was not checked"), mark("give the verifier key with --verifier; mb log key has shown it")},
    {"checkpoint-of-another-register", mark("the checkpoint is one of another register: {origin}"), mark("mb register info shows the permanent name of this one")},
    {"checkpoint-forged",     mark("the checkpoint was changed after it was signed, or somebody else signed it in the name of {key}"), another_checkpoint},
    {"checkpoint-not-signed", mark("the checkpoint is not signed with {key}"), mark("give the verifier key that mb log key has shown for the key that signed it")},
    {"checkpoint-malformed",  mark("line {line} is not what a checkpoint has there"), another_checkpoint},
    {"note-not-signed",       mark("this is no signed checkpoint[ (line {line})]"), another_checkpoint},
    {"key-of-another-register", mark("this key signs for another register: {key}"), mark("mb log key FILE makes one for this register")},
    {"verifier-key-malformed", mark("{value} is no verifier key"), mark("mb log key shows it: mb-register/…+…+…")},
    {"signing-key-malformed",  mark("this is no key that signs"), mark("mb log key FILE makes one")},
    {"key-name-malformed",     mark("{value} cannot be the name of a key: no spaces, no +")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::checkpoints() {
    return about_failures;
}

}  // namespace mb::cli
