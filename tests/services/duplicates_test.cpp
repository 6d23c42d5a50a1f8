/// Pairs that may be one person.
#include "services/small_register.hpp"

#include <mb/services/person_changes.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct People : test::SmallRegister {
    PersonId add(const char* given_name, const char* family_name, const char* born, const char* email = nullptr,
                 const char* phone = nullptr) {
        Identity identity;
        identity.given_name = Line(given_name);
        identity.family_name = Line(family_name);
        if (*born != '\0') {
            identity.birth_date = day(born);
        }
        if (email != nullptr) {
            identity.email = Line(email);
        }
        if (phone != nullptr) {
            identity.phone = Line(phone);
        }
        return services::add_person(registered, {context()}, {{}, identity, true}).changed
                   ? store::Persons(connection()).all().back().id
                   : PersonId(1);
    }
    /// "P1 P2 same-name birth-date", one a line.
    std::string found() {
        std::string text;
        for (const auto& pair : services::duplicates(registered, context())) {
            text += pair.person.to_string() + " " + pair.other.to_string();
            for (const auto likeness : pair.likeness) {
                text += " " + std::string(to_code(likeness));
            }
            text += "\n";
        }
        return text;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(duplicates, People)

BOOST_AUTO_TEST_CASE(a_name_alike_is_a_question_unless_the_birth_dates_differ) {
    add("Åse", "Ødegård", "1980-02-03");
    add("Aase", "Ødegaard", "1980-02-03");
    add("Åse", "Ødegård", "1981-02-03");
    add("Rar", "Sykkel", "1980-02-03");
    BOOST_CHECK_EQUAL(found(), "P1 P2 similar-name birth-date\n");
    add("Rar", "Sykkel", "");
    BOOST_CHECK_EQUAL(found(), "P1 P2 similar-name birth-date\nP4 P5 same-name\n");
}

BOOST_AUTO_TEST_CASE(the_same_mailbox_or_telephone_is_a_question_whatever_the_name) {
    add("Sprudlende", "Tomat", "1980-02-03", "post@example.org", "+47 00 00 00 07");
    add("Rar", "Sykkel", "1985-06-07", "Post@Example.org");
    add("Ærlig", "Sokk", "1990-10-11", nullptr, "00000007");
    BOOST_CHECK_EQUAL(found(), "P1 P2 email\nP1 P3 phone\n");
}

BOOST_AUTO_TEST_CASE(the_same_birth_date_is_a_question_with_half_a_name_or_nearly_the_whole) {
    add("Sprudlende", "Tomat", "1980-02-03");
    add("Sprudlende", "Agurk", "1980-02-03");
    BOOST_CHECK_EQUAL(found(), "P1 P2 given-name birth-date\n");
    add("Rar", "tomat", "1980-02-03");
    BOOST_CHECK_EQUAL(found(), "P1 P2 given-name birth-date\nP1 P3 family-name birth-date\n");
    add("Glad", "Vante", "1990-10-11");
    add("Vante", "Glad", "1990-10-11");
    add("Gladd", "Vanter", "1990-10-11");
    add("Sur", "Sitron", "1990-10-11");
    add("Glad", "Sokk", "1990-10-12");
    BOOST_CHECK_EQUAL(found(), "P1 P2 given-name birth-date\nP1 P3 family-name birth-date\n"
                               "P4 P5 similar-name birth-date\nP4 P6 similar-name birth-date\n");
}

BOOST_AUTO_TEST_CASE(the_merged_and_the_restricted_are_left_out) {
    add("Sprudlende", "Tomat", "1980-02-03");
    add("Sprudlende", "Tomat", "1980-02-03");
    add("Sprudlende", "Tomat", "1980-02-03");
    BOOST_CHECK_EQUAL(found(), "P1 P2 same-name birth-date\nP1 P3 same-name birth-date\nP2 P3 same-name birth-date\n");
    services::merge_persons(registered, {context()}, "P2", "P1");
    BOOST_CHECK_EQUAL(found(), "P1 P3 same-name birth-date\n");
    write([&] {
        auto person = store::Persons(connection()).find(PersonId(3)).value().value;
        person.restricted = true;
        store::Persons(connection()).change(PersonId(3), person);
    });
    BOOST_CHECK_EQUAL(found(), "");
}

BOOST_AUTO_TEST_SUITE_END()
