#include <mb/error.hpp>
#include <mb/store/passphrase.hpp>
#include <mb/system_failure.hpp>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace mb {

namespace {

constexpr std::size_t longest = 4096;

[[noreturn]] void refuse(const std::filesystem::path& path, int error) {
    throw RegisterError("passphrase-file-unreadable", {{"path", path.string()}, {"detail", system_failure(error)}});
}

/// A file while it is open.
class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): open() has no other form.
        : file_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
    ~OpenFile() {
        if (file_ >= 0) {
            ::close(file_);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int number() const { return file_; }

private:
    int file_;
};

void require_own(const std::filesystem::path& path, int file) {
    struct stat status {};
    if (::fstat(file, &status) != 0) {
        refuse(path, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        refuse(path, EISDIR);
    }
    if (!S_ISREG(status.st_mode)) {
        refuse(path, EINVAL);
    }
    if ((status.st_mode & 077) != 0) {
        std::string mode = "0000";
        for (std::size_t i = 0; i < 3; ++i) {
            mode[3 - i] = static_cast<char>('0' + (status.st_mode >> (3 * i) & 7));
        }
        throw RegisterError("passphrase-file-readable-by-others", {{"path", path.string()}, {"mode", mode}});
    }
}

/// How many characters of UTF-8 there are.
std::ptrdiff_t characters_in(std::string_view text) {
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; });
}

}  // namespace

Passphrase::Passphrase(std::vector<char> bytes) : text_(std::move(bytes)) {
    const auto end = std::ranges::find_if(text_, [](char byte) { return byte == '\n' || byte == '\r'; });
    const auto kept = static_cast<std::size_t>(end - text_.begin());
    sodium_memzero(text_.data() + kept, text_.size() - kept);
    text_.resize(kept);
}

// NOLINTNEXTLINE(cppcoreguidelines-rvalue-reference-param-not-moved): what is moved in is wiped, not kept.
Passphrase::Passphrase(std::string&& text) : Passphrase(std::vector<char>(text.begin(), text.end())) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

Passphrase Passphrase::from_file(const std::filesystem::path& path) {
    const OpenFile file(path);
    if (file.number() < 0) {
        if (errno == ENOENT || errno == ENOTDIR) {
            throw NotFound("passphrase-file-missing",
                           {{"noun", "file"}, {"value", path.string()}, {"path", path.string()}});
        }
        refuse(path, errno);
    }
    require_own(path, file.number());
    std::vector<char> bytes(longest);
    const auto count = ::read(file.number(), bytes.data(), bytes.size());
    if (count < 0) {
        refuse(path, errno);
    }
    bytes.resize(static_cast<std::size_t>(count));
    return Passphrase(std::move(bytes));
}

Passphrase::~Passphrase() {
    sodium_memzero(text_.data(), text_.size());
}

void Passphrase::require_strength() const {
    if (characters_in(text()) < least_characters) {
        throw Refused("passphrase-too-short", {{"minimum", std::to_string(least_characters)}});
    }
}

}  // namespace mb
