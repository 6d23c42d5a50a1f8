// Who is restricted is shown to nobody, also not as the register was known before.
#include "services/small_register.hpp"

#include <mb/services/contacts.hpp>
#include <mb/services/exchange.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using enum EnrolmentStatus;

namespace {

/// Two people of nearly one name; the first was restricted after all else had been recorded.
struct Restricted : test::SmallRegister {
    CohortId k7 = cohort("K7", programme("MB", test::ten_hours_two_weeks()), "2020-08-17", "2021-06-18");
    PersonId tomat = person("Sprudlende", "Tomat");
    PersonId tomatt = person("Sprudlende", "Tomatt");
    EnrolmentId e1 = enrolment(tomat, k7, {StatusChange(admitted, day("2020-06-10"))});
    EnrolmentId e2 = enrolment(tomatt, k7, {StatusChange(admitted, day("2020-06-10"))});
    OperationNumber known =
        *services::add_note(registered, {context()}, "E1", day("2020-07-01"), Line("Ring først")).operation;

    Restricted() {
        write([&] { store::Persons(connection()).change(tomat, Person{{}, true, {}, {}}); });
    }
    Register then() const { return registered.as_known(known.number()); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(restriction, Restricted)

BOOST_AUTO_TEST_CASE(the_past_does_not_show_who_is_restricted_now) {
    auto past = then();
    const auto on = day("2020-07-01");
    BOOST_CHECK(!store::Persons(past.connection()).find(tomat).value().value.restricted);
    const auto everyone = services::people(past, context());
    BOOST_REQUIRE_EQUAL(everyone.size(), 2U);
    BOOST_CHECK(everyone[0].identity.empty());
    BOOST_CHECK_EQUAL(everyone[1].identity.full_name(), "Sprudlende Tomatt");
    BOOST_CHECK(services::person(past, context(), "P1", on).view.identity.empty());
    BOOST_CHECK(services::names(past, context(), {tomat, tomatt}).at(tomat).empty());
    BOOST_CHECK_EQUAL(services::contacts(past, context(), "K7", {}, on).size(), 1U);
    BOOST_CHECK_EQUAL(services::letters(past, context(), "K7", LetterKind::offer, on).size(), 1U);
    BOOST_CHECK(services::duplicates(past, context()).empty());
    const auto notes = services::notes(past, context(), {"E1", {}});
    BOOST_REQUIRE_EQUAL(notes.size(), 1U);
    BOOST_CHECK(!notes.front().text);
    services::export_file(past, context(), "people.csv", folder / "people.csv");
    BOOST_CHECK_EQUAL(test::bytes_of(folder / "people.csv").find("Tomat,"), std::string::npos);
    BOOST_CHECK_NE(test::bytes_of(folder / "people.csv").find("Tomatt,"), std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_is_restricted_is_not_looked_at) {
    auto past = then();
    services::person(past, context(), "P1", day("2020-07-01"));
    services::names(registered, context(), {tomat, tomatt});
    BOOST_CHECK_EQUAL(connection().value<std::int64_t>("SELECT count(*) FROM access_person WHERE person = 1").value(),
                      0);
}

BOOST_AUTO_TEST_SUITE_END()
