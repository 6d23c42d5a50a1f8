/// Importing again: nothing changes but what is corrected, and the log tells what.
#include "services/exchange_register.hpp"

#include <mb/services/log.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::sum_of;

namespace {

/// What an operation did: "changed cohort places 17→18", one a line.
std::string changes_of(test::ExchangeRegister& world, const services::ImportReport& report) {
    std::string text;
    if (!report.operation) {
        return text;
    }
    for (const auto& change : world.registered.changes(*report.operation)) {
        text += change.kind == RowChange::Kind::added     ? "added "
                : change.kind == RowChange::Kind::changed ? "changed "
                                                          : "removed ";
        text += change.table;
        for (const auto& column : change.columns) {
            if (!column.key && change.kind == RowChange::Kind::changed) {
                text += " " + column.name + " " + column.before.value_or("") + "→" + column.after.value_or("");
            }
        }
        text += "\n";
    }
    return text;
}

/// A row of the small world that says something else, and what the log then tells.
struct Correction {
    const char* file;
    const char* from;
    const char* to;
    const char* logged;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(import_corrections)

BOOST_FIXTURE_TEST_CASE(the_second_import_of_a_bundle_changes_nothing, test::SmallWorld) {
    const auto report = import(test::small_bundle());
    BOOST_CHECK_EQUAL(sum_of(report), "0 new, 0 changed, 42 same, 0 faults");
    BOOST_CHECK(!report.operation);
    BOOST_CHECK_EQUAL(registered.operations().size(), 1);
    BOOST_CHECK(report.warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_changed_row_is_a_correction_with_its_own_entry_in_the_log) {
    for (const auto& each : {
             Correction{"programmes.csv", "MB,180,", "MB,181,", "changed programme theory_hours 180→181\n"},
             Correction{"programmes.csv", "prosjektoppgave|egenrefleksjon", "egenrefleksjon|prosjektoppgave",
                        "changed programme_milestone milestone prosjektoppgave→egenrefleksjon\n"
                        "changed programme_milestone milestone egenrefleksjon→prosjektoppgave\n"},
             Correction{"cohorts.csv", "2021-06-18,17,", "2021-06-18,18,", "changed cohort places 17→18\n"},
             Correction{"employers.csv", "DPS Nord", "Nordre DPS", "changed employer name DPS Nord→Nordre DPS\n"},
             Correction{"people.csv", ",nn", ",nb", "changed person identity_version 1→2\n"},
             Correction{"lessons.csv", "Recovery", "Mestring", "changed lesson topic Recovery→Mestring\n"},
             Correction{"attendance.csv", "120,valid", "119,invalid",
                        "changed attendance minutes 120→119 absence valid→invalid\n"},
             Correction{"groups.csv", "B1,A", "B1,B", "changed group_membership group_code A→B\n"},
             Correction{"makeups.csv", ",60", ",59", "changed make_up minutes 60→59\n"},
             Correction{"recognitions.csv", "300", "301", "changed recognition amount 300→301\n"},
             Correction{"milestones.csv", "2021-03-01", "2021-03-02",
                        "changed milestone_approval date 2021-03-01→2021-03-02\n"},
             Correction{"dispensations.csv", "muntlig", "skriftlig",
                        "changed dispensation reason muntlig framført→skriftlig framført\n"},
             Correction{"placements.csv", "Klok Kiwi", "Snill Sitron",
                        "changed placement supervisor Klok Kiwi→Snill Sitron\n"},
             Correction{"weeks.csv", "4,4,no", "4,4,yes", "changed practice_week approved 0→1\n"},
             Correction{"employments.csv", "2021-08-01,,", "2021-08-01,2022-07-31,",
                        "changed employment to_date →2022-07-31\n"},
             Correction{"employments.csv", "resigned,employer", "resigned,follow-up",
                        "changed employment source employer→follow-up\n"},
             Correction{"terms.csv", "\"37,5\"", "40", "changed terms percent 3750→4000\n"},
             Correction{"followups.csv", "2021-12-20,employed", "2021-12-20,education",
                        "changed follow_up answer employed→education\n"},
             Correction{"goals.csv", "x2", "41", "changed goal target x2→41\n"},
         }) {
        BOOST_TEST_CONTEXT(each.file << " " << each.to) {
            test::SmallWorld world;
            auto content = test::small_bundle().at(each.file);
            const auto rows = std::ranges::count(content, '\n') - 1;
            BOOST_REQUIRE(content.find(each.from) != std::string::npos);
            content.replace(content.find(each.from), std::string(each.from).size(), each.to);
            const auto report = world.import({{each.file, content}});
            BOOST_CHECK_EQUAL(sum_of(report), "0 new, 1 changed, " + std::to_string(rows - 1) + " same, 0 faults");
            BOOST_CHECK_EQUAL(changes_of(world, report), each.logged);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(the_operation_tells_how_much_was_imported, test::ExchangeRegister) {
    const auto report = import(test::small_bundle());
    const auto operation = registered.operation(*report.operation);
    const Fields told{{"files", "18"}, {"rows", "42"}, {"new", "42"}, {"changed", "0"}, {"same", "0"}};
    BOOST_CHECK_EQUAL(operation.event.code, "imported");
    BOOST_CHECK(operation.event.fields == told);
}

BOOST_FIXTURE_TEST_CASE(empty_cells_clear_and_missing_columns_keep, test::SmallWorld) {
    const std::string lesson = "cohort,lesson,date,minutes\nK7,L01,2020-08-24,180\n";
    BOOST_CHECK(!import({{"lessons.csv", lesson}}).operation);
    import(
        {{ "lessons.csv",
           "cohort,lesson,date,start,minutes,topic,group,held\nK7,L01,2020-08-24,,180,,,\nK7,L03,2020-09-07,,120,,,\n"
        }});
    BOOST_CHECK_EQUAL(exported().at("lessons.csv"), "cohort,lesson,date,start,minutes,topic,group,held\n"
                                                    "K7,L01,2020-08-24,,180,,,yes\n"
                                                    "K7,L02,2020-08-31,09:00,180,,A,yes\n"
                                                    "K7,L03,2020-09-07,,120,,,yes\n");
    BOOST_CHECK(!import({{"programmes.csv", "code,theory_hours,minutes_per_hour,practice_weeks,days_per_week,week_"
                                            "threshold_percent\nMB,180,60,20,5,80\n"}})
                     .operation);
    BOOST_CHECK(!import({{"followups.csv", "person,asked_on\nB1,2021-12-18\n"}}).operation);
    BOOST_CHECK(!import({{"employments.csv", "employment,person,employer,from\nA0,B2,dps,2020-01-01\n"}}).operation);
    BOOST_CHECK(!import({{"recognitions.csv",
                          "cohort,person,kind,amount,date,approver\nK7,B1,theory,300,2020-09-01,Streng Sitron\n"}})
                     .operation);
    BOOST_CHECK(!import({{"goals.csv", "goal,population,baseline,baseline_date,target,deadline\nB,completers,\"12,5\","
                                       "2017-05-31,40,2020-12-31\n"}})
                     .operation);
}

BOOST_FIXTURE_TEST_CASE(an_undone_import_can_be_imported_again, test::ExchangeRegister) {
    const auto first = import(test::small_bundle());
    const auto bundle = exported();
    services::undo(registered, context(), first.operation->to_string());
    BOOST_CHECK_EQUAL(sum_of(import(test::small_bundle())), "42 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK(exported() == bundle);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_SUITE_END()
