#include "store/csv_parser.hpp"

#include <algorithm>
#include <new>

namespace mb::store {

namespace {

constexpr unsigned char lenient = CSV_REPALL_NL;
constexpr unsigned char strict = lenient | CSV_STRICT | CSV_STRICT_FINI;

void on_cell(void* bytes, std::size_t length, void* rows) {
    static_cast<CsvRows*>(rows)->add_cell({static_cast<const char*>(bytes), length});
}

void on_row(int terminator, void* rows) {
    static_cast<CsvRows*>(rows)->end_row(terminator);
}

}  // namespace

CsvParser::CsvParser() {
    if (csv_init(&parser_, strict) != 0) {
        throw std::bad_alloc();
    }
    csv_set_blk_size(&parser_, 4096);
}

void CsvParser::parse(std::string_view text, CsvRows& rows) {
    while (!text.empty()) {
        if (leaving_out_) {
            const auto end = text.find_first_of("\r\n");
            leaving_out_ = end == std::string_view::npos;
            text.remove_prefix(std::min(end, text.size()));
            continue;
        }
        text.remove_prefix(csv_parse(&parser_, text.data(), text.size(), on_cell, on_row, &rows));
        if (text.empty()) {
            return;
        }
        judge();
        if (parser_.quoted != 0) {
            leave_out_rest_of_line(rows);
        } else {
            take_literally(text.substr(0, 1), rows);
            text.remove_prefix(1);
        }
    }
}

void CsvParser::take_literally(std::string_view quote, CsvRows& rows) {
    csv_set_opts(&parser_, lenient);
    const auto taken = csv_parse(&parser_, quote.data(), quote.size(), on_cell, on_row, &rows);
    csv_set_opts(&parser_, strict);
    if (taken != quote.size()) {
        throw std::bad_alloc();
    }
}

/// Ends the cell and makes the parser forget the row, which goes on in `rows` until its line ends.
void CsvParser::leave_out_rest_of_line(CsvRows& rows) {
    rows.break_off();
    csv_fini(&parser_, on_cell, nullptr, &rows);
    leaving_out_ = true;
}

bool CsvParser::finish(CsvRows& rows) {
    if (leaving_out_) {
        rows.end_row(-1);
    }
    if (csv_fini(&parser_, on_cell, on_row, &rows) == 0) {
        return true;
    }
    judge();
    return false;
}

/// Throws unless the parser has stopped for the text.
void CsvParser::judge() {
    if (csv_error(&parser_) != CSV_EPARSE) {
        throw std::bad_alloc();
    }
}

}  // namespace mb::store
