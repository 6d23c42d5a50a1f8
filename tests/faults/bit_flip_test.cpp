/// Bits decay, one at a time, and none of what is held changes in silence.
#include "content.hpp"
#include "fault_table.hpp"
#include "register_session.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace mb;
using namespace mb::faults;
namespace fs = std::filesystem;

namespace {

constexpr int flips = sanitized ? 300 : 9'000;

/// One file of the register, of which a bit is changed and put back.
class Medium {
public:
    explicit Medium(fs::path path) : path_(std::move(path)), bytes_(fs::file_size(path_)) {}
    std::uint64_t bits() const { return bytes_ * 8; }
    std::string name() const { return path_.filename().string(); }
    void flip(std::uint64_t bit) const {
        std::fstream file(path_, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(bit / 8));
        const int byte = file.get();
        file.seekp(static_cast<std::streamoff>(bit / 8));
        file.put(static_cast<char>(byte ^ (1 << (bit % 8))));
    }

private:
    fs::path path_;
    std::uint64_t bytes_;
};

std::optional<Content> content_if_readable(const fs::path& folder) {
    try {
        return content_of(folder);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

bool deep_check_objects(const fs::path& folder) {
    try {
        return !Register::open(folder / "s.mb", Register::Mode::read).check(true).empty();
    } catch (const Error&) {
        return true;
    }
}

/// What SQLite itself finds in the quicker of its two checks.
bool quick_check_objects(const fs::path& folder) {
    for (const char* name : {"s.mb", "s.keys"}) {
        sqlite3* database = nullptr;
        std::string said;
        const auto note = [](void* into, int, char** cells, char**) {
            *static_cast<std::string*>(into) += cells[0];
            return 0;
        };
        sqlite3_open_v2((folder / name).c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
        const int code = sqlite3_exec(database, "PRAGMA quick_check", note, &said, nullptr);
        sqlite3_close(database);
        if (code != SQLITE_OK || said != "ok") {
            return true;
        }
    }
    return false;
}

/// Writes which numbers are to be given next, as they stand in a copy, over those in the files of a folder.
void take_next_numbers(const fs::path& folder, const fs::path& copy) {
    sqlite3* database = nullptr;
    sqlite3_open((folder / "s.mb").c_str(), &database);
    const auto statements = "ATTACH '" + copy.string()
                            + "' AS copy; UPDATE main.sqlite_sequence SET seq = "
                              "(SELECT c.seq FROM copy.sqlite_sequence c WHERE c.name = main.sqlite_sequence.name)";
    sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

/// Whether all that is other than before is that numbers will be left out: nothing that is held.
bool only_skips_numbers(const fs::path& folder, const Content& before) {
    const test::TemporaryFolder tried;
    for (const char* name : {"s.mb", "s.keys"}) {
        fs::copy_file(folder / name, tried.path() / name);
    }
    take_next_numbers(tried.path(), folder / "sound.mb");
    return content_if_readable(tried.path()) == before;
}

struct Tally {
    int tried = 0;
    int changing = 0;      ///< what is held is not as before, or cannot be read
    int silent = 0;        ///< of them, not found by a deep check
    int quick_missed = 0;  ///< of them, not found by SQLite's quick check
};

Tally flip_bits_of(const fs::path& folder, int times, std::uint64_t seed) {
    const auto before = content_of(folder);
    fs::copy_file(folder / "s.mb", folder / "sound.mb");
    const std::array media{Medium(folder / "s.mb"), Medium(folder / "s.keys")};
    std::mt19937_64 random(seed);
    Tally tally;
    for (int i = 0; i < times; ++i) {
        // The keys are small, so every eighth is theirs.
        const Medium& medium = media.at(i % 8 == 7 ? 1 : 0);
        const auto bit = std::uniform_int_distribution<std::uint64_t>(0, medium.bits() - 1)(random);
        medium.flip(bit);
        ++tally.tried;
        if (content_if_readable(folder) != before) {
            ++tally.changing;
            if (!deep_check_objects(folder) && !only_skips_numbers(folder, before)) {
                ++tally.silent;
                BOOST_TEST_MESSAGE("silent: bit " << bit << " of " << medium.name());
            }
            tally.quick_missed += quick_check_objects(folder) ? 0 : 1;
        }
        medium.flip(bit);
    }
    return tally;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bit_flip)

BOOST_AUTO_TEST_CASE(a_bit_that_changes_what_is_held_is_found) {
    const test::TemporaryFolder folder;
    RegisterSession session(1, 32, false);
    session.create(folder.path());
    for (const auto& task : session.open(folder.path())) {
        task.run();
    }
    session.close();
    BOOST_TEST(!deep_check_objects(folder.path()));
    const auto tally = flip_bits_of(folder.path(), flips * depth(), 2026);
    BOOST_TEST_MESSAGE(tally.tried << " flips, " << tally.changing << " change something, " << tally.silent
                                   << " silent, " << tally.quick_missed << " missed by a quick check");
    write_row("6-bit-flip", "a bit flips", grouped(tally.tried) + " (" + grouped(tally.changing) + " change something)",
              grouped(tally.silent) + " silent",
              "quick_check alone: " + grouped(tally.quick_missed) + " of " + grouped(tally.changing) + " missed");
    BOOST_TEST(tally.silent == 0);
    // The control: most of them are nothing that SQLite itself could see.
    BOOST_TEST(tally.changing > tally.tried / 10);
    BOOST_TEST(tally.quick_missed > tally.changing / 2);
    // All of them have been put back.
    BOOST_TEST(!deep_check_objects(folder.path()));
}

BOOST_AUTO_TEST_SUITE_END()
