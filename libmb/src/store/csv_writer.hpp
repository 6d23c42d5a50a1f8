/// Writing CSV files. Only the store includes this.
#pragma once

#include "store/new_file.hpp"

#include <initializer_list>
#include <span>

namespace mb::store {

/// Writes a CSV file by RFC 4180, in UTF-8 with commas and LF; quotes stand only where a reader needs them. What
/// CsvReader reads from it is what was written, but for spaces at the ends of cells and rows without content. Cells
/// that a spreadsheet would take for formulas are left as they are.
class CsvWriter {
public:
    /// Begins the file `path`, see NewFile.
    explicit CsvWriter(const std::filesystem::path& path, const Replacing& replacing = false)
        : file_(path, replacing) {}

    void row(std::span<const std::string_view> cells);
    void row(std::initializer_list<std::string_view> cells) { row(std::span(cells.begin(), cells.size())); }
    /// Writes all to the disk but the name.
    void settle() { file_.settle(); }
    /// Gives the file its name; without this call nothing is left.
    void finish() { file_.finish(); }

private:
    NewFile file_;
    std::string line_;
};

}  // namespace mb::store
