#include "cli/words/words.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Word all[] = {
    {"placeholder", "ADDRESS",     mark_in("placeholder", "ADDRESS")},
    {"placeholder", "ANSWER",      mark_in("placeholder", "ANSWER")},
    {"placeholder", "CODE",        mark_in("placeholder", "CODE")},
    {"placeholder", "COHORT",      mark_in("placeholder", "COHORT")},
    {"placeholder", "COMMAND",     mark_in("placeholder", "COMMAND")},
    {"placeholder", "DATE",        mark_in("placeholder", "DATE")},
    {"placeholder", "DAYS",        mark_in("placeholder", "DAYS")},
    {"placeholder", "DOCUMENT",    mark_in("placeholder", "DOCUMENT")},
    {"placeholder", "EMPLOYMENT",  mark_in("placeholder", "EMPLOYMENT")},
    {"placeholder", "ENROLMENT",   mark_in("placeholder", "ENROLMENT")},
    {"placeholder", "FILE",        mark_in("placeholder", "FILE")},
    {"placeholder", "FOLDER",      mark_in("placeholder", "FOLDER")},
    {"placeholder", "FORM",        mark_in("placeholder", "FORM")},
    {"placeholder", "FORMAT",      mark_in("placeholder", "FORMAT")},
    {"placeholder", "FUNDING",     mark_in("placeholder", "FUNDING")},
    {"placeholder", "GROUP",       mark_in("placeholder", "GROUP")},
    {"placeholder", "HH:MM",       mark_in("placeholder", "HH:MM")},
    {"placeholder", "HOURS",       mark_in("placeholder", "HOURS")},
    {"placeholder", "KIND",        mark_in("placeholder", "KIND")},
    {"placeholder", "LANG",        mark_in("placeholder", "LANG")},
    {"placeholder", "LESSON",      mark_in("placeholder", "LESSON")},
    {"placeholder", "MILESTONE",   mark_in("placeholder", "MILESTONE")},
    {"placeholder", "N",           mark_in("placeholder", "N")},
    {"placeholder", "NAME",        mark_in("placeholder", "NAME")},
    {"placeholder", "NOTE",        mark_in("placeholder", "NOTE")},
    {"placeholder", "NUMBER",      mark_in("placeholder", "NUMBER")},
    {"placeholder", "ORDER",       mark_in("placeholder", "ORDER")},
    {"placeholder", "OUTLOOK",     mark_in("placeholder", "OUTLOOK")},
    {"placeholder", "PATH",        mark_in("placeholder", "PATH")},
    {"placeholder", "KEY",         mark_in("placeholder", "KEY")},
    {"placeholder", "YEAR",        mark_in("placeholder", "YEAR")},
    {"placeholder", "PERCENT",     mark_in("placeholder", "PERCENT")},
    {"placeholder", "PERSON",      mark_in("placeholder", "PERSON")},
    {"placeholder", "PLACEMENT",   mark_in("placeholder", "PLACEMENT")},
    {"placeholder", "POPULATION",  mark_in("placeholder", "POPULATION")},
    {"placeholder", "READING",     mark_in("placeholder", "READING")},
    {"placeholder", "REASON",      mark_in("placeholder", "REASON")},
    {"placeholder", "REQUIREMENT", mark_in("placeholder", "REQUIREMENT")},
    {"placeholder", "SOURCE",      mark_in("placeholder", "SOURCE")},
    {"placeholder", "STATUS",      mark_in("placeholder", "STATUS")},
    {"placeholder", "TARGET",      mark_in("placeholder", "TARGET")},
    {"placeholder", "TEXT",        mark_in("placeholder", "TEXT")},
    {"placeholder", "TIME",        mark_in("placeholder", "TIME")},
    {"placeholder", "UNIT",        mark_in("placeholder", "UNIT")},
    {"placeholder", "VERB",        mark_in("placeholder", "VERB")},
    {"placeholder", "WEEK",        mark_in("placeholder", "WEEK")},
    {"placeholder", "WHEN",        mark_in("placeholder", "WHEN")},
};

constexpr Word settings[] = {
    {"source", "default", mark_in("source", "default")},
    {"source", "login",   mark_in("source", "login name")},
    {"source", "clock",   mark_in("source", "clock")},
};
// clang-format on

}  // namespace

std::span<const Word> words::placeholders() {
    return all;
}

std::span<const Word> words::sources() {
    return settings;
}

}  // namespace mb::cli
