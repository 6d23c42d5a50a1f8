/// How files are read: which is which, how they are written, what does not matter.
#include "refusal.hpp"
#include "services/exchange_register.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::Bundle;
using test::faults_of;
using test::sum_of;

namespace {

struct Empty : test::ExchangeRegister {
    /// The rows of one exported file without its header.
    std::string rows_of(const std::string& file) {
        const auto content = exported().at(file);
        return content.substr(content.find('\n') + 1);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(import_reading)

BOOST_FIXTURE_TEST_CASE(norwegian_headers_semicolons_and_windows_1252_give_the_same_rows, Empty) {
    const auto report = import({{"employers.csv", "Kode;NAVN;Type\r\nbergen;\xC5sane bydel;municipality\r\n"}});
    BOOST_CHECK_EQUAL(report.files[0].encoding, "windows-1252");
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "bergen,\xC3\x85sane bydel,municipality,,,\n");
    BOOST_CHECK_EQUAL(
        sum_of(import({{"employers.csv", "\xEF\xBB\xBF"
                                         "code\tname\tkind\nbergen\t\xC3\x85sane bydel\tmunicipality\n"}})),
        "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(whom_to_ask_at_a_host_is_read_kept_and_cleared, Empty) {
    import(
        {{ "employers.csv",
           "kode;navn;type;kontaktperson;E-post;telefon\nx;DPS;dps;leder;x@example.org;55000000\n" }});
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "x,DPS,dps,leder,x@example.org,55000000\n");
    import({{ "employers.csv", "code,name,kind,contact\nx,DPS,dps,\n" }});
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "x,DPS,dps,,x@example.org,55000000\n");
}

BOOST_FIXTURE_TEST_CASE(a_byte_order_mark_quotes_and_columns_in_any_order_do_not_matter, Empty) {
    const auto report =
        import({{"employers.csv",
                 "\xEF\xBB\xBF\"kind\",\"code\",\"name\"\r\n\"dps\",\"x\",\"Sm\xC3\xA5, \"\"gode\"\" DPS\"\r\n"}});
    BOOST_CHECK_EQUAL(report.files[0].encoding, "utf-8");
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "x,\"Sm\xC3\xA5, \"\"gode\"\" DPS\",dps,,,\n");
}

BOOST_FIXTURE_TEST_CASE(blank_tails_and_cells_behind_the_last_column_are_passed_over, Empty) {
    const auto report = import({{"employers.csv", "code;name;kind;;\nx;DPS;dps;;\n;;;;\n \t; ;\n\n'\n;;\n"}});
    BOOST_CHECK_EQUAL(sum_of(report), "1 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(report.files[0].rows, 1);
}

BOOST_FIXTURE_TEST_CASE(cells_missing_at_the_end_of_a_row_are_empty, Empty) {
    import({{ "programmes.csv", test::small_bundle().at("programmes.csv") }});
    import(
        {{ "cohorts.csv",
           "code,programme,first_day,last_day,places,application_deadline\nK7,MB,2020-08-17,2021-06-18\n" }});
    BOOST_CHECK_EQUAL(rows_of("cohorts.csv"), "K7,MB,2020-08-17,2021-06-18,,\n");
}

BOOST_FIXTURE_TEST_CASE(spaces_around_cells_and_a_leading_apostrophe_are_dropped, Empty) {
    import(
        {{ "employers.csv",
           "code,name,kind\n 'x ,\" DPS\xC2\xA0\",\xC2\xA0"
           "dps\n" }});
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "x,DPS,dps,,,\n");
}

BOOST_FIXTURE_TEST_CASE(norwegian_dates_and_decimal_commas_are_read, Empty) {
    auto bundle = test::small_bundle();
    BOOST_REQUIRE(!import(bundle).has_errors());
    bundle["cohorts.csv"] = "kull;program;f\xC3\xB8rste dag;siste "
                            "dag;plasser;s\xC3\xB8knadsfrist\nK7;MB;17.8.2020;18.06.2021;17;24.04.2020\n";
    bundle["terms.csv"] = "arbeidsforhold;fra;prosent;kontrakt;finansiering;mb-rolle;tittel\nA1;1.8.2021;37,50;"
                          "temporary;earmarked;Ja;MB\n";
    const auto report = import(bundle);
    BOOST_CHECK_EQUAL(faults_of(report), "");
    BOOST_CHECK(!report.operation);
}

