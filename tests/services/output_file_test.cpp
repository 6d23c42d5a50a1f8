// Documents that a client has composed.
#include "refusal.hpp"
#include "temporary_folder.hpp"

#include <mb/services/output_file.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using mb::RegisterError;
using mb::services::write_output_file;
using mb::test::refusal_of;
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

BOOST_AUTO_TEST_SUITE_END()
