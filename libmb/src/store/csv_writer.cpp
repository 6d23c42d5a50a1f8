#include "store/csv_writer.hpp"

namespace mb::store {

namespace {

void append_cell(std::string& line, std::string_view cell) {
    // Other separators are quoted too, so that a header is never split at them.
    if (cell.find_first_of("\",;\t\r\n") == std::string_view::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        line.append(c == '"' ? 2 : 1, c);
    }
    line += '"';
}

}  // namespace

void CsvWriter::row(std::span<const std::string_view> cells) {
    line_.clear();
    for (const auto cell : cells) {
        append_cell(line_, cell);
        line_ += ',';
    }
    // The last cell is followed by the end of the line.
    line_.resize(line_.size() - (cells.empty() ? 0 : 1));
    line_ += '\n';
    file_.write(line_);
}

}  // namespace mb::store
