/// The tables that the files of an import hold.
#pragma once

#include "services/exchange/report_builder.hpp"
#include "store/table_reader.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// A CSV file, or a sheet of a workbook.
struct Table {
    store::TableSource source;
    std::string name;             ///< as people are told: `people.csv`, `kull7.xlsx [people]`
    std::string sheet;            ///< the sheet's name; empty for a CSV file
    bool one_of_several = false;  ///< nobody has said that this sheet is meant
};

/// The tables of one file: itself, or the sheets of a workbook that are not hidden; with `wanted`, the sheet of that
/// name alone. What keeps the file from being read becomes a fault (`workbook-damaged`, `workbook-too-large`,
/// `workbook-format-old`, `sheet-unknown`, `sheet-of-csv`), and there are none. Throws NotFound `file-missing`,
/// RegisterError `file-unreadable`.
std::vector<Table> tables_of(const std::filesystem::path& path, const std::optional<std::string>& wanted,
                             ReportBuilder& report);

/// The one table of a file that holds what `kind` names: the only one, or the sheet of that name (`attendance-grid`).
/// Nothing after the fault `sheet-ambiguous`, or one of tables_of().
std::optional<Table> one_table_of(const std::filesystem::path& path, const std::optional<std::string>& wanted,
                                  std::string_view kind, ReportBuilder& report);

/// Whether a file of that name is to be read where a folder is.
bool is_table_file(const std::filesystem::path& path);

/// How the report calls the encoding: `utf-8`, `windows-1252`, `xlsx`.
std::string encoding_of(const store::TableReader& reader);

/// Makes a fault of what ends the reading of a file; the error's field `line` says where.
void tell_broken_file(const InvalidValue& error, std::size_t file, ReportBuilder& report);

}  // namespace mb::services::exchange
