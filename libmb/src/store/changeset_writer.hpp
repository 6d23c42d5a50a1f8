/// Writing changesets.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace mb::store {

/// Writes insertions in the format of SQLite's session extension, for rows that its session has not seen.
///
/// A changeset is a list of groups. A group begins with the table: `T`, the number of columns (varint), for each column
/// its place in the primary key (1, 2, …; 0 outside it), the name with a closing zero. Each insertion is its operation
/// (0x12), 0 for "direct", and the columns in order, each a type byte and, after it, 8 bytes most significant first for
/// an integer (1), length (varint) and bytes for text (3), nothing for null (5). Source: the comments "CHANGESET
/// FORMAT" and "RECORD FORMAT" in SQLite's ext/session/sqlite3session.c.
class ChangesetWriter {
public:
    /// Appends to `changeset`, which may already hold groups.
    explicit ChangesetWriter(std::string& changeset) : out_(changeset) {}

    /// Begins a group. `key_places` has one entry per column, at most 127.
    void table(std::string_view name, std::initializer_list<std::uint8_t> key_places);
    /// Begins an insertion into the table; its columns follow, each by one of the calls below.
    void insertion();
    void integer(std::int64_t value);
    void text(std::string_view value);
    void null();

private:
    void varint(std::uint32_t value);

    std::string& out_;
};

}  // namespace mb::store
