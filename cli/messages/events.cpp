#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    {"imported", counted("imported {rows} row: {new} new, {changed} changed, {same} same",
                         "imported {rows} rows: {new} new, {changed} changed, {same} same", "rows")},

    // programmes, cohorts and employers
    {"cohort-added",   mark("added cohort {cohort}: {first_day|day} to {last_day|day}[, {places} places]")},
    {"cohort-changed", mark("changed cohort {cohort}: {first_day|day} to {last_day|day}[, {places} places][, applications until {application_deadline|day}]")},

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
