#include "store/file_checks.hpp"

#include "store/filesystem.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace mb::store {

namespace {

std::string octal(mode_t mode) {
    std::string text(4, '0');
    for (std::size_t i = 0; i < 4; ++i) {
        text[3 - i] = static_cast<char>('0' + ((mode >> (3 * i)) & 7));
    }
    return text;
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& code, Fields more = {}) {
    Fields fields{{"path", path.string()}};
    fields.insert(fields.end(), more.begin(), more.end());
    throw RegisterError(code, std::move(fields));
}

}  // namespace

bool is_present(const std::filesystem::path& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0;
}

bool may_read(const std::filesystem::path& path) {
    return faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) == 0;
}

bool may_write(const std::filesystem::path& path) {
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

void require_private_file(const std::filesystem::path& path, const std::string& noun) {
    const auto missing = [&] {
        return NotFound(noun + "-missing", {{"noun", noun}, {"value", path.string()}, {"path", path.string()}});
    };
    struct stat status {};
    if (lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            throw missing();
        }
        refuse(path, noun + "-unreadable", {{"detail", system_failure(errno)}});
    }
    if (S_ISLNK(status.st_mode)) {
        refuse(path, noun + "-is-link");
    }
    if (!S_ISREG(status.st_mode)) {
        refuse(path, noun + "-not-a-file");
    }
    if (status.st_uid != geteuid()) {
        refuse(path, noun + "-of-another-user");
    }
    if ((status.st_mode & 077) != 0) {
        refuse(path, noun + "-readable-by-others", {{"mode", octal(status.st_mode & 07777)}});
    }
    if (const auto network = network_filesystem_of(path)) {
        refuse(path, noun + "-on-network-share", {{"filesystem", *network}});
    }
    if (!may_read(path)) {
        // The journal of somebody else's write may have gone since the first look.
        if (!is_present(path)) {
            throw missing();
        }
        refuse(path, noun + "-unreadable", {{"detail", system_failure(EACCES)}});
    }
}

void require_writable(const std::filesystem::path& path, const std::string& noun) {
    for (const auto& needed : {path, folder_of(path)}) {
        if (!may_write(needed)) {
            refuse(path, noun + "-not-writable", {{"detail", system_failure(errno)}});
        }
    }
}

void create_private_file(const std::filesystem::path& path, const std::string& noun) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        if (errno == EEXIST) {
            refuse(path, noun + "-exists");
        }
        refuse(path, noun + "-not-writable", {{"detail", system_failure(errno)}});
    }
    const bool owned = fchmod(file, 0600) == 0;
    const int error = errno;
    ::close(file);
    if (!owned) {
        ::unlink(path.c_str());
        refuse(path, noun + "-not-writable", {{"detail", system_failure(error)}});
    }
}

void sync_folder(const std::filesystem::path& path) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

std::string sqlite_path(const std::filesystem::path& path) {
    return path.is_absolute() ? path.string() : "./" + path.string();
}

}  // namespace mb::store
