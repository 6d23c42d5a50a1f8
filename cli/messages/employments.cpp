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
    {"employment-overlaps",       mark("{employment}: {other} is a job of the same person at the same place at the same time"), mark("if it is one job entered twice, take one back: mb employment remove {later}")},
    {"over-full-time",            mark("{employment}: the jobs of {person} together are {percent|percent} from {date|day}"), "mb employment list --person {person} --at {date}"},
    {"later-terms-stay",          mark("{employment}: other terms begin on {from|day}; they stay as they are"), see_employment},
    {"terms-still-to-come",       mark("{employment}: {date|day} is still to come; until then lists show the terms of before")},
    {"percent-doubtful",          mark("{employment}: the position is {percent|percent} from {from|day}; is that meant, or is it a fraction of a full post?"), mark("in percent it would be {meant|percent}: mb employment change {employment} --on {from} --percent {meant}")},
    {"employment-long-ago",       mark("{employment} begins on {first_day|day}, more than {years} years before the first cohort ({first_cohort|day})"), mark("if the year is wrong: mb employment change {employment} --from DATE")},
    {"terms-incomplete",          mark("{employment}: no terms are recorded that new ones could be made of; these are missing: {missing|columns}"), mark("say --percent, --contract, --funding and --peer-role")},
    {"terms-not-recorded",        mark("{employment}: no terms begin on {date|day}[ (they do on {known|days})]"), see_employment},
    {"terms-needed",              mark("{employment} begins with the terms of {date|day}"), mark("correct them: mb employment change {employment} --on {date}")},
    {"end-before-terms",          mark("{employment}: terms begin after {date|day}: {terms|days}"), mark("take those back first: mb employment change {employment} --on DATE --remove-terms")},

    {"follow-up-not-started",     mark("{person} had not begun by {date|day}; only those who have started are asked"), "mb enrolment list --person {person}"},
    {"follow-up-in-future",       mark("{date|day} is still to come (today is {today|day})")},
    {"follow-up-still-open",      mark("{person} was asked on {asked_on|day} too, and has not answered"), mark("if no answer will come: mb follow-up answer {person} --asked {asked_on} --answer no-answer")},
    {"follow-up-asked-already",   mark("{person} was asked on {asked_on|day}, and that answer is still waited for; a question of {date|day} would be about the same time"), mark("record what came of it: mb follow-up answer {person} --asked {asked_on} --answer no-answer (or: employed, education, job-seeking, other-activity, not-working)")},
    {"follow-up-not-asked",       mark("{person} was not asked on {date|day}[ (but on {known|days})]"), see_questions},
    {"follow-up-answered",        mark("{person} has answered what was asked on {date|day}: {answer|answer}"), mark("take the answer back first: mb follow-up answer {person} --asked {date} --remove")},
    {"follow-up-none-open",       mark("no question to {person} is open[ (asked on {known|days})]"), mark("to correct an answer, say with --asked which; to record that somebody was asked: mb follow-up ask {person}")},
    {"follow-up-ambiguous",       mark("several questions to {person} are open: {known|days}"), mark("say with --asked which")},
    {"nobody-started",            mark("nobody in {cohort} had started by {date|day}[; the first did on {first|day}]"), "mb cohort progress {cohort}"},
    {"nobody-to-ask",             mark("nobody in {cohort} is to be asked on {date|day}"), "mb follow-up due --cohort {cohort} --at {date}"},
    {"answer-without-employment", mark("{person} is employed, says the answer, but no employment on {date|day} is recorded"), mark("record the job: mb employment add --person {person} --source follow-up --employer CODE --from DATE --percent PERCENT --contract KIND --funding KIND --peer-role yes|no")},
    {"answer-against-employment", mark("{person}: {answer|answer}, says the answer, but {employment} runs on {date|day}"), mark("has it ended? mb employment end {employment} --on DATE")},

    {"answer-after-window",       mark("{person} was asked on {asked_on|day}, about the time {months} months after completion; that ended on {until|day}, but the answer of {date|day} counts for it"), mark("if it is about now: take it back (mb follow-up answer {person} --asked {asked_on} --remove), record the question anew (mb follow-up ask {person} --on {date}), and answer that")},

    // what is due
    {"follow-up-missing",         mark("to be asked {months} months after completion, until {until|day}"), "mb follow-up ask {person}"},
    {"follow-up-open",            mark("asked on {asked_on|day}, no answer yet"), mark("mb follow-up answer {person} --asked {asked_on} --answer ANSWER")},
};

constexpr Sentence done[] = {
    {"employment-added",    mark("added employment {employment}[ ({code})] of {person} at {employer}, from {from|day}[ to {to|day}]: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}")},
    {"employment-changed",  mark("changed employment {employment}[ ({code})] of {person} at {employer}, from {from|day}[ to {to|day}][; from {terms_from|day}: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}]")},
    {"terms-changed",       mark("{employment} of {person} at {employer}, from {terms_from|day}[ until other terms begin on {later_terms|day}]: {percent|percent}, {contract|contract}, {funding|funding}, {peer_role|peer role}")},
    {"terms-removed",       mark("{employment} of {person} at {employer}: the terms of {terms_from|day} are taken back; those before hold on")},
    {"employment-ended",    mark("employment {employment} of {person} at {employer} ends on {to|day}[: {end_reason|end reason}]")},
    {"employment-reopened", mark("employment {employment} of {person} at {employer} runs on")},

    {"employment-removed",  mark("employment {employment}[ ({code})] of {person} at {employer}, from {from|day}[ to {to|day}], is taken back, with all its terms")},

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
