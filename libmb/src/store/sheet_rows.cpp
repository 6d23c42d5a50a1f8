#include "store/sheet_rows.hpp"

#include "domain/digits.hpp"
#include "store/csv_reader.hpp"

#include <mb/text.hpp>

namespace mb::store {
namespace {

std::size_t number_in(std::string_view digits) {
    return all_digits(digits) ? static_cast<std::size_t>(number_up_to(1'000'000'000, digits)) : 0;
}

/// The column of a place such as `AB12`, from 1; 0 where it is none.
std::size_t column_in(std::string_view place) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < place.size() && place[letters] >= 'A' && place[letters] <= 'Z' && letters < 4; ++letters) {
        column = column * 26 + static_cast<std::size_t>(place[letters] - 'A' + 1);
    }
    return all_digits(place.substr(letters)) ? column : 0;
}

}  // namespace

void SheetRows::begin(std::string_view element, const XmlAttributes& attributes) {
    if (!in_row_) {
        if (element == "row") {
            begin_row(attributes);
        }
    } else if (!in_cell_) {
        if (element == "c") {
            begin_cell(attributes);
        }
    } else if (element == "v" || (element == "t" && !phonetic_)) {
        into_ = &value_;
    } else if (element == "f") {
        has_formula_ = true;
        into_ = &formula_;
    } else if (element == "rPh") {
        phonetic_ = true;
    }
}

void SheetRows::end(std::string_view element) {
    if (element == "v" || element == "t" || element == "f") {
        into_ = nullptr;
    } else if (element == "rPh") {
        phonetic_ = false;
    } else if (element == "c" && in_cell_) {
        end_cell();
    } else if (element == "row" && in_row_) {
        end_row();
    }
}

void SheetRows::text(std::string_view piece) {
    if (into_ == nullptr) {
        return;
    }
    *into_ += piece;
    if (into_->size() > most_bytes) {
        workbook_.archive().refuse_too_large();
    }
}

void SheetRows::begin_row(const XmlAttributes& attributes) {
    const auto given = attributes.find("r");
    const auto line = given ? number_in(*given) : line_ + 1;
    if (line <= line_ || line > most_rows) {
        workbook_.archive().refuse_damaged();
    }
    line_ = line;
    next_column_ = 0;
    row_cells_ = cells_.size();
    row_bytes_ = 0;
    in_row_ = true;
}

void SheetRows::begin_cell(const XmlAttributes& attributes) {
    const auto place = attributes.find("r");
    const auto column = place ? column_in(*place) : next_column_ + 1;
    if (column <= next_column_ || column > most_columns) {
        workbook_.archive().refuse_damaged();
    }
    column_ = column - 1;
    next_column_ = column;
    style_ = number_in(attributes.find("s").value_or("0"));
    type_ = attributes.find("t").value_or("n");
    value_.clear();
    formula_.clear();
    has_formula_ = false;
    in_cell_ = true;
}

std::string SheetRows::shared_text() const {
    const auto& texts = workbook_.texts();
    const auto index = number_in(trim(value_));
    if (!all_digits(trim(value_)) || index >= texts.size()) {
        workbook_.archive().refuse_damaged();
    }
    return std::string(texts[index]);
}

/// What the cell says.
std::string SheetRows::content() const {
    if (has_formula_) {
        return "=" + formula_;
    }
    if (value_.empty()) {
        return {};
    }
    const auto style = workbook_.style(style_);
    if (type_ == "s" || type_ == "inlineStr" || type_ == "str") {
        return (style.quoted ? "'" : "") + (type_ == "s" ? shared_text() : value_);
    }
    if (type_ == "b") {
        return value_ == "0" ? "no" : "yes";
    }
    if (type_ == "e") {
        return "=" + value_;
    }
    if (type_ == "d") {
        const auto time = value_.find("T00:00:00");
        return value_.substr(0, time);
    }
    return spelled_number(trim(value_), style.format, workbook_.counts_from_1904());
}

void SheetRows::end_cell() {
    in_cell_ = false;
    phonetic_ = false;
    const auto said = content();
    const auto text = trim(said);
    if (text.empty()) {
        return;
    }
    row_bytes_ += text.size();
    if (row_bytes_ > most_bytes) {
        workbook_.archive().refuse_too_large();
    }
    const auto begin = texts_.size();
    texts_ += text;
    cells_.push_back({column_, begin, texts_.size()});
}

void SheetRows::end_row() {
    in_row_ = false;
    if (cells_.size() > row_cells_) {
        rows_.push_back({line_, cells_.size()});
    }
    row_cells_ = cells_.size();
}

bool SheetRows::next(CsvRow& row) {
    if (handed_over_ == rows_.size()) {
        return false;
    }
    const auto first = handed_over_ == 0 ? 0 : rows_[handed_over_ - 1].cells_end;
    const auto last = rows_[handed_over_].cells_end;
    row.line = rows_[handed_over_].line;
    row.broken_off = 0;
    row.cells.assign(cells_[last - 1].column + 1, std::string_view());
    for (auto cell = first; cell < last; ++cell) {
        row.cells[cells_[cell].column] =
            std::string_view(texts_).substr(cells_[cell].begin, cells_[cell].end - cells_[cell].begin);
    }
    ++handed_over_;
    return true;
}

void SheetRows::forget() {
    // The row that has begun stays.
    const auto done = rows_.empty() ? 0 : rows_.back().cells_end;
    const auto bytes = done == 0 ? 0 : cells_[done - 1].end;
    texts_.erase(0, bytes);
    cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(done));
    for (auto& cell : cells_) {
        cell.begin -= bytes;
        cell.end -= bytes;
    }
    row_cells_ -= done;
    rows_.clear();
    handed_over_ = 0;
}

}  // namespace mb::store
