// What is refused on opening, with which code, and that the files stay as they were.
#include "broken_off_write.hpp"
#include "refused_opening.hpp"
#include "store/file_header.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <random>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

constexpr int nobody = 65534;

}  // namespace

BOOST_AUTO_TEST_SUITE(opening)

BOOST_AUTO_TEST_CASE(a_register_opens_for_reading_and_for_writing) {
    const ClosedRegister closed;
    BOOST_TEST(closed.refusal() == "");
    BOOST_TEST(Register::open(closed.path, Register::Mode::read).read_only());
    BOOST_TEST(!Register::open(closed.path, Register::Mode::write).read_only());
    BOOST_TEST(Register::open(closed.path, Register::Mode::read).has_keys());
}

BOOST_AUTO_TEST_CASE(a_missing_register_is_not_made) {
    const Folder folder;
    Fields fields;
    BOOST_TEST(refusal(folder, folder / "none.mb", &fields) == "register-missing");
    BOOST_TEST(value_of(fields, "path") == (folder / "none.mb").string());
    BOOST_TEST(refusal(folder, folder / "none" / "none.mb") == "register-missing");
}

BOOST_AUTO_TEST_CASE(a_link_to_a_register_is_refused) {
    const ClosedRegister closed;
    fs::create_symlink(closed.path, closed.folder / "link.mb");
    BOOST_TEST(refusal(closed.folder, closed.folder / "link.mb") == "register-is-link");
    fs::create_symlink(closed.folder / "nowhere", closed.folder / "dangling.mb");
    BOOST_TEST(code_of([&] { Register::open(closed.folder / "dangling.mb", Register::Mode::read); })
               == "register-is-link");
}

BOOST_AUTO_TEST_CASE(a_register_in_a_linked_folder_opens) {
    const ClosedRegister closed;
    const Folder other;
    fs::create_directory_symlink(closed.folder.path(), other / "linked");
    BOOST_TEST(code_of([&] { Register::open(other / "linked" / "mb.mb", Register::Mode::write); }) == "");
}

BOOST_AUTO_TEST_CASE(a_folder_or_pipe_is_no_register) {
    const Folder folder;
    fs::create_directory(folder / "folder.mb");
    BOOST_TEST(refusal(folder, folder / "folder.mb") == "register-not-a-file");
    const Folder other;
    BOOST_REQUIRE_EQUAL(mkfifo((other / "pipe.mb").c_str(), 0600), 0);
    BOOST_TEST(code_of([&] { Register::open(other / "pipe.mb", Register::Mode::read); }) == "register-not-a-file");
}

BOOST_AUTO_TEST_CASE(a_register_that_others_can_read_is_refused) {
    const ClosedRegister closed;
    for (const mode_t mode : {0640, 0604, 0610, 0602, 0644, 0777}) {
        BOOST_REQUIRE_EQUAL(chmod(closed.path.c_str(), mode), 0);
        Fields fields;
        BOOST_TEST(closed.refusal(&fields) == "register-readable-by-others");
        BOOST_TEST(std::stoi(value_of(fields, "mode"), nullptr, 8) == static_cast<int>(mode));
    }
    BOOST_REQUIRE_EQUAL(chmod(closed.path.c_str(), 0600), 0);
    BOOST_REQUIRE_EQUAL(chmod(closed.keys.c_str(), 0640), 0);
    BOOST_TEST(closed.refusal() == "keys-readable-by-others");
}

BOOST_AUTO_TEST_CASE(a_register_of_another_user_is_refused_even_for_root) {
    const ClosedRegister closed;
    if (geteuid() != 0) {
        BOOST_TEST(code_of([] { Register::open("/etc/passwd", Register::Mode::read); }) == "register-of-another-user");
        return;
    }
    BOOST_REQUIRE_EQUAL(chown(closed.path.c_str(), nobody, nobody), 0);
    BOOST_TEST(closed.refusal() == "register-of-another-user");
    BOOST_REQUIRE_EQUAL(chown(closed.path.c_str(), 0, 0), 0);
    BOOST_REQUIRE_EQUAL(chown(closed.keys.c_str(), nobody, nobody), 0);
    BOOST_TEST(closed.refusal() == "keys-of-another-user");
}

