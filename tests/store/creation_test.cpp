// Making a register.
#include "test_register.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <set>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

int mode_of(const fs::path& path) {
    struct stat status {};
    BOOST_REQUIRE_EQUAL(stat(path.c_str(), &status), 0);
    return static_cast<int>(status.st_mode & 07777);
}

std::set<std::string> files_in(const Folder& folder) {
    std::set<std::string> names;
    for (const auto& file : fs::directory_iterator(folder.path())) {
        names.insert(file.path().filename().string());
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(creation)

BOOST_AUTO_TEST_CASE(both_files_are_private_whatever_the_umask) {
    for (const mode_t mask : {0000, 0022, 0777}) {
        const Folder folder;
        const auto before = umask(mask);
        const auto code = code_of([&] { Register::create(folder / "mb.mb", instant()); });
        umask(before);
        BOOST_TEST(code == "");
        BOOST_TEST(mode_of(folder / "mb.mb") == 0600);
        BOOST_TEST(mode_of(folder / "mb.keys") == 0600);
        BOOST_TEST((files_in(folder) == std::set<std::string>{"mb.mb", "mb.keys"}));
    }
}

BOOST_AUTO_TEST_CASE(a_new_register_is_empty_and_sound) {
    TestRegister test;
    BOOST_TEST(!test.reg.read_only());
    BOOST_TEST(test.reg.operations().empty());
    BOOST_TEST(test.reg.check(true).empty());
    const auto info = test.reg.info();
    BOOST_TEST((info.path == test.path));
    BOOST_TEST((info.created_at == instant()));
    BOOST_TEST(info.schema_version == 1);
    BOOST_TEST(info.uuid.size() == 36U);
    BOOST_TEST(info.bytes == fs::file_size(test.path));
    BOOST_TEST(info.has_keys);
    BOOST_TEST(!info.newest_operation.has_value());
    const auto counts = test.reg.row_counts();
    BOOST_TEST(counts.front().first == "register");
    BOOST_TEST(counts.front().second == 1);
    std::set<std::string> tables;
    for (const auto& [table, count] : counts) {
        tables.insert(table);
        BOOST_TEST(count == (table == "register" ? 1 : 0), table);
    }
    BOOST_TEST(tables.contains("access_person"));
    BOOST_TEST(!tables.contains("sqlite_sequence"));
}

BOOST_AUTO_TEST_CASE(two_registers_are_never_the_same) {
    TestRegister one;
    TestRegister two;
    BOOST_TEST(one.reg.info().uuid != two.reg.info().uuid);
    BOOST_TEST((one.reg.log_root() == two.reg.log_root()));
    for (auto* test : {&one, &two}) {
        test->write("INSERT INTO person DEFAULT VALUES");
    }
    BOOST_TEST((one.reg.log_root() != two.reg.log_root()));
}

BOOST_AUTO_TEST_CASE(nothing_is_overwritten) {
    const Folder folder;
    write_bytes(folder / "mb.mb", "mine");
    BOOST_TEST(code_of([&] { Register::create(folder / "mb.mb", instant()); }) == "register-exists");
    BOOST_TEST(bytes_of(folder / "mb.mb") == "mine");
    BOOST_TEST((files_in(folder) == std::set<std::string>{"mb.mb"}));
    write_bytes(folder / "other.keys", "mine");
    BOOST_TEST(code_of([&] { Register::create(folder / "other.mb", instant()); }) == "keys-exist");
    BOOST_TEST(bytes_of(folder / "other.keys") == "mine");
    fs::create_symlink(folder / "nowhere", folder / "link.mb");
    BOOST_TEST(code_of([&] { Register::create(folder / "link.mb", instant()); }) == "register-exists");
    BOOST_TEST(!fs::exists(folder / "nowhere"));
    BOOST_TEST(!fs::exists(folder / "link.keys"));
}

BOOST_AUTO_TEST_CASE(what_an_interrupted_making_has_left_is_taken_up) {
    const Folder folder;
    for (const auto* name : {"mb.mb", "mb.keys"}) {
        write_bytes(folder / name, "");
        fs::permissions(folder / name, fs::perms(0600));
    }
    BOOST_TEST(Register::create(folder / "mb.mb", instant()).check(true).empty());
    BOOST_TEST((files_in(folder) == std::set<std::string>{"mb.mb", "mb.keys"}));
    BOOST_TEST(code_of([&] { Register::create(folder / "mb.mb", instant()); }) == "register-exists");
    // An empty file that others can read was not made here.
    write_bytes(folder / "other.mb", "");
    fs::permissions(folder / "other.mb", fs::perms(0644));
    BOOST_TEST(code_of([&] { Register::create(folder / "other.mb", instant()); }) == "register-exists");
    BOOST_TEST(!fs::exists(folder / "other.keys"));
}

BOOST_AUTO_TEST_CASE(a_making_that_was_killed_in_its_commit_is_taken_up) {
    const Folder folder;
    Register::create(folder / "mb.mb", instant());
    // As if only the data had been written, and the journal says that there was none.
    fs::resize_file(folder / "mb.keys", 0);
    const std::string journal{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2\0\0\0\x10\0", 28};
    write_bytes(folder / "mb.mb-journal", journal + std::string(484, '\0'));
    fs::permissions(folder / "mb.mb-journal", fs::perms(0600));
    BOOST_TEST(Register::create(folder / "mb.mb", instant()).check(true).empty());
    BOOST_TEST((files_in(folder) == std::set<std::string>{"mb.mb", "mb.keys"}));
}

BOOST_AUTO_TEST_CASE(a_register_needs_a_folder_and_a_name_of_its_own) {
    const Folder folder;
    Fields fields;
    BOOST_TEST(code_of([&] { Register::create(folder / "none" / "mb.mb", instant()); }, &fields)
               == "register-folder-missing");
    BOOST_TEST(value_of(fields, "folder") == (folder / "none").string());
    // The keys would be the register.
    BOOST_TEST(code_of([&] { Register::create(folder / "mb.keys", instant()); }) == "register-named-keys");
    BOOST_TEST(files_in(folder).empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_left_when_making_fails_half_way) {
    const Folder folder;
    const int user = geteuid() == 0 ? 65534 : -1;
    if (user >= 0) {
        BOOST_REQUIRE_EQUAL(chown(folder.path().c_str(), 65534, 65534), 0);
    }
    fs::permissions(folder.path(), fs::perms(0500));
    BOOST_TEST(in_child([&] { return code_of([&] { Register::create(folder / "mb.mb", instant()); }); }, user)
               == "register-not-writable");
    fs::permissions(folder.path(), fs::perms(0700));
    BOOST_TEST(files_in(folder).empty());
    // A folder in the place of the journal: both files are there when SQLite fails.
    fs::create_directory(folder / "mb.mb-journal");
    BOOST_TEST(code_of([&] { Register::create(folder / "mb.mb", instant()); }) != "");
    BOOST_TEST((files_in(folder) == std::set<std::string>{"mb.mb-journal"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
