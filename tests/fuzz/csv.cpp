// CSV files: whatever the bytes, the rows are the same however many are read at a time.
#include "store/csv_reader.hpp"
#include "target.hpp"

#include <mb/error.hpp>

using namespace mb;

namespace {

/// All that a reader says of a file, as one text.
std::string told(const std::filesystem::path& path, std::size_t piece) {
    std::string text;
    try {
        store::CsvReader reader(path, piece);
        for (const auto& name : reader.header()) {
            text += name + '|';
        }
        store::CsvRow row;
        while (reader.next(row)) {
            text += '\n' + std::to_string(row.line) + ':' + std::to_string(row.broken_off) + ':';
            for (const auto cell : row.cells) {
                text.append(cell) += '|';
            }
        }
    } catch (const InvalidValue& refused) {
        text += "\n!" + refused.code();
        for (const auto& [name, value] : refused.fields()) {
            text += ' ' + name + '=' + value;
        }
    }
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::MemoryFile file(fuzz::text_of(data, size));
    const auto whole = told(file.path(), 65536);
    fuzz::require(told(file.path(), 1) == whole, "rows do not depend on the piece that is read at a time");
    fuzz::require(told(file.path(), 7) == whole, "rows do not depend on the piece that is read at a time");
    return 0;
}
