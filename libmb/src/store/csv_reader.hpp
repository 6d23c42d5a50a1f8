/// Reading CSV files. Only the store includes this.
#pragma once

#include "store/text_encoding.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mb::store {

/// A row of a CSV file. The cells hold until the reader's next call.
struct CsvRow {
    std::size_t line = 0;  ///< its first line, from 1
    std::vector<std::string_view> cells;
    /// 0 in a row that is in order. Else text stands behind the closing quote of the last of `cells`, which begins on
    /// this line; that text and what comes after it on its line are left out.
    std::size_t broken_off = 0;
};

/// Reads a CSV file row by row, whatever its size, as spreadsheets write them: encoding and separator (`;`, `,` or tab)
/// are found, rows end with CRLF, LF or CR, quotes are those of RFC 4180, and a quote inside an unquoted cell is itself.
/// Cells come without spaces at their ends (also tabs and non-breaking spaces). Rows without any content are passed
/// over. Rows may have fewer or more cells than the header; that is for the caller to judge.
///
/// The first row with content is the header; the separator is the one it has most of outside quoted cells, the comma
/// when it has none.
class CsvReader {
public:
    /// Reads up to the header. `piece` is the number of bytes read at a time.
    /// Throws NotFound `file-missing`; RegisterError `file-unreadable`; InvalidValue `csv-empty` (no row has content),
    /// `csv-text-after-quote` (the header is broken off, with its `line`), and all that `next()` throws. Each has the
    /// field `file`, the name without folders.
    explicit CsvReader(const std::filesystem::path& path, std::size_t piece = 65536);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    Encoding encoding() const noexcept;
    char separator() const noexcept;
    const std::vector<std::string>& header() const noexcept;
    /// The header's first line.
    std::size_t header_line() const noexcept;

    /// Reads the next row; false at the end. Faults come after all rows before them. Throws InvalidValue with the
    /// fields `file` and `line`: `csv-quote-unclosed` (the line on which the cell begins), `csv-nul-byte`,
    /// `csv-line-too-long` (more than 1 MiB or 16 384 cells), `file-encoding-unknown`.
    bool next(CsvRow& row);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace mb::store
