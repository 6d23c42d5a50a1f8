#include "store/changeset_writer.hpp"

#include <sqlite3.h>

#include <array>

namespace mb::store {

void ChangesetWriter::table(std::string_view name, std::initializer_list<std::uint8_t> key_places) {
    out_ += 'T';
    varint(static_cast<std::uint32_t>(key_places.size()));
    for (const auto place : key_places) {
        out_ += static_cast<char>(place);
    }
    out_ += name;
    out_ += '\0';
}

void ChangesetWriter::insertion() {
    out_ += static_cast<char>(SQLITE_INSERT);
    out_ += '\0';
}

void ChangesetWriter::integer(std::int64_t value) {
    std::array<char, 9> cell{SQLITE_INTEGER};
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t i = cell.size() - 1; i > 0; --i) {
        cell[i] = static_cast<char>(rest & 0xFFU);
        rest >>= 8U;
    }
    out_.append(cell.data(), cell.size());
}

void ChangesetWriter::text(std::string_view value) {
    out_ += static_cast<char>(SQLITE_TEXT);
    varint(static_cast<std::uint32_t>(value.size()));
    out_ += value;
}

void ChangesetWriter::null() {
    out_ += static_cast<char>(SQLITE_NULL);
}

/// SQLite's varint: seven bits per byte, most significant first, the high bit set on all but the last.
void ChangesetWriter::varint(std::uint32_t value) {
    std::array<char, 5> bytes{};
    std::size_t first = bytes.size() - 1;
    bytes[first] = static_cast<char>(value & 0x7FU);
    for (value >>= 7U; value != 0; value >>= 7U) {
        bytes[--first] = static_cast<char>((value & 0x7FU) | 0x80U);
    }
    out_.append(std::string_view(bytes.data(), bytes.size()).substr(first));
}

}  // namespace mb::store
