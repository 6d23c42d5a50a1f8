#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence said_of_failures[] = {
    // lessons
    {"lesson-name-malformed", mark("{value} names no lesson"), mark("write the cohort and the lesson: K7/L03")},
    {"lesson-exists",         mark("there is a lesson {value} already"), "mb lesson show {value}"},
    {"series-outside-cohort", mark("{from|day} to {to|day} reaches outside cohort {cohort}, which lasts from {first_day|day} to {last_day|day}"),
                              "mb cohort show {cohort}"},
    {"series-empty",          mark("no day from {from|day} to {to|day} is left for a lesson: all are public holidays or skipped")},
    {"lesson-on-holiday",     mark("{lesson}: {date|day} is a public holiday ({holiday|holiday})")},
    {"lesson-outside-cohort", mark("{lesson}: {date|day} lies outside the cohort, which lasts from {first_day|day} to {last_day|day}")},
    {"lesson-overlaps",       mark("{lesson} is at the same time as {other}; only one of the two gives a participant credit")},
    {"group-without-members", mark("{lesson}: nobody belongs to group {group}")},

    // attendance and make-ups
    {"lesson-not-held",             mark("lesson {lesson} of {date|day} is cancelled"), "mb lesson restore {lesson}"},
    {"lesson-applies-to-nobody",    mark("lesson {lesson} of {date|day} applies to nobody: no participant, of its group if it has one, is active that day"),
                                    mark("record first that they have started, or name them: --present E3")},
    {"enrolment-of-another-cohort", mark("{enrolment} belongs to cohort {cohort}, so lesson {lesson} is not one of theirs"), "mb enrolment show {enrolment}"},
    {"attendance-overwritten",      mark("{enrolment}: {minutes|hours} h at {lesson}, until now recorded: {before_minutes|hours} h[, {before_absence|absence} absence from the rest]"),
                                    mark("if that is wrong: mb log undo, or record {enrolment} alone with --minutes")},
    {"attendance-unrecorded",       counted("{count} of them has lessons up to {date|day} of which attendance is not recorded, so that the outlook may be too dark",
                                            "{count} of them have lessons up to {date|day} of which attendance is not recorded, so that the outlook may be too dark", "count"),
                                    "mb lesson list --cohort {cohort} --unrecorded"},
    {"timetable-too-short",         mark("the timetable of {cohort} has {minutes|hours} h, and {required|hours} h are required; the outlook knows nothing of lessons that are not added yet"),
                                    mark("mb lesson add adds one, or a weekly series")},
    {"attendance-missing",          mark("no attendance of {enrolment} at {lesson} is recorded"), "mb attendance show {lesson}"},
    {"make-up-missing",             mark("no make-up of {enrolment} for {lesson} on {date|day} is recorded"), "mb enrolment progress {enrolment}"},
    {"attendance-before-lesson",    mark("{lesson} is on {date|day}, which is still to come")},
    {"make-up-not-applicable",      mark("{enrolment}: lesson {lesson} does not count for this enrolment, so making it up gives nothing"), "mb enrolment progress {enrolment}"},

    // options of these commands
    {"attendance-of-nobody", mark("{command}: nobody is named; nothing is done without a named target"), mark("write --all, or --present E3")},
    {"assignment-malformed", mark("{option}: {value} does not say whose minutes they are"), mark("write E3=90, or E3=1:30")},
    {"enrolment-said-twice", mark("{enrolment} is named by {option} and by {other}, which contradict each other")},
};

constexpr Sentence said_of_events[] = {
    {"lesson-added", mark("added lesson {lesson}: {date|day}[ at {start}], {minutes|hours} h[, group {group}]")},
    {"lessons-added",
     counted("added lesson {first} of {from|day}[ at {start}], {minutes|hours} h[, group {group}]"
             "[; public holidays left out: {holidays|days}][; skipped: {skipped|days}]",
             "added {count} lessons, {first} of {from|day} to {last} of {to|day}[, at {start}], {minutes|hours} h each[, group {group}]"
             "[; public holidays left out: {holidays|days}][; skipped: {skipped|days}]", "count")},
    {"lesson-changed",      mark("changed lesson {lesson}: {date|day}[ at {start}], {minutes|hours} h[, group {group}]")},
    {"lesson-cancelled",    mark("cancelled lesson {lesson} of {date|day}")},
    {"lesson-restored",     mark("lesson {lesson} of {date|day} is held after all")},
    {"attendance-recorded", mark("recorded attendance at {lesson} of {date|day}: {present} present, {absent} absent ({new} new, {changed} changed, {same} same)")},
    {"attendance-of-one-recorded",
                            mark("recorded attendance at {lesson} of {date|day}: {enrolment} was there for {minutes|hours} of {lasts_minutes|hours} h"
                                 "[, {absence|absence} absence from the rest][; until now recorded: {before_minutes|hours} h][, {before_absence|absence}]")},
    {"attendance-removed",  mark("removed the attendance of {enrolment} at {lesson} of {date|day} ({minutes|hours} h)")},
    {"make-up-recorded",    mark("{enrolment} made up {minutes|hours} h of {lesson} on {date|day}[ (until now recorded: {before_minutes|hours} h)]")},
    {"make-up-removed",     mark("removed the make-up of {enrolment} for {lesson} on {date|day} ({minutes|hours} h)")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::lessons() {
    return said_of_failures;
}

std::span<const Sentence> tables::lesson_events() {
    return said_of_events;
}

}  // namespace mb::cli
