#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    {"group-not-set",         mark("{enrolment} does not change its group on {from|day}[ (it does on {known|days})]"), mark("name the day with --from")},
    {"group-without-lessons", mark("{cohort} has no lesson for group {group} (it has some for {known})")},

    // decisions on requirements
    {"recognition-not-recorded", mark("{enrolment}: nothing of {kind|kind} is recognised on {date|day}[ (it is on {known|days})]"), "mb enrolment progress {enrolment}"},
    {"milestone-not-approved",   mark("{enrolment}: {milestone} is not approved[ (approved: {known})]"), "mb enrolment progress {enrolment}"},
    {"dispensation-not-given",   mark("{enrolment}: there is no dispensation from {requirement|kind}[ (there is one from {known})]")},
    {"nobody-active",            mark("nobody in {cohort} that this is about is active on {date|day}"), "mb enrolment list --cohort {cohort} --at {date}"},
};

constexpr Sentence done[] = {
    {"group-set",     mark("{enrolment} belongs to group {group} from {from|day}[ to {to|day}][ (before that to {before})]")},
    {"group-removed", mark("{enrolment} no longer changes to group {group} on {from|day}")},

    {"theory-recognised",   mark("{enrolment}: {minutes|hours} h of theory recognised on {date|day}[ (before that {before|hours} h)]")},
    {"practice-recognised", counted("{enrolment}: {weeks} practice week recognised on {date|day}[ (before that {before})]",
                                    "{enrolment}: {weeks} practice weeks recognised on {date|day}[ (before that {before})]", "weeks")},
    {"recognition-removed", mark("{enrolment}: the recognition of {kind|kind} on {date|day} is removed")},
    {"milestone-approved",  mark("{enrolment}: {milestone} approved on {date|day}[ (before that on {before|day})]")},
    {"milestone-approved-for-cohort", counted("{milestone} approved on {date|day} for {count} participant of {cohort}",
                                              "{milestone} approved on {date|day} for {count} participants of {cohort}", "count")},
    {"milestone-approval-removed", mark("{enrolment}: {milestone} is no longer approved")},
    {"dispensation-given",   mark("{enrolment}: dispensation from {requirement|kind} on {date|day}")},
    {"dispensation-removed", mark("{enrolment}: no dispensation from {requirement|kind} any more")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::participation() {
    return sentences;
}

std::span<const Sentence> tables::participation_events() {
    return done;
}

}  // namespace mb::cli
