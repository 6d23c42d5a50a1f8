#include "store/sheet_reader.hpp"
#include "store/workbook_writer.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace mb::test {

namespace {

const Instant created = Instant::parse("2020-06-01T12:00:00Z");

}  // namespace

BOOST_FIXTURE_TEST_SUITE(workbook_writer, TemporaryFolder)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
    const auto path = *this / "grid.xlsx";
    const store::NewSheet grid{"attendance-grid",
                               {{12, "@", {}, {}}, {12, {}, {}, "#<=90"}, {12, {}, {"yes", "no"}, {}}},
                               {{"person", "L01 2020-02-03", "held"}, {"007", "90", "=1+1"}, {"P2", "", "90 G"}},
                               1,
                               10};
    const store::NewSheet prose{"Instructions", {}, {{"One row for each."}}, 0, 0};
    store::write_workbook(path, {grid, prose}, created);

    const store::Workbook workbook(path);
    BOOST_TEST_REQUIRE(workbook.sheets().size() == 2U);
    BOOST_TEST(workbook.sheets()[1].name == "Instructions");
    store::SheetReader reader(workbook, 0);
    BOOST_TEST((reader.header() == std::vector<std::string>{"person", "L01 2020-02-03", "held"}));
    std::vector<std::vector<std::string>> rows;
    store::CsvRow row;
    while (reader.next(row)) {
        rows.emplace_back(row.cells.begin(), row.cells.end());
    }
    // A text that begins as a formula does is a text: the reader says what stands there, and so refuses it later.
    BOOST_TEST((rows == std::vector<std::vector<std::string>>{{"007", "90", "=1+1"}, {"P2", "", "90 G"}}));
}

BOOST_AUTO_TEST_CASE(a_workbook_is_private_and_there_whole_or_not_at_all) {
    const auto path = *this / "grid.xlsx";
    store::write_workbook(path, {{"a", {{}}, {{"x"}}, 0, 0}}, created);
    BOOST_TEST((std::filesystem::status(path).permissions()
                == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)));
    // A name that no sheet may have.
    BOOST_CHECK_THROW(store::write_workbook(*this / "other.xlsx", {{"a/b", {{}}, {{"x"}}, 0, 0}}, created),
                      std::invalid_argument);
    using Folder = std::filesystem::directory_iterator;
    BOOST_TEST(std::distance(Folder(this->path()), Folder()) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
