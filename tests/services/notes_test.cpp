/// Notes are dated, sealed, and read with a trace.
#include "refusal.hpp"
#include "services/small_register.hpp"

#include <mb/services/log.hpp>
#include <mb/services/notes.hpp>

#include <boost/test/unit_test.hpp>

using namespace mb;
using test::day;

namespace {

struct Noted : test::SmallRegister {
    ProgrammeId mb = programme("MB", test::ten_hours_two_weeks());
    CohortId k7 = cohort("K7", mb, "2020-08-17", "2021-06-18");
    PersonId tomat = person("Sprudlende", "Tomat");
    EnrolmentId e1 = enrolment(tomat, k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});

    services::Outcome note(const char* text, const char* on = "2020-09-01", const char* enrolment = "E1") {
        return services::add_note(registered, {context()}, enrolment, day(on), Line(text));
    }
    std::string texts(const services::NoteFilter& filter = {"E1", {}}) {
        std::string all;
        for (const auto& note : services::notes(registered, context(), filter)) {
            all +=
                note.id.to_string() + " " + note.date.to_string() + " " + (note.text ? note.text->str() : "-") + "\n";
        }
        return all;
    }
    template <class Action>
    std::string code(Action action) {
        return test::refusal_of<Error>(action).code;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(notes, Noted)

BOOST_AUTO_TEST_CASE(notes_are_listed_by_day_and_the_log_holds_ciphertext_alone) {
    const auto outcome = note("vil gjerne ha praksis i Åsane");
    note("har ringt", "2020-08-20");
    BOOST_CHECK(outcome.event == (Event{"note-added", {{"note", "N1"}, {"enrolment", "E1"}, {"date", "2020-09-01"}}}));
    const auto* all = "N2 2020-08-20 har ringt\nN1 2020-09-01 vil gjerne ha praksis i Åsane\n";
    BOOST_CHECK_EQUAL(texts(), all);
    BOOST_CHECK_EQUAL(texts({{}, "K7"}), all);
    BOOST_CHECK_EQUAL(test::bytes_of(folder / "small.mb").find("praksis i"), std::string::npos);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(reading_notes_leaves_an_access_row_about_their_persons) {
    note("har ringt");
    texts();
    BOOST_CHECK_EQUAL(connection()
                          .value<std::int64_t>("SELECT count(*) FROM access_person WHERE person = 1 AND access = "
                                               "(SELECT max(number) FROM access)")
                          .value(),
                      1);
}

BOOST_AUTO_TEST_CASE(a_removed_note_comes_back_with_undo) {
    note("har ringt");
    const auto removed = services::remove_note(registered, {context()}, "N1");
    BOOST_CHECK_EQUAL(texts(), "");
    services::undo(registered, context(), removed.operation->to_string());
    BOOST_CHECK_EQUAL(texts(), "N1 2020-09-01 har ringt\n");
    services::undo(registered, context(), "5");
    BOOST_CHECK_EQUAL(field(note("ny").event.fields, "note").value_or(""), "N2");
}

BOOST_AUTO_TEST_CASE(a_person_of_whom_nothing_is_held_can_be_noted_about) {
    std::optional<PersonId> nobody;
    write([&] { nobody = store::Persons(connection()).add({}); });
    enrolment(*nobody, k7, {StatusChange(EnrolmentStatus::admitted, day("2020-06-10"))});
    const auto number = note("har ringt", "2020-09-01", "E2").operation->to_string();
    BOOST_CHECK_EQUAL(texts({"E2", {}}), "N1 2020-09-01 har ringt\n");
    BOOST_CHECK(registered.check(true).empty());
    services::undo(registered, context(), number);
    BOOST_CHECK(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(the_texts_of_the_restricted_and_the_erased_are_not_shown) {
    note("har ringt");
    const auto set = [&](const std::function<void(Person&)>& how) {
        write([&] {
            auto person = store::Persons(connection()).find(tomat).value().value;
            how(person);
            store::Persons(connection()).change(tomat, person);
        });
    };
    set([](Person& person) { person.restricted = true; });
    BOOST_CHECK_EQUAL(texts(), "N1 2020-09-01 -\n");
    BOOST_CHECK_EQUAL(code([&] { note("har ringt igjen"); }), "person-restricted");
    set([&](Person& person) {
        registered.identities().erase(tomat);
        person.restricted = false;
        person.erased_on = day("2020-10-01");
    });
    BOOST_CHECK_EQUAL(texts(), "N1 2020-09-01 -\n");
    BOOST_CHECK_EQUAL(code([&] { note("har ringt igjen"); }), "person-erased");
}

BOOST_AUTO_TEST_CASE(a_note_that_was_moved_or_changed_past_the_log_does_not_open) {
    note("har ringt");
    note("har ringt igjen");
    connection().execute("UPDATE note SET text = (SELECT text FROM note WHERE id = 2) WHERE id = 1");
    BOOST_CHECK_EQUAL(texts(), "N1 2020-09-01 -\nN2 2020-09-01 har ringt igjen\n");
    const auto findings = registered.check(true);
    BOOST_CHECK(std::ranges::find(findings, "note-unreadable", &Finding::code) != findings.end());
}

BOOST_AUTO_TEST_CASE(what_is_no_note_or_enrolment_is_told) {
    BOOST_CHECK_EQUAL(code([&] { services::remove_note(registered, {context()}, "N1"); }), "note-unknown");
    BOOST_CHECK_EQUAL(code([&] { services::remove_note(registered, {context()}, "1"); }), "note-id-malformed");
    BOOST_CHECK_EQUAL(code([&] { note("har ringt", "2020-09-01", "E9"); }), "enrolment-unknown");
    BOOST_CHECK_EQUAL(code([&] { texts({"E9", {}}); }), "enrolment-unknown");
    BOOST_CHECK_EQUAL(code([&] { texts({{}, "K9"}); }), "cohort-unknown");
}

BOOST_AUTO_TEST_CASE(notes_need_the_keys) {
    note("har ringt");
    std::filesystem::remove(folder / "small.keys");
    auto without_keys = Register::open(folder / "small.mb", Register::Mode::write);
    BOOST_CHECK_EQUAL(code([&] { services::notes(without_keys, context(), {"E1", {}}); }), "keys-missing");
    BOOST_CHECK_EQUAL(code([&] { services::add_note(without_keys, {context()}, "E1", day("2020-09-01"), Line("x")); }),
                      "keys-missing");
}

BOOST_AUTO_TEST_SUITE_END()
