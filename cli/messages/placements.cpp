#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* see_placement = "mb placement show {placement}";

// clang-format off
constexpr Sentence sentences[] = {
    {"placement-exists",         mark("there is a placement {value} already"), "mb placement show {value}"},
    {"placement-code-is-number", mark("{value} cannot be a code: it names the placement with that number"), mark("leave --code out, or take a code such as DPS-1")},
    {"placement-outside-cohort", mark("{placement}: {from|day} to {to|day} is not within {cohort} ({first_day|day} to {last_day|day})"), see_placement},
    {"placement-overlaps",       mark("{placement}: {other} is a placement at the same host at the same time"), "mb placement show {other}"},

    {"week-outside-placement", mark("{placement}: {week} lies outside the placement, {from|day} to {to|day}"), see_placement},
    {"approval-lapsed",        mark("{placement}: the host approved other days of {week}; it is not approved now"), "mb placement approve {placement} --weeks {week}"},
    {"weeks-reversed",         mark("the weeks end before they begin: {from} to {to}")},
    {"week-not-recorded",      mark("{placement}: {week} is not recorded"), see_placement},
    {"nothing-recorded",       mark("[{placement}][{cohort}]: no practice week is recorded[ ({weeks})]"), mark("record it first: mb placement week")},
    {"nobody-in-practice",     mark("nobody in {cohort} that this is about is in practice in {from_week}[ to {to_week}]"), "mb placement list --cohort {cohort}"},
};

constexpr Sentence done[] = {
    {"placement-added",   mark("added placement {placement}[ ({code})] of {enrolment} at {employer}: {from|day} to {to|day}")},
    {"placement-changed", mark("changed placement {placement}[ ({code})] of {enrolment} at {employer}: {from|day} to {to|day}")},
    {"placement-ended",   mark("placement {placement} of {enrolment} at {employer} ends on {to|day}")},

    {"week-recorded",  mark("{placement}, {week}: {present_days} of {planned_days} days, {approved|approval}")},
    {"weeks-recorded", counted("{placement}: recorded {count} practice week, {from_week} to {to_week}",
                               "{placement}: recorded {count} practice weeks, {from_week} to {to_week}", "count")},
    {"weeks-recorded-for-cohort", counted("{cohort}: recorded {count} practice week, {from_week}[ to {to_week}]",
                                          "{cohort}: recorded {count} practice weeks, {from_week}[ to {to_week}]", "count")},
    {"weeks-removed",  counted("{placement}: removed {count} practice week ({weeks})", "{placement}: removed {count} practice weeks ({weeks})", "count")},
    {"weeks-approved", counted("{placement}: the host has approved {count} week ({weeks})", "{placement}: the host has approved {count} weeks ({weeks})", "count")},
    {"weeks-not-approved", counted("{placement}: {count} week is no longer approved ({weeks})", "{placement}: {count} weeks are no longer approved ({weeks})", "count")},
    {"weeks-approved-for-cohort", counted("{cohort}: the hosts have approved {count} practice week[ ({weeks})]", "{cohort}: the hosts have approved {count} practice weeks[ ({weeks})]", "count")},
    {"weeks-not-approved-for-cohort", counted("{cohort}: {count} practice week is no longer approved[ ({weeks})]", "{cohort}: {count} practice weeks are no longer approved[ ({weeks})]", "count")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::placements() {
    return sentences;
}

std::span<const Sentence> tables::placement_events() {
    return done;
}

}  // namespace mb::cli
