// Stands between a program and the disk (LD_PRELOAD): counts the calls that change files below one folder, and lets them
// meet with faults; see fault_plan.hpp.
#include "fault_plan.hpp"
#include "watched_files.hpp"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

using namespace mb::faults;

namespace {

/// A call other than a write, which returns -1 when it fails.
template <class Call>
long counted(const char* call, const std::string& name, Needs needs, Call make) {
    if (name.empty()) {
        return make();
    }
    switch (fate_of(call, name, needs)) {
    case Fate::break_off:
        die();
    case Fate::fail:
        return -1;
    case Fate::pretend:
        return 0;
    case Fate::proceed:
        break;
    }
    return make();
}

/// A write; `make` writes so many of the bytes.
template <class Make>
long counted_write(const char* call, int descriptor, std::size_t size, Make make) {
    WatchedFile* file = watched_file(descriptor);
    if (file == nullptr) {
        return make(size);
    }
    file->written = true;
    const Fate fate = fate_of(call, file->name, Needs::room);
    if (is_dropped(file->name)) {
        if (fate == Fate::break_off) {
            die();
        }
        return static_cast<long>(size);
    }
    switch (fate) {
    case Fate::break_off:
        make(size / 2);
        die();
    case Fate::fail:
        return -1;
    case Fate::pretend:
        return static_cast<long>(size);
    case Fate::proceed:
        break;
    }
    return make(size);
}

constexpr bool is_unnamed(int flags) {
    return (flags & O_TMPFILE) == O_TMPFILE;
}

int open_counted(const char* path, int flags, mode_t mode) {
    std::string name = below_folder(path);
    if (is_unnamed(flags) && !name.empty()) {
        name += "/(unnamed)";
    }
    const auto make = [&] { return ::syscall(SYS_openat, AT_FDCWD, path, flags, mode); };
    const bool creates = (flags & (O_CREAT | O_TRUNC)) != 0 || is_unnamed(flags);
    const auto opened = static_cast<int>(creates ? counted("open", name, Needs::room, make) : make());
    note_opened(opened, name);
    return opened;
}

/// A stream of the C library would write past this library; one that is made here does not.
FILE* stream_of(int descriptor, const char* mode) {
    const cookie_io_functions_t functions{
        [](void* file, char* to, std::size_t size) -> ssize_t {
            return ::read(static_cast<int>(reinterpret_cast<std::intptr_t>(file)), to, size);
        },
        [](void* file, const char* from, std::size_t size) -> ssize_t {
            const auto written = ::write(static_cast<int>(reinterpret_cast<std::intptr_t>(file)), from, size);
            return written < 0 ? 0 : written;
        },
        [](void* file, off64_t* offset, int whence) -> int {
            const auto at = ::lseek(static_cast<int>(reinterpret_cast<std::intptr_t>(file)), *offset, whence);
            *offset = at;
            return at < 0 ? -1 : 0;
        },
        [](void* file) -> int { return ::close(static_cast<int>(reinterpret_cast<std::intptr_t>(file))); }};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): a descriptor is what the stream is made of.
    return ::fopencookie(reinterpret_cast<void*>(static_cast<std::intptr_t>(descriptor)), mode, functions);
}

using OpenStream = FILE* (*)(const char*, const char*);
using StreamOf = FILE* (*)(int, const char*);

FILE* open_stream(const char* path, const char* mode) {
    const std::string_view how(mode);
    if (how.starts_with("r") || below_folder(path).empty()) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        return reinterpret_cast<OpenStream>(::dlsym(RTLD_NEXT, "fopen64"))(path, mode);
    }
    const int access = how.find('+') == std::string_view::npos ? O_WRONLY : O_RDWR;
    const int opened = open_counted(path, access | O_CREAT | (how.starts_with("a") ? O_APPEND : O_TRUNC), 0666);
    return opened < 0 ? nullptr : stream_of(opened, mode);
}

int unlink_counted(const char* path, const char* call, int flags) {
    return static_cast<int>(counted(call, below_folder(path), Needs::nothing,
                                    [&] { return ::syscall(SYS_unlinkat, AT_FDCWD, path, flags); }));
}

int rename_counted(const char* from, const char* to, unsigned flags) {
    return static_cast<int>(counted("rename", below_folder(to), Needs::room,
                                    [&] { return ::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags); }));
}

int link_counted(const char* from, const char* to, int flags) {
    const auto make = [&] { return ::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, flags); };
    return static_cast<int>(counted("link", below_folder(to), Needs::room, make));
}

int sync_counted(int descriptor, const char* call, long number) {
    return static_cast<int>(
        counted(call, name_of(descriptor), Needs::nothing, [&] { return ::syscall(number, descriptor); }));
}

