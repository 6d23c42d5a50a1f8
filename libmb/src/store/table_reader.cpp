#include "store/table_reader.hpp"

#include <mb/coded.hpp>

namespace mb::store {

TableReader::TableReader(const TableSource& source) : workbook_(source.workbook) {
    if (workbook_) {
        sheet_.emplace(*workbook_, source.sheet);
    } else {
        csv_.emplace(source.path);
    }
}

std::string TableReader::encoding() const {
    return csv_ ? std::string(to_code(csv_->encoding())) : "xlsx";
}

const std::vector<std::string>& TableReader::header() const noexcept {
    return csv_ ? csv_->header() : sheet_->header();
}

std::size_t TableReader::header_line() const noexcept {
    return csv_ ? csv_->header_line() : sheet_->header_line();
}

bool TableReader::next(CsvRow& row) {
    return csv_ ? csv_->next(row) : sheet_->next(row);
}

}  // namespace mb::store
