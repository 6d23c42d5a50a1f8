#include "store/super_journals.hpp"

#include "store/file_checks.hpp"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

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

std::vector<fs::path> super_journals_of(const fs::path& data) {
    std::vector<fs::path> left;
    std::error_code unreadable;
    for (auto entry = fs::directory_iterator(folder_of(data), unreadable); !unreadable && entry != end(entry);
         entry.increment(unreadable)) {
        if (is_super_journal_of(data.filename().string(), entry->path().filename().string())) {
            left.push_back(entry->path());
        }
    }
    return left;
}

}  // namespace

void remove_super_journals_of(const fs::path& data) noexcept {
    try {
        for (const auto& journal : super_journals_of(data)) {
            ::unlink(journal.c_str());
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
