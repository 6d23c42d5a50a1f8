/// An answer as rows of typed cells, before any writer has seen it.
#pragma once

#include "cli/output/cell.hpp"

#include <vector>

namespace mb::cli {

/// What the cells of a column are. Prose may be broken at words where a terminal is narrow, as the labels of codes and
/// lists may; text (names of records, weeks, lines to type) may not.
enum class Kind { text, prose, code, integer, decimal, minutes, percent, fte, date, instant, yes_no, list, objects };

/// Who gets to see a column.
enum class Audience { everyone, people, machines };

struct Column {
    const char* key;      ///< in JSON and CSV; never changes
    const char* heading;  ///< marked English text for people
    Kind kind = Kind::text;
    Audience audience = Audience::everyone;
};

/// Whether numbers of this kind stand at the right edge of their column.
bool is_number(Kind kind);

/// A list of rows under columns. Columns must outlive it: they are constants of a command.
class Rows {
public:
    explicit Rows(const std::vector<Column>& columns) : columns_(&columns) {}
    explicit Rows(std::vector<Column>&&) = delete;

    /// Adds a row with one cell for each column. A number of cells that does not fit is a mistake of the program.
    void add(std::vector<Cell> cells);

    const std::vector<Column>& columns() const noexcept { return *columns_; }
    const std::vector<std::vector<Cell>>& rows() const noexcept { return rows_; }
    bool empty() const noexcept { return rows_.empty(); }
    std::size_t size() const noexcept { return rows_.size(); }

private:
    const std::vector<Column>* columns_;
    std::vector<std::vector<Cell>> rows_;
};

}  // namespace mb::cli
