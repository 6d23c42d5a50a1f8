/// Cells and rows as the CSV parser finds them. Only the store includes this.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

struct CsvRow;

/// Collects the rows of one piece of a CSV file, and keeps count of lines.
class CsvRows {
public:
    /// No row that a person made is longer: 16 384 is the number of columns that spreadsheets have.
    static constexpr std::size_t most_bytes = std::size_t{1} << 20U;
    static constexpr std::size_t most_cells = 16384;

    /// Takes the next cell of the row, trimmed.
    void add_cell(std::string_view cell);
    /// The cell that comes next is the last of its row that can be read.
    void break_off() { broken_off_ = line(); }
    /// Ends the row with `terminator`: CR, LF, or -1 at the end of the file.
    void end_row(int terminator);

    /// Hands over the next whole row; false when there is none. The cells hold until forget().
    bool next(CsvRow& row);
    /// Forgets the rows that have been handed over, not the cells of the one that has begun.
    void forget();

    /// The line on which the next cell begins.
    std::size_t line() const noexcept { return line_ + lines_in_row_; }
    /// The line of a row that is too long; it and those after it are not handed over.
    std::optional<std::size_t> too_long() const noexcept { return too_long_; }

private:
    struct Row {
        std::size_t line;
        std::size_t cells_end;
        std::size_t broken_off;
    };

    std::string text_;                    // all cells, one after the other
    std::vector<std::size_t> cell_ends_;  // in text_
    std::vector<Row> rows_;               // the whole ones
    std::size_t handed_over_ = 0;         // of rows_
    std::size_t row_cells_ = 0;           // where the row that has begun begins, in cell_ends_
    std::size_t row_text_ = 0;            // and in text_

    std::size_t line_ = 1;  // on which the row that has begun begins
    std::size_t lines_in_row_ = 0;
    std::size_t broken_off_ = 0;  // on which the last cell of a row that is broken off begins
    bool after_return_ = false;   // nothing has come since a CR
    std::optional<std::size_t> too_long_;
};

}  // namespace mb::store