int truncate_counted(int descriptor, off64_t size) {
    return static_cast<int>(counted("ftruncate", name_of(descriptor), Needs::nothing,
                                    [&] { return ::syscall(SYS_ftruncate, descriptor, size); }));
}

mode_t mode_in(int flags, std::va_list arguments) {
    return (flags & O_CREAT) != 0 || is_unnamed(flags) ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

}  // namespace

// The names and parameters are those of the C library, the optional mode of open too.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name,cert-dcl50-cpp,bugprone-reserved-identifier,cppcoreguidelines-pro-bounds-array-to-pointer-decay)
extern "C" {

int open(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(flags, arguments);
    va_end(arguments);
    return open_counted(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(flags, arguments);
    va_end(arguments);
    return open_counted(path, flags, mode);
}

int close(int descriptor) {
    const auto make = [&] { return ::syscall(SYS_close, descriptor); };
    WatchedFile* file = watched_file(descriptor);
    if (file == nullptr) {
        return static_cast<int>(make());
    }
    const WatchedFile closed = std::exchange(*file, {});
    if (!closed.written) {
        return static_cast<int>(make());
    }
    // A file is closed also by a close that fails.
    const long told = counted("close", closed.name, Needs::nothing, [] { return 0L; });
    const int error = errno;
    make();
    errno = error;
    return static_cast<int>(told);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size) {
    return counted_write("write", descriptor, size,
                         [&](std::size_t some) { return ::syscall(SYS_write, descriptor, bytes, some); });
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at) {
    return counted_write("pwrite", descriptor, size,
                         [&](std::size_t some) { return ::syscall(SYS_pwrite64, descriptor, bytes, some, at); });
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at) {
    return pwrite64(descriptor, bytes, size, at);
}

ssize_t writev(int descriptor, const iovec* parts, int count) {
    std::string all;
    for (int i = 0; i < count; ++i) {
        all.append(static_cast<const char*>(parts[i].iov_base), parts[i].iov_len);
    }
    return ::write(descriptor, all.data(), all.size());
}

int fsync(int descriptor) {
    return sync_counted(descriptor, "fsync", SYS_fsync);
}

int fdatasync(int descriptor) {
    return sync_counted(descriptor, "fdatasync", SYS_fdatasync);
}

int ftruncate64(int descriptor, off64_t size) noexcept {
    return truncate_counted(descriptor, size);
}

int ftruncate(int descriptor, off_t size) noexcept {
    return truncate_counted(descriptor, size);
}

int fchmod(int descriptor, mode_t mode) noexcept {
    return static_cast<int>(counted("fchmod", name_of(descriptor), Needs::nothing,
                                    [&] { return ::syscall(SYS_fchmod, descriptor, mode); }));
}

int fchmodat(int folder, const char* path, mode_t mode, int flags) noexcept {
    return static_cast<int>(counted("chmod", flags == 0 ? below_folder(path) : "", Needs::nothing,
                                    [&] { return ::syscall(SYS_fchmodat, folder, path, mode); }));
}

int unlink(const char* path) noexcept {
    return unlink_counted(path, "unlink", 0);
}

int rmdir(const char* path) noexcept {
    return unlink_counted(path, "rmdir", AT_REMOVEDIR);
}

int remove(const char* path) noexcept {
    struct stat status {};
    const bool folder = ::lstat(path, &status) == 0 && S_ISDIR(status.st_mode);
    return unlink_counted(path, "remove", folder ? AT_REMOVEDIR : 0);
}

int rename(const char* from, const char* to) noexcept {
    return rename_counted(from, to, 0);
}

int renameat2(int /*folder*/, const char* from, int /*other*/, const char* to, unsigned flags) noexcept {
    return rename_counted(from, to, flags);
}

int link(const char* from, const char* to) noexcept {
    return link_counted(from, to, 0);
}

int linkat(int /*folder*/, const char* from, int /*other*/, const char* to, int flags) noexcept {
    return link_counted(from, to, flags);
}

int mkdir(const char* path, mode_t mode) noexcept {
    return static_cast<int>(counted("mkdir", below_folder(path), Needs::room,
                                    [&] { return ::syscall(SYS_mkdirat, AT_FDCWD, path, mode); }));
}

FILE* fopen(const char* path, const char* mode) {
    return open_stream(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
    return open_stream(path, mode);
}

FILE* fdopen(int descriptor, const char* mode) noexcept {
    if (watched_file(descriptor) != nullptr) {
        return stream_of(descriptor, mode);
    }
    return reinterpret_cast<StreamOf>(::dlsym(RTLD_NEXT, "fdopen"))(descriptor, mode);
}

}  // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name,cert-dcl50-cpp,bugprone-reserved-identifier,cppcoreguidelines-pro-bounds-array-to-pointer-decay)
