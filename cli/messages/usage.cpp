#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // words
    {"noun-unknown",           mark("there is no command {value}[; did you mean {nearest}?]"), "mb help"},
    {"verb-unknown",           mark("{noun} has no {value}[; did you mean {nearest}?] (it has {known})"), "mb help {noun}"},
    {"verb-missing",           mark("{noun} needs one of {known}"), "mb help {noun}"},
    {"help-unknown",           mark("there is no help on {value}[; did you mean {nearest}?]"), "mb help"},
    {"option-unknown",         mark("[{command}: ]there is no option {option}[; did you mean {nearest}?]"), "mb help[ {command}]"},
    {"option-before-command",  mark("{option} stands before the command it belongs to"), mark("write it behind the command: mb cohort list {option} …")},
    {"option-missing",         mark("{command}: {option} is missing"), "mb help {command}"},
    {"option-list-broken",     mark("{option} {value}: a comma stands between two values, and one of them is missing"),
                               mark("write the values without spaces, {option} E3,E4, or in quotes: {option} \"E3, E4\"")},
    {"option-value-missing",   mark("{option} needs a value"), mark("write {option} VALUE or {option}=VALUE")},
    {"option-value-unwanted",  mark("{option} takes no value")},
    {"option-twice",           mark("{option} is given twice")},
    {"options-exclude",        mark("{option} and {other} exclude each other")},
    {"option-needs-other",     mark("{option} is taken together with {other} only")},
    {"import-kind-unknown",    mark("{value} is no kind of sheet[; did you mean {nearest}?]"), mark("--as attendance-grid, participants, employments or follow-ups; a bundle needs no --as")},
    {"import-kind-missing",    mark("--cohort says what a list or a grid is about, but not which of them the file is"), mark("mb import FILE --as {first} --cohort CODE, or --as {second}")},
    {"import-status-unfit",    mark("participants cannot be enrolled as {value}"), mark("--status applied or --status admitted")},
    {"output-ending",          mark("{value} does not end as a file does that this command can write"), mark("--output with one of these endings: {endings}")},
    {"output-not-workbook",    mark("{value} is no name of a workbook"), mark("--output FILE.xlsx")},
    {"argument-missing",       mark("{command}: {argument|placeholder} is missing; nothing is done without a named target"), "mb help {command}"},
    {"argument-unexpected",    mark("{command}: {value} is one word too many"), "[{corrected}][{synopsis}]"},
    {"csv-dialect-unknown",    mark("there is no CSV dialect {value}"), mark("write --csv or --csv=excel-no")},
    {"as-known-is-not-checked", mark("--as-known looks at the past, and {command} is about the log as it stands"), mark("leave --as-known out")},
    {"as-known-is-not-looked-at", mark("who has looked is no part of what was known, so --as-known says nothing to {command}"), mark("--from and --to say which looks")},
    {"as-known-is-for-reading", mark("--as-known looks at the past, and {command} would write there"), mark("leave --as-known out")},
    {"today-in-future",        mark("{date|day} is still to come, and nothing is recorded as if it were that day"), mark("leave --today and MB_TODAY out, or name a day that has come")},

    // configuration
    {"language-unknown",       mark("{value} is no language of mb ({source|source})"), mark("nb, nn or en; or bokmål, nynorsk or english")},
    {"color-unknown",          mark("{value} does not say when to use colours ({source|source})"), mark("auto, always or never")},
    {"backup-days-malformed",  mark("{value} is no number of days after which a backup is old ({source|source})"), mark("a whole number from 0 (never) to 3660")},
    {"config-malformed",       mark("this is no TOML"), mark("each line is KEY = \"TEXT\", or the heading of a table")},
    {"config-not-a-file",      mark("{file} is no plain file, and is not read"), mark("settings stand in a file; take away the folder, link or pipe of that name, or name the register with --register from another folder")},
    {"config-of-another-user", mark("the settings in {file} are passed over: the file belongs to another user"), mark("settings are the register's owner's")},
    {"config-key-unknown",     mark("there is no setting {key}[; did you mean {nearest}?]"), "mb config show"},
    {"config-value-malformed", mark("the setting {key} needs a text"), mark("{key} = \"…\"")},
    {"config-years-malformed", mark("{key} needs a whole number of years, from 0 to 100"), mark("such as completer_years = 10, below the heading of the table retention")},
    {"config-unreadable",      mark("{file} cannot be read")},

    // the program itself
    {"answer-not-written",     mark("the answer could not be written"), mark("what a command changes is changed before it answers: mb log list")},
    {"interrupted",            mark("interrupted; nothing was changed")},
    {"unexpected",             mark("unexpected failure: {detail}"), mark("this is a mistake in mb; nothing was changed")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::usage() {
    return sentences;
}

}  // namespace mb::cli
