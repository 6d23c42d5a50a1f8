#include "csv_file.hpp"
#include "property.hpp"
#include "store/csv_writer.hpp"

#include <mb/text.hpp>

#include <sys/stat.h>

namespace mb::test {

namespace {

void write_rows(const std::filesystem::path& path, const std::vector<Cells>& rows) {
    store::CsvWriter writer(path, true);
    for (const auto& row : rows) {
        const std::vector<std::string_view> cells(row.begin(), row.end());
        writer.row(cells);
    }
    writer.finish();
}

Cells names_in(const TemporaryFolder& folder) {
    Cells names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_writer)

BOOST_AUTO_TEST_CASE(quotes_stand_only_where_they_are_needed) {
    const TemporaryFolder folder;
    store::CsvWriter writer(folder / "out.csv");
    writer.row({"code", "name", "note"});
    writer.row({"K7", "Åse Ødegård", ""});
    writer.row({"a,b", "say \"hi\"", "two\nlines"});
    writer.row({"a;b", "'", "=1+1"});
    writer.finish();
    BOOST_TEST(bytes_of(folder / "out.csv")
               == "code,name,note\n"
                  "K7,Åse Ødegård,\n"
                  "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n"
                  "\"a;b\",',=1+1\n");
}

BOOST_AUTO_TEST_CASE(the_file_has_its_name_only_when_it_is_finished_and_only_its_owner_reads_it) {
    const TemporaryFolder folder;
    {
        store::CsvWriter writer(folder / "out.csv");
        writer.row({"a"});
        BOOST_TEST(!std::filesystem::exists(folder / "out.csv"));
        writer.finish();
    }
    BOOST_TEST((names_in(folder) == Cells{"out.csv"}));
    struct stat status {};
    stat((folder / "out.csv").c_str(), &status);
    BOOST_TEST((status.st_mode & 07777) == 0600U);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_finished_leaves_nothing_and_spares_the_one_before) {
    const TemporaryFolder folder;
    write_rows(folder / "out.csv", {{"before"}});
    {
        store::CsvWriter writer(folder / "out.csv", true);
        writer.row({"after"});
    }
    BOOST_TEST(bytes_of(folder / "out.csv") == "before\n");
    BOOST_TEST((names_in(folder) == Cells{"out.csv"}));
    write_rows(folder / "out.csv", {{"after"}});
    BOOST_TEST(bytes_of(folder / "out.csv") == "after\n");
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_refused) {
    const TemporaryFolder folder;
    const auto refusal = refusal_of<RegisterError>([&] { return store::CsvWriter(folder / "none/out.csv"), 0; });
    BOOST_TEST(refusal.code == "file-not-writable");
    std::filesystem::create_directory(folder / "taken.csv");
    const auto taken = refusal_of<RegisterError>([&] { return write_rows(folder / "taken.csv", {{"a"}}), 0; });
    BOOST_TEST(taken.code == "file-not-writable");
    BOOST_TEST(taken["path"] == (folder / "taken.csv").string());
    BOOST_TEST((names_in(folder) == Cells{"taken.csv"}));
}

BOOST_AUTO_TEST_CASE(a_file_longer_than_the_buffer_is_written_whole) {
    const TemporaryFolder folder;
    std::vector<Cells> rows{{"number", "text"}};
    for (int i = 0; i < 20'000; ++i) {
        rows.push_back({std::to_string(i), "some text"});
    }
    write_rows(folder / "out.csv", rows);
    const auto file = read_csv(folder / "out.csv");
    BOOST_TEST(file.rows.size() == 20'000U);
    BOOST_TEST((file.rows.back() == rows.back()));
}

BOOST_AUTO_TEST_CASE(the_reader_reads_what_the_writer_wrote) {
    const TemporaryFolder folder;
    const auto cell =
        rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
                         "a", "Å", "\"", ",", ";", "\t", "\n", "\r", " ", "\u00A0", "'", "=", "🙂", "1"})),
                     [](const std::vector<std::string>& pieces) {
                         std::string text;
                         for (const auto& piece : pieces) {
                             text += piece;
                         }
                         return std::string(trim(text));
                     });
    for_all([&] {
        const auto columns = *rc::gen::inRange<std::size_t>(1, 5);
        const auto row = rc::gen::container<Cells>(columns, cell);
        const auto filled = [](const Cells& cells) {
            return std::ranges::any_of(cells, [](const auto& text) { return !text.empty(); });
        };
        auto rows = *rc::gen::container<std::vector<Cells>>(rc::gen::suchThat(row, filled));
        // A header, so that the separator is found; names of columns have no separators in them.
        Cells header;
        for (std::size_t i = 0; i < columns; ++i) {
            header.push_back("column " + std::to_string(i));
        }
        rows.insert(rows.begin(), header);

        write_rows(folder / "out.csv", rows);
        const auto file = read_csv(folder / "out.csv", *rc::gen::inRange<std::size_t>(1, 100));

        rows.erase(rows.begin());
        RC_ASSERT(file.refusal.code == "accepted");
        RC_ASSERT(file.header == header);
        RC_ASSERT(file.rows == rows);
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
