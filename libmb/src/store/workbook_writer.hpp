/// Writing workbooks. Only the store and those who export include this.
#pragma once

#include "store/replacing.hpp"

#include <mb/instant.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace mb::store {

/// A column of a sheet that people are to fill in.
struct NewColumn {
    double width = 12;                 ///< in letters
    std::string format;                ///< a format of numbers: `@` keeps whatever is typed a text, such as codes
    std::vector<std::string> choices;  ///< what may be typed; empty: anything
    std::string rule;                  ///< a formula that holds of what may be typed, with `#` for the cell
};

/// A sheet of a new workbook. The first row is the header, unless there are no columns: then the sheet is prose.
struct NewSheet {
    std::string name;  ///< at most 31 letters
    std::vector<NewColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::size_t frozen_columns = 0;  ///< stay in sight; the header does anyway
    std::size_t room = 0;            ///< rows to be filled in, below the header; those that are there count
};

/// Writes a workbook whole or not at all, readable by its owner only. Cells are texts, or numbers where they are digits
/// and the column is not one of texts; nothing is written as a formula. Throws RegisterError `file-not-writable` (`path`,
/// `detail`), and as NewFile does.
void write_workbook(const std::filesystem::path& path, const std::vector<NewSheet>& sheets, Instant created,
                    const Replacing& replacing = false);

}  // namespace mb::store
