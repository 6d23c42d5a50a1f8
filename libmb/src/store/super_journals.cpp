#include "store/super_journals.hpp"

#include "store/file_checks.hpp"

#include <dirent.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string_view>

namespace mb::store {

namespace {

namespace fs = std::filesystem;

/// Whether SQLite would give that name to a super-journal of the data: NAME-mj and nine digits.
bool is_super_journal_of(std::string_view data, std::string_view name) {
    constexpr std::string_view mark = "-mj";
    constexpr std::size_t digits = 9;
    return name.size() == data.size() + mark.size() + digits && name.starts_with(data)
           && name.substr(data.size()).starts_with(mark)
           && name.substr(data.size() + mark.size()).find_first_not_of("0123456789ABCDEF") == std::string_view::npos;
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

}  // namespace

// The directory iterators of libstdc++ end the program when memory runs out.
void remove_super_journals_of(const char* data) noexcept {
    try {
        const fs::path file(data);
        const std::unique_ptr<DIR, CloseFolder> folder(::opendir(folder_of(file).c_str()));
        const auto name = file.filename().string();
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else reads from this handle.
        while (const auto* entry = folder ? ::readdir(folder.get()) : nullptr) {
            if (is_super_journal_of(name, static_cast<const char*>(entry->d_name))) {
                ::unlinkat(::dirfd(folder.get()), static_cast<const char*>(entry->d_name), 0);
            }
        }
    } catch (...) {
        // They do no harm; the next write tries again.
        return;
    }
}

void remove_left_super_journals(const Connection& connection) noexcept {
    const char* data = sqlite3_db_filename(connection.handle(), "main");
    const char* keys = sqlite3_db_filename(connection.handle(), "keys");
    if (data == nullptr || *data == '\0' || keys == nullptr || *keys == '\0') {
        return;
    }
    remove_super_journals_of(data);
}

}  // namespace mb::store
