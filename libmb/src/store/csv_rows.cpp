#include "store/csv_rows.hpp"

#include "store/csv_reader.hpp"

#include <mb/text.hpp>

namespace mb::store {

namespace {

/// Line breaks in a quoted cell: CRLF, LF and CR are one each.
std::size_t lines_in(std::string_view cell) {
    std::size_t count = 0;
    char before = '\0';
    for (const char c : cell) {
        count += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
        before = c;
    }
    return count;
}

/// Whether a byte at the end of a cell cannot belong to a space.
bool is_solid(char byte) {
    return byte > ' ' && byte < '\x7F';
}

}  // namespace

void CsvRows::add_cell(std::string_view cell) {
    after_return_ = false;
    if (too_long_) {
        return;
    }
    lines_in_row_ += lines_in(cell);
    if (!cell.empty() && !(is_solid(cell.front()) && is_solid(cell.back()))) {
        cell = trim(cell);
    }
    text_ += cell;
    cell_ends_.push_back(text_.size());
    if (text_.size() - row_text_ > most_bytes || cell_ends_.size() - row_cells_ > most_cells) {
        too_long_ = line_;
    }
}

void CsvRows::end_row(int terminator) {
    // The LF of a CRLF comes alone.
    if (after_return_ && terminator == '\n') {
        after_return_ = false;
        return;
    }
    after_return_ = terminator == '\r';
    if ((text_.size() > row_text_ || broken_off_ != 0) && !too_long_) {
        rows_.push_back({line_, cell_ends_.size(), broken_off_});
    } else {
        cell_ends_.resize(row_cells_);
    }
    row_cells_ = cell_ends_.size();
    row_text_ = text_.size();
    line_ += lines_in_row_ + 1;
    lines_in_row_ = 0;
    broken_off_ = 0;
}

bool CsvRows::next(CsvRow& row) {
    if (handed_over_ == rows_.size()) {
        return false;
    }
    const auto first = handed_over_ == 0 ? 0 : rows_[handed_over_ - 1].cells_end;
    const auto last = rows_[handed_over_].cells_end;
    row.line = rows_[handed_over_].line;
    row.broken_off = rows_[handed_over_].broken_off;
    row.cells.clear();
    auto begin = first == 0 ? 0 : cell_ends_[first - 1];
    for (auto cell = first; cell < last; ++cell) {
        row.cells.push_back(std::string_view(text_).substr(begin, cell_ends_[cell] - begin));
        begin = cell_ends_[cell];
    }
    ++handed_over_;
    return true;
}

void CsvRows::forget() {
    text_.erase(0, row_text_);
    cell_ends_.erase(cell_ends_.begin(), cell_ends_.begin() + static_cast<std::ptrdiff_t>(row_cells_));
    for (auto& end : cell_ends_) {
        end -= row_text_;
    }
    row_text_ = 0;
    row_cells_ = 0;
    rows_.clear();
    handed_over_ = 0;
}

}  // namespace mb::store
