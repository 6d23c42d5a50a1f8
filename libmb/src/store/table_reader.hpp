/// Reading tables, whatever they are kept in. Only the store and those who import include this.
#pragma once

#include "store/csv_reader.hpp"
#include "store/sheet_reader.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mb::store {

/// Where a table is kept: in a CSV file, or in one sheet of a workbook.
struct TableSource {
    std::filesystem::path path;
    std::shared_ptr<const Workbook> workbook = {};
    std::size_t sheet = 0;
};

/// Reads a CSV file or one sheet of a workbook. Lines, cells and faults are those of CsvReader and SheetReader.
class TableReader {
public:
    /// Reads up to the header.
    explicit TableReader(const TableSource& source);

    /// `UTF-8`, `Windows-1252` or `xlsx`.
    std::string encoding() const;
    const std::vector<std::string>& header() const noexcept;
    std::size_t header_line() const noexcept;
    bool next(CsvRow& row);

private:
    std::shared_ptr<const Workbook> workbook_;
    std::optional<CsvReader> csv_;
    std::optional<SheetReader> sheet_;
};

}  // namespace mb::store
