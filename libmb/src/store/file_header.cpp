#include "store/file_header.hpp"

#include "store/failures.hpp"
#include "store/file_checks.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

#include <array>
#include <memory>
#include <string_view>

namespace mb::store {

namespace {

// https://sqlite.org/fileformat.html, section 1.3.
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t header_size = 100;
constexpr std::size_t write_format = 18;
constexpr std::size_t read_format = 19;
constexpr std::size_t user_version = 60;
constexpr std::size_t application_id = 68;

struct Header {
    std::array<unsigned char, header_size> bytes{};
    sqlite3_int64 file_size = 0;

    std::uint32_t number_at(std::size_t offset) const {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            number = number << 8 | bytes[offset + i];
        }
        return number;
    }
    bool has_magic() const {
        return file_size >= static_cast<sqlite3_int64>(magic.size())
               && std::string_view(reinterpret_cast<const char*>(bytes.data()), magic.size()) == magic;
    }
};

/// Reads through SQLite's file layer: a descriptor of our own would, when closed, drop the locks that this process
/// holds on the file by other connections (https://sqlite.org/howtocorrupt.html, section 2.2). Opening alone reads and
/// locks nothing.
Header read_header(const std::filesystem::path& path) {
    sqlite3* database = nullptr;
    const int opened =
        sqlite3_open_v2(sqlite_path(path).c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closed_at_end(database, &sqlite3_close);
    require_ok(database, opened);
    sqlite3_file* file = nullptr;
    require_ok(database, sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)));
    Header header;
    require_ok(database, file->pMethods->xFileSize(file, &header.file_size));
    const int read = file->pMethods->xRead(file, header.bytes.data(), static_cast<int>(header.bytes.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) {
        throw_failure(read, path.string(), sqlite3_errstr(read));
    }
    return header;
}

}  // namespace

int require_header(const std::filesystem::path& path, const std::string& noun, std::uint32_t application,
                   int known_version) {
    const auto header = read_header(path);
    const auto foreign = [&](const char* detail) {
        return NotARegister(noun + "-foreign", {{"path", path.string()}, {"detail", detail}});
    };
    if (header.file_size == 0) {
        throw foreign("empty");
    }
    if (!header.has_magic()) {
        throw foreign(no_database);
    }
    if (header.file_size < static_cast<sqlite3_int64>(header_size)) {
        throw RegisterDamaged(noun + "-damaged", {{"path", path.string()}, {"detail", "truncated"}});
    }
    const auto version = static_cast<int>(header.number_at(user_version));
    if (header.number_at(application_id) != application || version < 1) {
        throw foreign("another application");
    }
    if (version > known_version) {
        throw RegisterTooNew(
            noun + "-too-new",
            {{"path", path.string()}, {"version", std::to_string(version)}, {"known", std::to_string(known_version)}});
    }
    if (header.bytes[write_format] != 1 || header.bytes[read_format] != 1) {
        throw RegisterError(noun + "-setting",
                            {{"path", path.string()}, {"setting", "journal_mode"}, {"value", "wal"}});
    }
    return version;
}

}  // namespace mb::store
