#include "watched_vfs.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <stdexcept>
#include <string>

namespace mb::faults {

int Watcher::before(Call /*call*/, std::string_view /*path*/) {
    return SQLITE_OK;
}
void Watcher::made(std::string_view /*path*/) {}
void Watcher::removed(std::string_view /*path*/) {}
void Watcher::folder_synced() {}
void Watcher::written(std::string_view /*path*/, std::int64_t /*offset*/, std::string_view /*bytes*/) {}
void Watcher::truncated(std::string_view /*path*/, std::int64_t /*size*/) {}
void Watcher::synced(std::string_view /*path*/) {}

namespace {

Watcher nobody;                // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): SQLite has one default
Watcher* watcher = &nobody;    // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the same
sqlite3_vfs* under = nullptr;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): the same

/// SQLite keeps the name while the file is open; the file below lies behind this one in memory.
struct File {
    sqlite3_file base;
    const char* path;
    bool folder_unsynced;  ///< a journal just made: its first sync also syncs the folder, as os_unix.c does
};

File& of(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* below(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(&of(file) + 1);
}

/// Asks the watcher, else makes the call.
template <class Make>
int watched(Call call, const char* path, Make make) {
    const int answer = watcher->before(call, path);
    if (answer == Watcher::swallow) {
        return SQLITE_OK;
    }
    return answer != SQLITE_OK ? answer : make();
}

int close(sqlite3_file* file) {
    return below(file)->pMethods->xClose(below(file));
}

int read(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
    return watched(Call::read, of(file).path,
                   [&] { return below(file)->pMethods->xRead(below(file), into, count, offset); });
}

int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
    return watched(Call::write, of(file).path, [&] {
        const int code = below(file)->pMethods->xWrite(below(file), from, count, offset);
        if (code == SQLITE_OK) {
            watcher->written(of(file).path, offset, {static_cast<const char*>(from), static_cast<std::size_t>(count)});
        }
        return code;
    });
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return watched(Call::truncate, of(file).path, [&] {
        const int code = below(file)->pMethods->xTruncate(below(file), size);
        if (code == SQLITE_OK) {
            watcher->truncated(of(file).path, size);
        }
        return code;
    });
}

int sync(sqlite3_file* file, int flags) {
    return watched(Call::sync, of(file).path, [&] {
        const int code = below(file)->pMethods->xSync(below(file), flags);
        if (code == SQLITE_OK) {
            watcher->synced(of(file).path);
            if (of(file).folder_unsynced) {
                of(file).folder_unsynced = false;
                watcher->folder_synced();
            }
        }
        return code;
    });
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return watched(Call::size, of(file).path, [&] { return below(file)->pMethods->xFileSize(below(file), size); });
}

int lock(sqlite3_file* file, int kind) {
    return watched(Call::lock, of(file).path, [&] { return below(file)->pMethods->xLock(below(file), kind); });
}

int unlock(sqlite3_file* file, int kind) {
    return watched(Call::unlock, of(file).path, [&] { return below(file)->pMethods->xUnlock(below(file), kind); });
}

int check_reserved(sqlite3_file* file, int* held) {
    return watched(Call::reserved, of(file).path,
                   [&] { return below(file)->pMethods->xCheckReservedLock(below(file), held); });
}

int control(sqlite3_file* file, int operation, void* argument) {
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sector_size(sqlite3_file* file) {
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file* file) {
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int map_shared(sqlite3_file* file, int region, int size, int extend, void volatile** into) {
    return below(file)->pMethods->xShmMap(below(file), region, size, extend, into);
}

int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrier(sqlite3_file* file) {
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmap_shared(sqlite3_file* file, int remove) {
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

// Version 2: shared memory for a write-ahead log, but no memory-mapped reading, which nobody could watch.
constexpr sqlite3_io_methods methods{.iVersion = 2,
                                     .xClose = close,
                                     .xRead = read,
                                     .xWrite = write,
                                     .xTruncate = truncate,
                                     .xSync = sync,
                                     .xFileSize = file_size,
                                     .xLock = lock,
                                     .xUnlock = unlock,
                                     .xCheckReservedLock = check_reserved,
                                     .xFileControl = control,
                                     .xSectorSize = sector_size,
                                     .xDeviceCharacteristics = characteristics,
                                     .xShmMap = map_shared,
                                     .xShmLock = lock_shared,
                                     .xShmBarrier = barrier,
                                     .xShmUnmap = unmap_shared,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int open(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags, int* out_flags) {
    if (path == nullptr) {
        // A temporary file: gone after a power cut, and never opened again.
        return under->xOpen(under, path, file, flags, out_flags);
    }
    file->pMethods = nullptr;
    return watched(Call::open, path, [&] {
        constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
        const bool makes = (flags & SQLITE_OPEN_CREATE) != 0;
        const bool was_there = ::access(path, F_OK) == 0;
        const int code = under->xOpen(under, path, below(file), flags, out_flags);
        if (below(file)->pMethods == nullptr) {
            return code;
        }
        of(file) = {{&methods}, path, makes && (flags & journals) != 0};
        if (code == SQLITE_OK && makes && !was_there) {
            watcher->made(path);
        }
        return code;
    });
}

int remove(sqlite3_vfs* /*vfs*/, const char* path, int sync_folder) {
    return watched(Call::remove, path, [&] {
        const int code = under->xDelete(under, path, sync_folder);
        if (code == SQLITE_OK) {
            watcher->removed(path);
            if (sync_folder != 0) {
                watcher->folder_synced();
            }
        }
        return code;
    });
}

int exists(sqlite3_vfs* /*vfs*/, const char* path, int flags, int* found) {
    return watched(Call::exists, path, [&] { return under->xAccess(under, path, flags, found); });
}

}  // namespace

void install_watched_vfs() {
    static sqlite3_vfs vfs;
    if (under != nullptr) {
        return;
    }
    under = sqlite3_vfs_find(unwatched_vfs);
    if (under == nullptr) {
        throw std::runtime_error("SQLite has no file system named unix");
    }
    // What is not watched goes straight below: those functions ask nothing of their first argument that a copy lacks.
    vfs = *under;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + under->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "watched";
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = exists;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) {
        throw std::runtime_error("the watched file system cannot be registered");
    }
}

Watching::Watching(Watcher& one) {
    watcher = &one;
}

Watching::~Watching() {
    watcher = &nobody;
}

}  // namespace mb::faults
