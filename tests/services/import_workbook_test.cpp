#include "services/exchange_register.hpp"
#include "workbook_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::rows_xml;
using test::sum_of;
using test::warnings_of;

namespace {

class WorkbookWorld : public test::ExchangeRegister {
public:
    services::ImportReport import_workbook(const std::string& name, const test::WorkbookXml& book,
                                           std::optional<std::string> sheet = {}) {
        test::write_workbook_file(folder / name, book);
        services::ImportOptions options;
        options.sheet = std::move(sheet);
        return import_paths({folder / name}, options);
    }
};

const std::string employers = rows_xml({{"Kode", "Navn", "Type"}, {"dps", "DPS Nord", "dps"}});
const std::string people =
    "<row><c t='str'><v>Fornavn</v></c><c t='str'><v>Etternavn</v></c><c t='str'><v>Fødselsdato</v></c></row>"
    "<row><c t='str'><v>Absurd</v></c><c t='str'><v>Banan</v></c><c s='0'><v>29254</v></c></row>";
const std::string day_style = "<cellXfs><xf numFmtId='14'/></cellXfs>";

}  // namespace

BOOST_AUTO_TEST_SUITE(import_workbook)

BOOST_FIXTURE_TEST_CASE(the_only_sheet_is_read_by_the_name_of_the_file_its_own_or_its_header, WorkbookWorld) {
    BOOST_TEST(sum_of(import_workbook("people.xlsx", {{{"Ark1", people}}, {}, day_style}))
               == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(sum_of(import_workbook("liste.xlsx", {{{"people", people}}, {}, day_style}))
               == "0 new, 0 changed, 1 same, 0 faults");
    const auto report = import_workbook("bok.xlsx", {{{"Ark1", employers}}});
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(report.files.at(0).file == "bok.xlsx [Ark1]");
    BOOST_TEST(report.files.at(0).encoding == "xlsx");
    BOOST_TEST(exported().at("people.csv").ends_with("\nP1,Absurd,Banan,1980-02-03,,,\n"));
}

BOOST_FIXTURE_TEST_CASE(of_several_sheets_those_of_the_bundle_are_read_and_the_others_told_of, WorkbookWorld) {
    const auto report = import_workbook("kull.xlsx", {{{"Deltakere", people},
                                                       {"employers", employers},
                                                       {"Notater", rows_xml({{"Dag", "Sak"}, {"1", "2"}})},
                                                       {"Forside", rows_xml({{"Kull 7"}})},
                                                       {"Tom", ""}},
                                                      {},
                                                      day_style});
    BOOST_TEST(sum_of(report) == "2 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "kull.xlsx [Notater]:0 sheet-passed-over");
}

BOOST_FIXTURE_TEST_CASE(a_sheet_is_chosen_by_name_also_a_hidden_one, WorkbookWorld) {
    const test::WorkbookXml book{{{"people", people}, {"Gamle", employers}}, {}, day_style, {}, "state='hidden'"};
    BOOST_TEST(import_workbook("kull.xlsx", book).files.at(0).file == "kull.xlsx [people]");
    BOOST_TEST(sum_of(import_workbook("kull.xlsx", book, "Gamle")) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(faults_of(import_workbook("kull.xlsx", book, "gamle")) == "kull.xlsx:0 [] sheet-unknown");
}

BOOST_FIXTURE_TEST_CASE(faults_have_the_row_of_the_sheet, WorkbookWorld) {
    const auto report = import_workbook(
        "employers.xlsx",
        {{{"Ark1", "<row r='3'><c t='str'><v>code</v></c><c t='str'><v>name</v></c><c t='str'><v>kind</v></c></row>"
                   "<row r='7'><c t='str'><v>a</v></c><c t='str'><f>B1</f><v>A</v></c><c t='str'><v>dps</v></c></row>"
                   "<row r='9'><c t='str'><v>b</v></c><c/><c t='str'><v>shop</v></c></row>"}}});
    BOOST_TEST(faults_of(report)
               == "employers.xlsx [Ark1]:7 [name] cell-formula\nemployers.xlsx [Ark1]:9 [kind] code-unknown\n"
                  "employers.xlsx [Ark1]:9 [name] cell-empty");
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_read_is_a_fault_of_the_file, WorkbookWorld) {
    BOOST_TEST(faults_of(import_workbook("x.xlsx", {{{"A", rows_xml({{"a", "b"}})}, {"B", ""}}}))
               == "x.xlsx:0 [] workbook-without-tables");
    BOOST_TEST(faults_of(import_workbook("x.xlsx", {{{"A", ""}}})) == "x.xlsx [A]:0 [] sheet-empty");
    const auto fault_of = [this](const char* name, const std::string& bytes) {
        std::ofstream(folder / name, std::ios::binary | std::ios::trunc) << bytes;
        return faults_of(import_paths({folder / name}));
    };
    BOOST_TEST(fault_of("y.xlsx", "ref;name\n") == "y.xlsx:0 [] workbook-damaged");
    BOOST_TEST(fault_of("people.csv", "PK\x03\x04...") == "people.csv:0 [] workbook-damaged");
    BOOST_TEST(fault_of("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...") == "old.xls:0 [] workbook-format-old");
    services::ImportOptions options;
    options.sheet = "Ark1";
    BOOST_TEST(faults_of(import_paths({write({{"people.csv", "ref\nA\n"}}) / "people.csv"}, options))
               == "people.csv:0 [] sheet-of-csv");
}

BOOST_FIXTURE_TEST_CASE(a_folder_is_read_for_its_workbooks_too, WorkbookWorld) {
    const auto bundle = write({{"employers.csv", "code,name,kind\nnav,NAV,nav\n"}, {"~$people.xlsx", "lock"}});
    test::write_workbook_file(bundle / "people.xlsx", {{{"Ark1", people}}, {}, day_style});
    BOOST_TEST(sum_of(import_paths({bundle})) == "2 new, 0 changed, 0 same, 0 faults");
}

BOOST_AUTO_TEST_SUITE_END()
