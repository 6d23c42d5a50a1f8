// The text of a note is sealed with the key of the person it is about.
#include "one_of_each.hpp"
#include "store/identities.hpp"

namespace mb::test {

namespace {

Identity banan() {
    Identity identity;
    identity.given_name = Line("Absurd");
    identity.family_name = Line("Banan");
    return identity;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sealed_notes)

BOOST_AUTO_TEST_CASE(a_note_opens_in_its_place_alone_and_is_erased_with_the_person) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    test.reg.record(context(), [&] {
        test.reg.identities().put(PersonId(1), banan());
        return done();
    });
    std::string sealed;
    test.reg.record(context(), [&] {
        sealed = test.reg.identities().seal_note(PersonId(1), NoteId(7), Line("ringt om praksis"));
        test.reg.identities().seal_note(PersonId(2), NoteId(8), Line("en annen"));
        return done();
    });
    const auto opened = [&](std::int64_t person, std::int64_t note) {
        std::string text;
        for (const auto& [id, line] :
             test.reg.identities().open_notes(context(), {{NoteId(note), PersonId(person), sealed}})) {
            text = line.str();
        }
        return text;
    };
    BOOST_TEST(opened(1, 7) == "ringt om praksis");
    BOOST_TEST(opened(1, 8).empty());
    BOOST_TEST(opened(2, 7).empty());
    BOOST_TEST((test.reg.identities().unreadable().notes == std::set{NoteId(7), NoteId(8)}));
    // Who has no identity has an empty one beside the key.
    BOOST_TEST(test.reg.identities().look(context(), {PersonId(2)}).at(PersonId(2)).empty());
    BOOST_TEST(test.reg.check(true).empty());
    test.reg.record(context(), [&] {
        test.reg.identities().erase(PersonId(1));
        test.sql().execute("UPDATE person SET erased_on = '2020-01-02' WHERE id = 1");
        return done();
    });
    BOOST_TEST(opened(1, 7) == "");
    BOOST_TEST(code_of([&] {
                   test.reg.record(context(), [&] {
                       test.reg.identities().seal_note(PersonId(1), NoteId(9), Line("x"));
                       return done();
                   });
               })
               == "person-erased");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
