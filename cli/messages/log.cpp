#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // looking up
    {"programme-unknown",   mark("there is no programme {value}[; did you mean {nearest}?]"), "mb programme list"},
    {"cohort-unknown",      mark("there is no cohort {value}[; did you mean {nearest}?]"), "mb cohort list"},
    {"employer-unknown",    mark("there is no employer {value}[; did you mean {nearest}?]"), "mb employer list"},
    {"person-unknown",      mark("there is no person {value}[; did you mean {nearest}?]"), "mb person list"},
    {"enrolment-unknown",   mark("there is no enrolment[ {value}][ of {person} in {cohort}]"), "mb enrolment list"},
    {"enrolment-id-malformed", mark("{value} is no number of an enrolment"), mark("mb enrolment list shows them; they look like E34")},
    {"lesson-unknown",      mark("there is no lesson {value}[ in {cohort}][; did you mean {nearest}?]"), "mb lesson list[ --cohort {cohort}]"},
    {"placement-unknown",   mark("there is no placement {value}[; did you mean {nearest}?]")},
    {"employment-unknown",  mark("there is no employment {value}[; did you mean {nearest}?]")},
    {"operation-unknown",   mark("there is no operation {value}"), "mb log list"},
    {"operation-number-malformed", mark("{value} is no number of an operation"), "mb log list"},

    // taking back and doing again
    {"already-undone",    mark("operation {operation} was taken back by operation {by} already"), "mb log redo {operation}"},
    {"not-undone",        mark("operation {operation} has not been taken back, so it cannot be done again"), "mb log list"},
    {"undo-conflict",     mark("operation {operation} cannot be taken back: later work rests on it")},
    {"undo-breaks-rules", mark("operation {operation} cannot be taken back: what is left would contradict itself")},
    {"redo-conflict",     mark("operation {operation} cannot be done again: later work stands in its place")},
    {"redo-breaks-rules", mark("operation {operation} cannot be done again: the register would contradict itself")},
    {"changed-since",     mark("{table} {row} was changed since[, by operation {operation}]"), "mb log show {operation}"},
    {"value-taken",       mark("the place of {table} {row} is taken by {by}[, since operation {operation}]"), "mb log show {operation}"},
    {"identity-erased",   mark("{person} has been erased since, and an erased identity does not come back")},
    {"still-referenced",  mark("{table} {row} refers to a row of {references} that would go[; it was written by operation {operation}]"), "mb log show {operation}"},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::log() {
    return sentences;
}

}  // namespace mb::cli
