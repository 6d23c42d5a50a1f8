/// Cells and rows as they are found in the XML of a sheet. Only the store includes this.
#pragma once

#include "store/workbook.hpp"
#include "store/xml_parser.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

struct CsvRow;

/// Collects the rows of one piece of a sheet.
class SheetRows : public XmlHandler {
public:
    static constexpr std::size_t most_bytes = std::size_t{1} << 20U;
    static constexpr std::size_t most_columns = 16384;
    static constexpr std::size_t most_rows = 1'048'576;

    explicit SheetRows(const Workbook& workbook) : workbook_(workbook) {}

    void begin(std::string_view element, const XmlAttributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view piece) override;

    /// Hands over the next whole row with content; false when there is none. The cells hold until forget().
    bool next(CsvRow& row);
    /// Forgets the rows that have been handed over, which must be all.
    void forget();
    /// The number of the row that has begun last.
    std::size_t line() const noexcept { return line_; }

private:
    struct Cell {
        std::size_t column;
        std::size_t begin;  // in texts_
        std::size_t end;
    };
    struct Row {
        std::size_t line;
        std::size_t cells_end;  // in cells_
    };

    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void end_cell();
    void end_row();
    std::string content() const;
    std::string shared_text() const;

    const Workbook& workbook_;
    std::string texts_;  // of all cells, one after the other
    std::vector<Cell> cells_;
    std::vector<Row> rows_;
    std::size_t handed_over_ = 0;  // of rows_

    std::size_t line_ = 0;
    std::size_t next_column_ = 0;
    std::size_t row_cells_ = 0;  // where the row that has begun begins, in cells_
    std::size_t row_bytes_ = 0;

    bool in_row_ = false;
    bool in_cell_ = false;
    bool phonetic_ = false;
    std::string* into_ = nullptr;  // what text is part of
    std::size_t column_ = 0;
    std::size_t style_ = 0;
    std::string type_;
    std::string value_;
    std::string formula_;
    bool has_formula_ = false;
};

}  // namespace mb::store
