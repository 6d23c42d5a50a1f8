#include "refused_opening.hpp"

#include <sys/stat.h>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

struct Stamp {
    std::string bytes;
    timespec modified;
    mode_t mode;
};

Stamp stamp_of(const fs::path& path) {
    struct stat status {};
    BOOST_REQUIRE_EQUAL(lstat(path.c_str(), &status), 0);
    return {S_ISREG(status.st_mode) ? bytes_of(path) : "", status.st_mtim, status.st_mode};
}

}  // namespace

std::string refusal(const Folder& folder, const fs::path& path, Fields* fields) {
    std::map<fs::path, Stamp> before;
    for (const auto& file : fs::recursive_directory_iterator(folder.path())) {
        before.emplace(file.path(), stamp_of(file.path()));
    }
    const auto reading = code_of([&] { Register::open(path, Register::Mode::read); }, fields);
    const auto writing = code_of([&] { Register::open(path, Register::Mode::write); });
    BOOST_TEST(reading == writing);
    std::size_t files = 0;
    for (const auto& file : fs::recursive_directory_iterator(folder.path())) {
        ++files;
        BOOST_REQUIRE_MESSAGE(before.contains(file.path()), file.path() << " is new");
        const auto now = stamp_of(file.path());
        const auto& then = before.at(file.path());
        BOOST_TEST((now.bytes == then.bytes && now.mode == then.mode), file.path() << " has changed");
        BOOST_TEST((now.modified.tv_sec == then.modified.tv_sec && now.modified.tv_nsec == then.modified.tv_nsec),
                   file.path() << " was written");
    }
    BOOST_TEST(files == before.size());
    return reading;
}

}  // namespace mb::test
