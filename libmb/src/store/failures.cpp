#include "store/failures.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <sqlite3.h>

#include <cerrno>
#include <new>

namespace mb::store {

namespace {

bool concerns_writing(int extended) {
    switch (extended) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_COMMIT_ATOMIC:
    case SQLITE_IOERR_BEGIN_ATOMIC:
        return true;
    default:
        return false;
    }
}

std::string path_of(sqlite3* database) {
    const char* path = sqlite3_db_filename(database, "main");
    return path == nullptr ? "" : path;
}

/// What went wrong with the newest call: what the operating system said where it was that which refused.
std::string detail_of(sqlite3* database) {
    const int primary = sqlite3_errcode(database) & 0xff;
    if (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN) {
        return sqlite3_errmsg(database);
    }
    const int error = sqlite3_system_errno(database);
    // A commit that has rolled back has forgotten it.
    return system_failure(error == 0 ? EIO : error);
}

/// SQLite's own sentences are for those who write programs: what is usual has a code instead.
std::string told(int code, const std::string& detail) {
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
        return "malformed";
    case SQLITE_READONLY:
        return "read-only";
    case SQLITE_FULL:
        return "disk-full";
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_PROTOCOL:
        return detail == sqlite3_errstr(code) ? system_failure(EIO) : detail;
    default:
        return detail;
    }
}

}  // namespace

void throw_failure(int code, const std::string& path, const std::string& detail) {
    Fields fields{{"path", path}, {"detail", told(code, detail)}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw RegisterBusy("register-busy", std::move(fields));
    case SQLITE_CORRUPT:
        throw RegisterDamaged("register-damaged", std::move(fields));
    case SQLITE_NOTADB:
        throw NotARegister("register-foreign", std::move(fields));
    case SQLITE_FULL:
        throw RegisterError("register-full", std::move(fields));
    case SQLITE_READONLY:
        throw RegisterError("register-not-writable", std::move(fields));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw RegisterError("register-unreadable", std::move(fields));
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        throw RegisterError(concerns_writing(code) ? "register-not-writable" : "register-unreadable",
                            std::move(fields));
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        throw Error("constraint-failed", std::move(fields));
    default:
        throw Error("sqlite-misused", std::move(fields));
    }
}

void throw_failure(sqlite3* database, int code) {
    if (database == nullptr) {
        throw_failure(code, {}, sqlite3_errstr(code));
    }
    const int extended = sqlite3_extended_errcode(database);
    // A code that did not come from the newest call has its own words.
    const bool newest = (extended & 0xff) == (code & 0xff);
    // Whoever writes has opened the files already: it is a journal that cannot be opened.
    const bool journal = (code & 0xff) == SQLITE_CANTOPEN && sqlite3_txn_state(database, nullptr) == SQLITE_TXN_WRITE;
    const int precise = journal ? SQLITE_IOERR_WRITE : newest ? extended : code;
    throw_failure(precise, path_of(database), newest ? detail_of(database) : sqlite3_errstr(precise));
}

void throw_commit_failure(sqlite3* database) {
    const int extended = sqlite3_extended_errcode(database);
    if (extended == SQLITE_IOERR_DIR_FSYNC) {
        throw RegisterError("register-not-synced", {{"path", path_of(database)}, {"detail", detail_of(database)}});
    }
    // The files are open: it is a journal that cannot be opened.
    throw_failure((extended & 0xff) == SQLITE_CANTOPEN ? SQLITE_IOERR_WRITE : extended, path_of(database),
                  detail_of(database));
}

void require_ok(sqlite3* database, int code) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        throw_failure(database, code);
    }
}

void require_ok(sqlite3_stmt* statement, int code) {
    require_ok(sqlite3_db_handle(statement), code);
}

}  // namespace mb::store
