/// Every code that an import can tell of, with the smallest input that provokes it, on top of the small world.
#include "services/exchange_register.hpp"
#include "services/import_cell_faults.hpp"
#include "services/import_row_faults.hpp"
#include "services/import_warnings.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>
#include <regex>
#include <sstream>

using namespace mb;

namespace {

using Cases = std::vector<test::ErrorCase>;

Cases fault_cases() {
    auto cases = test::cell_fault_cases();
    std::ranges::move(test::row_fault_cases(), std::back_inserter(cases));
    return cases;
}

/// The codes in the tables of a section of docs/exchange-format.md.
std::set<std::string> documented(const std::string& from, const std::string& to) {
    std::istringstream doc(test::bytes_of(std::filesystem::path(MB_SOURCE_DIR) / "libmb/docs/exchange-format.md"));
    std::set<std::string> codes;
    bool inside = false;
    for (std::string line; std::getline(doc, line);) {
        inside = (inside || line.starts_with(from)) && !(!to.empty() && line.starts_with(to));
        if (!inside || !line.starts_with("| `")) {
            continue;
        }
        const auto cell = line.substr(2, line.find(" | ", 2) - 2);
        static const std::regex code("`([a-z0-9-]+)`");
        for (std::sregex_iterator found(cell.begin(), cell.end(), code), end; found != end; ++found) {
            codes.insert((*found)[1]);
        }
    }
    return codes;
}

std::set<std::string> provoked(const Cases& cases) {
    std::set<std::string> codes;
    for (const auto& each : cases) {
        codes.emplace(each.code);
    }
    return codes;
}

void check_same(const std::set<std::string>& documented, const std::set<std::string>& provoked) {
    for (const auto& code : documented) {
        BOOST_CHECK_MESSAGE(provoked.contains(code), code << " is documented and not provoked");
    }
    for (const auto& code : provoked) {
        BOOST_CHECK_MESSAGE(documented.contains(code), code << " is provoked and not documented");
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(import_errors)

BOOST_AUTO_TEST_CASE(every_fault_is_told_with_its_place_and_nothing_is_imported) {
    test::SmallWorld world;
    for (const auto& each : fault_cases()) {
        BOOST_TEST_CONTEXT(each.code << " in " << each.file) {
            const auto report = world.import({{std::string(each.file), each.text}});
            BOOST_REQUIRE(report.has_errors());
            const auto& fault = test::first_fault(report);
            BOOST_CHECK_EQUAL(fault.code, each.code);
            BOOST_CHECK_EQUAL(fault.file, each.file);
            BOOST_CHECK_EQUAL(fault.line, each.line);
            BOOST_CHECK_EQUAL(fault.column, each.column);
            BOOST_CHECK_EQUAL(fault.value, each.value);
            for (const auto& [name, value] : each.fields) {
                BOOST_CHECK_EQUAL(name + "=" + std::string(field(fault.fields, name).value_or("(none)")),
                                  name + "=" + value);
            }
            BOOST_CHECK(!report.operation);
            BOOST_CHECK_EQUAL(test::faults_of(report).find('\n'), std::string::npos);
        }
    }
    BOOST_CHECK_EQUAL(world.registered.operations().size(), 1);
}

BOOST_AUTO_TEST_CASE(every_warning_is_told_with_its_place_and_the_rows_are_imported) {
    for (const auto& each : test::warning_cases()) {
        BOOST_TEST_CONTEXT(each.code << " in " << each.file) {
            test::SmallWorld world;
            const auto report = world.import({{std::string(each.file), each.text}});
            BOOST_CHECK_EQUAL(test::faults_of(report), "");
            BOOST_CHECK(report.operation);
            BOOST_CHECK_EQUAL(report.warnings_in_all.count(std::string(each.code)), 1);
            const auto found =
                std::ranges::find(report.warnings, each.code, [](const auto& w) { return w.finding.code; });
            BOOST_REQUIRE(found != report.warnings.end());
            BOOST_CHECK_EQUAL(found->file, each.file);
            BOOST_CHECK_EQUAL(found->line, each.line);
            for (const auto& [name, value] : each.fields) {
                BOOST_CHECK_EQUAL(name + "=" + std::string(field(found->finding.fields, name).value_or("(none)")),
                                  name + "=" + value);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_documentation_lists_exactly_these_codes) {
    check_same(documented("## Faults and warnings", "### Warnings"), provoked(fault_cases()));
    auto told = provoked(test::warning_cases());
    told.insert({"person-erased", "person-restricted", "person-merged"});  // see import_people_test.cpp
    told.insert("row-of-erased");                                          // see person_rights_test.cpp
    check_same(documented("### Warnings", ""), told);
}

BOOST_AUTO_TEST_SUITE_END()
