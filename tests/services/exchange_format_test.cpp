/// The files of a bundle, their headers, and their documentation.
#include "services/exchange/header.hpp"
#include "temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace mb;
using namespace mb::services::exchange;

namespace {

/// All names of a column, Norwegian ones split.
std::vector<std::string> names_of(const Column& column) {
    std::vector<std::string> names{std::string(column.name)};
    std::string norwegian(column.norwegian);
    for (std::size_t end = 0; end != std::string::npos && !norwegian.empty();) {
        end = norwegian.find('|');
        names.push_back(norwegian.substr(0, end));
        norwegian = end == std::string::npos ? "" : norwegian.substr(end + 1);
    }
    return names;
}

std::vector<std::string_view> cells(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

/// The faults of a header as "code column", joined by "; ".
std::string faults_of(const Format& format, const std::vector<std::string>& header) {
    const services::ImportOptions options;
    ReportBuilder report(options);
    const auto file = report.add_file(std::string(format.file), "utf-8");
    Header(format, cells(header)).check(report, file, 1);
    std::string text;
    const auto finished = report.finish();
    for (const auto& error : finished.files[0].errors) {
        text += (text.empty() ? "" : "; ") + error.code + " " + error.column;
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exchange_format)

BOOST_AUTO_TEST_CASE(no_name_means_two_columns_of_a_file) {
    for (const Format& format : formats()) {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < format.columns.size(); ++i) {
            std::set<std::string> own;
            for (const auto& name : names_of(format.columns[i])) {
                own.insert(folded(name));
                BOOST_CHECK_EQUAL(find_column(format, folded(name)), i);
            }
            for (const auto& name : own) {
                BOOST_CHECK_MESSAGE(seen.insert(name).second, format.file << ": " << name);
            }
        }
    }
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
                                                 "dselsdag")),
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
            const auto row = section.find("| `" + std::string(column.name) + "`"
                                          + (column.need == Need::required ? "*" : "") + " |");
            BOOST_REQUIRE_MESSAGE(row != std::string::npos, format.file << ": " << column.name);
            const auto line = section.substr(row, section.find('\n', row) - row);
            for (const auto& name : names_of(column)) {
                BOOST_CHECK_MESSAGE(line.find(name) != std::string::npos, format.file << ": " << name);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
