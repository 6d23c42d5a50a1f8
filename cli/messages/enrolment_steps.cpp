#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* see_status = "mb enrolment status {enrolment}";

// clang-format off
constexpr Sentence sentences[] = {
    // steps
    {"status-contradicts-later", mark("{enrolment}: {status|status} from {date|day} does not go with {later|status} from {later_date|day}"),
                                 mark("nothing later is removed by a step; if it is wrong: mb enrolment correct {enrolment} --status {later} --on {later_date} …")},
    {"status-held-already",    mark("{enrolment} is {status|status} already, from {since|day}"),
                               "mb enrolment correct {enrolment} --status {status} --on {since} --to DATE"},
    {"start-during-leave",     mark("{enrolment} has started and is on leave: a leave is ended"), "mb enrolment resume {enrolment}"},
    {"not-on-leave",           mark("{enrolment} is not on leave[: it is {status|status}]"), see_status},
    {"completion-refused",     mark("{enrolment} cannot be completed"), "mb enrolment progress {enrolment}"},
    {"completion-day-not-counted", mark("{enrolment}: a lesson of {date|day} is still missing, for the day of completion belongs to the new status"),
                               "mb enrolment complete {enrolment} --on {next}"},
    {"completions-refused",    counted("{count} enrolment of {cohort} cannot be completed", "{count} enrolments of {cohort} cannot be completed", "count"),
                               mark("[to complete the other {others}: mb enrolment complete --cohort {cohort} --all --only-complete]")},
    {"nobody-for-step",        mark("{cohort}: nobody has a status on {date|day} after which this is possible: {status|status}"), "mb enrolment list --cohort {cohort}"},
    {"status-still-to-come",   mark("[{enrolment}: ][{cohort}: ]{date|day} is still to come; until then lists show the status of before")},
    {"start-before-cohort",    mark("[{enrolment}: ][{cohort}: ]started on {date|day}, before the cohort's first day, {first_day|day}")},
    {"cohort-overfull",        mark("{cohort} has {places} places, and {taken} are taken"), "mb cohort show {cohort}"},

    // applications and transfers
    {"enrolment-exists",       mark("{person} is enrolled in {cohort} already: {enrolment}[, {status|status}]"), see_status},
    {"transfer-leaves-theory",    mark("{enrolment}: {minutes|hours} h of theory do not come along, for the programme of the new cohort carries none over"), "mb enrolment recognise --help"},
    {"transfer-leaves-practice",  mark("{enrolment}: {weeks} practice weeks do not come along, for the programme of the new cohort carries none over"), "mb enrolment recognise --help"},
    {"transfer-leaves-milestone", mark("{enrolment}: {milestone} is approved here, and must be approved anew where it continues"), mark("mb enrolment approve, with the number of the new enrolment")},
    {"enrolment-exists:registered-in-error",
                               mark("{person} was enrolled in {cohort} before, as {enrolment}, and that was registered in error"),
                               mark("mb enrolment status {enrolment} tells since when; take that back with mb enrolment correct {enrolment} --status registered-in-error --on DATE --remove")},
    {"application-dated-late", mark("{enrolment}: the application is dated {date|day}, after the deadline {deadline|day}; when it came is not recorded")},
    {"oslo-time-malformed",    mark("{value} is no date with time"), mark("write \"2020-05-31 23:59\" (Norway's time) or 2020-05-31T21:59:59Z")},
    {"oslo-time-skipped",      mark("no clock in Norway showed {value}: summer time left that hour out")},
    {"oslo-time-twice",        mark("clocks in Norway showed {value} twice, as summer time ended"), mark("write it with its zone: 2020-10-25T02:30:00+02:00 or +01:00")},

    // corrections
    {"correction-missing",     mark("{command}: what is to be corrected is missing"), mark("--to, --reason, --note, --received, --no-received or --remove")},
    {"status-entry-unknown",   mark("{enrolment} has no entry {status|status} of {date|day}[ (it has one of {known|days})]"), see_status},
    {"status-is-the-only-one", mark("{status|status} is the only status of {enrolment}, and none can be without"), "mb enrolment register-in-error {enrolment}"},

    // what waits
    {"decision-missing",       mark("still {status|status}, and the cohort began on {first_day|day}"), "mb enrolment reject {enrolment}"},
    {"start-missing",          mark("neither started nor given up, and the cohort began on {first_day|day}"), "mb enrolment start {enrolment} --on {first_day}"},
    {"week-unapproved",        mark("practice in {week} at {placement} is not approved by the host"), "mb placement approve {placement} --weeks {week}"},
    {"milestone-due",          mark("{milestone} is not approved, and the cohort's last day is {last_day|day}"), "mb enrolment approve {enrolment} --milestone \"{milestone}\""},
    {"completion-missing",     mark("has met the requirements, and the cohort ended on {last_day|day}"), "mb enrolment complete {enrolment}"},
    {"end-status-missing",     mark("lacks something, and the cohort ended on {last_day|day}"), "mb enrolment not-complete {enrolment}"},
};

constexpr Sentence done[] = {
    {"enrolment-added",   mark("enrolled {person} in cohort {cohort} as {enrolment}: {status|status} from {date|day}")},
    {"status-recorded",   mark("{enrolment} in cohort {cohort}: {status|status} from {date|day}[, reason: {reason|reason}]")},
    {"statuses-recorded", counted("{count} enrolment in cohort {cohort}: {status|status} from {date|day} ({enrolments})",
                                  "{count} enrolments in cohort {cohort}: {status|status} from {date|day} ({enrolments})", "count")},
    {"transferred",       mark("{enrolment} in cohort {cohort}: transferred on {date|day} to cohort {to_cohort}, where {continued_by} continues it")},
    {"status-corrected",  mark("corrected {enrolment} in cohort {cohort}: {status|status} from {date|day}[, not from {before|day}][, reason: {reason|reason}][, received {received|instant}]")},
    {"status-removed",    mark("corrected {enrolment} in cohort {cohort}: not {status|status} from {date|day}")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::enrolment_steps() {
    return sentences;
}

std::span<const Sentence> tables::enrolment_step_events() {
    return done;
}

}  // namespace mb::cli
