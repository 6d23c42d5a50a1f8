#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                        mark("Every write is an operation with a number, and every operation can be taken back, also an import of ten thousand rows.")},
    {"mb log list",             mark("what was done, when and by whom, newest first")},
    {"mb log show 17",          mark("every value before and after")},
    {"mb log undo 17 --dry-run", mark("whether it can be taken back")},
    {"mb log undo 17",          mark("take it back")},
    {"mb log redo 17",          mark("do it again; 17 is the operation that was undone")},
    {"",                        mark("Taking back is itself an operation: nothing leaves the log, and --as-known still shows what was known in between.")},
    {"",                        mark("Operations need not be taken back in order. Where later work rests on one, or the rest would break a rule, it is refused and told which operation stands in the way: take that back first, or correct by a new write.")},
    {"",                        mark("Where a single value is wrong, a new write that says the right one is shorter, and the log shows both.")},
    {"",                        mark("Not taken back are looks at names, and files that were written.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::undo() {
    return lines;
}

}  // namespace mb::cli
