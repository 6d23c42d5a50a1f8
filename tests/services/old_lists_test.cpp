/// Lists of before an erasure, imported again.
#include "services/erasable_story.hpp"

#include <mb/services/participant_list.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace mb;
using test::day;
using test::Erasable;

BOOST_FIXTURE_TEST_SUITE(old_lists, Erasable)

BOOST_AUTO_TEST_CASE(an_old_list_does_not_bring_the_erased_back) {
    erase();
    const auto persons = count("SELECT count(*) FROM person");
    BOOST_CHECK_EQUAL(imported("2012-04,Sprudlende,Sitron,1980-02-03\n2012-06,Rar,Sykkel,1980-02-03\n",
                               "2012-04,2014-12-01,,\n2012-06,2014-12-01,,\n"),
                      "1 new, 2 same: row-of-erased");
    // By ref alone; by name alone, also the one before, that of the merged record, and in another spelling.
    BOOST_CHECK_EQUAL(imported("2012-05,,,\n"), "0 new, 1 same: row-of-erased");
    for (const auto* row : {",Sprudlende,Sitron,1980-02-03\n", ",Sprudlende,Tomat,1980-02-03\n",
                            ",SPRUDLENDE,tomaat,1980-02-03\n", "2020-99,Sprudlende,Sitron,1980-02-03\n"}) {
        BOOST_CHECK_EQUAL(imported(row), "0 new, 1 same: row-of-erased");
    }
    BOOST_CHECK_EQUAL(imported("2020-98,Sprudlende,Sitron,1981-02-03\n"), "1 new, 0 same:");
    BOOST_CHECK_EQUAL(count("SELECT count(*) FROM person"), persons + 1);
}

BOOST_AUTO_TEST_CASE(an_old_list_does_not_bring_the_erased_back_under_a_ref_that_was_changed) {
    const auto change_ref = [&](const char* key, const char* ref) {
        services::PersonEdit edit;
        edit.ref = std::optional(PersonRef(ref));
        services::change_person(registered, intent(), key, edit);
    };
    change_ref("P1", "NEW-1");
    change_ref("P1", "2020-77");
    change_ref("P3", "NEW-1");
    erase();
    for (const auto* row : {"2012-04,,,\n", "2012-05,,,\n", "2020-77,,,\n"}) {
        BOOST_CHECK_EQUAL(imported(row), "0 new, 1 same: row-of-erased");
    }
    // A ref that is somebody else's by now remains theirs.
    BOOST_CHECK_EQUAL(imported("NEW-1,Rar,Sykkel,1980-02-03\n", "NEW-1,2014-12-01,,\n"), "1 new, 1 same:");
}

BOOST_AUTO_TEST_CASE(a_list_of_participants_does_not_enrol_the_erased) {
    erase();
    std::ofstream(folder / "list.csv") << "Fornavn;Etternavn;Fødselsdato\nSprudlende;Sitron;3.2.1980\n";
    services::Enrolling enrolling{std::string("K7"), EnrolmentStatus::admitted, day("2020-06-10")};
    const auto report = services::import_participants(registered, context(), enrolling, {folder / "list.csv"}, {});
    BOOST_CHECK(!report.operation);
    BOOST_CHECK_EQUAL(report.warnings.at(0).finding.code, "row-of-erased");
}

BOOST_AUTO_TEST_CASE(whoever_comes_back_is_somebody_new) {
    erase();
    services::NewPerson again;
    again.ref = PersonRef("2026-01");
    again.identity = Identity{Line("Sprudlende"), Line("Sitron"), day("1980-02-03"), {}, {}, {}, {}};
    const auto outcome = services::add_person(registered, intent(), again);
    BOOST_CHECK_EQUAL(field(outcome.event.fields, "person").value_or(""), "P4");
    // From then on the person is known by name, as everybody is.
    BOOST_CHECK_EQUAL(imported(",Sprudlende,Sitron,1980-02-03\n"), "0 new, 1 same:");
}

BOOST_AUTO_TEST_SUITE_END()
