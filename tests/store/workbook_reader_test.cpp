#include "refusal.hpp"
#include "store/sheet_reader.hpp"
#include "temporary_folder.hpp"
#include "workbook_file.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

namespace mb::test {

namespace {

/// What a reader makes of the sheets of a workbook.
class WorkbookFile {
public:
    /// The rows of the first sheet, header and all, as `1: a|b`.
    std::string rows(const WorkbookXml& book) {
        write_workbook_file(path(), book);
        return rows();
    }
    std::string rows(const std::string& sheet, const std::string& styles = {}, const std::string& properties = {}) {
        return rows(WorkbookXml{{{"people", sheet}}, {}, styles, properties});
    }
    std::string rows() {
        const store::Workbook workbook(path());
        store::SheetReader reader(workbook, 0);
        std::string text = std::to_string(reader.header_line()) + ":";
        for (const auto& cell : reader.header()) {
            text += " " + cell;
        }
        store::CsvRow row;
        while (reader.next(row)) {
            text += "\n" + std::to_string(row.line) + ":";
            for (const auto& cell : row.cells) {
                text.append(" ").append(cell.empty() ? "." : cell);
            }
        }
        return text;
    }
    /// The code of what reading a workbook of these parts throws.
    std::string refused(const std::map<std::string, std::string>& parts) {
        write_zip(path(), parts);
        return refusal_of<Error>([&] {
                   rows();
                   return 0;
               })
            .code;
    }
    std::filesystem::path path() const { return folder_ / "people.xlsx"; }

private:
    TemporaryFolder folder_;
};

/// A number format for each style: the built-in numbers, then the codes.
std::string styles(const std::vector<std::string>& codes) {
    std::string formats;
    std::string cells;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto id = std::to_string(164 + i);
        formats.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"").append(codes[i]).append("\"/>");
        cells.append("<xf numFmtId=\"").append(id).append("\"/>");
    }
    return "<numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
           + "</cellXfs>";
}

