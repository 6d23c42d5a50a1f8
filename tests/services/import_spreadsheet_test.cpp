/// The spreadsheet that a real office has: semicolons, decimal commas, Windows-1252, and everything that people type.
#include "services/exchange_register.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

/// Text as a spreadsheet saves it in Windows-1252.
std::string windows_1252(std::string_view utf8) {
    std::string text;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte == 0xC2 || byte == 0xC3) {
            const auto next = static_cast<unsigned char>(utf8[++i]);
            text += static_cast<char>(byte == 0xC2 ? next : next + 0x40);
        } else {
            text += utf8[i];
        }
    }
    return text;
}

/// Åse/Aase, two of one name, Muller/Müller.
const std::string people = windows_1252("Ref;Fornavn;Etternavn;Fødselsdato;E-post;Telefon;Språk;;\r\n"
                                        "D1;Åse;Ødegård;3.2.1980;;900 00 000;nb;;\r\n"
                                        "D2;Aase;Ødegaard;03.02.1980;;;nn;;\r\n"
                                        "D3;Absurd;Banan;1.5.1975;;;;;\r\n"
                                        "D4;Absurd;Banan;12.11.1983;;;;;\r\n"
                                        "D5;Sur;Muller;1.1.1990;;;;;\r\n"
                                        "D6;Sur;Müller;2.1.1990;;;;;\r\n"
                                        ";;;;;;;;\r\n;;;;;;;;\r\n");

}  // namespace

BOOST_AUTO_TEST_SUITE(import_spreadsheet)

BOOST_FIXTURE_TEST_CASE(a_sheet_is_read_as_it_is_and_nothing_is_guessed, test::ExchangeRegister) {
    const auto report = import({{"people.csv", people}});
    BOOST_CHECK_EQUAL(report.files[0].encoding, "windows-1252");
    BOOST_CHECK_EQUAL(sum_of(report), "6 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(warnings_of(report), "people.csv:3 person-similar");
    BOOST_CHECK_EQUAL(exported().at("people.csv"), "ref,given_name,family_name,birth_date,email,phone,language\n"
                                                   "D1,Åse,Ødegård,1980-02-03,,900 00 000,nb\n"
                                                   "D2,Aase,Ødegaard,1980-02-03,,,nn\n"
                                                   "D3,Absurd,Banan,1975-05-01,,,\n"
                                                   "D4,Absurd,Banan,1983-11-12,,,\n"
                                                   "D5,Sur,Muller,1990-01-01,,,\n"
                                                   "D6,Sur,Müller,1990-01-02,,,\n");
}

BOOST_FIXTURE_TEST_CASE(the_second_run_changes_nothing_even_with_the_file_twice, test::ExchangeRegister) {
    const auto path = write({{"people.csv", people}}) / "people.csv";
    import_paths({path});
    const auto again = import_paths({path, path});
    BOOST_CHECK_EQUAL(sum_of(again), "0 new, 0 changed, 12 same, 0 faults");
    BOOST_CHECK(!again.operation);
    BOOST_CHECK_EQUAL(warnings_of(again), "");
}

BOOST_FIXTURE_TEST_CASE(every_fault_is_named_with_file_line_and_column, test::ExchangeRegister) {
    const auto report =
        import({{"people.csv", windows_1252("Ref;Fornavn;Etternavn;Fødselsdato;Telefon\r\n"
                                            "D1;\"=HYPERLINK(\"\"http://example.org\"\")\";Ødegård;29.02.2017;\r\n"
                                            "D2;Åse;010280 12345;1.3.16;\r\n"
                                            ";;;;\r\n"
                                            "D3;@SUM(A1);Banan;i fjor;01028012345\r\n")},
                {"programmes.csv", "Kode;Teoritimer;Minutter per time;Praksisuker;Dager per uke;Ukekrav prosent\r\n"
                                   "MB;12,5;60;1.234,5;5;80\r\n"}});
    BOOST_CHECK_EQUAL(
        faults_of(report),
        "people.csv:2 [Fornavn] cell-formula\npeople.csv:2 [Fødselsdato] date-impossible\n"
        "people.csv:3 [Etternavn] text-national-identity-number\npeople.csv:3 [Fødselsdato] date-two-digit-year\n"
        "people.csv:5 [Fornavn] cell-formula\npeople.csv:5 [Telefon] text-national-identity-number\n"
        "people.csv:5 [Fødselsdato] date-malformed\n"
        "programmes.csv:2 [Teoritimer] number-not-whole\nprogrammes.csv:2 [Praksisuker] number-grouped");
    for (const auto& file : report.files) {
        for (const auto& error : file.errors) {
            BOOST_CHECK_EQUAL(error.value.find("12345"), std::string::npos);
            for (const auto& [name, value] : error.fields) {
                BOOST_CHECK_EQUAL(value.find("12345"), std::string::npos);
            }
        }
    }
    BOOST_CHECK(registered.operations().empty());
}

BOOST_FIXTURE_TEST_CASE(hours_with_a_decimal_comma_are_read_where_a_fraction_is_lawful, test::SmallWorld) {
    BOOST_CHECK_EQUAL(sum_of(import({{"terms.csv", "arbeidsforhold;fra;prosent;kontrakt;finansiering;mb-rolle\nA1;1.8."
                                                   "2021;12,5;temporary;earmarked;ja\n"}})),
                      "0 new, 1 changed, 0 same, 0 faults");
}

BOOST_AUTO_TEST_SUITE_END()
