/// CSV files made for a test, and what a reader makes of them.
#pragma once

#include "refusal.hpp"
#include "store/csv_reader.hpp"
#include "temporary_folder.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mb::test {

using Cells = std::vector<std::string>;

/// All that a reader says of a file.
struct ReadCsv {
    Cells header;
    std::vector<Cells> rows;
    std::vector<std::size_t> lines;       ///< of the header, then of the rows
    std::vector<std::size_t> broken_off;  ///< of each row, 0 in one that is in order
    store::Encoding encoding = store::Encoding::utf_8;
    char separator = ' ';
    Refusal refusal;

    friend bool operator==(const ReadCsv& a, const ReadCsv& b) {
        return a.header == b.header && a.rows == b.rows && a.lines == b.lines && a.broken_off == b.broken_off
               && a.encoding == b.encoding && a.separator == b.separator && a.refusal.code == b.refusal.code
               && a.refusal.fields == b.refusal.fields;
    }
};

inline ReadCsv read_csv(const std::filesystem::path& path, std::size_t piece = 65536) {
    ReadCsv found;
    found.refusal = refusal_of<Error>([&] {
        store::CsvReader reader(path, piece);
        found.header = reader.header();
        found.lines = {reader.header_line()};
        found.encoding = reader.encoding();
        found.separator = reader.separator();
        store::CsvRow row;
        while (reader.next(row)) {
            found.rows.emplace_back(row.cells.begin(), row.cells.end());
            found.lines.push_back(row.line);
            found.broken_off.push_back(row.broken_off);
        }
        return 0;
    });
    return found;
}

/// Writes `bytes` into a file, reads it in pieces of 1 to 7 bytes and as a whole, which must give the same.
class CsvFile {
public:
    ReadCsv read(const std::string& bytes) {
        write(bytes);
        auto whole = read_csv(folder_ / "people.csv");
        for (std::size_t piece = 1; piece <= 7; ++piece) {
            const auto in_pieces = read_csv(folder_ / "people.csv", piece);
            if (!(in_pieces == whole)) {
                throw std::runtime_error("pieces of " + std::to_string(piece) + " bytes are read otherwise");
            }
        }
        return whole;
    }
    void write(const std::string& bytes) { std::ofstream(folder_ / "people.csv", std::ios::binary) << bytes; }
    std::filesystem::path path() const { return folder_ / "people.csv"; }

private:
    TemporaryFolder folder_;
};

}  // namespace mb::test
