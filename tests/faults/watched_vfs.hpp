/// SQLite's own file system with somebody watching: the default of the process, so that the library opens its files
/// through it without knowing.
#pragma once

#include <cstdint>
#include <string_view>

namespace mb::faults {

/// What SQLite asks of the file system.
enum class Call { open, remove, exists, read, write, sync, truncate, size, lock, unlock, reserved };

/// Sees every call, may answer it in the file system's place, and is told what it did to the disk. Files are named by their
/// whole path.
class Watcher {
public:
    /// The answer to `before()` that leaves the call out and says that it went well.
    static constexpr int swallow = -1;

    virtual ~Watcher() = default;

    /// Returns SQLITE_OK to let the call pass, the code it is to fail with, or `swallow`.
    virtual int before(Call call, std::string_view path);

    virtual void made(std::string_view path);
    virtual void removed(std::string_view path);
    /// The folder's entries are on the disk: after a new journal's first sync, and after a removal that asks for it.
    virtual void folder_synced();
    virtual void written(std::string_view path, std::int64_t offset, std::string_view bytes);
    virtual void truncated(std::string_view path, std::int64_t size);
    virtual void synced(std::string_view path);
};

/// Makes the watched file system the process's default, once; it stays so.
void install_watched_vfs();

/// While it lives, the watcher sees all calls. One at a time.
class Watching {
public:
    explicit Watching(Watcher& one);
    ~Watching();
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;
};

/// The name under which SQLite still knows the file system without a watcher.
inline constexpr const char* unwatched_vfs = "unix";

}  // namespace mb::faults
