/// Adding persons and changing who they are.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/log.hpp>
#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

Identity named(const char* given_name, const char* family_name, const char* born = "1980-02-03") {
    Identity identity;
    identity.given_name = Line(given_name);
    identity.family_name = Line(family_name);
    identity.birth_date = day(born);
    return identity;
}

struct People : test::SmallRegister {
    services::Intent intent() const { return {context()}; }
    services::Outcome add(const Identity& identity, std::optional<PersonRef> ref = {}, bool is_new = false) {
        return services::add_person(registered, intent(), {std::move(ref), identity, is_new});
    }
    services::Outcome change(std::string_view key, const services::PersonEdit& edit) {
        return services::change_person(registered, intent(), key, edit);
    }
    Identity held(std::string_view key) {
        return services::person(registered, context(), key, day("2020-08-01")).view.identity;
    }
    std::string codes(const services::Outcome& outcome) {
        std::string all;
        for (const auto& warning : outcome.warnings) {
            all += warning.code + " " + std::string(field(warning.fields, "other").value_or("")) + ";";
        }
        return all;
    }
    void set(PersonId id, const std::function<void(Person&)>& how) {
        write([&] {
            store::Persons persons(connection());
            auto person = persons.find(id).value().value;
            how(person);
            persons.change(id, person);
        });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(person_changes, People)

BOOST_AUTO_TEST_CASE(an_added_person_is_held_sealed_and_the_log_knows_the_number_alone) {
    const auto outcome = add(named("Sprudlende", "Tomat"), PersonRef("2020-01"));
    BOOST_CHECK(outcome.event == (Event{"person-added", {{"person", "P1"}}}));
    BOOST_REQUIRE_EQUAL(outcome.things.size(), 1U);
    BOOST_CHECK_EQUAL(field(outcome.things[0], "ref").value_or(""), "2020-01");
    BOOST_CHECK(held("2020-01") == named("Sprudlende", "Tomat"));
    BOOST_CHECK_EQUAL(test::bytes_of(folder / "small.mb").find("Tomat"), std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_added_person_goes_and_comes_back_with_undo_and_redo) {
    const auto number = add(named("Sprudlende", "Tomat")).operation->to_string();
    services::undo(registered, context(), number);
    BOOST_CHECK(services::people(registered, context()).empty());
    services::redo(registered, context(), number);
    BOOST_CHECK_EQUAL(held("P1").full_name(), "Sprudlende Tomat");
}

BOOST_AUTO_TEST_CASE(somebody_of_a_known_name_and_birth_date_is_refused_until_said_to_be_new) {
    add(named("Sprudlende", "Tomat"));
    const auto refusal = test::refusal_of<Refused>([&] { add(named("Sprudlende", "Tomat")); });
    BOOST_CHECK_EQUAL(refusal.code, "person-exists");
    BOOST_CHECK_EQUAL(field(refusal.fields, "person").value_or(""), "P1");
    BOOST_CHECK_EQUAL(codes(add(named("Sprudlende", "Tomat"), {}, true)), "person-similar P1;");
    BOOST_CHECK_EQUAL(codes(add(named("Sprudlende", "Tomat", "1981-02-03"))), "");
}

BOOST_AUTO_TEST_CASE(a_name_that_differs_in_spelling_is_a_question) {
    add(named("Åse", "Ødegård"));
    BOOST_CHECK_EQUAL(codes(add(named("Aase", "Ødegaard"))), "person-similar P1;");
}

BOOST_AUTO_TEST_CASE(a_ref_belongs_to_one_person_and_is_never_of_the_form_of_a_number) {
    add(named("Sprudlende", "Tomat"), PersonRef("2020-01"));
    add(named("Rar", "Sykkel"), PersonRef("2020-02"));
    const auto code = [](const auto& action) { return test::refusal_of<Error>(action).code; };
    BOOST_CHECK_EQUAL(code([&] { add(named("Ærlig", "Sokk"), PersonRef("2020-01")); }), "ref-exists");
    BOOST_CHECK_EQUAL(code([&] { add(named("Ærlig", "Sokk"), PersonRef("P7")); }), "ref-is-number");
    services::PersonEdit taken;
    taken.ref = std::optional(PersonRef("2020-01"));
    BOOST_CHECK_EQUAL(code([&] { change("P2", taken); }), "ref-exists");
    BOOST_CHECK_EQUAL(code([&] { change("P1", taken); }), "accepted");
}

BOOST_AUTO_TEST_CASE(a_change_says_which_parts_and_never_what_they_are) {
    add(named("Sprudlende", "Tomat"));
    services::PersonEdit edit;
    edit.email = std::optional(Line("tomat@example.org"));
    edit.family_name = std::optional(Line("Agurk"));
    edit.given_name = std::optional(Line("Sprudlende"));
    const auto outcome = change("P1", edit);
    BOOST_CHECK(outcome.event == (Event{"person-changed", {{"person", "P1"}, {"changed", "family_name, email"}}}));
    BOOST_CHECK_EQUAL(held("P1").full_name(), "Sprudlende Agurk");
    BOOST_CHECK(!change("P1", edit).changed);
    services::undo(registered, context(), outcome.operation->to_string());
    BOOST_CHECK(held("P1") == named("Sprudlende", "Tomat"));

    services::PersonEdit removal;
    removal.birth_date.emplace();
    change("P1", removal);
    BOOST_CHECK(!held("P1").birth_date);
}

BOOST_AUTO_TEST_CASE(a_change_to_the_name_of_another_is_a_question) {
    add(named("Sprudlende", "Tomat"));
    add(named("Sprudlende", "Agurk"));
    services::PersonEdit edit;
    edit.family_name = std::optional(Line("Tomat"));
    BOOST_CHECK_EQUAL(codes(change("P2", edit)), "person-similar P1;");
}

BOOST_AUTO_TEST_CASE(nothing_is_changed_of_the_erased_and_the_restricted) {
    add(named("Sprudlende", "Tomat"));
    add(named("Rar", "Sykkel"));
    set(PersonId(1), [](Person& person) { person.restricted = true; });
    set(PersonId(2), [](Person& person) { person.erased_on = day("2020-01-01"); });
    services::PersonEdit edit;
    edit.phone = std::optional(Line("+47 00 00 00 01"));
    const auto code = [&](const char* key) { return test::refusal_of<Refused>([&] { change(key, edit); }).code; };
    BOOST_CHECK_EQUAL(code("P1"), "person-restricted");
    BOOST_CHECK_EQUAL(code("P2"), "person-erased");
}

BOOST_AUTO_TEST_CASE(who_adds_has_looked_at_everyone) {
    add(named("Sprudlende", "Tomat"));
    const auto looks = [&] { return connection().value<std::int64_t>("SELECT count(*) FROM access").value(); };
    const auto before = looks();
    add(named("Rar", "Sykkel"));
    BOOST_CHECK_EQUAL(looks(), before + 1);
}

BOOST_AUTO_TEST_CASE(who_changes_somebody_has_looked_at_no_more_than_is_needed) {
    add(named("Sprudlende", "Tomat"));
    add(named("Rar", "Sykkel"));
    const auto looked_at = [&](const services::PersonEdit& edit) {
        const auto before = connection().value<std::int64_t>("SELECT coalesce(max(number), 0) FROM access").value();
        change("P1", edit);
        std::string text;
        auto rows = connection().query("SELECT p.person, a.persons_up_to FROM access a LEFT JOIN access_person p"
                                       " ON p.access = a.number WHERE a.number > ?1 ORDER BY a.number, p.person");
        rows.bind(before);
        while (rows.next()) {
            const auto person = rows.get<std::optional<std::int64_t>>(0);
            text += person ? "P" + std::to_string(*person) + ";" : "everyone;";
        }
        return text;
    };
    services::PersonEdit phone;
    phone.phone = std::optional(Line("+47 00 00 00 01"));
    BOOST_CHECK_EQUAL(looked_at(phone), "P1;");
    services::PersonEdit ref;
    ref.ref = std::optional(PersonRef("A1"));
    BOOST_CHECK_EQUAL(looked_at(ref), "");
    services::PersonEdit name;
    name.family_name = std::optional(Line("Agurk"));
    BOOST_CHECK_EQUAL(looked_at(name), "P1;everyone;");
    services::PersonEdit birth;
    birth.birth_date = std::optional(day("1980-02-04"));
    BOOST_CHECK_EQUAL(looked_at(birth), "P1;everyone;");
    services::PersonEdit email;
    email.email = std::optional(Line("agurk@example.org"));
    BOOST_CHECK_EQUAL(looked_at(email), "P1;everyone;");
    email.email = std::optional<Line>();
    BOOST_CHECK_EQUAL(looked_at(email), "P1;");
}

BOOST_AUTO_TEST_SUITE_END()