BOOST_FIXTURE_TEST_CASE(a_file_of_any_name_is_known_by_its_header, Empty) {
    const auto report = import({{"praksissteder 2020.csv", "kode;navn;type\nx;DPS;dps\n"},
                                {"versjoner.csv", test::small_bundle().at("programmes.csv")}});
    BOOST_CHECK_EQUAL(sum_of(report), "3 new, 0 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(a_file_whose_header_matches_nothing_is_refused, Empty) {
    const auto report = import({{"liste.csv", "Absurd;Banan;01.02.1980\nMild;Mango;02.03.1981\n"}});
    BOOST_CHECK_EQUAL(faults_of(report), "liste.csv:0 [] file-unrecognised");
    BOOST_CHECK_EQUAL(faults_of(import({{"people.csv", "Absurd;Banan;01.02.1980\n"}})),
                      "people.csv:1 [] header-missing");
}

BOOST_FIXTURE_TEST_CASE(a_folder_stands_for_its_csv_files_and_hidden_ones_are_left_alone, Empty) {
    const auto folder_with_files = write({{"Employers.CSV", "code,name,kind\nx,DPS,dps\n"},
                                          {"README.md", "hei"},
                                          {".employers.csv.part", "x"},
                                          {".x.csv", "x"}});
    std::filesystem::create_directory(folder_with_files / "old.csv");
    BOOST_CHECK_EQUAL(sum_of(import_paths({folder_with_files})), "1 new, 0 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(files_and_folders_that_are_not_there_are_refused, Empty) {
    BOOST_CHECK_EQUAL(test::refusal_of<Error>([&] { return import_paths({folder / "none.csv"}); }).code,
                      "file-missing");
    BOOST_CHECK_EQUAL(test::refusal_of<Error>([&] { return import({}); }).code, "folder-without-files");
}

BOOST_FIXTURE_TEST_CASE(the_same_file_twice_in_one_import_is_taken_once, Empty) {
    const auto path = write(test::small_bundle());
    const auto once = import_paths({path});
    test::ExchangeRegister other;
    const auto twice = other.import_paths({path, path, path / "attendance.csv"});
    BOOST_CHECK_EQUAL(faults_of(twice), "");
    BOOST_CHECK(exported() == other.exported());
    BOOST_CHECK_EQUAL(twice.files.size(), 2 * once.files.size() + 1);
}

BOOST_FIXTURE_TEST_CASE(a_header_that_nearly_is_that_of_a_file_is_told_with_its_faults, Empty) {
    const auto report =
        import({{"deltakere.csv", "Fornavn;Etternavn;Fødd dato;Adresse\nAbsurd;Banan;1.2.1980;Veien\n"}});
    BOOST_CHECK_EQUAL(faults_of(report),
                      "deltakere.csv:0 [] file-unrecognised\ndeltakere.csv:1 [Adresse] header-unknown-column");
    BOOST_CHECK_EQUAL(field(report.files[0].errors[0].fields, "like").value_or(""), "people.csv");
    BOOST_CHECK_EQUAL(field(report.files[0].errors[0].fields, "first").value_or(""), "participants");
    BOOST_CHECK_EQUAL(field(report.files[0].errors[0].fields, "others").value_or(""),
                      "attendance-grid, employments, follow-ups");
}

BOOST_FIXTURE_TEST_CASE(what_a_file_of_ones_own_may_be_is_told_by_its_header, Empty) {
    const auto likeliest = [&](const char* header) {
        return services::likely_kinds(write({{"x.csv", std::string(header) + "\n"}}) / "x.csv").front();
    };
    BOOST_CHECK_EQUAL(likeliest("Nr;Fornavn;Etternavn;Merknad"), "participants");
    BOOST_CHECK_EQUAL(likeliest("Navn;Telefon"), "participants");
    BOOST_CHECK_EQUAL(likeliest("Fornavn;Etternavn;3.2.2020;10.2.2020"), "attendance-grid");
    BOOST_CHECK_EQUAL(likeliest("Deltaker;L03 03.02.2020"), "attendance-grid");
    BOOST_CHECK_EQUAL(likeliest("Navn;L1;L2"), "attendance-grid");
    BOOST_CHECK_EQUAL(likeliest("a;b"), "participants");
    BOOST_CHECK_EQUAL(likeliest("Navn;Stillingsprosent"), "participants");
    BOOST_CHECK_EQUAL(services::likely_kinds(folder / "nowhere.csv").front(), "participants");
}

BOOST_FIXTURE_TEST_CASE(a_quote_inside_an_unquoted_cell_is_part_of_it, Empty) {
    import({{ "employers.csv", "kode;navn;type\nx;Huset \"Solsikken\";dps\n" }});
    BOOST_CHECK_EQUAL(rows_of("employers.csv"), "x,\"Huset \"\"Solsikken\"\"\",dps,,,\n");
    BOOST_CHECK_EQUAL(faults_of(import({{"employers.csv", "kode;navn;type\nx;=HYPERLINK(\"x\");dps\ny;;dps\n"}})),
                      "employers.csv:2 [navn] cell-formula\nemployers.csv:3 [navn] cell-empty");
}

BOOST_FIXTURE_TEST_CASE(a_row_that_is_broken_off_is_a_fault_and_the_next_is_read, Empty) {
    const auto report = import({{"employers.csv", "code,name,kind\nx,DPS,dpss\ny,\"DPS\"x,dps\nz,,dps\n"}});
    BOOST_CHECK_EQUAL(faults_of(report),
                      "employers.csv:2 [kind] code-unknown\nemployers.csv:3 [name] csv-text-after-quote\n"
                      "employers.csv:4 [name] cell-empty");
    BOOST_CHECK_EQUAL(report.files[0].rows, 3);
}

BOOST_FIXTURE_TEST_CASE(a_fault_of_the_file_itself_comes_with_the_faults_of_the_rows_before_it, Empty) {
    const auto report = import({{"employers.csv", "code,name,kind\nx,DPS,dpss\ny,\"DPS,dps\n"}});
    BOOST_CHECK_EQUAL(faults_of(report), "employers.csv:2 [kind] code-unknown\nemployers.csv:3 [] csv-quote-unclosed");
}

BOOST_FIXTURE_TEST_CASE(what_refers_to_a_row_that_could_not_be_read_is_no_fault, Empty) {
    auto bundle = test::small_bundle();
    const auto whole = bundle.at("people.csv");
    const auto header = whole.substr(0, whole.find('\n') + 1);
    const std::string broken = "B1,\"Absurd\" b,Banan,1980-02-03,,,\n";
    bundle["people.csv"] = header + broken;
    BOOST_CHECK_EQUAL(faults_of(import(bundle)), "people.csv:2 [given_name] csv-text-after-quote");
    bundle["people.csv"] = header + "B1,\"Absurd,Banan\n";
    BOOST_CHECK_EQUAL(faults_of(import(bundle)), "people.csv:2 [] csv-quote-unclosed");
}

BOOST_FIXTURE_TEST_CASE(lines_are_counted_as_an_editor_does, Empty) {
    const auto report = import({{"employers.csv", "code,name,kind\r\n\r\nx,\"DPS\",\r\n,,\r\ny,,dps\r\n"}});
    BOOST_CHECK_EQUAL(faults_of(report), "employers.csv:3 [kind] cell-empty\nemployers.csv:5 [name] cell-empty");
}

BOOST_AUTO_TEST_SUITE_END()
