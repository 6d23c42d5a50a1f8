/// The files of a bundle, their headers, and their documentation.
#include "services/exchange/header.hpp"
#include "services/exchange/recognised_format.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <ranges>
#include <set>

using namespace mb;
using namespace mb::services::exchange;

namespace {

std::vector<std::string_view> cells(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// The faults of a header as "code column", joined by "; ".
std::string faults_of(const Format& format, const std::vector<std::string>& header) {
    const services::ImportOptions options;
    ReportBuilder report(options);
    const auto file = report.add_file(std::string(format.file), "utf-8");
    Header(format, cells(header)).check(report, {file, 1});
    std::string text;
    const auto finished = report.finish();
    for (const auto& error : finished.files[0].errors) {
        text += (text.empty() ? "" : "; ") + error.code + " " + error.column;
    }
    return text;
}

/// The fields of the first fault of a header as "name=value", joined by "; ".
std::string fields_of(const Format& format, const std::vector<std::string>& header) {
    const services::ImportOptions options;
    ReportBuilder report(options);
    Header(format, cells(header)).check(report, {report.add_file(std::string(format.file), "utf-8"), 1});
    std::string text;
    const auto finished = report.finish();
    for (const auto& [name, value] : finished.files[0].errors.at(0).fields) {
        text += (text.empty() ? "" : "; ") + name + "=" + value;
    }
    return text;
}

/// The name with capital letters, also æ, ø and å.
std::string capital(std::string_view name) {
    std::string text(name);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] >= 'a' && text[i] <= 'z') {
            text[i] = static_cast<char>(text[i] - 'a' + 'A');
        } else if (text[i] == '\xC3') {
            ++i;
            text[i] = static_cast<char>(text[i] - 0x20);
        }
    }
    return text;
}

/// The name with something else where it has spaces.
std::string spaced(std::string_view name, std::string_view with) {
    std::string text;
    for (const char c : name) {
        text += c == ' ' ? std::string(with) : std::string(1, c);
    }
    return text;
}

std::string_view file_of(const Format* format) {
    return format == nullptr ? "none" : format->file;
}

