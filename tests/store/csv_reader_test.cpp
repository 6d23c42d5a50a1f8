#include "csv_file.hpp"
#include "property.hpp"

#include <sys/stat.h>
#include <unistd.h>

namespace mb::test {

namespace {

using Rows = std::vector<Cells>;
using Lines = std::vector<std::size_t>;

std::string cell_at(const ReadCsv& file, std::size_t row, std::size_t cell) {
    return file.rows.at(row).at(cell);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(csv_reader, CsvFile)

BOOST_AUTO_TEST_CASE(rows_have_the_cells_between_separators) {
    const auto file = read("ref,given_name,family_name\nx1,Åse,Ødegård\nx2,,Muller\n");
    BOOST_TEST((file.header == Cells{"ref", "given_name", "family_name"}));
    BOOST_TEST((file.rows == Rows{{"x1", "Åse", "Ødegård"}, {"x2", "", "Muller"}}));
    BOOST_TEST((file.lines == Lines{1, 2, 3}));
    BOOST_TEST(file.separator == ',');
}

BOOST_AUTO_TEST_CASE(the_header_tells_the_separator) {
    BOOST_TEST(read("a;b;c\n1;2,5;3\n").separator == ';');
    BOOST_TEST(cell_at(read("a;b;c\n1;2,5;3\n"), 0, 1) == "2,5");
    BOOST_TEST(read("a\tb\n1\t2,5\n").separator == '\t');
    BOOST_TEST((read("a\tb\n\t2,5\n").rows == Rows{{"", "2,5"}}));
    BOOST_TEST(read("\"a;b;c\",d\n").separator == ',');
    BOOST_TEST(read("a;b,c;d\n").separator == ';');
    BOOST_TEST(read("alone\n1;2\n").separator == ',');
    BOOST_TEST(read(";;;;;\n , ,\na;b\n").separator == ';');
}

BOOST_AUTO_TEST_CASE(lines_may_end_with_crlf_lf_or_cr) {
    const Rows rows{{"1", "2"}, {"3", "4"}};
    for (const std::string end : {"\r\n", "\n", "\r"}) {
        for (const auto& last : {end, std::string()}) {
            const auto file = read("a;b" + end + "1;2" + end + "3;4" + last);
            BOOST_TEST((file.rows == rows));
            BOOST_TEST((file.lines == Lines{1, 2, 3}));
        }
    }
}

BOOST_AUTO_TEST_CASE(quoted_cells_hold_separators_quotes_and_line_breaks) {
    const auto file = read("a,b\r\n\"x,\"\"y\"\"\",\"one\r\ntwo\nthree\rfour\"\r\nlast,\"\"\r\n");
    BOOST_TEST((file.rows == Rows{{"x,\"y\"", "one\r\ntwo\nthree\rfour"}, {"last", ""}}));
    BOOST_TEST((file.lines == Lines{1, 2, 6}));
}

BOOST_AUTO_TEST_CASE(spaces_around_cells_are_left_out_and_kept_inside) {
    const auto file = read(" a ; b\n  Åse  Marie \t;\u00A0\u00A0Bergen\u00A0\n\"  quoted \" ; \" x\"\n");
    BOOST_TEST((file.header == Cells{"a", "b"}));
    BOOST_TEST((file.rows == Rows{{"Åse  Marie", "Bergen"}, {"quoted", "x"}}));
}

BOOST_AUTO_TEST_CASE(blank_rows_are_passed_over) {
    const auto file = read("\n ;\u00A0\na;b\n\n1;2\n;\n  \n\"\";\"  \"\n3;4\n;;\n;;\n");
    BOOST_TEST((file.rows == Rows{{"1", "2"}, {"3", "4"}}));
    BOOST_TEST((file.lines == Lines{3, 5, 9}));
}

BOOST_AUTO_TEST_CASE(rows_with_fewer_or_more_cells_are_handed_over_as_they_are) {
    const auto file = read("a;b;c\n1\n1;2;3;4\n1;2;\n");
    BOOST_TEST((file.rows == Rows{{"1"}, {"1", "2", "3", "4"}, {"1", "2", ""}}));
}

BOOST_AUTO_TEST_CASE(the_encoding_is_found_and_told) {
    BOOST_TEST(to_code(read("navn\nÅse\n").encoding) == "UTF-8");
    BOOST_TEST((read("\xEF\xBB\xBFnavn\nÅse\n").header == Cells{"navn"}));
    const auto windows = read("navn;by\n\xC5se \xD8"
                              "deg\xE5rd;B\xF8\n");
    BOOST_TEST(to_code(windows.encoding) == "Windows-1252");
    BOOST_TEST((windows.rows == Rows{{"Åse Ødegård", "Bø"}}));
    const auto unicode =
        read(std::string("\xFF\xFE\x61\x00\x09\x00\x62\x00\x0A\x00\xC5\x00\x09\x00\xA0\x00\x78\x00", 18));
    BOOST_TEST(to_code(unicode.encoding) == "UTF-16");
    BOOST_TEST((unicode.rows == Rows{{"Å", "x"}}));
}

BOOST_AUTO_TEST_CASE(a_file_without_content_is_refused) {
    for (const std::string bytes : {"", "\n", "\r\n\r\n", ";;;\n", "\xEF\xBB\xBF", " \u00A0\n\t", "\"\"\n"}) {
        const auto refusal = read(bytes).refusal;
        BOOST_TEST(refusal.code == "csv-empty");
        BOOST_TEST(refusal["file"] == "people.csv");
    }
}

BOOST_AUTO_TEST_CASE(a_quote_inside_an_unquoted_cell_is_taken_literally) {
    const auto file = read("a;b\n5\" rør;=HYPERLINK(\"x\")\n1;2\"\n\u00A0\"3\";\"4\"\n");
    BOOST_TEST((file.rows == Rows{{"5\" rør", "=HYPERLINK(\"x\")"}, {"1", "2\""}, {"\"3\"", "4"}}));
    BOOST_TEST((file.broken_off == Lines{0, 0, 0}));
    BOOST_TEST(file.refusal.code == "accepted");
    BOOST_TEST((read("5\" rør;b,c\"\n").header == Cells{"5\" rør", "b,c\""}));
    BOOST_TEST((read("\"a;\"\"b\"\"\";c,d;e\n").header == Cells{"a;\"b\"", "c,d", "e"}));
}

BOOST_AUTO_TEST_CASE(text_after_a_closing_quote_breaks_off_its_row_alone) {
    const auto file = read("a;b;c\n\"x\" y;2;3\n\"5\"\";6\";7;8\n\"1\r\n2\";\"3\n4\"5;6\r\n7;\"8\";9\n1;\"\"\" x");
    BOOST_TEST((file.rows == Rows{{"x"}, {"5\";6", "7", "8"}, {"1\r\n2", "3\n4"}, {"7", "8", "9"}}));
    BOOST_TEST((file.lines == Lines{1, 2, 3, 4, 7}));
    BOOST_TEST((file.broken_off == Lines{2, 0, 5, 0}));
    BOOST_TEST(file.refusal.code == "csv-quote-unclosed");
    BOOST_TEST(file.refusal["line"] == "8");
}

BOOST_AUTO_TEST_CASE(a_row_that_is_broken_off_may_be_the_last_or_the_header) {
    for (const std::string end : {"", "\n", "\r\n", "\r"}) {
        const auto file = read("a;b\n1;\"2\"3" + end);
        BOOST_TEST((file.rows == Rows{{"1", "2"}}));
        BOOST_TEST((file.broken_off == Lines{2}));
        BOOST_TEST(file.refusal.code == "accepted");
    }
    BOOST_TEST((read("a\n\"\"x\n\n1\n").rows == Rows{{""}, {"1"}}));
    const auto refusal = read("\na;\"b\"c\n1;2\n").refusal;
    BOOST_TEST(refusal.code == "csv-text-after-quote");
    BOOST_TEST(refusal["file"] == "people.csv");
    BOOST_TEST(refusal["line"] == "2");
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_is_refused_with_its_line) {
    const auto line_of = [&](const std::string& bytes) {
        const auto refusal = read(bytes).refusal;
        BOOST_TEST(refusal.code == "csv-quote-unclosed");
        BOOST_TEST(refusal["file"] == "people.csv");
        return refusal["line"];
    };
    BOOST_TEST(line_of("a;b\n1;2\n1;\"never closed\n1;2\n1;2\n") == "3");
    BOOST_TEST(line_of("a;b\n1;5\" rør\n\"2\n3\";\"4\n") == "4");
    BOOST_TEST(line_of("a;\"b\n1;2\n") == "1");
    BOOST_TEST(line_of("a;b\n1;2\n\"") == "3");
}

BOOST_AUTO_TEST_CASE(what_comes_before_a_fault_is_read) {
    const auto file = read("a;b\n1;2\n3;4\n5;\"6\n7;8\n");
    BOOST_TEST((file.rows == Rows{{"1", "2"}, {"3", "4"}}));
}

BOOST_AUTO_TEST_CASE(a_nul_byte_is_refused_with_its_line) {
    using namespace std::string_literals;
    BOOST_TEST(read("a;b\n1;2\n3;\0004\n"s).refusal.code == "csv-nul-byte");
    BOOST_TEST(read("a;b\n1;2\n3;\0004\n"s).refusal["line"] == "3");
    BOOST_TEST(read("\0"s).refusal["line"] == "1");
    BOOST_TEST(read(";;;\n\0"s).refusal["line"] == "2");
    BOOST_TEST(read("\xFF\xFE\x61\x00\x0A\x00\x00\x00"s).refusal.code == "csv-nul-byte");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_refused_with_their_line) {
    const auto refusal = read("a;b\n\xE5;2\n3;\x81\n").refusal;
    BOOST_TEST(refusal.code == "file-encoding-unknown");
    BOOST_TEST(refusal["line"] == "3");
    BOOST_TEST(refusal["file"] == "people.csv");
}

BOOST_AUTO_TEST_CASE(a_row_that_nobody_has_made_is_refused) {
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    const auto refused = [&](const std::string& bytes) {
        write(bytes);
        const auto file = read_csv(path());
        return file.refusal.code == "accepted" ? "accepted" : file.refusal.code + " " + file.refusal["line"];
    };
    BOOST_TEST(refused("a;b\n1;" + std::string(mebibyte - 5000, 'x')) == "accepted");
    BOOST_TEST(refused("a;b\n1;" + std::string(mebibyte, 'x')) == "csv-line-too-long 2");
    BOOST_TEST(refused("a;b\n1;\"" + std::string(3 * mebibyte, '\n')) == "csv-line-too-long 2");
    BOOST_TEST(refused("a;b\n1;2\n1" + std::string(16383, ';')) == "accepted");
    BOOST_TEST(refused("a;b\n1;2\n1" + std::string(16384, ';')) == "csv-line-too-long 3");
    BOOST_TEST(refused(std::string(3 * mebibyte, 'a')) == "csv-line-too-long 1");
}

BOOST_AUTO_TEST_CASE(what_is_not_there_or_no_file_is_refused) {
    TemporaryFolder folder;
    const auto missing = read_csv(folder / "people.csv").refusal;
    BOOST_TEST(missing.code == "file-missing");
    BOOST_TEST(missing["file"] == "people.csv");
    BOOST_TEST(missing["path"] == (folder / "people.csv").string());
    BOOST_TEST(read_csv(folder.path()).refusal.code == "file-unreadable");
    mkfifo((folder / "pipe").c_str(), 0600);
    BOOST_TEST(read_csv(folder / "pipe").refusal.code == "file-unreadable");
    write("a\n");
    if (geteuid() != 0) {
        chmod(path().c_str(), 0);
        BOOST_TEST(read_csv(path()).refusal.code == "file-unreadable");
    }
}

BOOST_AUTO_TEST_CASE(a_fault_is_told_again_when_asked_again) {
    write("a\n1\n\"");
    store::CsvReader reader(path());
    store::CsvRow row;
    BOOST_TEST(reader.next(row));
    for (int i = 0; i < 2; ++i) {
        const auto refusal = refusal_of([&] { return reader.next(row); });
        BOOST_TEST(refusal.code == "csv-quote-unclosed");
        BOOST_TEST(refusal["line"] == "3");
    }
}

BOOST_AUTO_TEST_CASE(no_bytes_break_the_reader_and_pieces_make_no_difference) {
    const auto pieces = rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
        {{8, rc::gen::elementOf(std::string("ab \";,\t\r\n\xC2\xA0\xE5"))}, {1, rc::gen::arbitrary<char>()}}));
    for_all([&] {
        const auto file = read(*pieces);
        RC_ASSERT(file.rows.size() + 1 == file.lines.size() || file.refusal.code != "accepted");
        RC_ASSERT(std::ranges::is_sorted(file.lines));
    });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
