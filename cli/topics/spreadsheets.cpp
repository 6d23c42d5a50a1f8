#include "cli/topics/texts.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr TopicLine lines[] = {
    {"",                        mark("A list or a sheet of your own, as it is:")},
    {"mb import søkere.csv --as participants --cohort K7", mark("a list of applicants: Fornavn, Etternavn, Fødselsdato, Søknadsdato")},
    {"mb import oppmøte.xlsx --as attendance-grid --cohort K7", mark("participants down, lessons across, minutes in the cells")},
    {"mb import hr.xlsx --as employments", mark("a list of jobs from a personnel office: Arbeidsgiver, Fra, Stillingsprosent, Kontrakt, …")},
    {"",                        mark("Add --dry-run to see what would happen. Columns that mb does not know, such as a remark, are left out and named.")},
    {"",                        mark("Out of mb, for a Norwegian Excel: semicolons, decimal comma, dd.mm.yyyy, and letters that come out right.")},
    {"mb cohort progress K7 --csv=excel-no > K7.csv", mark("opens with a double click")},
    {"mb export out/cohorts.csv", mark("one kind of record, as a file that can be read in again")},
    {"mb export out",           mark("everything, as a folder of such files")},
    {"",                        mark("A cell that a spreadsheet would run as a formula gets an apostrophe in front; mb takes it away again.")},
    {"",                        mark("Into mb: workbooks (.xlsx) and CSV files, one sheet or file for each kind of record, told by its name or by its header. Separator, encoding, decimal comma and the order of columns do not matter; columns may have English, bokmål or nynorsk names.")},
    {"mb import list.csv --dry-run", mark("what would happen, and every faulty row with line and column")},
    {"mb import list.csv",      mark("all of it, or with a single fault nothing")},
    {"",                        mark("Reading the same file again changes nothing; reading it again corrected changes what was corrected. Nothing is ever deleted by an import.")},
    {"mb export --template attendance-grid --cohort K7 --output K7.xlsx", mark("participants down, lessons across, to fill in")},
    {"mb import K7.xlsx --as attendance-grid --cohort K7", mark("read it")},
    {"",                        mark("A column that is left out leaves values as they are; an empty cell clears the value.")},
    {"",                        mark("Refused rather than guessed: days with two-digit years, digits in groups (1.234,5), formulas, national identity numbers.")},
};
// clang-format on

}  // namespace

std::span<const TopicLine> topic_texts::spreadsheets() {
    return lines;
}

}  // namespace mb::cli
