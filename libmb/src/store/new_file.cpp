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

/// Returns -1 where the file cannot be opened.
int create_and_open(const std::filesystem::path& path) {
    // One that a power cut has left may lie there.
    ::unlink(path.c_str());
    create_private_file(path, "file");
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
    return ::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
}

/// So that the name of a new file outlasts a power cut as its content does.
void sync_folder(const std::filesystem::path& path) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

}  // namespace

NewFile::NewFile(const std::filesystem::path& path) : path_(path), part_(part_of(path)), file_(create_and_open(part_)) {
    if (file_ < 0) {
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
    sync_folder(path_);
}

void NewFile::fail() const {
    const int error = errno;
    throw RegisterError("file-not-writable",
                        {{"path", path_.string()}, {"detail", std::generic_category().message(error)}});
}

}  // namespace mb::store