/// The number in a cell with that format code.
std::string formatted(WorkbookFile& file, const std::string& number, const std::string& code,
                      const std::string& properties = {}) {
    return file.rows("<row><c s=\"0\"><v>" + number + "</v></c></row>", styles({code}), properties).substr(3);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(workbook_reader, WorkbookFile)

BOOST_AUTO_TEST_CASE(rows_have_the_numbers_of_the_sheet_and_blank_ones_are_passed_over) {
    BOOST_TEST(rows("<row r='3'><c r='B3' t='str'><v>ref</v></c><c r='D3' t='str'><v> name </v></c></row>"
                    "<row r='4'><c r='A4'/><c r='B4' t='str'><v>  </v></c></row>"
                    "<row r='9'><c r='D9' t='str'><v>Absurd Banan</v></c><c r='E9' s='1'/></row>")
               == "3:  ref  name\n9: . . . Absurd Banan");
}

BOOST_AUTO_TEST_CASE(texts_are_shared_inline_or_beside_and_pronunciation_is_left_out) {
    const WorkbookXml book{{{"people", "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c>"
                                       "<c t='inlineStr'><is><r><t>Åse</t></r><r><t> Ø</t></r></is></c>"
                                       "<c t='str'><v>x &amp; y</v></c></row>"}},
                           "<si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r><rPh><t>no</t></rPh></si>"};
    BOOST_TEST(rows(book) == "1: second first Åse Ø x & y");
}

BOOST_AUTO_TEST_CASE(numbers_are_as_a_person_writes_them) {
    BOOST_TEST(rows("<row><c><v>6</v></c><c><v>6.0</v></c><c><v>37.5</v></c><c><v>0.1</v></c>"
                    "<c><v>12.300000000000001</v></c><c><v>5.0000000000000001E-4</v></c><c><v>1E3</v></c>"
                    "<c><v>-2</v></c><c><v>4790000000</v></c></row>")
               == "1: 6 6 37.5 0.1 12.3 0.0005 1000 -2 4790000000");
    BOOST_TEST(formatted(*this, "0.375", "0.0%") == "37.5");
    BOOST_TEST(formatted(*this, "7", "0000") == "0007");
    BOOST_TEST(formatted(*this, "1234.5", "#,##0.00") == "1234.5");
    BOOST_TEST(formatted(*this, "90", "0&quot; dager&quot;") == "90");
    BOOST_TEST(formatted(*this, "90", "[Red]0;[Blue]-0") == "90");
}

BOOST_AUTO_TEST_CASE(days_and_times_are_known_by_their_format) {
    BOOST_TEST(formatted(*this, "43864", "dd.mm.yyyy") == "2020-02-03");
    BOOST_TEST(formatted(*this, "43864", "DD/MM/YYYY;@") == "2020-02-03");
    BOOST_TEST(formatted(*this, "43864", "[$-414]d. mmmm yyyy") == "2020-02-03");
    BOOST_TEST(formatted(*this, "43864.75", "dd.mm.yyyy") == "2020-02-03");
    BOOST_TEST(formatted(*this, "43864.75", "dd.mm.yyyy hh:mm") == "2020-02-03T18:00");
    BOOST_TEST(formatted(*this, "0.375", "hh:mm") == "09:00");
    BOOST_TEST(formatted(*this, "0.37503472222222221", "h:mm:ss") == "09:00:03");
    BOOST_TEST(formatted(*this, "1.5625", "[h]:mm") == "37:30");
    BOOST_TEST(formatted(*this, "42402", "dd.mm.yyyy", "date1904='1'") == "2020-02-03");
    // The day that only spreadsheets know, and days before.
    BOOST_TEST(formatted(*this, "60", "dd.mm.yyyy") == "60");
    BOOST_TEST(formatted(*this, "-1", "dd.mm.yyyy") == "-1");
    BOOST_TEST(rows("<row><c s='0'><v>43864</v></c><c s='1'><v>0.5</v></c></row>",
                    "<cellXfs><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs>")
               == "1: 2020-02-03 12:00");
    BOOST_TEST(rows("<row><c t='d'><v>2020-02-03T00:00:00</v></c></row>") == "1: 2020-02-03");
}

BOOST_AUTO_TEST_CASE(a_formula_is_never_its_last_value) {
    BOOST_TEST(rows("<row><c><f>SUM(A1:A9)</f><v>45</v></c><c t='str'><f>B7</f><v>Banan</v></c>"
                    "<c><f t='shared' si='0'/><v>3</v></c><c t='e'><v>#N/A</v></c></row>")
               == "1: =SUM(A1:A9) =B7 = =#N/A");
}

BOOST_AUTO_TEST_CASE(yes_no_and_texts_with_an_apostrophe_are_kept_apart_from_the_rest) {
    BOOST_TEST(rows("<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='str' s='1'><v>=x</v></c></row>",
                    "<cellXfs><xf/><xf quotePrefix='1'/></cellXfs>")
               == "1: yes no '=x");
}

BOOST_AUTO_TEST_CASE(a_sheet_of_many_rows_is_read_piece_by_piece) {
    std::string sheet;
    for (int i = 1; i <= 20000; ++i) {
        sheet +=
            "<row><c t='str'><v>row " + std::to_string(i) + "</v></c><c><v>" + std::to_string(i) + "</v></c></row>";
    }
    const auto text = rows(sheet);
    BOOST_TEST(text.ends_with("\n20000: row 20000 20000"));
    BOOST_TEST(std::ranges::count(text, '\n') == 19999);
}

BOOST_AUTO_TEST_CASE(sheets_are_listed_with_those_that_are_hidden) {
    write_workbook_file(path(), {{{"people", ""}, {"Å", ""}}, {}, {}, {}, "state='hidden'"});
    const store::Workbook workbook(path());
    BOOST_TEST_REQUIRE(workbook.sheets().size() == 2U);
    BOOST_TEST(workbook.sheets()[0].name == "people");
    BOOST_TEST(!workbook.sheets()[0].hidden);
    BOOST_TEST(workbook.sheets()[1].name == "Å");
    BOOST_TEST(workbook.sheets()[1].hidden);
}

BOOST_AUTO_TEST_CASE(what_is_damaged_is_refused) {
    const auto whole = workbook_parts({{{"people", "<row><c t='s'><v>0</v></c></row>"}}, "<si><t>ref</t></si>"});
    BOOST_TEST(refused(whole) == "accepted");
    for (const auto& [name, content] : whole) {
        if (name != "xl/styles.xml") {
            auto less = whole;
            less.erase(name);
            BOOST_TEST(refused(less) == "workbook-damaged", name);
        }
        auto cut = whole;
        cut[name] = content.substr(0, content.size() - 3);
        BOOST_TEST(refused(cut) == "workbook-damaged", name);
    }
    const auto with_row = [&whole](const std::string& rows) {
        auto other = whole;
        other["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        return other;
    };
    for (const char* rows : {"<row r='2'><c><v>1</v></c></row><row r='2'/>", "<row r='1048577'/>", "<row r='-1'/>",
                             "<row><c r='B1'/><c r='A1'/></row>", "<row><c r='XFE1'/></row>", "<row><c r='1'/></row>",
                             "<row><c t='s'><v>7</v></c></row>", "<row><c t='s'><v>-1</v></c></row>"}) {
        BOOST_TEST(refused(with_row(rows)) == "workbook-damaged", rows);
    }
    BOOST_TEST(refused(with_row("")) == "sheet-empty");
    auto entities = whole;
    entities["xl/worksheets/sheet1.xml"] = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>" + entities["xl/worksheets/sheet1.xml"];
    BOOST_TEST(refused(entities) == "workbook-damaged");
}

BOOST_AUTO_TEST_CASE(what_is_no_zip_file_is_refused) {
    for (const std::string bytes : {"", "PK\x03\x04", "ref;name\n", "PK\x05\x06"}) {
        std::ofstream(path(), std::ios::binary | std::ios::trunc) << bytes;
        BOOST_TEST(refusal_of<InvalidValue>([&] { return store::Workbook(path()).sheets().size(); }).code
                   == "workbook-damaged");
    }
    std::filesystem::remove(path());
    BOOST_TEST(refusal_of<NotFound>([&] { return store::Workbook(path()).sheets().size(); }).code == "file-missing");
}

BOOST_AUTO_TEST_CASE(what_unpacks_without_end_is_refused) {
    const std::string blank(std::size_t{1} << 20U, ' ');
    std::string sheet;
    for (int i = 0; i < 520; ++i) {
        sheet += blank;
    }
    write_workbook_file(path(), {{{"people", sheet}}});
    BOOST_TEST(std::filesystem::file_size(path()) < 2'000'000U);
    BOOST_TEST(refusal_of<InvalidValue>([&] { return rows(); }).code == "workbook-too-large");
    write_workbook_file(path(), {{{"people", "<row><c t='str'><v>" + blank + "x" + blank + "</v></c></row>"}}});
    BOOST_TEST(refusal_of<InvalidValue>([&] { return rows(); }).code == "workbook-too-large");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
