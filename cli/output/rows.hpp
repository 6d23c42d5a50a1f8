/// An answer as rows of typed cells, before any writer has seen it.
#pragma once

#include "cli/language.hpp"
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
    bool names_persons = false;  ///< stands only in answers that were asked for with names
};

/// The name of a person, where the command has an option `--names`.
constexpr Column name_column(Audience audience = Audience::everyone) {
    return {"name", mark("name"), Kind::prose, audience, true};
}

/// The columns of a list as those of one record: everyone sees all of them, and `more`.
std::vector<Column> of_one_record(std::vector<Column> listed, const std::vector<Column>& more);

/// Whether numbers of this kind stand at the right edge of their column.
bool is_number(Kind kind);

/// A list of rows under columns. The texts of columns must outlive it: they are constants of a command.
class Rows {
public:
    /// Leaves out the columns that name persons, unless they were asked for.
    explicit Rows(const std::vector<Column>& columns, bool with_names = false);

    /// Adds a row with one cell for each column, also for those left out. A number of cells that does not fit is a mistake
    /// of the program.
    void add(std::vector<Cell> cells);

    const std::vector<Column>& columns() const noexcept { return columns_; }
    const std::vector<std::vector<Cell>>& rows() const noexcept { return rows_; }
    bool empty() const noexcept { return rows_.empty(); }
    std::size_t size() const noexcept { return rows_.size(); }

private:
    std::vector<Column> columns_;
    std::vector<bool> left_out_;  ///< by place among the columns given
    std::vector<std::vector<Cell>> rows_;
};

}  // namespace mb::cli
