/// Reading the sheets of workbooks. Only the store includes this.
#pragma once

#include "store/csv_reader.hpp"
#include "store/workbook.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace mb::store {

/// Reads one sheet of a workbook row by row, as CsvReader reads a file: cells come as text without spaces at their ends,
/// rows without content are passed over, and the first one with content is the header. A row's line is its number in the
/// sheet.
///
/// Numbers, days, times and per cents are spelled by spelled_number(), yes and no as `yes` and `no`. A formula comes as
/// its own text with `=` before it, never as the value that was last computed from it, and an error as `=#N/A`; a text
/// that was typed with an apostrophe keeps it. Of merged cells the first holds the content. Memory is that of a piece
/// of the sheet and of the workbook's shared texts, whatever the number of rows.
class SheetReader {
public:
    /// Reads up to the header. `sheet` is a position in the workbook, which must outlive the reader. Throws InvalidValue
    /// `sheet-empty` (field `sheet`) and all that next() throws.
    SheetReader(const Workbook& workbook, std::size_t sheet);
    ~SheetReader();
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;

    const std::vector<std::string>& header() const noexcept;
    std::size_t header_line() const noexcept;

    /// Reads the next row; false at the end. Throws InvalidValue `workbook-damaged`, `workbook-too-large` (also for a
    /// row of more than 1 MiB); fields `file`, and `line` where one is to blame.
    bool next(CsvRow& row);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace mb::store
