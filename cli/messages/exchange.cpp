#include "cli/messages/tables.hpp"

namespace mb::cli {

namespace {

// clang-format off
constexpr Sentence sentences[] = {
    // files
    {"file-missing",           mark("there is no file {path}")},
    {"file-kept",              mark("{path} is {kind|file kind}, and nothing else takes its place"), mark("name another file: --force writes only over a file of the same kind")},
    {"file-exists",            mark("{path} is there already, and is left as it is"), mark("name another file, or add --force to write over it")},
    {"file-unreadable",        mark("{file} cannot be read")},
    {"file-unknown",           mark("{value} is no file of a bundle, such as people.csv[; did you mean {nearest}?]")},
    {"file-unrecognised",      mark("{value} is no file of a bundle: it has neither the name of one, such as people.csv, nor the columns of one and no others[; did you mean {nearest}?][; its header is most like that of {like}]"),
                               mark("its first line must be the header; of a list of your own, say what it is: mb import FILE --as {first} (or: {others})")},
    {"file-not-writable",      mark("{path} cannot be written to[: {detail|failure}]")},
    {"file-encoding-unknown",  mark("{file} is neither UTF-8 nor Windows-1252 text")},
    {"file-encoding-unsupported", mark("this machine cannot read texts in {encoding}")},
    {"files-too-many",         mark("{value} files are too many for one import")},
    {"folder-unreadable",      mark("the folder {path} cannot be read")},
    {"folder-without-files",   mark("there is no CSV file in {value}")},
    {"folder-not-empty",       mark("{path} is not empty, and nothing was written"), mark("name a new folder, or add --force to write over the bundle files in it")},
    {"folder-not-writable",    mark("{path} cannot be written to[: {detail|failure}]")},
    {"csv-empty",              mark("the file holds no line")},
    {"csv-line-too-long",      mark("a line is too long for a spreadsheet's file")},
    {"csv-nul-byte",           mark("the file holds zero bytes: it is no text"), mark("save it as CSV from the spreadsheet")},
    {"csv-quote-unclosed",     mark("a cell begins with a quotation mark and never ends with one; nothing after it has been read"), mark("close it, or leave it out")},
    {"csv-text-after-quote",   mark("text stands after the closing quotation mark of a cell; the rest of its line has not been read"),
                               mark("a quotation mark inside such a cell is written twice")},

    // header and rows
    {"header-missing",         mark("the first line holds no column of this file[; it is most like the header of {like}][ (known: {known})]"),
                               mark("the first line must be the header, which names the columns")},
    {"header-unknown-column",  mark("mb does not know the column {column}[; did you mean {nearest}?][; this file may also have {known}]")},
    {"header-identity-number", mark("the column {column} is for national identity numbers, which the register never holds"), mark("take the column out of the file")},
    {"header-full-name",       mark("the column {column} holds whole names"), mark("make two columns of it, Fornavn and Etternavn; or, with --as participants, write every name as Etternavn, Fornavn")},
    {"header-missing-column",  mark("this column is missing[; what is the same in all rows may be said with {option}]")},
    {"header-column-twice",    mark("this is the same column as {other}")},
    {"row-too-long",           mark("there is content behind the last column ({columns} columns)"),
                               mark("a cell that holds the separator itself needs quotation marks around it")},
    {"row-contradicts",        mark("{other_file}:{other_line} is about the same and says something else"), mark("keep one of them")},
    {"cell-empty",             mark("the cell is empty")},
    {"cell-formula",           mark("this is a spreadsheet formula, not a value[: {value}]"), mark("an apostrophe before it makes it a text")},

    // what rows refer to
    {"cohort-programme-fixed",    mark("a cohort is bound to its programme for ever[: {held}]")},
    {"placement-enrolment-fixed", mark("a placement belongs to its enrolment for ever[: {held}]")},
    {"employment-person-fixed",   mark("an employment belongs to its person for ever[: {held}]")},

    // persons
    {"person-key-missing",       mark("the row has no ref, and lacks {missing}: who it is cannot be told")},
    {"person-ambiguous",         mark("several persons have this name and birth date: {persons}"), mark("write the number of the right one as ref")},
    {"person-twice",             mark("if it is the same person as in line {other_line}, delete one of the rows; if they are two persons of one name and birth date, give each a ref")},
    {"person-is-somebody-else",  mark("this ref belongs to {person}, who is held with another name and birth date")},
    {"row-of-erased",            mark("the row is about somebody who has been erased; it is passed over"), mark("if it is somebody else, or they have come back: mb person add")},
    {"person-similar",           mark("{person} may be the same person as {other}; alike: {likeness|likeness}"),
                               mark("if they are one person (mb person show {other}): mb person merge {person} --into {other}; in a list not imported yet, write {other} as ref")},

    // the whole
    {"import-refused", counted("{errors} fault; nothing was imported", "{errors} faults; nothing was imported", "errors")},
};
// clang-format on

}  // namespace

std::span<const Sentence> tables::exchange() {
    return sentences;
}

}  // namespace mb::cli
