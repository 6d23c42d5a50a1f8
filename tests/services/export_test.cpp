/// What goes out comes back the same.
#include "property.hpp"
#include "refusal.hpp"
#include "services/exchange/format.hpp"
#include "services/exchange_any_bundle.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

using namespace mb;
using test::Bundle;

namespace {

/// The bundle as another register exports it after importing it.
Bundle through_another(const Bundle& bundle) {
    test::ExchangeRegister other;
    if (other.import(bundle).has_errors()) {
        throw std::logic_error("what was exported cannot be imported");
    }
    return other.exported();
}

std::string difference(const Bundle& a, const Bundle& b) {
    for (const auto& [name, content] : a) {
        if (!b.contains(name) || b.at(name) != content) {
            return name + "\n" + content + "---\n" + (b.contains(name) ? b.at(name) : "");
        }
    }
    return a.size() == b.size() ? "" : "other files";
}

mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(exporting)

BOOST_AUTO_TEST_CASE(an_exported_bundle_imports_equal_into_an_empty_register) {
    test::for_all([] {
        test::ExchangeRegister world;
        RC_ASSERT(test::faults_of(world.import(test::any_bundle())).empty());
        const auto exported = world.exported();
        RC_ASSERT(difference(exported, through_another(exported)).empty());
        const auto again = world.import(exported);
        RC_ASSERT(!again.operation && !again.has_errors());
    });
}

BOOST_FIXTURE_TEST_CASE(the_small_world_goes_out_in_canonical_form, test::SmallWorld) {
    const auto bundle = exported();
    BOOST_CHECK_EQUAL(bundle.at("enrolments.csv"), "person,cohort,status,date,reason,note,continues,received\n"
                                                   "B2,K6,admitted,2019-06-10,,,,\n"
                                                   "B2,K6,active,2019-08-19,,,,\n"
                                                   "B2,K6,transferred,2020-03-02,,,,\n"
                                                   "B1,K7,applied,2020-04-20,,,,2020-04-20T10:00:00Z\n"
                                                   "B1,K7,admitted,2020-06-10,,,,\n"
                                                   "B1,K7,active,2020-08-17,,,,\n"
                                                   "B2,K7,admitted,2020-06-10,,,K6,\n"
                                                   "B2,K7,active,2020-08-17,,,,\n");
    BOOST_CHECK_EQUAL(bundle.at("terms.csv"), "employment,from,percent,contract,funding,peer_role,title\n"
                                              "A0,2020-01-01,100,permanent,ordinary,no,\n"
                                              "A1,2021-08-01,37.5,temporary,earmarked,yes,MB\n");
    BOOST_CHECK_EQUAL(
        bundle.at("goals.csv"),
        "goal,population,employer_kinds,funding,peer_role,unit,baseline,baseline_date,source,target,deadline\n"
        "A,anyone,,,yes,persons,20,2017-05-31,planen,x2,2020-12-31\n"
        "B,completers,municipality|dps,ordinary,,fte,12.5,2017-05-31,,40,2020-12-31\n");
    BOOST_CHECK_EQUAL(difference(bundle, through_another(bundle)), "");
}

BOOST_FIXTURE_TEST_CASE(things_without_a_code_go_out_by_number_and_come_back_under_it, test::SmallWorld) {
    import({{"people.csv", "ref,given_name\nP12,Stille\n"},
            {"enrolments.csv", "person,cohort,status,date\nP12,K7,admitted,2020-06-10\n"},
            {"placements.csv", "placement,cohort,person,employer,from,to\nPL17,K7,P12,dps,2020-11-16,2021-01-29\n"},
            {"weeks.csv", "placement,week,planned_days,present_days,approved\nPL17,2020-W50,5,5,yes\n"},
            {"employments.csv", "employment,person,employer,from\nJ56,P12,dps,2021-08-01\n"},
            { "terms.csv",
              "employment,from,percent,contract,funding,peer_role\nJ56,2021-08-01,50,permanent,ordinary,yes\n" }});
    const auto bundle = exported();
    for (const auto& [file, key] : Bundle{{"people.csv", "\nP12,"},
                                          {"placements.csv", "\nPL17,"},
                                          {"weeks.csv", "\nPL17,"},
                                          {"employments.csv", "\nJ56,"},
                                          {"terms.csv", "\nJ56,"}}) {
        BOOST_CHECK_MESSAGE(bundle.at(file).find(key) != std::string::npos, file);
    }
    BOOST_CHECK_EQUAL(difference(bundle, through_another(bundle)), "");
    BOOST_CHECK(!import(bundle).operation);
    // The number names a record that has a code too: H1 is placement 1.
    BOOST_CHECK_EQUAL(
        test::sum_of(import({{"placements.csv", "placement,cohort,person,employer,unit,supervisor,from,to\n"
                                                "PL1,K7,B1,dps,FACT,Klok Kiwi,2020-11-16,2021-01-29\n"}})),
        "0 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(an_empty_register_exports_every_file_with_its_header, test::ExchangeRegister) {
    const auto bundle = exported();
    BOOST_CHECK_EQUAL(bundle.size(), services::exchange::kinds);
    BOOST_CHECK_EQUAL(bundle.at("groups.csv"), "cohort,person,group,from\n");
    BOOST_CHECK_EQUAL(test::sum_of(import(bundle)), "0 new, 0 changed, 0 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(the_bergen_example_goes_through_unchanged, test::ExchangeRegister) {
    const auto example = std::filesystem::path(MB_SOURCE_DIR) / "examples/bergen";
    BOOST_REQUIRE_EQUAL(test::faults_of(import_paths({example})), "");
    BOOST_CHECK(!import_paths({example}).operation);
    const auto bundle = exported();
    BOOST_CHECK_EQUAL(difference(bundle, through_another(bundle)), "");
}

BOOST_FIXTURE_TEST_CASE(the_folder_must_be_empty_and_is_its_owners_alone, test::SmallWorld) {
    const auto out = folder / "out";
    services::export_bundle(registered, context(), out);
    BOOST_CHECK_EQUAL(mode_of(out), 0700);
    BOOST_CHECK_EQUAL(mode_of(out / "people.csv"), 0600);
    const auto again = [&](bool overwrite) {
        return test::refusal_of<RegisterError>([&] {
                   return services::export_bundle(registered, context(), out, {overwrite, false, {}});
               })
            .code;
    };
    BOOST_CHECK_EQUAL(again(false), "folder-not-empty");
    BOOST_CHECK_EQUAL(again(true), "accepted");
    std::ofstream(folder / "file") << "x";
    BOOST_CHECK_EQUAL(test::refusal_of<RegisterError>([&] {
                          return services::export_bundle(registered, context(), folder / "file");
                      }).code,
                      "folder-not-writable");
}

BOOST_FIXTURE_TEST_CASE(one_file_goes_out_by_itself, test::SmallWorld) {
    const auto file = folder / "kull.csv";
    BOOST_CHECK_EQUAL(services::export_file(registered, context(), "cohorts.csv", file), 3);
    BOOST_CHECK_EQUAL(test::bytes_of(file), exported().at("cohorts.csv"));
    const auto code = [&](const char* name, bool overwrite = false) {
        return test::refusal_of<Error>([&] {
                   return services::export_file(registered, context(), name, file, {overwrite, false, {}});
               })
            .code;
    };
    BOOST_CHECK_EQUAL(code("cohorts.csv"), "file-exists");
    BOOST_CHECK_EQUAL(code("cohorts.csv", true), "accepted");
    BOOST_CHECK_EQUAL(code("cohort.csv", true), "file-unknown");
}

BOOST_FIXTURE_TEST_CASE(a_rehearsed_export_refuses_what_would_be_refused_and_makes_nothing, test::SmallWorld) {
    const auto rehearse = [&](const std::filesystem::path& path) {
        return test::refusal_of<Error>([&] {
                   return services::export_bundle(registered, context(), path, {false, true, {}});
               })
            .code;
    };
    const auto contents_before = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    BOOST_CHECK_EQUAL(rehearse(folder / "a/b/c"), "accepted");
    BOOST_CHECK_EQUAL(rehearse("/proc/out"), "folder-not-writable");
    BOOST_CHECK_EQUAL(std::distance(std::filesystem::directory_iterator(folder.path()), {}), contents_before);
    services::export_bundle(registered, context(), folder / "a/b/c");
    BOOST_CHECK_EQUAL(rehearse(folder / "a/b/c"), "folder-not-empty");
    BOOST_CHECK_EQUAL(rehearse(folder / "a/b/c/cohorts.csv"), "folder-not-writable");
    BOOST_CHECK_EQUAL(
        services::export_file(registered, context(), "cohorts.csv", folder / "one.csv", {false, true, {}}), 0);
    BOOST_CHECK(!std::filesystem::exists(folder / "one.csv"));
    BOOST_CHECK_EQUAL(test::refusal_of<Error>([&] {
                          return services::export_file(registered, context(), "cohorts.csv",
                                                       folder / "a/b/c/cohorts.csv", {false, true, {}});
                      }).code,
                      "file-exists");
}

BOOST_FIXTURE_TEST_CASE(an_export_that_is_interrupted_takes_everything_back, test::SmallWorld) {
    const auto out = folder / "new/out";
    // Between rows, and again when every file is written but for its name.
    for (const int calls : {3, 0}) {
        int rows = 0;
        services::export_bundle(registered, context(), folder / ("count" + std::to_string(calls)),
                                {false, false, [&] { ++rows; }});
        int left = calls == 0 ? rows : calls;
        const auto interrupt = [&] {
            if (--left == 0) {
                throw Error("stopped");
            }
        };
        BOOST_CHECK_THROW(services::export_bundle(registered, context(), out, {false, false, interrupt}), Error);
        BOOST_CHECK(!std::filesystem::exists(folder / "new"));
    }
    services::export_bundle(registered, context(), out);
    const auto before = test::bytes_of(out / "people.csv");
    BOOST_CHECK_THROW(
        services::export_bundle(registered, context(), out, {true, false, [] { throw Error("stopped"); }}), Error);
    BOOST_CHECK_EQUAL(test::bytes_of(out / "people.csv"), before);
    BOOST_CHECK_THROW(services::export_file(registered, context(), "people.csv", folder / "people.csv",
                                            {false, false, [] { throw Error("stopped"); }}),
                      Error);
    BOOST_CHECK(!std::filesystem::exists(folder / "people.csv"));
}

BOOST_FIXTURE_TEST_CASE(a_bundle_that_cannot_be_finished_leaves_no_half_of_it, test::SmallWorld) {
    const auto out = folder / "out";
    // Somebody else puts a file there while this one is being written.
    const auto meddle = [&] {
        if (!std::filesystem::exists(out / "goals.csv")) {
            std::ofstream(out / "goals.csv") << "x";
        }
    };
    BOOST_CHECK_THROW(services::export_bundle(registered, context(), out, {false, false, meddle}), RegisterError);
    BOOST_CHECK_EQUAL(std::distance(std::filesystem::directory_iterator(out), {}), 1);
    BOOST_CHECK_EQUAL(test::bytes_of(out / "goals.csv"), "x");
}

BOOST_AUTO_TEST_SUITE_END()
