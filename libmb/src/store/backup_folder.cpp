#include "store/backup_folder.hpp"

#include "store/file_checks.hpp"
#include "store/file_header.hpp"
#include "store/passphrase_file.hpp"

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>

namespace mb::store {

namespace {

constexpr std::string_view database{"SQLite format 3\0", 16};
constexpr std::size_t application_at = 68;
constexpr std::size_t enough = 72;

bool is_application(std::string_view beginning, std::uint32_t application) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = number << 8 | static_cast<unsigned char>(beginning[application_at + i]);
    }
    return beginning.starts_with(database) && number == application;
}

}  // namespace

BackupFolder BackupFolder::around(const std::filesystem::path& path) {
    BackupFolder found;
    std::error_code ignored;
    for (std::filesystem::directory_iterator entry(folder_of(path), ignored), end; entry != end;
         entry.increment(ignored)) {
        if (entry->path().filename() == path.filename() || !entry->is_regular_file(ignored)) {
            continue;
        }
        std::array<char, enough> bytes{};
        if (!std::ifstream(entry->path(), std::ios::binary).read(bytes.data(), bytes.size())) {
            continue;
        }
        const std::string_view beginning(bytes.data(), bytes.size());
        found.data = found.data || is_application(beginning, register_application);
        found.keys = found.keys || is_application(beginning, keys_application)
                     || is_sealed_file(beginning, sealed_register_keys);
    }
    return found;
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code ignored;
    return std::filesystem::equivalent(one, other, ignored);
}

}  // namespace mb::store
