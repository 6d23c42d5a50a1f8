/// An import is done whole or not at all.
#include "refusal.hpp"
#include "services/exchange_register.hpp"

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;

namespace {

struct Stop {};

/// The tables without the access log, which also remembers what came to nothing.
std::string content_of(const test::ExchangeRegister& world) {
    std::string text;
    for (const auto& [table, rows] : world.registered.row_counts()) {
        text += table.starts_with("access") ? "" : table + " " + std::to_string(rows) + "\n";
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(import_whole)

BOOST_FIXTURE_TEST_CASE(a_fault_in_the_last_row_of_the_last_file_leaves_the_register_as_it_was,
                        test::ExchangeRegister) {
    auto bundle = test::small_bundle();
    bundle.erase("people.csv");  // Reading identities would leave a row in the access log.
    import({{ "people.csv", test::small_bundle().at("people.csv") }});
    const auto before = test::bytes_of(folder / "exchange.mb");
    bundle["attendance.csv"] += "K7,L01,B1,sju,\n";
    const auto report = import(bundle);
    BOOST_CHECK_EQUAL(faults_of(report), "attendance.csv:4 [minutes] number-malformed");
    BOOST_CHECK(!report.operation);
    BOOST_CHECK(test::bytes_of(folder / "exchange.mb") == before);
}

BOOST_FIXTURE_TEST_CASE(a_rehearsal_tells_the_same_and_changes_nothing, test::ExchangeRegister) {
    services::ImportOptions rehearsal;
    rehearsal.rehearse = true;
    const auto before = content_of(*this);
    const auto rehearsed = import(test::small_bundle(), rehearsal);
    BOOST_CHECK(!rehearsed.operation);
    BOOST_CHECK_EQUAL(content_of(*this), before);
    const auto done = import(test::small_bundle());
    BOOST_CHECK_EQUAL(sum_of(rehearsed), sum_of(done));
    BOOST_CHECK(rehearsed.warnings_in_all == done.warnings_in_all);
    BOOST_CHECK(done.operation);
}

BOOST_FIXTURE_TEST_CASE(all_faults_of_all_files_are_told_in_one_run, test::ExchangeRegister) {
    auto bundle = test::small_bundle();
    bundle["cohorts.csv"] =
        "code,programme,first_day,last_day,plasser\nK6,MB,2019-08-19,2018-06-19,mange\nK7,MX,17.8.20,2021-06-18,\n";
    bundle["employers.csv"] = "code,name,type,farge\n";
    bundle["goals.csv"] += "C,alle,,,,,x,2017-05-31,,dobbelt,\n";
    BOOST_CHECK_EQUAL(faults_of(import(bundle)),
                      "cohorts.csv:2 [last_day] period-reversed\ncohorts.csv:2 [plasser] number-malformed\n"
                      "cohorts.csv:3 [programme] programme-unknown\ncohorts.csv:3 [first_day] date-two-digit-year\n"
                      "employers.csv:1 [farge] header-unknown-column\n"
                      "goals.csv:4 [population] code-unknown\ngoals.csv:4 [baseline] number-malformed\n"
                      "goals.csv:4 [target] target-malformed\ngoals.csv:4 [deadline] cell-empty");
}

BOOST_FIXTURE_TEST_CASE(an_unknown_column_hides_no_fault_of_the_rows, test::ExchangeRegister) {
    BOOST_CHECK_EQUAL(faults_of(import({{"employers.csv", "code,name,type,Merknad\nx,X,shop,\n"}})),
                      "employers.csv:1 [Merknad] header-unknown-column\nemployers.csv:2 [type] code-unknown");
    // One that is misspelled is read as what it may be.
    BOOST_CHECK_EQUAL(faults_of(import({{"people.csv", "ref,birthdat\nB1,1.2.80\n"}})),
                      "people.csv:1 [birthdat] header-unknown-column\npeople.csv:2 [birthdat] date-two-digit-year");
}

BOOST_FIXTURE_TEST_CASE(rows_are_not_blamed_for_what_they_refer_to, test::ExchangeRegister) {
    auto bundle = test::small_bundle();
    bundle["programmes.csv"] = "code\n";
    BOOST_CHECK_EQUAL(test::first_fault(import(bundle)).file, "programmes.csv");
    for (const auto& file : import(bundle).files) {
        BOOST_CHECK_MESSAGE(file.file == "programmes.csv" || file.errors.empty(), file.file);
    }
    bundle = test::small_bundle();
    bundle["people.csv"] = "ref,birth_date\nB1,1.1.80\nB2,\nB3,\nB4,\nB5,\n";
    bundle["employments.csv"] = "employment,person,employer,from\nA0,B2,dps,i fjor\nA1,B1,bergen,2021-08-01\n";
    BOOST_CHECK_EQUAL(faults_of(import(bundle)),
                      "employments.csv:2 [from] date-malformed\npeople.csv:2 [birth_date] date-two-digit-year");
}

BOOST_FIXTURE_TEST_CASE(faults_and_warnings_are_kept_to_a_limit_and_counted_beyond_it, test::SmallWorld) {
    services::ImportOptions few;
    few.error_limit = 3;
    few.warning_limit = 2;
    std::string rows = "cohort,lesson,person,minutes\n";
    for (int i = 0; i < 10; ++i) {
        rows += "K7,L01,B1,x\n";
    }
    const auto faulty = import({{"attendance.csv", rows}}, few);
    BOOST_CHECK_EQUAL(faulty.files[0].errors.size(), 3);
    BOOST_CHECK_EQUAL(faulty.files[0].errors_in_all, 10);
    BOOST_CHECK_EQUAL(faulty.files[0].rows, 10);
    std::string weeks = "placement,week,planned_days,present_days,approved\n";
    for (const char* week : {"2020-W10", "2020-W11", "2020-W12", "2020-W13"}) {
        weeks += "H1," + std::string(week) + ",5,5,yes\n";
    }
    const auto warned = import({{"weeks.csv", weeks}}, few);
    BOOST_CHECK_EQUAL(warned.warnings.size(), 2);
    BOOST_CHECK_EQUAL(warned.warnings_in_all.at("week-outside-participation"), 4);
}

BOOST_FIXTURE_TEST_CASE(progress_is_told_and_throwing_from_it_ends_the_import, test::ExchangeRegister) {
    services::ImportOptions options;
    std::uintmax_t last = 0;
    std::uintmax_t all = 0;
    options.progress = [&](std::uintmax_t done, std::uintmax_t total) {
        BOOST_CHECK(done >= last && done <= total);
        last = done;
        all = total;
    };
    options.rehearse = true;
    import(test::small_bundle(), options);
    BOOST_CHECK_EQUAL(last, all);
    BOOST_CHECK_GT(all, 0);
    options.rehearse = false;
    options.progress = [](std::uintmax_t, std::uintmax_t) { throw Stop{}; };
    const auto before = content_of(*this);
    BOOST_CHECK_THROW(import(test::small_bundle(), options), Stop);
    BOOST_CHECK_EQUAL(content_of(*this), before);
}

BOOST_FIXTURE_TEST_CASE(files_may_refer_to_what_is_in_the_register_already, test::ExchangeRegister) {
    for (const char* file :
         {"programmes.csv", "cohorts.csv", "employers.csv", "people.csv", "enrolments.csv", "lessons.csv",
          "attendance.csv", "groups.csv", "makeups.csv", "recognitions.csv", "milestones.csv", "dispensations.csv",
          "placements.csv", "weeks.csv", "employments.csv", "terms.csv", "followups.csv", "goals.csv"}) {
        BOOST_CHECK_EQUAL(faults_of(import({{file, test::small_bundle().at(file)}})), "");
    }
    test::SmallWorld at_once;
    BOOST_CHECK(exported() == at_once.exported());
}

BOOST_AUTO_TEST_SUITE_END()
