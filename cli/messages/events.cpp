#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    {"imported", counted("imported {rows} row: {new} new, {changed} changed, {same} same",
                         "imported {rows} rows: {new} new, {changed} changed, {same} same", "rows")},

    // the log itself
    {"undone", mark("took operation {operation} back ({command})")},
    {"redone", mark("did operation {operation} again ({command})")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::events() {
    return sentences;
}

}  // namespace mb::cli
