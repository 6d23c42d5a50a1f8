/// Who can be reached how, and what letters are about.
#include "services/small_register.hpp"

#include <mb/services/contacts.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;
using enum EnrolmentStatus;

namespace {

struct Reached : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    PersonId tomat = person("Sprudlende", "Tomat");
    EnrolmentId e1 =
        enrolment(tomat, k7, {StatusChange(admitted, day("2020-06-10")), StatusChange(active, day("2020-08-17"))});
    EnrolmentId e2 = enrolment(person("Rar", "Sykkel"), k7,
                               {StatusChange(applied, day("2020-04-10")), StatusChange(rejected, day("2020-06-10"))});
    EmployerId dps = add<store::Employers>(Employer{EmployerCode("dps"), Line("DPS Nord"), EmployerKind::dps});

    std::string reached(std::optional<EnrolmentStatus> status = {}, const char* at = "2020-12-01") {
        std::string text;
        for (const auto& contact : services::contacts(registered, context(), "K7", status, day(at))) {
            text += contact.enrolment.id.to_string() + " " + contact.identity.full_name() + "; ";
        }
        return text;
    }
    std::string letters(LetterKind kind, const char* at = "2020-12-01") {
        std::string text;
        for (const auto& letter : services::letters(registered, context(), "K7", kind, day(at))) {
            text += letter.contact.identity.full_name() + (letter.host ? " at " + letter.host->name.str() : "") + "; ";
        }
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(contacts, Reached)

BOOST_AUTO_TEST_CASE(a_cohort_is_reached_by_status_and_day) {
    BOOST_CHECK_EQUAL(reached(), "E1 Sprudlende Tomat; E2 Rar Sykkel; ");
    BOOST_CHECK_EQUAL(reached(active), "E1 Sprudlende Tomat; ");
    BOOST_CHECK_EQUAL(reached(active, "2020-08-01"), "");
}

BOOST_AUTO_TEST_CASE(the_restricted_are_not_reached_and_nobody_else_was_looked_at) {
    write([&] {
        auto person = store::Persons(connection()).find(tomat).value().value;
        person.restricted = true;
        store::Persons(connection()).change(tomat, person);
    });
    BOOST_CHECK_EQUAL(reached(), "E2 Rar Sykkel; ");
    BOOST_CHECK_EQUAL(connection().value<std::int64_t>("SELECT group_concat(person) = '2' FROM access_person").value(),
                      1);
}

BOOST_AUTO_TEST_CASE(each_kind_of_letter_has_its_readers) {
    BOOST_CHECK_EQUAL(letters(LetterKind::offer, "2020-07-01"), "Sprudlende Tomat; ");
    BOOST_CHECK_EQUAL(letters(LetterKind::offer), "");
    BOOST_CHECK_EQUAL(letters(LetterKind::refusal), "Rar Sykkel; ");
    BOOST_CHECK_EQUAL(letters(LetterKind::practice), "");
    add<store::Placements>(
        Placement{{}, e1, dps, Line("FACT"), {}, {}, {}, Period(day("2020-11-16"), day("2021-01-29"))});
    add<store::Placements>(Placement{{}, e1, dps, {}, {}, {}, {}, Period(day("2021-03-01"), day("2021-05-28"))});
    BOOST_CHECK_EQUAL(letters(LetterKind::practice), "Sprudlende Tomat at DPS Nord; Sprudlende Tomat at DPS Nord; ");
    BOOST_CHECK_EQUAL(letters(LetterKind::practice, "2021-02-01"), "Sprudlende Tomat at DPS Nord; ");
}

BOOST_AUTO_TEST_SUITE_END()