/// The header of a file that has only what is required, in Norwegian.
std::vector<std::string> norwegian_header(const Format& format) {
    std::vector<std::string> names;
    for (const Column& column : format.columns) {
        if (column.need == Need::required || format.kind == Kind::people) {
            names.emplace_back(names_of(column).at(1));
        }
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exchange_format)

BOOST_AUTO_TEST_CASE(no_name_means_two_columns_of_a_file_or_stands_twice) {
    for (const Format& format : formats()) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < format.columns.size(); ++i) {
            const auto names = names_of(format.columns[i]);
            BOOST_CHECK_GT(names.size(), 1);
            for (const auto name : names) {
                BOOST_CHECK_EQUAL(find_column(format, folded(name)), i);
                const bool same_in_english = name == names.front() && name == names.at(1);
                BOOST_CHECK_MESSAGE(seen.insert(folded(name)).second || same_in_english, format.file << ": " << name);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_name_is_read_however_it_is_written) {
    for (const Format& format : formats()) {
        for (std::size_t i = 0; i < format.columns.size(); ++i) {
            for (const auto name : names_of(format.columns[i])) {
                for (const auto& written :
                     {capital(name), spaced(name, "_"), spaced(name, "-"), spaced(name, "\u00A0"), spaced(name, ""),
                      " " + std::string(name) + "\u00A0", "'" + std::string(name), std::string(name) + "."}) {
                    const Header header(format, cells({written}));
                    BOOST_CHECK_MESSAGE(header.cell(i) == 0, format.file << ": " << written);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_norwegian_header_belongs_to_one_file) {
    for (const Format& format : formats()) {
        auto header = norwegian_header(format);
        BOOST_CHECK_EQUAL(file_of(recognised_format(cells(header))), format.file);
        BOOST_CHECK_EQUAL(file_of(nearest_format(cells(header))), format.file);
        header.emplace_back("adresse");
        BOOST_CHECK_EQUAL(file_of(recognised_format(cells(header))), "none");
        BOOST_CHECK_EQUAL(file_of(nearest_format(cells(header))), format.file);
    }
}

BOOST_AUTO_TEST_CASE(a_header_is_like_no_file_or_like_one) {
    const auto like = [](const std::vector<std::string>& header) { return file_of(nearest_format(cells(header))); };
    BOOST_CHECK_EQUAL(like({"Fornavn", "Etternavn", "Adresse"}), "people.csv");
    BOOST_CHECK_EQUAL(like({"Fornavn", "Adresse"}), "none");
    BOOST_CHECK_EQUAL(like({"Fornavn", "Etternavn", "Adresse", "Postnummer"}), "none");
    BOOST_CHECK_EQUAL(like({"kull", "deltaker", "status"}), "enrolments.csv");
    BOOST_CHECK_EQUAL(like({"kull", "deltaker"}), "none");
    BOOST_CHECK_EQUAL(like({"Absurd", "Banan", "01.02.1980"}), "none");
}

BOOST_AUTO_TEST_CASE(formats_stand_in_the_order_of_their_kinds) {
    for (std::size_t i = 0; i < formats().size(); ++i) {
        BOOST_CHECK(formats()[i].kind == static_cast<Kind>(i));
    }
    BOOST_CHECK(find_format("Cohorts.CSV") == &format_of(Kind::cohorts));
    BOOST_CHECK(find_format("kull.csv") == nullptr);
}

BOOST_AUTO_TEST_CASE(case_and_spaces_of_a_header_do_not_matter) {
    const auto& people = format_of(Kind::people);
    for (const char* name : {"birth_date", "Birth Date", "BIRTH-DATE", " birthdate ",
                             "F\xC3\x98"
                             "DSELSDATO",
                             "f\xC3\xB8"
                             "dt"}) {
        BOOST_CHECK_EQUAL(find_column(people, folded(name)), column_of(people, "birth_date"));
    }
    BOOST_CHECK_EQUAL(find_column(people, folded("f\xC3\xB8"
                                                 "dested")),
                      absent);
    BOOST_CHECK_EQUAL(find_column(format_of(Kind::cohorts), folded("F\xC3\xB8rste\xC2\xA0"
                                                                   "dag")),
                      2);
}

BOOST_AUTO_TEST_CASE(a_header_fits_only_whole) {
    const auto& employers = format_of(Kind::employers);
    BOOST_CHECK_EQUAL(faults_of(employers, {"kode", "Navn", "type"}), "");
    BOOST_CHECK_EQUAL(faults_of(employers, {"type", "kode", "Navn", "", " "}), "");
    BOOST_CHECK_EQUAL(faults_of(employers, {"code", "farge", "kind", "type"}),
                      "header-unknown-column farge; header-column-twice type; header-missing-column name");
    BOOST_CHECK_EQUAL(faults_of(employers, {"bergen", "Bergen kommune"}), "header-missing ");
}

BOOST_AUTO_TEST_CASE(a_fault_of_a_norwegian_header_speaks_norwegian) {
    const auto& employers = format_of(Kind::employers);
    BOOST_CHECK_EQUAL(faults_of(employers, {"kode", "type"}), "header-missing-column navn");
    BOOST_CHECK_EQUAL(faults_of(employers, {"code", "kind"}), "header-missing-column name");
    BOOST_CHECK_EQUAL(faults_of(format_of(Kind::enrolments), {"person", "cohort", "status"}),
                      "header-missing-column date");
    BOOST_CHECK_EQUAL(
        fields_of(employers, {"Absurd"}),
        "known=code (kode), name (navn), kind (type), contact (kontakt), email (e-post), phone (telefon)");
    BOOST_CHECK_EQUAL(fields_of(employers, {"kode", "navn", "Type", "kind"}), "other=Type");
}

BOOST_AUTO_TEST_CASE(an_unknown_column_is_compared_with_all_names_of_columns_that_are_not_there) {
    const auto& people = format_of(Kind::people);
    const auto meant = [&people](const std::string& unknown, const std::string& there = "given name") {
        return fields_of(people, {there, unknown});
    };
    BOOST_CHECK_EQUAL(meant("Fødseldato"), "nearest=fødselsdato");
    BOOST_CHECK_EQUAL(meant("FODSELSDATO"), "nearest=fødselsdato");
    BOOST_CHECK_EQUAL(meant("birthdat"), "nearest=birth_date");
    BOOST_CHECK_EQUAL(meant("e_posst", "fornavn"), "nearest=e-post");
    BOOST_CHECK_EQUAL(meant("Adresse", "fornavn"), "known=referanse, etternavn, fødselsdato, e-post, telefon, språk");
    BOOST_CHECK_EQUAL(meant("fornavnet", "fornavn"), "known=referanse, etternavn, fødselsdato, e-post, telefon, språk");
    BOOST_CHECK_EQUAL(meant("Address"), "known=ref, family_name, birth_date, email, phone, language");
}

BOOST_AUTO_TEST_CASE(a_headers_own_spelling_is_what_faults_speak_of) {
    const Header header(format_of(Kind::employers), cells({"Kode", " NAVN", "type"}));
    BOOST_CHECK_EQUAL(header.spelled(1), "NAVN");
    BOOST_CHECK_EQUAL(header.cell(2), 2);
    BOOST_CHECK_EQUAL(header.width(), 3);
}

BOOST_AUTO_TEST_CASE(the_documentation_names_every_file_and_every_column) {
    const auto doc = test::bytes_of(std::filesystem::path(MB_SOURCE_DIR) / "libmb/docs/exchange-format.md");
    for (const Format& format : formats()) {
        const auto begin = doc.find("### `" + std::string(format.file) + "`");
        BOOST_REQUIRE_MESSAGE(begin != std::string::npos, format.file);
        const auto section = doc.substr(begin, doc.find("\n#", begin + 1) - begin);
        for (const Column& column : format.columns) {
            std::string row = "\n| `" + std::string(column.name) + "`" + (column.need == Need::required ? "*" : "");
            std::string separator = " | ";
            for (const auto name : names_of(column) | std::views::drop(1)) {
                row.append(separator).append(name);
                separator = ", ";
            }
            BOOST_CHECK_MESSAGE(section.find(row + " | ") != std::string::npos, format.file << row);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
