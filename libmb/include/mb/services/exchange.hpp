/// Import and export of bundles: a folder of CSV files, see docs/exchange-format.md.
#pragma once

#include <mb/services/output_file.hpp>
#include <mb/store/register.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mb::services {

/// A fault in a file, its header, a row or a cell. All codes: docs/exchange-format.md, "Faults and warnings".
struct RowError {
    std::string file;    ///< its name without folders
    std::size_t line;    ///< of the row's first line, from 1; 0 when it is about the file as a whole
    std::string column;  ///< as the file's header spells it; empty when it is about the whole row
    std::string
        value;  ///< what the cell holds; empty where that must not be repeated, and when it is about the whole row
    std::string code;
    Fields fields;  ///< further data, such as `known` or `nearest`
};

/// Something to be told that does not stop the import.
struct RowWarning {
    std::string file;
    std::size_t line;  ///< 0 when no single line is to blame
    Finding finding;
};

/// What a list of participants did in one cohort.
struct ListedCohort {
    std::string cohort;
    std::int64_t enrolled = 0;       ///< who got the status that the list is about
    std::int64_t new_persons = 0;    ///< of these, who were not known
    std::int64_t corrected = 0;      ///< who were there, and whose application is told to have another day
    std::int64_t there_already = 0;  ///< whose enrolment is as it was
};

/// What became of one file.
struct FileReport {
    std::string file;
    std::string encoding;  ///< `utf-8` or `windows-1252`
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::vector<RowError> errors;  ///< up to the limit
    std::int64_t errors_in_all = 0;
    std::vector<ListedCohort> cohorts = {};  ///< of a list of participants, in the order of its rows
};

/// What became of an import.
struct ImportReport {
    std::vector<FileReport> files;                        ///< in the order of reading
    std::vector<RowWarning> warnings;                     ///< up to the limit for each code
    std::map<std::string, std::int64_t> warnings_in_all;  ///< by code
    std::optional<OperationNumber> operation;  ///< nothing when nothing changed, on faults, and in a rehearsal

    bool has_errors() const;
};

struct ImportOptions {
    bool rehearse = false;
    std::optional<std::string> sheet =
        {};                          ///< of a workbook; nothing: the one that is there, or every table of the bundle
    std::size_t error_limit = 100;   ///< faults kept for each file
    std::size_t warning_limit = 20;  ///< warnings kept for each code
    /// Called now and then with bytes read and bytes in all; throwing from it ends the import and changes nothing.
    std::function<void(std::uintmax_t, std::uintmax_t)> progress;
};

/// Imports files and folders in one transaction: all or nothing. Every fault of every file is reported; with any,
/// nothing is imported.
///
/// A file's kind is known by its name (`cohorts.csv`) or, failing that, by its header; what is no file of the bundle,
/// or has another header, is a fault like any other. Rows carry keys, so that importing again changes nothing and a
/// changed row is a correction. The operation's event is `imported` with `files`, `rows`, `new`, `changed`, `same`
/// (numbers). Throws NotFound `file-missing`, `folder-without-files`; InvalidValue `files-too-many`; RegisterError
/// `file-unreadable`, `folder-unreadable`, and `keys-missing` when people are to be imported without keys.
ImportReport import_files(Register& registered, const Context& context, const std::vector<std::filesystem::path>& paths,
                          const ImportOptions& options = {});

/// The kinds of sheet about one cohort that a file which is none of a bundle can be imported as, `participants` and
/// `attendance-grid`, the likelier one by its header first.
std::vector<std::string> likely_kinds(const std::filesystem::path& file);

/// Writes the whole register as a bundle into `folder`, which is made, or must be empty unless it may be written over.
/// Files are 0600; all are there, or none: what has been made is taken back where one cannot be written, except over
/// files that were there. Log and access log do not travel; the erased, the restricted and the merged keep their number
/// without identity. Leaves an access row, but in a rehearsal, which returns nothing. Returns the files written with
/// their number of rows. Throws RegisterError `folder-not-empty`, `folder-not-writable`, `file-not-writable`,
/// `keys-missing` (`path`: the keys).
std::vector<std::pair<std::string, std::int64_t>> export_bundle(Register& registered, const Context& context,
                                                                const std::filesystem::path& folder,
                                                                const OutputOptions& options = {});

/// Writes one file of the bundle (`cohorts.csv`) to `file`; returns its number of rows, 0 in a rehearsal. Only
/// `people.csv` needs keys. Throws NotFound `file-unknown`, RegisterError `file-exists`, `file-not-writable`,
/// `keys-missing`.
std::int64_t export_file(Register& registered, const Context& context, std::string_view bundle_file,
                         const std::filesystem::path& file, const OutputOptions& options = {});

}  // namespace mb::services
