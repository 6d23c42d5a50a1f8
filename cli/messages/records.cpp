#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* see_progress = "mb enrolment progress {enrolment}";
constexpr const char* see_status = "mb enrolment status {enrolment}";

// clang-format off
constexpr Sentence sentences[] = {
    // status histories
    {"status-step-unlawful",   mark("[{enrolment}: ]on {date|day} the status cannot become {to|status}[ after {from|status}]"), mark("[possible from here: {possible}]")},
    {"status-order-ambiguous", mark("[{enrolment}: ]the statuses of {date|day} can be ordered in more than one way")},
    {"status-twice-on-a-day",  mark("[{enrolment}: ]{status|status} stands twice on {date|day}")},

    {"not-in-cohort",   mark("{value} does not belong to cohort {cohort}"), "mb enrolment list --cohort {cohort}"},
    {"rules-broken", counted("the rules forbid this: {count} contradiction", "the rules forbid this: {count} contradictions", "count")},

    // one enrolment, and the one that it continues
    {"attendance-exceeds-lesson", mark("[{enrolment}: ]{minutes} minutes at lesson {lesson}, which has {most}")},
    {"make-up-exceeds-missed",    mark("[{enrolment}: ]{minutes} minutes made up of lesson {lesson}, where {most} were missed")},
    {"milestone-unknown",         mark("[{enrolment}: ]the programme has no milestone {milestone}[; did you mean {nearest}?][ (known: {known})]")},
    {"requirement-unknown",       mark("[{enrolment}: ]there is no requirement {requirement}: it is theory, practice or a milestone of the programme[; did you mean {nearest}?]")},
    {"continues-not-transferred", mark("[{enrolment}: ]continues an enrolment that was not transferred")},
    {"continues-too-early",       mark("[{enrolment}: ]begins on {from|day}, before the earlier enrolment is transferred on {transferred|day}")},
    {"continues-itself",          mark("[{enrolment}: ]an enrolment cannot continue itself")},
    {"continues-in-a-ring",       mark("[{enrolment}: ]the enrolments continue each other in a ring")},
    {"continues-taken",           mark("another enrolment already continues that one[ of cohort {cohort}]")},
    {"continues-contradicts",     mark("another row of this enrolment continues a different one ({other_file}:{other_line})")},
    {"attendance-not-applicable", mark("{enrolment}: attendance at lesson {lesson}[ on {date|day}] is kept, but the lesson does not count for this enrolment"), see_progress},
    {"week-outside-participation", mark("{enrolment}: practice in {week} lies in a leave or after the end"), see_status},
    {"week-overfull",             mark("{enrolment}: {days} days planned in {week}, more than a week has")},
    {"completed-unmet:theory",    mark("{enrolment} is completed with {missing|hours} h of theory missing ({have|hours} of {required|hours})"), see_progress},
    {"completed-unmet:practice",  counted("{enrolment} is completed with {missing} practice week missing ({have} of {required})",
                                          "{enrolment} is completed with {missing} practice weeks missing ({have} of {required})", "missing"), see_progress},
    {"completed-unmet",           mark("{enrolment} is completed with {requirement} not approved"), see_progress},
    {"withdrawal-reason-missing", mark("{enrolment} is withdrawn without a reason"), "[mb enrolment correct {enrolment} --status withdrawn --on {date} --reason REASON]"},
    {"application-late",          mark("{enrolment}: the application came {received|instant}, after the deadline {deadline|day}")},

    // what is missing
    {"theory-minutes-missing", mark("[{enrolment}: ]{missing|hours} h of theory missing ({have|hours} of {required|hours})")},
    {"practice-weeks-missing", counted("[{enrolment}: ]{missing} practice week missing ({have} of {required})",
                                       "[{enrolment}: ]{missing} practice weeks missing ({have} of {required})", "missing")},
    {"milestone-missing",      mark("[{enrolment}: ]{milestone} not approved")},

    // employments
    {"terms-before-employment",      mark("{employment}: the terms of {from|day} lie before the employment")},
    {"terms-after-employment",       mark("{employment}: the terms of {from|day} lie after the employment")},
    {"first-terms-not-on-first-day", mark("{employment}: the first terms begin {from|day}, the employment {first_day|day}")},
    {"terms-twice",                  mark("{employment}: two terms begin on {from|day}")},
    {"employment-without-terms",     mark("{employment}: no terms are recorded")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::records() {
    return sentences;
}

}  // namespace mb::cli
