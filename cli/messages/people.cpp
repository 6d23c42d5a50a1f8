#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence about_failures[] = {
    // adding and changing
    {"person-exists-restricted", mark("somebody who is restricted may be the same person; it is not shown who"), mark("ask whoever decided on the restriction; if it is somebody else, add --new")},
    {"person-exists",   mark("{person} has this name and birth date: it may be the same person"), mark("mb person show {person}; if it is somebody else, add --new")},
    {"ref-exists",      mark("{value} is the ref of {person} already"), "mb person show {person}"},
    {"ref-is-number",   mark("{value} has the form of a person's number, which no ref may have"), mark("leave --ref out: the register gives the number")},
    {"person-erased",     mark("{person} has been erased; nothing more is recorded of who it was")},
    {"person-restricted", mark("{person} is restricted; nothing is changed")},
    {"person-merged",     mark("{person} has been merged into {other}; nothing is changed"), "mb person show {other}"},

    {"identity-not-readable", mark("who {person} is cannot be read, for its key is lost or it was altered"), mark("type the whole name anew first: mb person change {person} --given-name NAME --family-name NAME")},
    {"identity-sealed-anew",  mark("what was sealed about {person} before cannot be read, now or later: other parts of the identity, earlier names and, where the key was lost, notes"), mark("type again what is missing: mb person change --help tells the options")},

    // erasing
    {"decision-malformed", mark("this is no reference to a written decision"), mark("such as 2026/1234-5: at most 60 letters, digits and marks, with a digit, and no name")},
    {"erase-ongoing",      mark("{person} is not done: {enrolment} is {status|status}"), mark("end it first: mb enrolment withdraw {enrolment}, or mb enrolment status {enrolment} for what else may follow")},
    {"erase-names-person", mark("the decision tells who it is that is to be erased, and the log keeps it for ever"), mark("--decision CASE: the number of the case, such as 2026/17")},
    {"erase-retention",    mark("{person} ({class|retention class}) is to be kept until {until|day}"), mark("until then mb person restrict {person} hides who it is; the years are the office's own: mb config show")},
    {"erased-unmarked",    mark("who {person} was could not be read, so an old list may bring the name back"), mark("look through a list of names before it is imported")},
    {"copies-of-keys",     mark("copies of the keys that were made before this still open who {person} was"), mark("destroy them when their time is over, and write down that it was done")},

    // what is read from a file or from standard input
    {"input-line-malformed", mark("this line is not of the form field=value")},
    {"input-field-unknown",  mark("there is no such field[; did you mean {nearest}?] (known: {known})")},
    {"input-field-twice",    mark("{field} stands twice")},

    // two records of one person
    {"merge-itself",      mark("{person} cannot be merged into itself")},
    {"merge-same-cohort", mark("{person} and {other} are both enrolled in {cohort}: {enrolment} and {other_enrolment}"),
                          mark("register the wrong one in error (mb enrolment register-in-error {enrolment}), then merge the person who has it into the other")},
    {"merge-follow-ups-differ", mark("{person} and {other} were both asked on {date|day} and gave different answers"), mark("correct one of the answers first")},

    // documents
    {"document-not-recorded", mark("{enrolment}: that {document|document} was received on {date|day} is not recorded[ (it was on {known|days})]"), mark("say the day with --on")},

    // notes
    {"note-unknown",      mark("there is no note {value}"), mark("mb note list shows them")},
    {"note-id-malformed", mark("{value} is no number of a note"), mark("mb note list shows them; they look like N3")},
};

constexpr Sentence about_events[] = {
    {"person-added",      mark("added {person}")},
    {"person-changed",    mark("changed {person}[: {changed|columns}]")},
    {"persons-merged",    mark("merged {person} into {into} (moved: enrolments {enrolments}, employments {employments}, follow-ups {follow_ups})[; {left} stays behind, registered in error]")},
    {"restricted",        mark("{person} is restricted: who it is shows nowhere but in the export for the person")},
    {"restriction-ended", mark("{person} is restricted no more")},
    {"erased",            mark("erased {person}[, with {merged}] by decision {decision} (versions of the identity: {versions}; notes that nobody can open any more: {notes})")},
    {"note-added",        mark("added note {note} about {enrolment}, {date|day}")},
    {"note-removed",      mark("removed note {note} about {enrolment}, {date|day}")},
    {"document-removed",  mark("{enrolment}: that {document|document} was received on {date|day} is taken back")},
    {"document-received", mark("{enrolment}: {document|document} received on {date|day}")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::people() {
    return about_failures;
}

std::span<const Sentence> tables::people_events() {
    return about_events;
}

}  // namespace mb::cli
