#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                       mark("The answer is on standard output. Confirmations, warnings and failures are on standard error. Nothing is ever asked when the input is no terminal.")},
    {"--json",                 mark("an array of objects: keys in snake_case, ISO days, whole minutes, codes as in files, null for what is absent, [] for nothing")},
    {"--csv",                  mark("the same as CSV: RFC 4180, UTF-8, ISO days")},
    {"",                       mark("The keys of each command stand in its help. JSON and CSV change only by addition; tables for people may change.")},
    {"",                       mark("A failure with --json is one object on standard error, {\"error\": {\"code\", \"message\", \"hint\", …}}; each warning is {\"warning\": {\"code\", \"message\"}}. Rely on the code, not on the message.")},
    {"mb help codes --json",   mark("every code")},
    {"mb help exit-codes",     mark("what the exit codes mean; 3 is a refusal, 4 no such record, 6 busy")},
    {"",                       mark("The same question gives the same answer later when it says when:")},
    {"--today 2020-04-01",     mark("the day that counts as today (or MB_TODAY)")},
    {"--as-known 17",          mark("the register as it was after operation 17; or a day")},
    {"--dry-run",              mark("what would happen; the exit code is that of the real thing")},
    {"MB_REGISTER, MB_LANG, MB_ACTOR, MB_WHY", mark("settings for a whole script")},
    {"",                       mark("Each write says the number of its operation, also in JSON (key operation; null with --dry-run, or when nothing changed), so that a script can take back what it did: mb log undo 17.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::scripting() {
    return lines;
}

}  // namespace mb::cli