BOOST_AUTO_TEST_CASE(a_register_that_may_not_be_read_or_written_is_refused) {
    const ClosedRegister closed;
    const int user = geteuid() == 0 ? nobody : -1;
    if (user >= 0) {
        for (const auto& path : {closed.folder.path(), closed.path, closed.keys}) {
            BOOST_REQUIRE_EQUAL(chown(path.c_str(), nobody, nobody), 0);
        }
    }
    const auto opened_in = [&](Register::Mode mode) {
        return in_child([&] { return code_of([&] { Register::open(closed.path, mode); }); }, user);
    };
    BOOST_TEST(opened_in(Register::Mode::write) == "");
    fs::permissions(closed.path, fs::perms(0400));
    BOOST_TEST(opened_in(Register::Mode::write) == "register-not-writable");
    BOOST_TEST(opened_in(Register::Mode::read) == "");
    fs::permissions(closed.path, fs::perms(0));
    BOOST_TEST(opened_in(Register::Mode::read) == "register-unreadable");
    fs::permissions(closed.path, fs::perms(0600));
    fs::permissions(closed.keys, fs::perms(0400));
    BOOST_TEST(opened_in(Register::Mode::write) == "keys-not-writable");
    fs::permissions(closed.keys, fs::perms(0));
    BOOST_TEST(
        in_child([&] { return Register::open(closed.path, Register::Mode::write).has_keys() ? "keys" : "no keys"; },
                 user)
        == "no keys");
    fs::permissions(closed.folder.path(), fs::perms(0500));
    BOOST_TEST(opened_in(Register::Mode::write) == "register-not-writable");
    BOOST_TEST(opened_in(Register::Mode::read) == "");
    fs::permissions(closed.folder.path(), fs::perms(0700));
}

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_is_refused) {
    const Folder folder;
    std::mt19937 random(7);
    std::string noise(20'000, '\0');
    for (auto& byte : noise) {
        byte = static_cast<char>(random());
    }
    for (const auto& bytes :
         {std::string(), std::string("SQ"), std::string("Navn;Født\n"), std::string("SQLite format 3"), noise}) {
        write_bytes(folder / "file.mb", bytes);
        Fields fields;
        BOOST_TEST(refusal(folder, folder / "file.mb", &fields) == "register-foreign");
        BOOST_TEST(value_of(fields, "detail") == (bytes.empty() ? "empty" : "not a database"));
    }
}

BOOST_AUTO_TEST_CASE(a_database_of_another_application_is_refused) {
    const Folder folder;
    write_bytes(folder / "file.mb", "");
    edit(folder / "file.mb", "CREATE TABLE person (id INTEGER PRIMARY KEY)");
    BOOST_TEST(refusal(folder, folder / "file.mb") == "register-foreign");
    edit(folder / "file.mb",
         "PRAGMA application_id = " + std::to_string(store::keys_application) + "; PRAGMA user_version = 1");
    BOOST_TEST(refusal(folder, folder / "file.mb") == "register-foreign");
}

BOOST_AUTO_TEST_CASE(a_truncated_register_is_refused) {
    const ClosedRegister closed;
    const auto whole = bytes_of(closed.path);
    for (const std::size_t size : {std::size_t{16}, std::size_t{99}, std::size_t{100}, std::size_t{1000},
                                   std::size_t{4096}, whole.size() / 2, whole.size() - 4096}) {
        write_bytes(closed.path, whole.substr(0, size));
        Fields fields;
        BOOST_TEST_CONTEXT(size) {
            BOOST_TEST(closed.refusal(&fields) == "register-damaged");
            BOOST_TEST(!value_of(fields, "detail").empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_register_of_a_newer_version_is_refused) {
    const ClosedRegister closed;
    edit(closed.path, "CREATE TABLE tomorrow (id INTEGER PRIMARY KEY); PRAGMA user_version = 99");
    Fields fields;
    BOOST_TEST(closed.refusal(&fields) == "register-too-new");
    BOOST_TEST(value_of(fields, "version") == "99");
    BOOST_TEST(!value_of(fields, "known").empty());
}

BOOST_AUTO_TEST_CASE(a_changed_schema_is_refused_and_named) {
    for (const auto& [change, item] : std::map<std::string, std::string>{
             {"CREATE TABLE extra (x)", "extra"},
             {"CREATE VIEW spy AS SELECT * FROM person", "spy"},
             {"CREATE TRIGGER leak AFTER INSERT ON person BEGIN DELETE FROM employer; END", "leak"},
             {"CREATE INDEX quick ON person (ref)", "quick"},
             {"ALTER TABLE person ADD COLUMN health TEXT", "person"},
             {"DROP INDEX enrolment_by_cohort", "enrolment_by_cohort"},
             {"DROP TABLE goal", "goal"},
             {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 45', 'BETWEEN 1') || "
              "' ' WHERE name = 'lesson'",
              "lesson"},
         }) {
        const ClosedRegister closed;
        edit(closed.path, change);
        Fields fields;
        BOOST_TEST_CONTEXT(change) {
            BOOST_TEST(closed.refusal(&fields) == "register-schema-differs");
            BOOST_TEST(value_of(fields, "table") == item);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_register_switched_to_another_journal_is_refused) {
    const ClosedRegister closed;
    edit(closed.path, "PRAGMA journal_mode = WAL");
    Fields fields;
    BOOST_TEST(closed.refusal(&fields) == "register-setting");
    BOOST_TEST(value_of(fields, "setting") == "journal_mode");
}

BOOST_AUTO_TEST_CASE(a_journal_that_others_could_have_laid_there_is_refused) {
    const ClosedRegister closed;
    write_bytes(closed.folder / "mb.mb-journal", "");
    fs::permissions(closed.folder / "mb.mb-journal", fs::perms(0666));
    BOOST_TEST(closed.refusal() == "journal-readable-by-others");
    fs::remove(closed.folder / "mb.mb-journal");
    fs::create_symlink("/etc/passwd", closed.folder / "mb.mb-journal");
    BOOST_TEST(closed.refusal() == "journal-is-link");
}

BOOST_AUTO_TEST_CASE(a_header_that_a_power_cut_left_half_written_is_rolled_back) {
    for (const auto* name : {"mb.mb", "mb.keys"}) {
        BOOST_TEST_CONTEXT(name) {
            const BrokenOffWrite broken(name);
            broken.overwrite(0, std::string(512, 'x'));
            BOOST_TEST(code_of([&] { Register::open(broken.path, Register::Mode::read); }) == "");
            BOOST_TEST(Register::open(broken.path, Register::Mode::write).check(true).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_database_is_refused_untouched_whatever_lies_beside_it) {
    const Folder folder;
    write_bytes(folder / "mb.mb", std::string(4096, 'x'));
    write_bytes(folder / "mb.mb-journal", "a diary");
    BOOST_TEST(refusal(folder, folder / "mb.mb") == "register-foreign");
}

BOOST_AUTO_TEST_CASE(a_name_that_looks_like_an_address_is_a_name) {
    const Folder folder;
    const auto here = fs::current_path();
    fs::current_path(folder.path());
    Register::create("file:mb.mb", instant());
    const auto code = code_of([] { Register::open("file:mb.mb", Register::Mode::write); });
    fs::current_path(here);
    BOOST_TEST(code == "");
    BOOST_TEST(fs::exists(folder / "file:mb.mb"));
    BOOST_TEST(!fs::exists(folder / "mb.mb"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
