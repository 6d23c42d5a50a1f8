#include "store/changeset_writer.hpp"

#include <sqlite3.h>

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
    char cell[9] = {SQLITE_INTEGER};
    auto rest = static_cast<std::uint64_t>(value);
    for (int i = 8; i > 0; --i) {
        cell[i] = static_cast<char>(rest & 0xFFU);
        rest >>= 8U;
    }
    out_.append(cell, sizeof cell);
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
    char bytes[5];
    int first = 4;
    bytes[first] = static_cast<char>(value & 0x7FU);
    while ((value >>= 7U) != 0) {
        bytes[--first] = static_cast<char>((value & 0x7FU) | 0x80U);
    }
    out_.append(bytes + first, bytes + 5);
}

}  // namespace mb::store
