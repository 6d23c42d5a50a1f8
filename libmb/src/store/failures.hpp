/// What SQLite reports, as the library's own failures. Only the store includes this.
#pragma once

#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace mb::store {

/// Throws the `mb::Error` that belongs to a result code of SQLite; `path` says which file, `detail` what SQLite said.
///
/// | SQLite | thrown |
/// |---|---|
/// | BUSY, LOCKED | RegisterBusy `register-busy` |
/// | CORRUPT | RegisterDamaged `register-damaged` |
/// | NOTADB | NotARegister `register-foreign` |
/// | FULL | RegisterError `register-full` |
/// | READONLY | RegisterError `register-not-writable` |
/// | CANTOPEN, PERM, AUTH | RegisterError `register-unreadable`, or `register-not-writable` in a write (a journal) |
/// | IOERR, PROTOCOL | RegisterError `register-unreadable`, or `register-not-writable` when a write failed |
/// | NOMEM | std::bad_alloc |
/// | CONSTRAINT, MISMATCH and the rest | Error `constraint-failed`, `sqlite-misused`: faults of this library |
[[noreturn]] void throw_failure(int code, const std::string& path, const std::string& detail);

/// The same for the newest failure of a connection. `detail` is what the operating system said, if it was that.
[[noreturn]] void throw_failure(sqlite3* database, int code);

/// The same for a commit. The one failure after which the change holds is that the folder could not be synced when the
/// journal had gone: RegisterError `register-not-synced`.
[[noreturn]] void throw_commit_failure(sqlite3* database);

/// Throws unless `code` is SQLITE_OK, SQLITE_ROW or SQLITE_DONE.
void require_ok(sqlite3* database, int code);
void require_ok(sqlite3_stmt* statement, int code);

}  // namespace mb::store
