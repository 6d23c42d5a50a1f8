#include "store/unfinished_file.hpp"

#include "store/file_checks.hpp"
#include "store/file_header.hpp"

#include <mb/error.hpp>

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace mb::store {

namespace {

namespace fs = std::filesystem;

bool is_private(const fs::path& path) {
    try {
        require_private_file(path, "register");
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// Whether the journal says that the file had no page. https://sqlite.org/fileformat.html, section 3.
bool is_of_new_file(const fs::path& journal) {
    constexpr std::string_view none{"\0\0\0\0", 4};
    constexpr std::size_t pages = 16;
    std::array<char, pages + none.size()> header{};
    if (!is_private(journal) || !std::ifstream(journal, std::ios::binary).read(header.data(), header.size())) {
        return false;
    }
    const std::string_view bytes(header.data(), header.size());
    return bytes.starts_with(journal_magic) && bytes.substr(pages) == none;
}

}  // namespace

bool may_be_unfinished(const fs::path& path) {
    std::error_code unreadable;
    return is_private(path) && (fs::file_size(path, unreadable) == 0 || is_of_new_file(path.string() + "-journal"));
}

}  // namespace mb::store
