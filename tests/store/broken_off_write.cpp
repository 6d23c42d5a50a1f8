#include "broken_off_write.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace mb::test {

namespace {

// So many rows that a cache of one page writes some, and syncs the journal, before the end.
constexpr const char* half_a_write = "PRAGMA cache_size = 1; BEGIN; CREATE TABLE filler (text);"
                                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                                     " INSERT INTO filler SELECT hex(zeroblob(100)) FROM n";

}  // namespace

BrokenOffWrite::BrokenOffWrite(const std::string& name) : broken_(folder / name) {
    const ClosedRegister whole;
    sqlite3* database = nullptr;
    int code = sqlite3_open_v2((whole.folder / name).c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    code = code != SQLITE_OK ? code : sqlite3_exec(database, half_a_write, nullptr, nullptr, nullptr);
    for (const auto& file : std::filesystem::directory_iterator(whole.folder.path())) {
        write_bytes(folder / file.path().filename().string(), bytes_of(file.path()));
    }
    sqlite3_close(database);
    if (code != SQLITE_OK || !std::filesystem::exists(broken_.string() + "-journal")) {
        throw std::runtime_error("no write was broken off");
    }
}

void BrokenOffWrite::overwrite(std::size_t offset, const std::string& bytes) const {
    auto all = bytes_of(broken_);
    write_bytes(broken_, all.replace(offset, bytes.size(), bytes));
}

}  // namespace mb::test
