// An older register becomes one of the present version; a newer one is left alone.
#include "broken_off_write.hpp"
#include "one_of_each.hpp"
#include "store/hash.hpp"
#include "store/memory_database.hpp"
#include "store/register_file.hpp"
#include "store/replay.hpp"
#include "store/schema.hpp"

#include <sys/stat.h>

namespace mb::test {

namespace fs = std::filesystem;

namespace {

/// The built-in migrations and one more.
std::vector<store::Migration> with_one_more(const char* sql) {
    std::vector<store::Migration> list(store::migrations().begin(), store::migrations().end());
    list.push_back({"9999_more", sql});
    return list;
}

constexpr const char* addition =
    "CREATE TABLE panel (id INTEGER PRIMARY KEY, topic TEXT NOT NULL) STRICT;"
    "ALTER TABLE person ADD COLUMN colour TEXT; CREATE INDEX person_by_colour ON person (colour)";

std::string opening(const fs::path& path, Register::Mode mode, const std::vector<store::Migration>& list,
                    Fields* fields = nullptr) {
    return code_of([&] { store::open_register_files(RegisterPaths::beside(path), mode, list); }, fields);
}

std::size_t copies_in(const Folder& folder) {
    std::size_t count = 0;
    for (const auto& file : fs::directory_iterator(folder.path())) {
        count += file.path().filename().string().find(".before-v") != std::string::npos ? 1 : 0;
    }
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(migrating)

BOOST_AUTO_TEST_CASE(an_older_register_is_copied_and_migrated_for_writing) {
    OneOfEach test;
    const auto before = bytes_of(test.path);
    const auto rows = contents(test.sql());
    const auto list = with_one_more(addition);
    const auto version = std::to_string(list.size());

    Fields fields;
    BOOST_TEST(opening(test.path, Register::Mode::read, list, &fields) == "register-too-old");
    BOOST_TEST(value_of(fields, "known") == version);
    BOOST_TEST((bytes_of(test.path) == before));

    BOOST_TEST(opening(test.path, Register::Mode::write, list) == "");
    const auto copy = fs::path(test.path.string() + ".before-v" + version);
    BOOST_REQUIRE(fs::exists(copy));
    struct stat status {};
    BOOST_REQUIRE_EQUAL(stat(copy.c_str(), &status), 0);
    BOOST_TEST((status.st_mode & 07777) == 0600U);
    fs::copy_file(test.keys, RegisterPaths::beside(test.folder / "old.mb").keys);
    write_bytes(test.folder / "old.mb", bytes_of(copy));
    {
        const auto old = Register::open(test.folder / "old.mb", Register::Mode::read);
        BOOST_TEST((contents(old.connection()) == rows));
        BOOST_TEST(old.check(true).empty());
    }
    // Once is enough, and then reading does too.
    BOOST_TEST(opening(test.path, Register::Mode::write, list) == "");
    BOOST_TEST(opening(test.path, Register::Mode::read, list) == "");
    BOOST_TEST(copies_in(test.folder) == 1U);
    const auto migrated = store::open_register_files(RegisterPaths::beside(test.path), Register::Mode::write, list);
    BOOST_TEST(contents(*migrated->connection).at("person").front() == "1|list-1|1|0|NULL|NULL|NULL|");
    BOOST_TEST(migrated->connection->value<int>("SELECT count(*) FROM panel").value() == 0);
}

BOOST_AUTO_TEST_CASE(this_version_leaves_the_migrated_register_untouched) {
    OneOfEach test;
    BOOST_REQUIRE_EQUAL(opening(test.path, Register::Mode::write, with_one_more(addition)), "");
    const auto bytes = bytes_of(test.path);
    for (const auto mode : {Register::Mode::read, Register::Mode::write}) {
        BOOST_TEST(code_of([&] { Register::open(test.path, mode); }) == "register-too-new");
    }
    BOOST_TEST((bytes_of(test.path) == bytes));
}

BOOST_AUTO_TEST_CASE(a_migration_that_fails_changes_nothing) {
    OneOfEach test;
    const auto before = bytes_of(test.path);
    BOOST_TEST(opening(test.path, Register::Mode::write,
                       with_one_more("CREATE TABLE panel (id INTEGER PRIMARY KEY); CREATE TABLE person (id)"))
               != "");
    BOOST_TEST((bytes_of(test.path) == before));
    BOOST_TEST(Register::open(test.path, Register::Mode::write).check(true).empty());
    // A second try keeps the first copy.
    BOOST_TEST(opening(test.path, Register::Mode::write, with_one_more(addition)) == "");
    BOOST_TEST(copies_in(test.folder) == 2U);
}

BOOST_AUTO_TEST_CASE(a_migration_that_a_power_cut_broke_off_is_rolled_back_and_done_again) {
    const BrokenOffWrite broken("mb.mb");
    const auto list = with_one_more(addition);
    // The first page was written already: it says that the migration is done.
    broken.overwrite(60, {0, 0, 0, static_cast<char>(list.size())});
    BOOST_TEST(opening(broken.path, Register::Mode::write, list) == "");
    BOOST_TEST(opening(broken.path, Register::Mode::read, list) == "");
    BOOST_TEST(copies_in(broken.folder) == 1U);
}

BOOST_AUTO_TEST_CASE(a_register_with_a_schema_of_its_own_is_not_migrated) {
    OneOfEach test;
    edit(test.path, "CREATE TABLE mine (x)");
    const auto before = bytes_of(test.path);
    Fields fields;
    BOOST_TEST(opening(test.path, Register::Mode::write, with_one_more(addition), &fields)
               == "register-schema-differs");
    BOOST_TEST(value_of(fields, "table") == "mine");
    BOOST_TEST((bytes_of(test.path) == before));
    BOOST_TEST(copies_in(test.folder) == 0U);
}

BOOST_AUTO_TEST_CASE(the_log_replays_into_the_newer_schema) {
    OneOfEach test;
    const auto list = with_one_more(addition);
    auto memory = store::open_memory_database();
    store::migrate(*memory, list, 0);
    auto log = test.sql().query("SELECT changeset FROM operation ORDER BY number");
    std::int64_t number = 0;
    while (log.next()) {
        const auto changeset = log.get<store::Blob>(0);
        BOOST_TEST(code_of([&] { store::replay(*memory, ++number, changeset.bytes); }) == "");
    }
    BOOST_TEST(contents(*memory).at("person").front() == "1|list-1|1|0|NULL|NULL|NULL|");
}

BOOST_AUTO_TEST_CASE(the_built_in_schema_is_known_by_its_digest) {
    TestRegister test;
    const auto digest = store::to_hex(store::view_of(store::schema_digest(store::schema_items(test.sql()))));
    // If a migration was added, this is the digest to write into schema.cpp.
    BOOST_TEST(digest == store::known_schema_digest());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
