// Whoever looks at identities is written down.
#include "one_of_each.hpp"
#include "store/identities.hpp"

#include <stdexcept>

namespace mb::test {

namespace {

/// Each look as `actor command purpose up-to: persons`, as another connection sees them.
std::vector<std::string> looks(const std::filesystem::path& path) {
    const auto reg = Register::open(path, Register::Mode::read);
    std::vector<std::string> list;
    auto query = reg.connection().query("SELECT number, at || ' ' || actor || ' ' || command || ' ' || purpose, "
                                        "persons_up_to FROM access ORDER BY number");
    while (query.next()) {
        auto text = query.get<std::string>(1);
        if (const auto up_to = query.get<std::optional<std::int64_t>>(2)) {
            text += " all " + std::to_string(*up_to);
        }
        auto persons = reg.connection().query("SELECT person FROM access_person WHERE access = ?1 ORDER BY person");
        persons.bind(query.get<std::int64_t>(0));
        while (persons.next()) {
            text += " P" + std::to_string(persons.get<std::int64_t>(0));
        }
        list.push_back(text);
    }
    return list;
}

using Texts = std::vector<std::string>;

struct TwoPersons : TestRegister {
    TwoPersons() {
        write("INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
        reg.record(context(), [&] {
            reg.identities().put(PersonId(1), full_identity());
            return done();
        });
    }
    Context who(const std::string& actor) { return {instant(), actor, "person show", "called"}; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(access_log)

BOOST_AUTO_TEST_CASE(a_look_names_who_when_why_and_whom) {
    TwoPersons test;
    test.reg.identities().look(test.who("kari"), {PersonId(2), PersonId(1), PersonId(2)});
    test.reg.identities().look_at_all(test.who("ola"));
    BOOST_TEST((looks(test.path)
                == Texts{"2020-01-01T00:00:00Z kari person show called P1 P2",
                         "2020-01-01T00:00:00Z ola person show called all 2"}));
    // Looking is no change.
    BOOST_TEST(test.reg.operations().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_look_at_nobody_leaves_nothing) {
    TwoPersons test;
    BOOST_TEST(test.reg.identities().look(test.who("kari"), {}).empty());
    BOOST_TEST(looks(test.path).empty());
}

BOOST_AUTO_TEST_CASE(a_look_at_what_does_not_open_leaves_its_trace_too) {
    TwoPersons test;
    edit(test.path, "UPDATE identity SET sealed = zeroblob(296)");
    auto reading = Register::open(test.path, Register::Mode::read);
    BOOST_TEST(reading.identities().look(test.who("kari"), {PersonId(1)}).empty());
    BOOST_TEST(looks(test.path).size() == 1U);
    BOOST_TEST(code_of([&] { reading.connection().execute("DELETE FROM access"); }) == "register-not-writable");
}

BOOST_AUTO_TEST_CASE(nothing_is_returned_when_the_look_cannot_be_written) {
    TwoPersons test;
    auto reading = Register::open(test.path, Register::Mode::read);
    reading.connection().execute("PRAGMA busy_timeout = 10");
    bool returned = false;
    test.reg.record(context(), [&] {
        BOOST_TEST(code_of([&] {
                       reading.identities().look(test.who("kari"), {PersonId(1)});
                       returned = true;
                   })
                   == "register-busy");
        return done();
    });
    BOOST_TEST(!returned);
    BOOST_TEST(code_of([&] {
                   reading.identities().look(test.who("kari"), {PersonId(1)});
                   returned = true;
               })
               == "");
    BOOST_TEST(looks(test.path).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_look_inside_a_read_is_written_when_the_read_ends) {
    TwoPersons test;
    auto reading = Register::open(test.path, Register::Mode::read);
    reading.read([&] {
        BOOST_TEST(reading.identities().look(test.who("kari"), {PersonId(1)}).size() == 1U);
        BOOST_TEST(looks(test.path).empty());
    });
    BOOST_TEST(looks(test.path).size() == 1U);
    BOOST_CHECK_THROW(reading.read([&] {
        reading.identities().look(test.who("ola"), {PersonId(2)});
        throw std::runtime_error("after the look");
    }),
                      std::runtime_error);
    BOOST_TEST(looks(test.path).back() == "2020-01-01T00:00:00Z ola person show called P2");
}

BOOST_AUTO_TEST_CASE(a_look_inside_a_write_stays_however_the_write_ends) {
    TwoPersons test;
    const auto look = [&] { test.reg.identities().look(test.who("kari"), {PersonId(1)}); };
    test.reg.record(context(), [&] {
        look();
        test.sql().execute("UPDATE person SET restricted = 1");
        return done();
    });
    BOOST_TEST(looks(test.path).size() == 1U);
    test.reg.record(context(), [&] {
        look();
        return done();
    });
    BOOST_TEST(looks(test.path).size() == 2U);
    BOOST_CHECK_THROW(test.reg.record(context(),
                                      [&]() -> Register::Recorded {
                                          look();
                                          test.sql().execute("DELETE FROM identity");
                                          throw std::runtime_error("after the look");
                                      }),
                      std::runtime_error);
    BOOST_TEST(looks(test.path).size() == 3U);
    test.reg.rehearse(context(), [&] {
        look();
        test.sql().execute("UPDATE person SET restricted = 0");
        return done();
    });
    BOOST_TEST(looks(test.path).size() == 4U);
    BOOST_TEST(test.reg.operations().size() == 3U);
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
