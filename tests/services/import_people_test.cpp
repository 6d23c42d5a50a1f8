/// Who a row is about.
#include "refusal.hpp"
#include "services/exchange_register.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/services/people.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::faults_of;
using test::sum_of;
using test::warnings_of;

namespace {

struct People : test::ExchangeRegister {
    services::ImportReport people(const std::string& text) { return import({{"people.csv", text}}); }

    /// "P1 Absurd Banan 1980-02-03", one a line.
    std::string known() {
        std::string text;
        for (const auto& person : services::people(registered, context())) {
            text += person.id.to_string() + " " + person.identity.full_name()
                    + (person.identity.birth_date ? " " + person.identity.birth_date->to_string() : "") + "\n";
        }
        return text;
    }
    void change(PersonId id, const std::function<void(Person&)>& how) {
        registered.record(context(), [&] {
            store::Persons persons(registered.connection());
            auto person = persons.find(id).value().value;
            how(person);
            persons.change(id, person);
            return Register::Recorded{Event{"changed", {}}};
        });
    }
};

const std::string by_name = "given_name,family_name,birth_date,email\n";
const std::string by_ref = "ref,given_name,family_name,birth_date\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(import_people)

BOOST_FIXTURE_TEST_CASE(without_a_ref_people_are_matched_by_name_and_birth_date, People) {
    BOOST_CHECK_EQUAL(sum_of(people(by_name + "Absurd,Banan,1980-02-03,\nMild,Mango,1985-06-07,\n")),
                      "2 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(sum_of(people(by_name + "Mild,Mango,07.06.1985,mild@example.org\nAbsurd,Banan,3.2.1980,\n")),
                      "0 new, 1 changed, 1 same, 0 faults");
    BOOST_CHECK_EQUAL(known(), "P1 Absurd Banan 1980-02-03\nP2 Mild Mango 1985-06-07\n");
}

BOOST_FIXTURE_TEST_CASE(the_same_name_with_another_birth_date_is_another_person, People) {
    const auto report = people(by_name + "Absurd,Banan,1980-02-03,\nAbsurd,Banan,1981-02-03,\n");
    BOOST_CHECK_EQUAL(sum_of(report), "2 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(warnings_of(report), "");
}

BOOST_FIXTURE_TEST_CASE(two_spellings_with_one_birth_date_are_a_question_and_no_match, People) {
    const auto report = people(by_name
                               + "\xC3\x85se,\xC3\x98"
                                 "deg\xC3\xA5rd,1980-02-03,\nAase,\xC3\x98"
                                 "degaard,1980-02-03,\n");
    BOOST_CHECK_EQUAL(sum_of(report), "2 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(warnings_of(report), "people.csv:3 person-similar");
    const Fields asked{{"person", "P2"}, {"other", "P1"}, {"likeness", "similar-name, birth-date"}};
    BOOST_CHECK(report.warnings[0].finding.fields == asked);
    BOOST_CHECK_EQUAL(warnings_of(people(by_name
                                         + "\xC3\x85SE,\xC3\x98"
                                           "DEG\xC3\x85RD,1980-02-03,\n")),
                      "people.csv:2 person-similar\npeople.csv:2 person-similar");
}

BOOST_FIXTURE_TEST_CASE(muller_and_mueller_with_dots_are_a_question_only_with_one_birth_date, People) {
    BOOST_CHECK_EQUAL(warnings_of(people(by_ref + "B1,Sur,Muller,1980-02-03\nB2,Sur,M\xC3\xBCller,1985-02-03\n")), "");
    BOOST_CHECK_EQUAL(warnings_of(people(by_ref + "B3,Sur,M\xC3\xBCller,1980-02-03\n")), "people.csv:2 person-similar");
    // Ås and As are two names.
    BOOST_CHECK_EQUAL(warnings_of(people(by_ref + "B4,Sur,\xC3\x85s,1990-02-03\nB5,Rar,As,1990-02-03\n")), "");
}

BOOST_FIXTURE_TEST_CASE(a_new_person_who_may_be_somebody_known_is_never_silent, People) {
    people(by_name + "Absurd,Banan,1980-02-03,absurd@example.org\n");
    const auto report = people(by_name
                               + "Absurd,Bananskall,1980-02-03,\nFornuftig,Agurk,1981-01-01,ABSURD@example.org\n"
                                 "Fornuftig,Agurk,1980-02-03,\n");
    BOOST_CHECK_EQUAL(warnings_of(report), "people.csv:2 person-similar\npeople.csv:3 person-similar");
    const Fields by_given_name{{"person", "P2"}, {"other", "P1"}, {"likeness", "given-name, birth-date"}};
    BOOST_CHECK(report.warnings.at(0).finding.fields == by_given_name);
    const Fields by_email{{"person", "P3"}, {"other", "P1"}, {"likeness", "email"}};
    BOOST_CHECK(report.warnings.at(1).finding.fields == by_email);
    // A change is asked about only where it makes two alike.
    BOOST_CHECK_EQUAL(warnings_of(people("ref,language\nP2,nn\n")), "");
    BOOST_CHECK_EQUAL(warnings_of(people("ref,family_name\nP2,Banan\n")), "people.csv:2 person-similar");
}

BOOST_FIXTURE_TEST_CASE(a_row_that_cannot_tell_who_it_is_says_what_it_lacks, People) {
    const auto report = people("Fornavn;Etternavn;Fødselsdato;E-post\nAbsurd;;;\n");
    BOOST_CHECK_EQUAL(field(test::first_fault(report).fields, "missing").value_or(""), "Etternavn, Fødselsdato");
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_of_a_person_is_refused_at_its_cell, People) {
    BOOST_CHECK_EQUAL(
        faults_of(people("ref,birth_date,email,phone\nB1,1899-12-31,nobody,12 34\nB2,2022-01-01,,home\n")),
        "people.csv:2 [birth_date] date-out-of-range\npeople.csv:2 [email] email-malformed\n"
        "people.csv:2 [phone] phone-malformed\npeople.csv:3 [birth_date] birth-date-out-of-range\n"
        "people.csv:3 [phone] phone-malformed");
}

BOOST_FIXTURE_TEST_CASE(a_number_names_its_person_and_makes_one_with_that_number, People) {
    BOOST_CHECK_EQUAL(sum_of(people(by_ref + "B7,Mild,Mango,1985-06-07\nP12,Absurd,Banan,1980-02-03\nP5,,,\n")),
                      "3 new, 0 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(known(), "P5 \nP12 Absurd Banan 1980-02-03\nP13 Mild Mango 1985-06-07\n");
    BOOST_CHECK_EQUAL(sum_of(people(by_ref + "P13,Mild,Mangostan,1985-06-07\n")), "0 new, 1 changed, 0 same, 0 faults");
    BOOST_CHECK(store::Persons(registered.connection()).find(PersonId(12))->value.ref == std::nullopt);
    BOOST_CHECK_EQUAL(exported().at("people.csv"),
                      "ref,given_name,family_name,birth_date,email,phone,language\n"
                      "B7,Mild,Mangostan,1985-06-07,,,\nP5,,,,,,\nP12,Absurd,Banan,1980-02-03,,,\n");
}

BOOST_FIXTURE_TEST_CASE(a_changed_name_or_birth_date_is_a_correction_but_all_of_it_is_somebody_else, People) {
    people(by_ref + "B1,Absurd,Banan,1980-02-03\n");
    BOOST_CHECK_EQUAL(sum_of(people(by_ref + "B1,Absurd,Bananas,1980-02-04\n")), "0 new, 1 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(faults_of(people(by_ref + "B1,Mild,Mango,1985-06-07\n")),
                      "people.csv:2 [ref] person-is-somebody-else");
}

BOOST_FIXTURE_TEST_CASE(an_empty_cell_clears_and_a_missing_column_keeps, People) {
    people("ref,given_name,family_name,birth_date,email,phone\nB1,Absurd,Banan,1980-02-03,a@example.org,55 55 5\n");
    BOOST_CHECK_EQUAL(sum_of(people("ref,email\nB1,\n")), "0 new, 1 changed, 0 same, 0 faults");
    BOOST_CHECK_EQUAL(
        exported().at("people.csv"),
        "ref,given_name,family_name,birth_date,email,phone,language\nB1,Absurd,Banan,1980-02-03,,55 55 5,\n");
}

BOOST_FIXTURE_TEST_CASE(nobody_is_guessed_where_several_have_the_name, People) {
    people(by_ref + "B1,Absurd,Banan,1980-02-03\nB2,Absurd,Banan,1980-02-03\n");
    const auto report = people(by_name + "Absurd,Banan,1980-02-03,\n");
    BOOST_CHECK_EQUAL(faults_of(report), "people.csv:2 [] person-ambiguous");
    BOOST_CHECK_EQUAL(field(test::first_fault(report).fields, "persons").value_or(""), "P1, P2");
}

BOOST_FIXTURE_TEST_CASE(a_row_without_ref_meets_the_row_with_ref_of_the_same_import, People) {
    BOOST_CHECK_EQUAL(sum_of(import({{"people.csv", by_ref + "B1,Absurd,Banan,1980-02-03\n"},
                                     {"people 2.csv", "fornavn;etternavn;f\xC3\xB8"
                                                      "dselsdato\nAbsurd;Banan;3.2.1980\nMild;Mango;7.6.1985\n"},
                                     {"people 3.csv", "fornavn;etternavn;f\xC3\xB8"
                                                      "dselsdato\nMild;Mango;7.6.1985\n"}})),
                      "2 new, 0 changed, 2 same, 0 faults");
    BOOST_CHECK_EQUAL(
        faults_of(people("ref,given_name,family_name,birth_date,email\nB1,Absurd,Banan,1980-02-03,a@example.org\n"
                         ",Absurd,Banan,1980-02-03,b@example.org\n")),
        "people.csv:3 [] row-contradicts");
}

BOOST_FIXTURE_TEST_CASE(the_erased_the_restricted_and_the_merged_are_passed_over, People) {
    people(by_ref
           + "B1,Absurd,Banan,1980-02-03\nB2,Mild,Mango,1985-06-07\nB3,Pratsom,Plomme,1990-10-11\nB4,Stille,Stikkels,"
             "1991-01-01\n");
    change(PersonId(1), [](Person& person) { person.erased_on = Date(2021, 1, 1); });
    registered.record(context(), [&] {
        registered.identities().erase(PersonId(1));
        store::Persons persons(registered.connection());
        auto person = persons.find(PersonId(4)).value().value;
        person.merged_into = PersonId(2);
        persons.change(PersonId(4), person);
        return Register::Recorded{Event{"changed", {}}};
    });
    change(PersonId(3), [](Person& person) { person.restricted = true; });
    const auto report = people(
        by_ref
        + "B1,Absurd,Banan,1980-02-03\nB2,Mild,Mango,1985-06-07\nB3,Ny,Plomme,1990-10-11\nB4,Ny,Stikkels,1991-01-01\n");
    BOOST_CHECK_EQUAL(sum_of(report), "0 new, 0 changed, 4 same, 0 faults");
    BOOST_CHECK_EQUAL(warnings_of(report),
                      "people.csv:2 person-erased\npeople.csv:4 person-restricted\npeople.csv:5 person-merged");
    BOOST_CHECK(!report.operation);
    // What is exported of them says nothing, and comes back without a word.
    const auto again = import({{"people.csv", exported().at("people.csv")}});
    BOOST_CHECK_EQUAL(sum_of(again), "0 new, 0 changed, 4 same, 0 faults");
    BOOST_CHECK_EQUAL(warnings_of(again), "");
}

BOOST_FIXTURE_TEST_CASE(rows_about_a_merged_person_belong_to_the_other, People) {
    import(test::small_bundle());
    change(PersonId(3), [](Person& person) { person.merged_into = PersonId(1); });
    const auto report =
        import({{"followups.csv",
                 "person,asked_on,answered_on,answer\nB3,2021-12-18,2021-12-20,employed\nP3,2022-12-18,,\n"}});
    BOOST_CHECK_EQUAL(sum_of(report), "1 new, 0 changed, 1 same, 0 faults");
}

BOOST_FIXTURE_TEST_CASE(people_need_keys_and_other_files_do_not, People) {
    import(test::small_bundle());
    std::filesystem::remove(folder / "exchange.keys");
    auto without_keys = Register::open(folder / "exchange.mb", Register::Mode::write);
    const auto code = [&](const char* file) {
        const auto path = write({{file, test::small_bundle().at(file)}});
        return test::refusal_of<RegisterError>([&] { return services::import_files(without_keys, context(), {path}); })
            .code;
    };
    BOOST_CHECK_EQUAL(code("people.csv"), "keys-missing");
    BOOST_CHECK_EQUAL(code("enrolments.csv"), "accepted");
    const auto exporting = [&](const char* file) {
        return test::refusal_of<RegisterError>(
                   [&] { return services::export_file(without_keys, context(), file, folder / file); })
            .code;
    };
    BOOST_CHECK_EQUAL(exporting("people.csv"), "keys-missing");
    BOOST_CHECK_EQUAL(exporting("attendance.csv"), "accepted");
    BOOST_CHECK_EQUAL(test::refusal_of<RegisterError>([&] {
                          return services::export_bundle(without_keys, context(), folder / "out");
                      }).code,
                      "keys-missing");
    BOOST_CHECK(!std::filesystem::exists(folder / "out"));
}

BOOST_FIXTURE_TEST_CASE(no_name_gets_into_the_log, People) {
    people(by_ref + "B1,Absurd,Banan,1980-02-03\nB2,absurd,banan,1980-02-03\n");
    for (const auto& operation : registered.operations()) {
        for (const auto& [name, value] : operation.event.fields) {
            BOOST_CHECK_EQUAL(value.find("anan"), std::string::npos);
        }
    }
    BOOST_CHECK_EQUAL(test::bytes_of(folder / "exchange.mb").find("Banan"), std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
