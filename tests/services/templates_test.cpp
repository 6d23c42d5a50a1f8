#include "refusal.hpp"
#include "services/exchange_register.hpp"
#include "store/connection.hpp"
#include "store/table_reader.hpp"
#include "workbook_file.hpp"

#include <mb/services/attendance_grid.hpp>
#include <mb/services/participant_list.hpp>
#include <mb/services/templates.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace mb;
using test::faults_of;
using test::refusal_of;
using test::sum_of;
using test::warnings_of;

namespace {

/// Over whatever is there.
const services::OutputOptions over{true, false, {}};

using Rows = std::vector<std::vector<std::string>>;

class TemplateWorld : public test::SmallWorld {
public:
    /// The rows of the first sheet of a workbook, header and all.
    static Rows rows_of(const std::filesystem::path& path) {
        store::TableReader reader({path, std::make_shared<const store::Workbook>(path), 0});
        Rows rows{reader.header()};
        store::CsvRow row;
        while (reader.next(row)) {
            rows.emplace_back(row.cells.begin(), row.cells.end());
        }
        return rows;
    }
    std::filesystem::path grid(bool names, bool norwegian = false) {
        const auto path = folder / "grid.xlsx";
        services::write_attendance_grid(registered, context(), {"K7", names}, texts(norwegian), path, over);
        return path;
    }
    services::ImportReport import_grid(const std::filesystem::path& path) {
        return services::import_attendance_grids(registered, context(), "K7", services::GridUnit::minutes, {path});
    }
    std::filesystem::path filled(const std::string& name, Rows rows) {
        const auto path = folder / ("filled-" + name + ".xlsx");
        test::write_workbook_file(
            path, {{{name, test::rows_xml(rows)}, {"Instructions", test::rows_xml({{"One row for each."}})}}});
        return path;
    }
    static services::TemplateTexts texts(bool norwegian = false) {
        return {"Instructions", {"One row for each."}, norwegian};
    }
    static Instant now() { return context().at; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_FIXTURE_TEST_CASE(a_grid_holds_participants_lessons_and_what_is_recorded, TemplateWorld) {
    BOOST_TEST(
        (rows_of(grid(false)) == Rows{{"person", "L01 2020-08-24", "L02 2020-08-31"}, {"B1", "120 G"}, {"B2", "180"}}));
    BOOST_TEST((rows_of(grid(true, true))
                == Rows{{"deltaker", "navn", "L01 24.08.2020", "L02 31.08.2020"},
                        {"B1", "Absurd Banan", "120 G"},
                        {"B2", "Mild Mango", "180"}}));
}

BOOST_FIXTURE_TEST_CASE(a_grid_that_is_not_filled_in_changes_nothing, TemplateWorld) {
    for (const bool names : {false, true}) {
        for (const bool norwegian : {false, true}) {
            BOOST_TEST(sum_of(import_grid(grid(names, norwegian))) == "0 new, 0 changed, 2 same, 0 faults");
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_grid_that_is_filled_in_is_imported_as_it_is, TemplateWorld) {
    auto rows = rows_of(grid(true));
    rows[1].push_back("x");
    rows[2].push_back("90 U");
    BOOST_TEST(sum_of(import_grid(filled("attendance-grid", rows))) == "2 new, 0 changed, 2 same, 0 faults");
    BOOST_TEST((rows_of(grid(false))[2] == std::vector<std::string>{"B2", "180", "90 U"}));
}

BOOST_FIXTURE_TEST_CASE(names_leave_an_access_row_and_their_absence_none, TemplateWorld) {
    const auto accesses = [this] {
        return registered.connection().value<std::int64_t>("SELECT count(*) FROM access").value();
    };
    const auto before = accesses();
    grid(false);
    BOOST_TEST(accesses() == before);
    grid(true);
    BOOST_TEST(accesses() == before + 1);
}

BOOST_FIXTURE_TEST_CASE(a_name_that_begins_as_a_formula_does_is_guarded, TemplateWorld) {
    import({{ "people.csv", "ref,given_name,family_name,birth_date\nB1,\"'=HYPERLINK(1)\",Banan,1980-02-03\n" }});
    const auto path = grid(true);
    BOOST_TEST(rows_of(path)[1][1] == "'=HYPERLINK(1) Banan");
    BOOST_TEST(sum_of(import_grid(path)) == "0 new, 0 changed, 2 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(every_template_is_imported_as_it_is, TemplateWorld) {
    for (const auto& name : services::template_names()) {
        if (name == "attendance-grid") {
            continue;
        }
        for (const bool norwegian : {false, true}) {
            const auto path = folder / "template.xlsx";
            services::write_template(name, texts(norwegian), path, now(), over);
            const auto report =
                name == "participants" ? services::import_participants(
                    registered, context(), {"K8", EnrolmentStatus::applied, Date::parse("2021-06-01")}, {path})
                                       : import_paths({path});
            BOOST_TEST(faults_of(report) == "", name);
            BOOST_TEST(warnings_of(report) == "", name);
            BOOST_TEST(report.files.at(0).file == "template.xlsx [" + name + "]");
        }
    }
}

BOOST_FIXTURE_TEST_CASE(a_list_that_is_filled_in_enrols, TemplateWorld) {
    const auto path = folder / "list.xlsx";
    services::write_template("participants", texts(true), path, now());
    auto rows = rows_of(path);
    rows.push_back({"", "Sprudlende", "Tomat", "01.02.1991", "", "", "", "K8", "03.04.2021"});
    const auto report =
        services::import_participants(registered, context(), {{}, EnrolmentStatus::applied, Date::parse("2021-06-01")},
                                      {filled("participants", rows)});
    BOOST_TEST(faults_of(report) == "");
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(exported().at("enrolments.csv").find("P6,K8,applied,2021-04-03") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_written_is_refused, TemplateWorld) {
    const auto path = folder / "taken.xlsx";
    services::write_template("people", texts(), path, now());
    BOOST_TEST(refusal_of<Error>([&] { return services::write_template("people", texts(), path, now()), 0; }).code
               == "file-exists");
    const auto unknown =
        refusal_of<Error>([&] { return services::write_template("peple", texts(), path, now(), over), 0; });
    BOOST_TEST(unknown.code == "template-unknown");
    BOOST_TEST(unknown["nearest"] == "people");
    const auto grid_of = [&](const char* cohort) {
        return refusal_of<Error>([&] {
                   return services::write_attendance_grid(registered, context(), {cohort, false}, texts(), path, over);
               })
            .code;
    };
    BOOST_TEST(grid_of("K99") == "cohort-unknown");
    BOOST_TEST(grid_of("K8") == "cohort-without-lessons");
    import({{ "lessons.csv", "cohort,lesson,date,minutes\nK8,L1,2021-09-01,60\n" }});
    BOOST_TEST(grid_of("K8") == "cohort-without-participants");
}

BOOST_AUTO_TEST_SUITE_END()
