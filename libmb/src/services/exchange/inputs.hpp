/// The files that an import reads.
#pragma once

#include "services/exchange/format.hpp"
#include "services/exchange/header.hpp"
#include "services/exchange/report_builder.hpp"
#include "services/exchange/tables.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mb::services::exchange {

/// A file of the bundle whose header is in order.
struct Input {
    store::TableSource source;
    const Format* format;
    Header header;
    std::size_t file;      ///< its position in the report
    std::uintmax_t bytes;  ///< its size
};

/// What is to be read, by kind.
struct Inputs {
    std::array<std::vector<Input>, all_kinds> of;
    std::array<bool, all_kinds> unreadable{};  ///< there is a file of this kind that cannot be read
    bool unknown = false;                      ///< there is a file that may be of any kind
    std::uintmax_t bytes = 0;                  ///< in all

    const std::vector<Input>& operator[](Kind kind) const { return of.at(static_cast<std::size_t>(kind)); }
    /// Whether rows of this kind may be missing because a file cannot be read.
    bool incomplete(Kind kind) const { return unknown || unreadable.at(static_cast<std::size_t>(kind)); }
};

/// Lists the files that the paths name: a folder stands for its `*.csv` and `*.xlsx`, in the order of their names.
/// Throws NotFound `file-missing`, `folder-without-files` (field `value`: the path), InvalidValue `files-too-many`.
std::vector<std::filesystem::path> list_files(const std::vector<std::filesystem::path>& paths);

/// Reads the header of each file and finds out what it is: by its name, else by its header. What is no file of the
/// bundle becomes a fault. Of a workbook with several sheets those are read that are files of the bundle, by their name or
/// header; with `sheet`, the one of that name.
Inputs open_inputs(const std::vector<std::filesystem::path>& files, const std::optional<std::string>& sheet,
                   ReportBuilder& report);

/// Opens one table as a file of that format; false, with the faults told, where its header does not fit.
bool open_as(const Table& table, const Format& format, ReportBuilder& report, Inputs& inputs);

}  // namespace mb::services::exchange
