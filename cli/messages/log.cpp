#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // looking up
    {"programme-unknown",   mark("there is no programme {value}[; did you mean {nearest}?]"), "mb programme list"},
    {"cohort-unknown",      mark("there is no cohort {value}[; did you mean {nearest}?]"), "mb cohort list"},
    {"employer-unknown",    mark("there is no employer {value}[; did you mean {nearest}?]"), "mb employer list"},
    {"person-is-enrolment", mark("{enrolment} is an enrolment, not a person: that of {person}"), "mb person show {person}"},
    {"person-unknown",      mark("[there is no person {number}][{word} is no person's number or ref][; did you mean {nearest}?]"), "mb person list[ --name {name|typed}]"},
    {"enrolment-unknown",   mark("there is no enrolment[ {value}][ of {person} in {cohort}]"), "mb enrolment list"},
    {"enrolment-id-malformed", mark("{value} is no number of an enrolment"), mark("mb enrolment list shows them; they look like E34")},
    {"enrolment-is-person",    mark("{person} is a person[; the enrolments are {enrolments}]"), "mb enrolment list --person {person}"},
    {"lesson-unknown",      mark("there is no lesson {value}[ in {cohort}][; did you mean {nearest}?]"), "mb lesson list[ --cohort {cohort}]"},
    {"placement-unknown",   mark("there is no placement {value}[; did you mean {nearest}?]")},
    {"employment-unknown",  mark("there is no employment {value}[; did you mean {nearest}?]"), "mb employment list --all"},
    {"operation-unknown",   mark("there is no operation {value}"), "mb log list"},
    {"operation-number-malformed", mark("{value} is no number of an operation"), "mb log list"},

    // taking back and doing again
    {"already-undone",    mark("operation {operation} was taken back by operation {by} already"), "mb log redo {operation}"},
    {"not-undone",        mark("operation {operation} has not been taken back, so it cannot be done again"), "mb log list"},
    {"undo-conflict",     mark("operation {operation} cannot be taken back: later work rests on it")},
    {"undo-breaks-rules", mark("operation {operation} cannot be taken back: what is left would contradict itself")},
    {"redo-conflict",     mark("operation {operation} cannot be done again: later work stands in its place")},
    {"redo-breaks-rules", mark("operation {operation} cannot be done again: the register would contradict itself")},
    {"operation-rests-on-it",  mark("operation {operation} ({summary}) rests on it"), "mb log undo {operation}"},
    {"operation-erases",       mark("operation {operation} ({summary}) rests on it, and is never taken back")},
    {"operation-in-its-place", mark("operation {operation} ({summary}) stands in its place"), "mb log undo {operation}"},
    {"operation-taken-back",   mark("it rests on operation {operation} ({summary}), which has been taken back"), "mb log redo {operation}"},
    {"operation-unnamed",      mark("{command}: which operation is missing; the newest that it can be is {operation}: {summary}"), "mb {command} {operation}"},
    {"changed-since",     mark("{table|table} {row} was changed since[, by operation {operation}]"), "[mb log show {operation}]"},
    {"value-taken",       mark("the place of {table|table} {row} is taken by {by}[, since operation {operation}]"), "[mb log show {operation}]"},
    {"identity-erased",   mark("{person} has been erased since, and an erased identity does not come back")},
    {"still-referenced",  mark("{table|table} {row} refers to a row of {references|table} that would go[; it was written by operation {operation}]"), "[mb log show {operation}]"},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::log() {
    return sentences;
}

}  // namespace mb::cli
