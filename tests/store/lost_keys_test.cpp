// Whose key is lost can be named again.
#include "one_of_each.hpp"
#include "store/identities.hpp"

namespace mb::test {

namespace {

void put(TestRegister& test, const Identity& identity) {
    test.reg.record(context(), [&] {
        test.reg.identities().put(PersonId(1), identity);
        return done();
    });
}

bool opens(Register& reg) {
    return reg.identities().look(context(), {PersonId(1)}).contains(PersonId(1));
}

bool opens_after(TestRegister& test, const std::filesystem::path& file, const std::string& statements) {
    const auto before = bytes_of(file);
    edit(file, statements);
    auto reg = Register::open(test.path, Register::Mode::write);
    const bool opened = opens(reg);
    write_bytes(file, before);
    return opened;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lost_keys)

BOOST_AUTO_TEST_CASE(whose_key_is_lost_gets_a_new_one_and_what_was_sealed_before_stays_closed) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    put(test, full_identity("Absurd"));
    edit(test.keys, "DELETE FROM person_key");
    BOOST_TEST(code_of([&] {
                   test.reg.record(context(), [&] {
                       test.reg.identities().seal_note(PersonId(1), NoteId(1), Line("ringt"));
                       return done();
                   });
               })
               == "identity-not-readable");
    put(test, full_identity());
    BOOST_TEST((test.reg.identities().look_at_all(context()).at(PersonId(1)) == full_identity()));
    BOOST_TEST(test.reg.identities().look_at_versions(context(), {PersonId(1)}).size() == 1U);
    BOOST_TEST(test.reg.check(true).empty());
    // The mark that says so cannot be set or removed past the library.
    BOOST_TEST(!opens_after(test, test.path, "UPDATE identity SET new_key = 0 WHERE version = 2"));
    put(test, full_identity("Annen"));
    BOOST_TEST(test.reg.check(true).empty());
    // Taken back, the name is the one that cannot be read.
    test.write("UPDATE person SET identity_version = 1");
    BOOST_TEST(!opens(test.reg));
    BOOST_TEST(test.reg.identities().unreadable().without_key.contains(PersonId(1)));
    const auto findings = test.reg.check(true);
    BOOST_REQUIRE(findings.size() == 1U);
    BOOST_TEST(findings.front().code == "identity-without-key");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_left_from_a_lost_register_is_not_used_for_somebody_new) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    edit(test.keys, "INSERT INTO person_key VALUES (1, zeroblob(32))");
    put(test, full_identity());
    BOOST_TEST((test.reg.identities().look_at_all(context()).at(PersonId(1)) == full_identity()));
    BOOST_TEST(!opens_after(test, test.keys, "UPDATE person_key SET key = zeroblob(32)"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
