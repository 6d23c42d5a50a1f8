#include "store/new_file.hpp"

#include "store/file_checks.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>

namespace mb::store {

namespace {

constexpr std::size_t buffered = 65536;
constexpr mode_t owner_only = 0600;

constexpr std::string_view part_prefix = ".mb-";
constexpr std::string_view part_suffix = ".part";

/// A name that nobody else thinks of, hidden and beside `path`; not longer for a long name.
std::filesystem::path random_name(const std::filesystem::path& path) {
    std::array<std::uint8_t, 8> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string digits(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), bytes.data(), bytes.size());
    digits.pop_back();
    return folder_of(path) / (std::string(part_prefix) + digits + std::string(part_suffix));
}

/// Opens a new file; returns -1 and leaves the reason in `errno` where that cannot be done.
int open_new(const std::filesystem::path& path, int flags) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
    const int file = ::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, owner_only);
    if (file < 0) {
        return file;
    }
    // Says to whoever finds the file under its random name that it is being written.
    ::flock(file, LOCK_EX);
    // Whatever the umask.
    if (::fchmod(file, owner_only) != 0) {
        const int error = errno;
        ::close(file);
        errno = error;
        return -1;
    }
    return file;
}

/// Whether the file has a name yet, or still.
bool has_name(int file) {
    struct stat status {};
    return ::fstat(file, &status) == 0 && status.st_nlink > 0;
}

/// Removes what those who were killed have left in the folder: parts that nobody holds a lock on.
void remove_abandoned(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (std::filesystem::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(part_prefix) || !name.ends_with(part_suffix)) {
            continue;
        }
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
        const int part = ::open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (part < 0) {
            continue;
        }
        if (::flock(part, LOCK_EX | LOCK_NB) == 0) {
            ::unlink(entry->path().c_str());
        }
        ::close(part);
    }
}

}  // namespace

NewFile::NewFile(const std::filesystem::path& path, const Replacing& replacing, Beginning beginning)
    : path_(path), overwrite_(replacing.allowed) {
    struct stat status {};
    const bool present = ::lstat(path.c_str(), &status) == 0;
    if (present && !overwrite_) {
        fail(EEXIST);
    }
    if ((present && S_ISDIR(status.st_mode)) || path.filename().empty()) {
        fail(EISDIR);
    }
    require_replaceable(path, replacing);
    if (beginning == Beginning::unnamed) {
        open_unnamed();
    }
    if (file_ < 0) {
        open_named();
    }
}

NewFile::~NewFile() {
    if (file_ >= 0) {
        ::close(file_);
        if (!part_.empty()) {
            ::unlink(part_.c_str());
        }
    }
}

void NewFile::open_unnamed() {
    file_ = open_new(folder_of(path_), O_TMPFILE);
    // Its name is given by way of /proc, which may not be mounted.
    if (file_ >= 0 && ::access(open_path().c_str(), F_OK) != 0) {
        ::close(file_);
        file_ = -1;
    }
}

void NewFile::open_named() {
    do {
        if (file_ >= 0) {
            ::close(file_);
        }
        part_ = random_name(path_);
        file_ = open_new(part_, O_CREAT | O_EXCL);
        if (file_ < 0) {
            fail(errno);
        }
        // Between its making and its lock somebody may have taken it for abandoned.
    } while (!has_name(file_));
}

std::filesystem::path NewFile::open_path() const {
    return part_.empty() ? std::filesystem::path("/proc/self/fd/" + std::to_string(file_)) : part_;
}

void NewFile::write(std::string_view bytes) {
    buffer_.reserve(buffered);
    while (!bytes.empty()) {
        const auto piece = bytes.substr(0, buffered - buffer_.size());
        buffer_ += piece;
        bytes.remove_prefix(piece.size());
        if (buffer_.size() >= buffered) {
            flush();
        }
    }
}

void NewFile::flush() {
    for (std::string_view rest = buffer_; !rest.empty();) {
        const auto written = ::write(file_, rest.data(), rest.size());
        if (written < 0 && errno != EINTR) {
            fail(errno);
        }
        rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    // What is written may be keys.
    sodium_memzero(buffer_.data(), buffer_.size());
    buffer_.clear();
}

void NewFile::require_written(std::string_view bytes) {
    settle();
    std::ifstream written(open_path(), std::ios::binary);
    std::string piece(buffered, '\0');
    bool same = written.is_open();
    while (same && !bytes.empty()) {
        written.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto read = static_cast<std::size_t>(written.gcount());
        same = read > 0 && bytes.substr(0, read) == std::string_view(piece).substr(0, read);
        bytes.remove_prefix(same ? read : 0);
    }
    same = same && written.peek() == std::ifstream::traits_type::eof();
    sodium_memzero(piece.data(), piece.size());
    if (!same) {
        fail(EIO);
    }
}

void NewFile::settle() {
    flush();
    if (::fsync(file_) != 0) {
        fail(errno);
    }
}

/// Names the file unless the name is taken; false leaves the reason in `errno`.
bool NewFile::give_name(const std::filesystem::path& name) const {
    if (part_.empty()) {
        return ::linkat(AT_FDCWD, open_path().c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
    }
    if (::renameat2(AT_FDCWD, part_.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    // A network share that cannot rename in this way has links.
    if (::link(part_.c_str(), name.c_str()) == 0) {
        return ::unlink(part_.c_str()) == 0;
    }
    if (is_present(name)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(part_.c_str(), name.c_str()) == 0;
}

/// Takes the place of what is there; false leaves the reason in `errno`.
bool NewFile::replace() const {
    if (!part_.empty()) {
        return ::rename(part_.c_str(), path_.c_str()) == 0;
    }
    const auto name = random_name(path_);
    if (!give_name(name)) {
        return false;
    }
    if (::rename(name.c_str(), path_.c_str()) != 0) {
        const int error = errno;
        ::unlink(name.c_str());
        errno = error;
        return false;
    }
    return true;
}

void NewFile::finish() {
    settle();
    remove_abandoned(folder_of(path_));
    const bool named = overwrite_ ? replace() : give_name(path_);
    if (!named) {
        fail(errno);
    }
    ::close(file_);
    file_ = -1;
    sync_folder(path_);
}

void NewFile::fail(int error) const {
    if (error == EEXIST && !overwrite_) {
        throw RegisterError("file-exists", {{"path", path_.string()}});
    }
    throw RegisterError("file-not-writable", {{"path", path_.string()}, {"detail", system_failure(error)}});
}

}  // namespace mb::store
