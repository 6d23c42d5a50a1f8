#include "store/sheet_reader.hpp"

#include "store/sheet_rows.hpp"

#include <mb/error.hpp>

#include <optional>

namespace mb::store {

struct SheetReader::Parts {
    Parts(const Workbook& book, std::size_t sheet)
        : workbook(book), rows(book), member(book.archive(), book.sheets().at(sheet).part), parser(rows),
          bytes(65536, '\0') {}

    bool next(CsvRow& row);
    void parse_piece();

    const Workbook& workbook;
    SheetRows rows;
    ZipMember member;
    XmlParser parser;
    std::string bytes;
    bool finished = false;
    std::optional<InvalidValue> fault;  // told after all rows before it
    std::vector<std::string> header;
    std::size_t header_line = 0;
};

void SheetReader::Parts::parse_piece() {
    rows.forget();
    try {
        const auto count = member.read(bytes.data(), bytes.size());
        finished = count == 0;
        if (!parser.parse(std::string_view(bytes).substr(0, count), finished)) {
            workbook.archive().refuse_damaged();
        }
    } catch (const InvalidValue& error) {
        fault = error;
        if (rows.line() > 0) {
            fault->add("line", std::to_string(rows.line()));
        }
        finished = true;
    }
}

bool SheetReader::Parts::next(CsvRow& row) {
    while (!rows.next(row)) {
        if (finished && fault) {
            throw InvalidValue(*fault);
        }
        if (finished) {
            return false;
        }
        parse_piece();
    }
    return true;
}

SheetReader::SheetReader(const Workbook& workbook, std::size_t sheet)
    : parts_(std::make_unique<Parts>(workbook, sheet)) {
    CsvRow row;
    if (!parts_->next(row)) {
        throw InvalidValue("sheet-empty",
                           {{"file", workbook.archive().name()}, {"sheet", workbook.sheets().at(sheet).name}});
    }
    parts_->header.assign(row.cells.begin(), row.cells.end());
    parts_->header_line = row.line;
}

SheetReader::~SheetReader() = default;

const std::vector<std::string>& SheetReader::header() const noexcept {
    return parts_->header;
}

std::size_t SheetReader::header_line() const noexcept {
    return parts_->header_line;
}

bool SheetReader::next(CsvRow& row) {
    return parts_->next(row);
}

}  // namespace mb::store
