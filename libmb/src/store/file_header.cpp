#include "store/file_header.hpp"

#include "store/failures.hpp"
#include "store/file_checks.hpp"
#include "store/passphrase_file.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

#include <algorithm>
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

std::uint32_t big_endian_at(std::string_view header, std::size_t offset) {
    std::uint32_t number = 0;
    for (const char byte : header.substr(offset, 4)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    return number;
}

struct Header {
    std::array<unsigned char, header_size> bytes{};
    sqlite3_int64 file_size = 0;

    /// As much of it as there is.
    std::string_view view() const {
        const auto there = std::min(file_size, static_cast<sqlite3_int64>(header_size));
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(there)};
    }
    std::uint32_t number_at(std::size_t offset) const { return big_endian_at(view(), offset); }
    bool has_magic() const { return view().starts_with(magic); }
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

FileKind kind_of(std::string_view beginning) {
    if (beginning.starts_with(journal_magic)) {
        return FileKind::journal;
    }
    if (is_sealed_file(beginning, sealed_register_keys)) {
        return FileKind::keys_backup;
    }
    if (is_sealed_file(beginning, sealed_signing_key)) {
        return FileKind::signing_key;
    }
    if (beginning.size() < header_size || !beginning.starts_with(magic)) {
        return FileKind::document;
    }
    const auto application = big_endian_at(beginning, application_id);
    return application == register_application ? FileKind::data
           : application == keys_application   ? FileKind::keys
                                               : FileKind::document;
}

FileKind kind_of(const std::filesystem::path& path) {
    std::error_code unreadable;
    return std::filesystem::is_regular_file(path, unreadable) ? kind_of(read_header(path).view()) : FileKind::document;
}

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
