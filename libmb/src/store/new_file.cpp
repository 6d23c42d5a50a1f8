#include "store/new_file.hpp"

#include "store/file_checks.hpp"

#include <mb/error.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace mb::store {

namespace {

constexpr std::size_t buffered = 65536;

std::filesystem::path part_of(const std::filesystem::path& path) {
    return folder_of(path) / ("." + path.filename().string() + ".part");
}

}  // namespace

NewFile::NewFile(const std::filesystem::path& path) : path_(path), part_(part_of(path)) {
    // One that was cut short by a power cut may lie there.
    ::unlink(part_.c_str());
    create_private_file(part_, "file");
    file_ = ::open(part_.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file_ < 0) {
        const int error = errno;
        ::unlink(part_.c_str());
        errno = error;
        fail();
    }
}

NewFile::~NewFile() {
    if (file_ >= 0) {
        ::close(file_);
        ::unlink(part_.c_str());
    }
}

void NewFile::write(std::string_view bytes) {
    buffer_ += bytes;
    if (buffer_.size() >= buffered) {
        flush();
    }
}

void NewFile::flush() {
    for (std::string_view rest = buffer_; !rest.empty();) {
        const auto written = ::write(file_, rest.data(), rest.size());
        if (written < 0 && errno != EINTR) {
            fail();
        }
        rest.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    buffer_.clear();
}

void NewFile::finish() {
    flush();
    if (::fsync(file_) != 0 || ::rename(part_.c_str(), path_.c_str()) != 0) {
        fail();
    }
    ::close(file_);
    file_ = -1;
    // So that the name outlasts a power cut as the content does.
    if (const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

void NewFile::fail() const {
    const int error = errno;
    throw RegisterError("file-not-writable",
                        {{"path", path_.string()}, {"detail", std::generic_category().message(error)}});
}

}  // namespace mb::store
