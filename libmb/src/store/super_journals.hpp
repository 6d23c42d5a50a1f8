/// Super-journals that a crash has left behind: `NAME.mb-mj…`, which join the journals of data and keys in one commit.
#pragma once

#include "store/connection.hpp"

namespace mb::store {

/// Removes those beside the data. SQLite itself leaves them where a write ends after it has made one and before a journal
/// names it. The caller holds the write locks of data and keys: so what could be rolled back has been, none of them is in
/// use, and the one of the caller's own commit is yet to come. Without keys at hand nothing is removed: their journal may
/// need it.
void remove_left_super_journals(const Connection& connection) noexcept;

/// Removes those beside data that nobody has opened, as when making a register has failed.
void remove_super_journals_of(const char* data) noexcept;

}  // namespace mb::store
