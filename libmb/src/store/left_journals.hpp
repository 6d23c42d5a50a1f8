/// Journals that a crash has left behind.
#pragma once

#include "store/connection.hpp"

namespace mb::store {

/// Removes the journals beside data and keys of which SQLite has no use and which it leaves where they are: those whose
/// write had not begun when the program was killed, and `NAME.mb-mj…`, which only named them. The caller holds the
/// write locks of both and has changed nothing yet: so what could be rolled back has been, and nobody writes a journal.
void remove_left_journals(const Connection& connection) noexcept;

}  // namespace mb::store
