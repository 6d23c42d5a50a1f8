/// What can be named, for completion.
#include "services/small_register.hpp"
#include "store/gateways/goals.hpp"

#include <mb/services/naming.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace mb;
using test::day;

namespace {

struct Named : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k10 = cohort("K10", mb, "2021-08-17", "2022-06-18");
    CohortId k2 = cohort("K2", mb, "2020-08-17", "2021-06-18");
    PersonId banan = person("Absurd", "Banan", PersonRef("B1"));
    PersonId sokk = person("Ærlig", "Sokk");
    EnrolmentId e1 = enrolment(banan, k2,
                               {StatusChange(EnrolmentStatus::admitted, day("2020-08-01")),
                                StatusChange(EnrolmentStatus::active, day("2020-08-17"))});
    LessonId l10 = lesson(k2, "L10", "2020-08-31", 300);
    LessonId l2 = lesson(k2, "L2", "2020-08-24", 300);

    /// `K7(from 2020-01-01)`, one after the other.
    std::string named(std::string_view noun, std::string_view begun = "", const char* on = "2020-09-01") const {
        std::string text;
        for (const auto& each : services::nameable(registered, noun, begun, day(on))) {
            text += (text.empty() ? "" : " ") + each.key;
            for (const auto& [name, value] : each.about) {
                text.append("(").append(name).append(" ").append(value).append(")");
            }
        }
        return text;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(naming)

BOOST_FIXTURE_TEST_CASE(codes_stand_in_the_order_in_which_people_count, Named) {
    BOOST_TEST(named("cohort") == "K2(from 2020-08-17)(to 2021-06-18) K10(from 2021-08-17)(to 2022-06-18)");
    BOOST_TEST(named("lesson") == "K2/L2(date 2020-08-24) K2/L10(date 2020-08-31)");
    BOOST_TEST(named("programme") == "MB");
    BOOST_TEST(named("milestone") == "prosjektoppgave");
}

BOOST_FIXTURE_TEST_CASE(only_what_begins_as_asked_is_named, Named) {
    BOOST_TEST(named("cohort", "K1") == "K10(from 2021-08-17)(to 2022-06-18)");
    BOOST_TEST(named("lesson", "K2/L1") == "K2/L10(date 2020-08-31)");
    BOOST_TEST(named("person", "E") == "");
}

BOOST_FIXTURE_TEST_CASE(persons_have_numbers_and_refs_but_no_names, Named) {
    BOOST_TEST(named("person") == "P1(ref B1) P2");
}

BOOST_FIXTURE_TEST_CASE(who_is_erased_restricted_or_merged_is_left_out, Named) {
    write([&] { store::Persons(connection()).change(sokk, Person{{}, true, {}, {}}); });
    BOOST_TEST(named("person") == "P1(ref B1)");
    write([&] { store::Persons(connection()).change(sokk, Person{{}, false, day("2020-08-01"), {}}); });
    BOOST_TEST(named("person") == "P1(ref B1)");
    write([&] { store::Persons(connection()).change(sokk, Person{{}, false, {}, banan}); });
    BOOST_TEST(named("person") == "P1(ref B1)");
}

BOOST_FIXTURE_TEST_CASE(an_enrolment_has_the_status_of_the_day, Named) {
    BOOST_TEST(named("enrolment") == "E1(cohort K2)(status active)");
    BOOST_TEST(named("enrolment", "", "2020-01-01") == "E1(cohort K2)");
    write([&] {
        store::StatusChanges(connection())
            .add(e1, StatusChange(EnrolmentStatus::registered_in_error, day("2020-09-01")));
    });
    BOOST_TEST(named("enrolment") == "");
}

BOOST_FIXTURE_TEST_CASE(placements_and_employments_say_who_is_where, Named) {
    const auto employer =
        add<store::Employers>(Employer{EmployerCode("AKT"), Line("Aktivitetshuset"), EmployerKind::dps});
    add<store::Placements>(Placement{{}, e1, employer, {}, {}, {}, {}, Period(day("2020-10-05"), day("2020-12-18"))});
    BOOST_TEST(named("employer") == "AKT(employer kind dps)");
    BOOST_TEST(named("placement") == "PL1(enrolment E1)(employer AKT)(from 2020-10-05)");
    BOOST_TEST(named("employment") == "");
}

BOOST_FIXTURE_TEST_CASE(operations_come_newest_first, Named) {
    const auto newest = registered.info().newest_operation.value().to_string();
    const auto operations = services::nameable(registered, "operation", "", day("2020-09-01"));
    BOOST_TEST(operations.front().key == newest);
    BOOST_TEST(operations.back().key == "1");
    BOOST_TEST(named("operation", newest) == newest + "(date 2020-08-01)(command test)");
}

BOOST_FIXTURE_TEST_CASE(a_noun_without_records_has_nothing_to_name, Named) {
    BOOST_TEST(named("status") == "");
    BOOST_TEST(named("") == "");
}

BOOST_FIXTURE_TEST_CASE(a_register_with_a_journal_beside_it_is_not_at_rest, Named) {
    const auto path = folder / "small.mb";
    BOOST_TEST(Register::at_rest(path));
    for (const char* journal : {"small.mb-journal", "small.keys-journal"}) {
        std::ofstream(folder / journal) << "half";
        BOOST_TEST(!Register::at_rest(path));
        std::filesystem::remove(folder / journal);
    }
}

BOOST_AUTO_TEST_SUITE_END()
