// Documents that a client has composed.
#include "refusal.hpp"
#include "services/backup_story.hpp"
#include "temporary_folder.hpp"

#include <mb/services/checkpoints.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using mb::PassphraseCost;
using mb::RegisterError;
using mb::services::write_output_file;
using mb::test::BackupStory;
using mb::test::refusal_of;
namespace services = mb::services;
namespace fs = std::filesystem;

namespace {

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(output_files)

BOOST_AUTO_TEST_CASE(a_document_is_written_so_that_only_its_owner_can_read_it) {
    const mb::test::TemporaryFolder folder;
    write_output_file(folder / "sheet.html", "a\r\nb");
    BOOST_TEST(content_of(folder / "sheet.html") == "a\r\nb");
    BOOST_CHECK(fs::status(folder / "sheet.html").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_there_is_left_alone_unless_it_may_be_written_over) {
    const mb::test::TemporaryFolder folder;
    write_output_file(folder / "sheet.html", "old");
    const auto write = [&](bool overwrite) {
        return refusal_of<RegisterError>([&] {
            write_output_file(folder / "sheet.html", "new", {overwrite, false, {}});
            return 0;
        });
    };
    BOOST_TEST(write(false).code == "file-exists");
    BOOST_TEST(content_of(folder / "sheet.html") == "old");
    BOOST_TEST(write(true).code == "accepted");
    BOOST_TEST(content_of(folder / "sheet.html") == "new");
}

BOOST_AUTO_TEST_CASE(a_rehearsal_refuses_what_would_be_refused_and_writes_nothing) {
    const mb::test::TemporaryFolder folder;
    const auto rehearse = [](const fs::path& path) {
        return refusal_of<RegisterError>([&] { return write_output_file(path, "new", {false, true, {}}), 0; }).code;
    };
    BOOST_TEST(rehearse(folder / "sheet.html") == "accepted");
    BOOST_TEST(fs::is_empty(folder.path()));
    BOOST_TEST(rehearse(folder / "none/sheet.html") == "file-not-writable");
    write_output_file(folder / "sheet.html", "old");
    BOOST_TEST(rehearse(folder / "sheet.html") == "file-exists");
}

BOOST_AUTO_TEST_CASE(a_document_that_is_interrupted_leaves_nothing) {
    const mb::test::TemporaryFolder folder;
    const auto interrupt = [] { throw mb::Error("stopped"); };
    BOOST_CHECK_THROW(write_output_file(folder / "sheet.html", "new", {false, false, interrupt}), mb::Error);
    BOOST_TEST(fs::is_empty(folder.path()));
}

BOOST_FIXTURE_TEST_CASE(nothing_takes_the_place_of_a_register_its_keys_their_copies_or_a_key_that_signs, BackupStory) {
    back_up(copy);
    back_up_keys(keys);
    const auto signing = folder / "keys/small.mbkey";
    services::make_checkpoint_key(registered, signing, typed, {}, PassphraseCost::least);
    fs::create_symlink(copy, folder / "link.csv");
    fs::create_hard_link(folder / "small.keys", folder / "hard.csv");
    const auto kind_over = [&](const fs::path& path, bool rehearse) {
        const auto before = content_of(path);
        const auto refused = refusal_of<RegisterError>([&] {
            write_output_file(path, "new", {true, rehearse, {}});
            return 0;
        });
        BOOST_TEST((content_of(path) == before));
        return refused.code == "file-kept" ? refused["kind"] : refused.code;
    };
    for (const bool rehearse : {false, true}) {
        BOOST_TEST(kind_over(folder / "small.mb", rehearse) == "register");
        BOOST_TEST(kind_over(folder / "small.keys", rehearse) == "keys");
        BOOST_TEST(kind_over(folder / "small.mb-journal", rehearse) == "journal");
        BOOST_TEST(kind_over(copy, rehearse) == "register");
        BOOST_TEST(kind_over(keys, rehearse) == "keys-backup");
        BOOST_TEST(kind_over(signing, rehearse) == "signing-key");
        BOOST_TEST(kind_over(folder / "link.csv", rehearse) == "register");
        BOOST_TEST(kind_over(folder / "hard.csv", rehearse) == "keys");
    }
    // Each only gives way to its own kind.
    const auto refusal = [](auto step) { return refusal_of<RegisterError>([&] { return step(), 0; }).code; };
    BOOST_TEST(refusal([&] { back_up(keys, {.overwrite = true}); }) == "file-kept");
    BOOST_TEST(refusal([&] {
                   services::back_up_keys(registered, context(), copy, typed, {.overwrite = true},
                                          PassphraseCost::least);
               })
               == "file-kept");
    BOOST_TEST(refusal([&] {
                   services::make_checkpoint_key(registered, keys, typed, {.overwrite = true}, PassphraseCost::least);
               })
               == "file-kept");
    BOOST_TEST(refusal([&] { back_up(copy, {.overwrite = true}); }) == "accepted");
    BOOST_TEST(registered.check(true).empty());
}

BOOST_FIXTURE_TEST_CASE(a_register_that_is_in_use_elsewhere_is_not_replaced_by_a_copy, BackupStory) {
    const BackupStory other;
    const auto refused =
        refusal_of<RegisterError>([&] { return back_up(other.folder.path() / "small.mb", {.overwrite = true}), 0; });
    BOOST_TEST(refused.code == "file-kept");
    BOOST_TEST(other.registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_file_in_use_is_not_replaced_by_whatever_path_leads_to_it) {
    const mb::test::TemporaryFolder folder;
    write_output_file(folder / "mb.toml", "lang = 'nn'");
    fs::create_symlink(folder / "mb.toml", folder / "link.csv");
    const auto refused = refusal_of<RegisterError>([&] {
        write_output_file(folder / "link.csv", "new", {.overwrite = true, .kept = {folder / "mb.toml"}});
        return 0;
    });
    BOOST_TEST(refused.code == "file-kept");
    BOOST_TEST(refused["kind"] == "in-use");
}

BOOST_AUTO_TEST_SUITE_END()
