// Files that are there whole or not at all.
#include "refusal.hpp"
#include "store/new_file.hpp"
#include "temporary_folder.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <vector>

BOOST_TEST_DONT_PRINT_LOG_VALUE(mb::store::NewFile::Beginning)

namespace mb::test {

namespace fs = std::filesystem;
using store::NewFile;

namespace {

constexpr std::size_t large = 200'000;

std::vector<std::string> names_in(const TemporaryFolder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

mode_t mode_of(const fs::path& path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

const auto beginnings = boost::unit_test::data::make({NewFile::Beginning::unnamed, NewFile::Beginning::named});

}  // namespace

BOOST_AUTO_TEST_SUITE(new_files)

BOOST_DATA_TEST_CASE(a_finished_file_is_whole_private_and_alone, beginnings, beginning) {
    const TemporaryFolder folder;
    const auto mask = ::umask(0);
    {
        NewFile file(folder / "out.csv", false, beginning);
        file.write("a,b\n");
        BOOST_TEST(!fs::exists(folder / "out.csv"));
        file.finish();
    }
    ::umask(mask);
    BOOST_TEST(bytes_of(folder / "out.csv") == "a,b\n");
    BOOST_TEST(mode_of(folder / "out.csv") == 0600U);
    BOOST_TEST((names_in(folder) == std::vector<std::string>{"out.csv"}));
}

BOOST_DATA_TEST_CASE(two_who_write_to_one_place_each_write_a_file_of_their_own, beginnings, beginning) {
    const TemporaryFolder folder;
    NewFile one(folder / "out.csv", true, beginning);
    one.write(std::string(large, '1'));
    NewFile other(folder / "out.csv", true, beginning);
    other.write("half");
    one.finish();
    BOOST_TEST((bytes_of(folder / "out.csv") == std::string(large, '1')));
    other.write(" and half");
    other.finish();
    BOOST_TEST(bytes_of(folder / "out.csv") == "half and half");
    BOOST_TEST((names_in(folder) == std::vector<std::string>{"out.csv"}));
}

BOOST_DATA_TEST_CASE(of_many_who_must_not_replace_anything_one_is_the_first, beginnings, beginning) {
    const TemporaryFolder folder;
    NewFile slow(folder / "out.csv", false, beginning);
    slow.write("slow");
    std::vector<pid_t> children;
    for (char i = 0; i < 6; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            try {
                NewFile file(folder / "out.csv", false, beginning);
                file.write(std::string(large, static_cast<char>('a' + i)));
                file.finish();
                _exit(0);
            } catch (const Error& error) {
                _exit(error.code() == "file-exists" ? 1 : 2);
            }
        }
        children.push_back(child);
    }
    std::vector<int> ends;
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        ends.push_back(WEXITSTATUS(status));
    }
    BOOST_TEST(std::ranges::count(ends, 0) == 1);
    BOOST_TEST(std::ranges::count(ends, 1) == 5);
    const auto first = bytes_of(folder / "out.csv");
    BOOST_TEST(first.size() == large);
    BOOST_TEST((first == std::string(large, first.front())));
    const auto refused = refusal_of<RegisterError>([&] { return slow.finish(), 0; });
    BOOST_TEST(refused.code == "file-exists");
    BOOST_TEST(refused["path"] == (folder / "out.csv").string());
    BOOST_TEST((bytes_of(folder / "out.csv") == first));
}

BOOST_AUTO_TEST_CASE(a_writer_that_is_killed_leaves_nothing) {
    const TemporaryFolder folder;
    const pid_t child = fork();
    if (child == 0) {
        NewFile file(folder / "out.csv", false);
        file.write(std::string(large, 'x'));
        file.settle();
        raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    BOOST_TEST_REQUIRE(WIFSIGNALED(status));
    BOOST_TEST(names_in(folder).empty());
}

BOOST_AUTO_TEST_CASE(what_a_killed_writer_has_left_goes_with_the_next_file_and_what_is_being_written_stays) {
    const TemporaryFolder folder;
    const pid_t child = fork();
    if (child == 0) {
        const NewFile file(folder / "out.csv", false, NewFile::Beginning::named);
        raise(SIGKILL);
    }
    waitpid(child, nullptr, 0);
    BOOST_TEST(names_in(folder).size() == 1U);
    NewFile slow(folder / "slow.csv", false, NewFile::Beginning::named);
    slow.write("slow");
    BOOST_TEST(names_in(folder).size() == 2U);
    NewFile file(folder / "out.csv", false);
    file.finish();
    BOOST_TEST(names_in(folder).size() == 2U);
    slow.finish();
    auto names = names_in(folder);
    std::ranges::sort(names);
    BOOST_TEST((names == std::vector<std::string>{"out.csv", "slow.csv"}));
}

BOOST_DATA_TEST_CASE(what_is_there_is_spared_until_the_end_and_always_without_leave, beginnings, beginning) {
    const TemporaryFolder folder;
    std::ofstream(folder / "out.csv") << "before";
    const auto refused =
        refusal_of<RegisterError>([&] { return NewFile(folder / "out.csv", false, beginning).finish(), 0; });
    BOOST_TEST(refused.code == "file-exists");
    {
        NewFile file(folder / "out.csv", true, beginning);
        file.write(std::string(large, 'x'));
    }
    BOOST_TEST(bytes_of(folder / "out.csv") == "before");
    BOOST_TEST((names_in(folder) == std::vector<std::string>{"out.csv"}));
    NewFile file(folder / "out.csv", true, beginning);
    file.write("after");
    file.finish();
    BOOST_TEST(bytes_of(folder / "out.csv") == "after");
    BOOST_TEST(mode_of(folder / "out.csv") == 0600U);
    BOOST_TEST((names_in(folder) == std::vector<std::string>{"out.csv"}));
}

BOOST_DATA_TEST_CASE(a_link_is_replaced_and_what_it_leads_to_is_spared, beginnings, beginning) {
    const TemporaryFolder folder;
    std::ofstream(folder / "kept") << "before";
    fs::create_symlink(folder / "kept", folder / "out.csv");
    BOOST_TEST(refusal_of<RegisterError>([&] { return NewFile(folder / "out.csv", false, beginning).finish(), 0; }).code
               == "file-exists");
    NewFile file(folder / "out.csv", true, beginning);
    file.write("after");
    file.finish();
    BOOST_TEST(bytes_of(folder / "kept") == "before");
    BOOST_TEST(!fs::is_symlink(folder / "out.csv"));
}

BOOST_DATA_TEST_CASE(a_refusal_names_the_place_that_was_asked_for, beginnings, beginning) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "taken");
    const auto refused = [&](const fs::path& path) {
        return refusal_of<RegisterError>([&] { return NewFile(path, true, beginning).finish(), 0; });
    };
    for (const fs::path& path : {folder / "none/out.csv", folder / "taken", folder / "taken/",
                                 fs::path("/proc/out.csv"), folder / std::string(300, 'x')}) {
        const auto refusal = refused(path);
        BOOST_TEST(refusal.code == "file-not-writable", path);
        BOOST_TEST(refusal["path"] == path.string());
        BOOST_TEST(refusal["detail"] != "Bad file descriptor");
    }
    BOOST_TEST((names_in(folder) == std::vector<std::string>{"taken"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
