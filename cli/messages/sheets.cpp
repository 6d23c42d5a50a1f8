#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // workbooks
    {"workbook-damaged",        mark("the workbook is damaged, or none"), mark("open it in the spreadsheet, and save it again as .xlsx")},
    {"workbook-too-large",      mark("the workbook unpacks to more than {limit} MiB, or holds more than a spreadsheet can")},
    {"workbook-format-old",     mark("this is a workbook in an old format, or one that is locked with a password"), mark("save it as .xlsx without a password")},
    {"workbook-without-tables", mark("no sheet is a file of a bundle, neither by its name nor by its header[ (sheets: {known})]"), mark("name the sheet that is meant with --sheet, or say what it is with --as")},
    {"sheet-unknown",           mark("there is no sheet {sheet}[; did you mean {nearest}?][ (sheets: {known})]")},
    {"sheet-ambiguous",         mark("the workbook has several sheets: {known}"), mark("name the one that is meant: --sheet NAME")},
    {"sheet-empty",             mark("the sheet {sheet} holds no row")},
    {"sheet-of-csv",            mark("a CSV file has no sheets"), mark("leave --sheet out")},
    {"sheet-passed-over",       mark("the sheet {sheet} is no file of a bundle and was not read")},

    // attendance grids
    {"grid-columns-missing",     mark("the first line names no participant column, or no lesson"), mark("participants first (deltaker or navn), then one column for each lesson: L03, or its day")},
    {"grid-column-unknown",      mark("this column is neither a lesson of the cohort nor about the participant[; did you mean {nearest}?]"), mark("a lesson's code (L03), its day (03.02.2020), or both")},
    {"grid-day-without-lesson",  mark("the cohort has no lesson on {date|day}")},
    {"grid-day-ambiguous",       mark("the cohort has several lessons on {date|day}: {lessons}"), mark("write the code of the one that is meant")},
    {"lesson-on-another-day",    mark("lesson {lesson} is on {date|day}")},
    {"grid-cell-without-column", mark("there is content below no heading")},
    {"grid-mark-unknown",        mark("{value} is no mark"), mark("write minutes (90), x (present), G (absent, valid), U (absent, invalid), or 90 G")},
    {"grid-minutes-not-whole",   mark("{value} is not a whole number of minutes"), mark("if these are hours, add --unit hours")},
    {"grid-unit-doubtful",       mark("{lessons}: every number is 12 or less, and is read as minutes; for two hours write 2:00 or 120"), mark("if they are hours, take this back (mb log undo) and add --unit hours")},
    {"attendance-kept",          mark("{enrolment}: the cell is blank; {minutes} minutes at lesson {lesson} stay recorded")},

    // participants of a cohort
    {"participant-missing",      mark("the row does not say who it is about")},
    {"participant-unknown",      mark("nobody in cohort {cohort} is this"), "mb cohort show {cohort}"},
    {"participant-ambiguous",    mark("several in cohort {cohort} have this name: {enrolments}"), mark("write the number of the right one, or add a column with birth dates")},
    {"participant-differs",      mark("{enrolment} is held with another name or birth date")},
    {"participant-twice",        mark("{enrolment} stands in line {other_line} already")},
    {"participant-cohort-missing", mark("it is not said which cohort"), mark("add --cohort CODE, or a column kull")},
    {"enrolment-open-elsewhere", mark("{person} is now enrolled in cohort {cohort} as well; {enrolment} in {other_cohort} is {status|status}"), mark("if another cohort was meant, take this back: mb log undo")},
    {"application-in-future",    mark("the application is of {date|day}, and today is {today|day}"), mark("correct the day")},
    {"received-in-future",       mark("the application was received {received|instant}, and today is {today|day}"), mark("correct the time")},
    {"application-day-assumed",  mark("the row has no day of application; {date|day} is taken"), mark("write the day in the list, or add --on DATE for the rows without one")},
    {"person-incomplete",        mark("{person} is new, and the row does not tell: {missing}"), mark("look whether the ref is right; who is known already is found by it")},
    {"columns-left-out",         mark("mb does not know these columns and leaves them out: {columns}")},
    {"cohort-differs",           mark("the row is about another cohort than {cohort}")},

    // workbooks to fill in
    {"template-unknown",            mark("there is no template {value}[; did you mean {nearest}?][ (known: {known})]")},
    {"cohort-without-lessons",      mark("cohort {cohort} has no lessons"), "mb lesson list --cohort {cohort}"},
    {"cohort-without-participants", mark("nobody has been admitted to cohort {cohort}"), "mb cohort show {cohort}"},
};

constexpr Sentence event_sentences_of_sheets[] = {
    {"attendance-grid-imported", counted("attendance of cohort {cohort}: {rows} participant, {new} marks new, {changed} changed, {same} same",
                                         "attendance of cohort {cohort}: {rows} participants, {new} marks new, {changed} changed, {same} same", "rows")},
    {"participants-imported",    counted("enrolled {enrolled} participant[ in cohort {cohort}] as {status|status}[, corrected the day of {corrected} applications]: {rows} rows, {new} new, {changed} changed, {same} same",
                                         "enrolled {enrolled} participants[ in cohort {cohort}] as {status|status}[, corrected the day of {corrected} applications]: {rows} rows, {new} new, {changed} changed, {same} same", "enrolled")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::sheets() {
    return sentences;
}

std::span<const Sentence> tables::sheet_events() {
    return event_sentences_of_sheets;
}

}  // namespace mb::cli
