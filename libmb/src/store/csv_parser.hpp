/// libcsv, fed piece by piece. Only the store includes this.
#pragma once

#include "store/csv_rows.hpp"

#include <csv.h>

#include <cstddef>
#include <string_view>

namespace mb::store {

/// libcsv's parser, telling every line break outside quotes.
///
/// It is strict, so that it stops at each quote that is not in its place. One inside an unquoted cell is then taken
/// literally, as spreadsheets do; after the closing quote of a cell the rest of the line is left out.
class CsvParser {
public:
    CsvParser();
    ~CsvParser() { csv_free(&parser_); }
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    void set_separator(char separator) { csv_set_delim(&parser_, static_cast<unsigned char>(separator)); }
    /// Hands the cells and rows that end in `text` to `rows`.
    void parse(std::string_view text, CsvRows& rows);
    /// Ends the last row; returns false where a quote is still open.
    bool finish(CsvRows& rows);
    /// The longest cell so far, also one that has not ended, is no longer than this.
    std::size_t room() { return csv_get_buffer_size(&parser_); }

private:
    void take_literally(std::string_view quote, CsvRows& rows);
    void leave_out_rest_of_line(CsvRows& rows);
    void judge();

    csv_parser parser_;
    bool leaving_out_ = false;  // what is left of a line
};

}  // namespace mb::store
