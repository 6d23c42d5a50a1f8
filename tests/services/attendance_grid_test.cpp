#include "services/exchange_register.hpp"
#include "workbook_file.hpp"

#include <mb/services/attendance_grid.hpp>
#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

/// The small world with a third lesson that is held, and short words for importing grids of cohort K7.
class GridWorld : public test::SmallWorld {
public:
    GridWorld() {
        import(
            {{ "lessons.csv",
               "cohort,lesson,date,minutes\n"
               "K7,L04,2020-09-14,120\nK7,L05,2020-09-14,60\nK7,L06,2020-09-21,90\n" }});
    }
    services::ImportReport grid(const std::string& content, services::GridUnit unit = services::GridUnit::minutes) {
        return services::import_attendance_grids(registered, context(), "K7", unit,
                                                 {write({{"grid.csv", content}}) / "grid.csv"});
    }
    /// What is held of K7 beyond the small world.
    std::string attendance() {
        const auto all = exported().at("attendance.csv");
        return all.substr(all.find('\n') + 1);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(attendance_grid)

BOOST_FIXTURE_TEST_CASE(each_cell_becomes_attendance, GridWorld) {
    const auto report = grid("Deltaker;L02;14.9.2020 ;L06 21.09.2020\n"
                             "B1;x;;60 G\n"
                             "B2;U;;90\n");
    BOOST_TEST(faults_of(report) == "grid.csv:1 [14.9.2020] grid-day-ambiguous");
    const auto sound = grid("Deltaker;L02;L04;L06 21.09.2020\nB1;x;;60 G\nB2;u;0;90u\n");
    BOOST_TEST(sum_of(sound) == "5 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(attendance()
               == "K7,L01,B1,120,valid\nK7,L01,B2,180,\nK7,L02,B1,180,\nK7,L02,B2,0,invalid\n"
                  "K7,L04,B2,0,\nK7,L06,B1,60,valid\nK7,L06,B2,90,invalid\n");
}

BOOST_FIXTURE_TEST_CASE(a_second_time_nothing_changes_and_a_changed_cell_is_a_correction, GridWorld) {
    const std::string once = ";21.09.2020\nB1;60\nB2;90\n";
    BOOST_TEST(sum_of(grid(once)) == "2 new, 0 changed, 0 same, 0 faults");
    const auto again = grid(once);
    BOOST_TEST(sum_of(again) == "0 new, 0 changed, 2 same, 0 faults");
    BOOST_TEST(!again.operation);
    const auto corrected = grid(";21.09.2020\nB1;60\nB2;45 G\n");
    BOOST_TEST(sum_of(corrected) == "0 new, 1 changed, 1 same, 0 faults");
    const auto entry = services::log_entry(registered, corrected.operation.value().to_string());
    BOOST_TEST(entry.operation.event.code == "attendance-grid-imported");
    BOOST_TEST(field(entry.operation.event.fields, "cohort").value() == "K7");
    BOOST_TEST(field(entry.operation.event.fields, "changed").value() == "1");
    services::undo(registered, context(), corrected.operation.value().to_string());
    BOOST_TEST(sum_of(grid(once)) == "0 new, 0 changed, 2 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(a_blank_cell_leaves_what_is_recorded_and_says_so, GridWorld) {
    const auto report = grid("person,L01,L02\nB1,,30\n");
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "grid.csv:2 attendance-kept");
}

BOOST_FIXTURE_TEST_CASE(hours_are_read_only_when_said, GridWorld) {
    BOOST_TEST(faults_of(grid("person;L06\nB1;1,5\nB2;1:30\n")) == "grid.csv:2 [L06] grid-minutes-not-whole");
    // With a colon it can be nothing else.
    BOOST_TEST(sum_of(grid("person;L06\nB2;1:30\n")) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(sum_of(grid("person;L06;L04\nB1;1,5;1:30 G\nB2;1.25;2\n", services::GridUnit::hours))
               == "3 new, 1 changed, 0 same, 0 faults");
    BOOST_TEST(attendance().ends_with("K7,L04,B1,90,valid\nK7,L04,B2,120,\nK7,L06,B1,90,\nK7,L06,B2,75,\n"));
}

BOOST_FIXTURE_TEST_CASE(numbers_that_look_like_hours_are_doubted, GridWorld) {
    BOOST_TEST(warnings_of(grid("person;L06\nB1;2\nB2;1\n")) == "grid.csv:2 grid-unit-doubtful");
    BOOST_TEST(warnings_of(grid("person;L06\nB1;2\nB2;60\n")) == "");
    // By lesson, and told once.
    import({{ "lessons.csv", "cohort,lesson,date,minutes\nK7,L07,2020-09-28,20\n" }});
    const auto report = grid("person;L02;L04;L06;L07\nB1;2;1:30;2 G;10\nB2;x;2:00;60;5\n");
    BOOST_TEST(warnings_of(report) == "grid.csv:2 grid-unit-doubtful");
    BOOST_TEST(field(report.warnings.at(0).finding.fields, "lessons").value() == "K7/L02");
}

BOOST_FIXTURE_TEST_CASE(participants_are_known_by_number_ref_enrolment_or_name, GridWorld) {
    BOOST_TEST(sum_of(grid("participant,L06\nP1,10\nB2,90\n")) == "2 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(sum_of(grid("person,L06\nE2,10\nMild Mango,90\n")) == "0 new, 0 changed, 2 same, 0 faults");
    BOOST_TEST(sum_of(grid("Fornavn;Etternavn;Født;L06\nAbsurd;Banan;3.2.1980;10\n"))
               == "0 new, 0 changed, 1 same, 0 faults");
    BOOST_TEST(sum_of(grid("Nr;Navn;L06\nB1;Absurd Banan;10\n")) == "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(whoever_is_not_exactly_one_participant_is_a_fault, GridWorld) {
    import({{ "enrolments.csv", "person,cohort,status,date\nB4,K7,admitted,2020-08-17\nB5,K7,admitted,2020-08-17\n" }});
    BOOST_TEST(faults_of(grid("person,name,birth_date,L06\n"
                              "B3,,,10\n"            // not in the cohort
                              "P99,,,10\n"           // nobody
                              "E99,,,10\n"           // no enrolment
                              "mild mango,,,10\n"    // not exactly
                              ",,,10\n"              // who?
                              ",Dobbel Dill,,10\n"   // two of them
                              "B1,Mild Mango,,10\n"  // somebody else
                              "B1,,1980-02-04,10\n"  // born another day
                              "B1,,1980-02-30,10\n"  // no day
                              "B1,,,10\n"            //
                              "Absurd Banan,,,10\n"  // twice
                              "=B1,,,10\n"))
               == "grid.csv:2 [person] participant-unknown\ngrid.csv:3 [person] participant-unknown\n"
                  "grid.csv:4 [person] participant-unknown\ngrid.csv:5 [person] participant-unknown\n"
                  "grid.csv:6 [person] participant-missing\ngrid.csv:7 [name] participant-ambiguous\n"
                  "grid.csv:8 [person] participant-differs\ngrid.csv:9 [person] participant-differs\n"
                  "grid.csv:10 [birth_date] date-impossible\ngrid.csv:12 [person] participant-twice\n"
                  "grid.csv:13 [person] cell-formula");
}

BOOST_FIXTURE_TEST_CASE(every_column_must_mean_one_lesson, GridWorld) {
    BOOST_TEST(faults_of(grid("person,L6,Sum,3.9.2020,3.9,L06 2020-09-22,L06,21.9.2020,ref\n"))
               == "grid.csv:1 [L6] grid-column-unknown\n"
                  "grid.csv:1 [3.9.2020] grid-day-without-lesson\ngrid.csv:1 [3.9] grid-column-unknown\n"
                  "grid.csv:1 [L06 2020-09-22] lesson-on-another-day\n"
                  "grid.csv:1 [21.9.2020] header-column-twice\ngrid.csv:1 [ref] header-column-twice");
    BOOST_TEST(faults_of(grid("L06\n")) == "grid.csv:1 [] grid-columns-missing");
    BOOST_TEST(faults_of(grid("person\nB1\n")) == "grid.csv:1 [] grid-columns-missing");
    BOOST_TEST(faults_of(grid("person,L06\nB1,10,,note\n")) == "grid.csv:2 [] grid-cell-without-column");
}

BOOST_FIXTURE_TEST_CASE(what_stands_before_the_lessons_may_be_of_ones_own, GridWorld) {
    const auto report = grid("Deltaker;Merknad;Telefon;L06\nB1;=A1;55;60\n");
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(report) == "grid.csv:1 columns-left-out");
    BOOST_TEST(field(report.warnings.at(0).finding.fields, "columns").value() == "Merknad, Telefon");
    BOOST_TEST(faults_of(grid("Deltaker;L06;Sum\nB1;60;60\n")) == "grid.csv:1 [Sum] grid-column-unknown");
    BOOST_TEST(faults_of(grid("Deltaker;Fnr;L06\nB1;;60\n")) == "grid.csv:1 [Fnr] header-identity-number");
    BOOST_TEST(faults_of(grid("Deltaker;Merknad;L06\nB1;010190 12345;60\n"))
               == "grid.csv:2 [Merknad] text-national-identity-number");
}

BOOST_FIXTURE_TEST_CASE(a_mark_that_means_nothing_is_told_with_its_place_and_nothing_is_kept, GridWorld) {
    BOOST_TEST(faults_of(grid("person,L06,L04\nB1,91,syk\nB2,90,-5\n"))
               == "grid.csv:2 [L06] attendance-exceeds-lesson\ngrid.csv:2 [L04] grid-mark-unknown\n"
                  "grid.csv:3 [L04] grid-mark-unknown");
    BOOST_TEST(attendance() == "K7,L01,B1,120,valid\nK7,L01,B2,180,\n");
}

BOOST_FIXTURE_TEST_CASE(the_rules_judge_what_a_grid_changes, GridWorld) {
    // An hour of that lesson has been made up, and then only the half was missed.
    BOOST_TEST(faults_of(grid("person,L01\nB1,150\n")) == "grid.csv:2 [] make-up-exceeds-missed");
    const auto before_start = import({{"lessons.csv", "cohort,lesson,date,minutes\nK7,L00,2020-08-10,60\n"}});
    BOOST_TEST(sum_of(before_start) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(warnings_of(grid("person,L00\nB1,60\n")) == "grid.csv:2 attendance-not-applicable");
}

BOOST_FIXTURE_TEST_CASE(a_workbook_is_read_as_a_grid, GridWorld) {
    const auto path = folder / "k7.xlsx";
    test::write_workbook_file(path, {{{"Forside", test::rows_xml({{"Kull 7"}})},
                                      {"Høst", test::rows_xml({{"Deltaker", "L06"}, {"B1", "60"}, {"B2", "90 G"}})}}});
    const auto read = [&](std::optional<std::string> sheet) {
        services::ImportOptions options;
        options.sheet = std::move(sheet);
        return services::import_attendance_grids(registered, context(), "K7", services::GridUnit::minutes, {path},
                                                 options);
    };
    BOOST_TEST(faults_of(read({})) == "k7.xlsx:0 [] sheet-ambiguous");
    BOOST_TEST(faults_of(read("Vår")) == "k7.xlsx:0 [] sheet-unknown");
    const auto report = read("Høst");
    BOOST_TEST(sum_of(report) == "2 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(report.files.at(0).file == "k7.xlsx [Høst]");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsal_changes_nothing_and_an_unknown_cohort_is_refused, GridWorld) {
    services::ImportOptions options;
    options.rehearse = true;
    const auto path = write({{"grid.csv", "person,L06\nB1,60\n"}}) / "grid.csv";
    const auto report =
        services::import_attendance_grids(registered, context(), "K7", services::GridUnit::minutes, {path}, options);
    BOOST_TEST(sum_of(report) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_TEST(sum_of(grid("person,L06\nB1,60\n")) == "1 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_THROW(
        services::import_attendance_grids(registered, context(), "K99", services::GridUnit::minutes, {path}), NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
