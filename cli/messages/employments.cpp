#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* see_employment = "mb employment show {employment}";
constexpr const char* see_questions = "mb follow-up list --person {person}";

// clang-format off
constexpr Sentence sentences[] = {
    {"employment-exists",         mark("there is an employment {value} already"), "mb employment show {value}"},
    {"employment-code-is-number", mark("{value} cannot be a code: it names the employment with that number"), mark("leave --code out, or take a code such as HR-1")},
    {"employment-ambiguous",      mark("several employments may be meant: {employments}"), mark("give the list a column unit (enhet)")},
    {"list-employment-overlaps",  mark("a new job, while {other} is one of {person} at the same employer at the same time"), mark("if it is the same job, correct its first day or unit (mb employment change {other}), or the list")},
    {"list-terms-without-day",    mark("{employment} has other terms, since {from|day}; since when do these hold?"), mark("give the list a column terms_from (gjelder fra), or say it for all rows: mb import FILE --as employments --on DATE")},
    {"list-person-unknown",       mark("nobody has exactly this name and birth date[; it may be {persons}]"), mark("write the number, such as P12, in a column ref; somebody new: mb person add")},
    {"employment-overlaps",       mark("{employment}: {other} is a job of the same person at the same place at the same time"), mark("if it is one job, take the later one back: mb log undo")},
    {"over-full-time",            mark("{employment}: the jobs of {person} together are {percent|percent} from {date|day}"), "mb employment list --person {person} --at {date}"},
    {"later-terms-stay",          mark("{employment}: other terms begin on {from|day}; they stay as they are"), see_employment},
    {"terms-incomplete",          mark("{employment}: no terms are recorded that new ones could be made of; these are missing: {missing|columns}"), mark("say --percent, --contract, --funding and --peer-role")},
    {"terms-not-recorded",        mark("{employment}: no terms begin on {date|day}[ (they do on {known|days})]"), see_employment},
    {"terms-needed",              mark("{employment} begins with the terms of {date|day}"), mark("correct them: mb employment change {employment} --on {date}")},
    {"end-before-terms",          mark("{employment}: terms begin after {date|day}: {terms|days}"), mark("take those back first: mb employment change {employment} --on DATE --remove-terms")},

    {"follow-up-not-started",     mark("{person} had not begun by {date|day}; only those who have started are asked"), "mb enrolment list --person {person}"},
    {"follow-up-in-future",       mark("{date|day} is still to come (today is {today|day})")},
    {"follow-up-still-open",      mark("{person} was asked on {asked_on|day} too, and has not answered"), mark("if no answer will come: mb follow-up answer {person} --asked {asked_on} --answer no-answer")},
    {"follow-up-not-asked",       mark("{person} was not asked on {date|day}[ (but on {known|days})]"), see_questions},
    {"follow-up-answered",        mark("{person} has answered what was asked on {date|day}: {answer|answer}"), mark("take the answer back first: mb follow-up answer {person} --asked {date} --remove")},
    {"follow-up-none-open",       mark("no question to {person} is open[ (asked on {known|days})]"), mark("to correct an answer, say with --asked which; to record that somebody was asked: mb follow-up ask {person}")},
    {"follow-up-ambiguous",       mark("several questions to {person} are open: {known|days}"), mark("say with --asked which")},
    {"nobody-to-ask",             mark("nobody in {cohort} is to be asked on {date|day}"), "mb follow-up due --cohort {cohort} --at {date}"},
    {"answer-without-employment", mark("{person} is employed, says the answer, but no employment on {date|day} is recorded"), mark("record the job: mb employment add --person {person} --source follow-up")},
    {"answer-against-employment", mark("{person}: {answer|answer}, says the answer, but {employment} runs on {date|day}"), mark("has it ended? mb employment end {employment} --on DATE")},

    // what is due
    {"follow-up-missing",         mark("to be asked {months} months after completion, until {until|day}"), "mb follow-up ask {person}"},
    {"follow-up-open",            mark("asked on {asked_on|day}, no answer yet"), "mb follow-up answer {person} --asked {asked_on} --answer ANSWER"},
};

constexpr Sentence done[] = {
    {"employment-added",    mark("added employment {employment}[ ({code})] of {person} at {employer}, from {from|day}[ to {to|day}]: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}")},
    {"employment-changed",  mark("changed employment {employment}[ ({code})] of {person} at {employer}, from {from|day}[ to {to|day}][; from {terms_from|day}: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}]")},
    {"terms-changed",       mark("{employment} of {person} at {employer}, from {terms_from|day}[ until other terms begin on {later_terms|day}]: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}")},
    {"terms-removed",       mark("{employment} of {person} at {employer}: the terms of {terms_from|day} are taken back; those before hold on")},
    {"employment-ended",    mark("employment {employment} of {person} at {employer} ends on {to|day}[: {end_reason|end reason}]")},
    {"employment-reopened", mark("employment {employment} of {person} at {employer} runs on")},

    {"follow-up-asked",     mark("{person} was asked on {asked_on|day}")},
    {"follow-ups-asked",    counted("{cohort}: {count} person was asked on {date|day} ({persons})", "{cohort}: {count} persons were asked on {date|day} ({persons})", "count")},
    {"follow-up-removed",   mark("that {person} was asked on {asked_on|day} is taken back")},
    {"follow-up-answered",  mark("{person}, asked on {asked_on|day}: {answer|answer}[ ({answered_on|day})]")},
    {"answer-removed",      mark("{person}, asked on {asked_on|day}: the answer is taken back, and is waited for again")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::employments() {
    return sentences;
}

std::span<const Sentence> tables::employment_events() {
    return done;
}

}  // namespace mb::cli
