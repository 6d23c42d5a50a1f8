#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

constexpr const char* new_version =
    mark("mb programme add NEW --like {programme} makes a new version; with --correct you "
         "say that this one was recorded wrongly");

// clang-format off
constexpr Sentence refused[] = {
    {"programme-exists", mark("there is a programme {value} already"), "mb programme show {value}"},
    {"programme-corrected-in-use", mark("programme {programme} is changed for those enrolled in {cohorts}, as a correction of what always held"),
                         mark("if the requirements are new: mb log undo, and give the new version a code of its own")},
    {"programme-in-use", mark("programme {programme} holds for those enrolled in {cohorts}, and is not changed under them"), new_version},
    {"cohort-exists",    mark("there is a cohort {value} already"), "mb cohort show {value}"},
    {"lessons-on-holidays",    counted("{lessons} falls on a public holiday", "{count} lessons fall on public holidays: {lessons}", "count")},
    {"lessons-outside-cohort", counted("{lessons} lies outside the cohort's days", "{count} lessons lie outside the cohort's days: {lessons}", "count")},
    {"employer-exists",  mark("there is an employer {value} already"), "mb employer show {value}"},
};

constexpr Sentence done[] = {
    {"programme-added",     counted("added programme {programme}: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} week of practice",
                                    "added programme {programme}: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} weeks of practice", "practice_weeks")},
    {"programme-changed",   counted("changed programme {programme}: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} week of practice",
                                    "changed programme {programme}: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} weeks of practice", "practice_weeks")},
    {"programme-corrected", counted("corrected programme {programme}[, also for {cohorts}]: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} week of practice",
                                    "corrected programme {programme}[, also for {cohorts}]: {theory_hours} h of theory ({minutes_per_hour} min each), {practice_weeks} weeks of practice", "practice_weeks")},
    {"cohort-added",        mark("added cohort {cohort}[, like {like}]: {first_day|day} to {last_day|day}[, {places} places][, lessons: {lessons}]")},
    {"cohort-changed",      mark("changed cohort {cohort}: {first_day|day} to {last_day|day}[, {places} places][, applications until {application_deadline|day}]")},
    {"employer-added",      mark("added employer {employer} ({kind|employer kind})")},
    {"employer-changed",    mark("changed employer {employer} ({kind|employer kind})")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::catalogue() {
    return refused;
}

std::span<const Sentence> tables::catalogue_events() {
    return done;
}

}  // namespace mb::cli
