// Who a person is stays sealed.
#include "one_of_each.hpp"
#include "store/identities.hpp"
#include "store/transaction.hpp"

namespace mb::test {

namespace fs = std::filesystem;

namespace {

void put(TestRegister& test, std::int64_t person, const Identity& identity) {
    test.reg.record(context(), [&] {
        test.reg.identities().put(PersonId(person), identity);
        return done();
    });
}

std::optional<Identity> identity_in(Register& reg, std::int64_t person) {
    const auto found = reg.identities().look(context(), {PersonId(person)});
    return found.empty() ? std::nullopt : std::optional(found.begin()->second);
}

/// What a look after an edit past the library notes; both files are as before at the end.
std::string look_after(TestRegister& test, const fs::path& file, const std::string& statements,
                       std::int64_t person = 1) {
    const auto data = bytes_of(test.path);
    const auto keys = bytes_of(test.keys);
    edit(file, statements);
    std::string noted;
    {
        auto reg = Register::open(test.path, Register::Mode::write);
        identity_in(reg, person);
        const auto unreadable = reg.unreadable();
        noted = unreadable->damaged.contains(PersonId(person))       ? "damaged"
                : unreadable->without_key.contains(PersonId(person)) ? "without key"
                                                                     : "";
    }
    write_bytes(test.path, data);
    write_bytes(test.keys, keys);
    return noted;
}

bool holds_plaintext(const std::string& bytes) {
    for (const auto* word : {"Absurd", "Banan", "1971-03-04", "banan@", "55123456", "sorteringsord"}) {
        if (bytes.find(word) != std::string::npos) {
            return true;
        }
    }
    return false;
}

Identity named(const Line& given_name) {
    Identity identity;
    identity.given_name = given_name;
    return identity;
}

Identity absurd_banan() {
    return {.given_name = Line("Absurd"),
            .family_name = Line("Banan"),
            .birth_date = Date(1971, 3, 4),
            .email = Line("banan@example.org"),
            .phone = Line("55123456"),
            .language = LanguageForm::nb,
            .sort_key = Line("sorteringsord")};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identities)

BOOST_AUTO_TEST_CASE(what_is_put_is_what_is_seen) {
    TestRegister test;
    test.write(
        "INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    put(test, 1, absurd_banan());
    put(test, 2, named(Line(std::string(500, 'x'))));
    BOOST_TEST((identity_in(test.reg, 1) == absurd_banan()));
    BOOST_TEST(identity_in(test.reg, 2)->given_name->str().size() == 500U);
    BOOST_TEST(!identity_in(test.reg, 2)->email.has_value());
    BOOST_TEST(!identity_in(test.reg, 3).has_value());
    BOOST_TEST(!identity_in(test.reg, 99).has_value());
    put(test, 3, Identity{});
    BOOST_TEST(identity_in(test.reg, 3)->empty());
    const auto all = test.reg.identities().look_at_all(context());
    BOOST_TEST(all.size() == 3U);
    BOOST_TEST((all.at(PersonId(1)) == absurd_banan()));
    auto reading = Register::open(test.path, Register::Mode::read);
    BOOST_TEST((identity_in(reading, 1) == absurd_banan()));
}

BOOST_AUTO_TEST_CASE(no_plaintext_is_in_any_file_at_any_time) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    put(test, 1, named(Line("before")));
    const auto journal = fs::path(test.path.string() + "-journal");
    const auto keys_journal = fs::path(test.keys.string() + "-journal");
    test.reg.record(context(), [&] {
        test.reg.identities().put(PersonId(1), absurd_banan());
        // So much that pages are written before the end, and the journals with them.
        test.sql().execute(
            "PRAGMA cache_size = 1; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO employer (code, name, kind) SELECT i, i, 'nav' FROM n");
        BOOST_TEST(fs::file_size(journal) > 0U);
        for (const auto& file : {test.path, test.keys, journal, keys_journal}) {
            BOOST_TEST((!fs::exists(file) || !holds_plaintext(bytes_of(file))), file);
        }
        return done();
    });
    for (const auto& file : fs::directory_iterator(test.folder.path())) {
        BOOST_TEST(!holds_plaintext(bytes_of(file.path())), file.path());
    }
    // The control: the words are there to be found.
    BOOST_TEST((identity_in(test.reg, 1) == absurd_banan()));
    BOOST_TEST(holds_plaintext(identity_in(test.reg, 1)->full_name()));
}

BOOST_AUTO_TEST_CASE(length_and_absence_do_not_show) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    put(test, 1, named(Line("Bo")));
    put(test, 2, full_identity());
    auto sizes = test.sql().query_once("SELECT count(DISTINCT length(sealed)), min(length(sealed)) FROM identity");
    BOOST_REQUIRE(sizes.next());
    BOOST_TEST(sizes.get<int>(0) == 1);
    BOOST_TEST(sizes.get<int>(1) == 24 + 256 + 16);
}

BOOST_AUTO_TEST_CASE(nothing_opens_out_of_its_place) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    put(test, 1, absurd_banan());
    put(test, 2, full_identity());
    put(test, 1, full_identity("Annen"));
    BOOST_TEST(look_after(test, test.path, "") == "");
    // Texts, persons, versions, keys.
    BOOST_TEST(
        look_after(test, test.path,
                   "UPDATE identity SET sealed = (SELECT sealed FROM identity WHERE person = 2) WHERE person = 1")
        == "damaged");
    BOOST_TEST(look_after(test, test.path,
                          "UPDATE identity SET person = person + 10; UPDATE identity SET person = 13 - person")
               == "damaged");
    BOOST_TEST(look_after(test, test.path,
                          "DELETE FROM identity WHERE version = 2; UPDATE identity SET version = 2 WHERE person = 1")
               == "damaged");
    BOOST_TEST(look_after(test, test.path, "UPDATE identity SET sealed = x'00'") == "damaged");
    BOOST_TEST(look_after(test, test.path, "DELETE FROM identity") == "damaged");
    BOOST_TEST(look_after(test, test.keys, "UPDATE person_key SET key = randomblob(32)") == "damaged");
    BOOST_TEST(look_after(test, test.keys, "DELETE FROM person_key") == "without key");
    // Both person numbers exchanged, key and all: the associated data still knows.
    edit(test.keys, "UPDATE person_key SET person = person + 10; UPDATE person_key SET person = 13 - person");
    BOOST_TEST(look_after(test, test.path,
                          "UPDATE identity SET person = person + 10; UPDATE identity SET person = 13 - person", 1)
               == "damaged");
}

BOOST_AUTO_TEST_CASE(one_identity_that_does_not_open_keeps_nobody_from_the_others) {
    TestRegister test;
    test.write(
        "INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    for (const auto person : {1, 2, 3}) {
        put(test, person, absurd_banan());
    }
    edit(test.path, "UPDATE identity SET sealed = zeroblob(296) WHERE person = 1");
    edit(test.keys, "DELETE FROM person_key WHERE person = 2");
    auto& identities = test.reg.identities();
    const auto all = identities.look_at_all(context());
    BOOST_TEST(all.size() == 1U);
    BOOST_TEST(all.contains(PersonId(3)));
    BOOST_TEST((identities.unreadable().damaged == std::set{PersonId(1)}));
    BOOST_TEST((identities.unreadable().without_key == std::set{PersonId(2)}));
    BOOST_TEST(identities.look_at_versions(context(), {PersonId(2)}).empty());
}

BOOST_AUTO_TEST_CASE(a_change_of_identity_is_an_operation_without_values_and_can_be_undone) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    put(test, 1, absurd_banan());
    put(test, 1, full_identity());
    BOOST_TEST(test.reg.operations().size() == 3U);
    const auto changes = test.reg.changes(OperationNumber(3));
    BOOST_REQUIRE_EQUAL(changes.size(), 1U);
    BOOST_TEST(changes[0].table == "person");
    BOOST_TEST(changes[0].columns.back().name == "identity_version");
    test.undo(3);
    BOOST_TEST((identity_in(test.reg, 1) == absurd_banan()));
    // A version is never used twice.
    put(test, 1, full_identity("Tredje"));
    BOOST_TEST(*test.sql().value<int>("SELECT identity_version FROM person") == 3);
    BOOST_TEST(identity_in(test.reg, 1)->given_name->str() == "Tredje");
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(an_undone_person_who_is_redone_has_the_same_identity) {
    TestRegister test;
    const auto number = test.reg.record(context(), [&] {
        test.sql().execute("INSERT INTO person DEFAULT VALUES");
        test.reg.identities().put(PersonId(1), absurd_banan());
        return done();
    });
    const auto undone = test.undo(number->number());
    BOOST_TEST(!identity_in(test.reg, 1).has_value());
    BOOST_TEST(test.reg.check(true).empty());
    test.undo(undone);
    BOOST_TEST((identity_in(test.reg, 1) == absurd_banan()));
    put(test, 1, full_identity());
    BOOST_TEST((identity_in(test.reg, 1) == full_identity()));
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(the_past_has_the_identities_of_then_except_the_erased) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES; INSERT INTO person DEFAULT VALUES");
    put(test, 1, absurd_banan());
    put(test, 2, absurd_banan());
    put(test, 1, full_identity());
    test.reg.record(context(), [&] {
        test.reg.identities().erase(PersonId(2));
        test.sql().execute("UPDATE person SET erased_on = '2020-01-02' WHERE id = 2");
        return done();
    });
    auto past = test.reg.as_known(3);
    const auto looks = *test.sql().value<int>("SELECT count(*) FROM access");
    BOOST_TEST((identity_in(past, 1) == absurd_banan()));
    BOOST_TEST(!identity_in(past, 2).has_value());
    BOOST_TEST(past.identities().look_at_all(context()).size() == 1U);
    // Who looked is written where the past came from.
    BOOST_TEST(*test.sql().value<int>("SELECT count(*) FROM access") == looks + 3);
    BOOST_CHECK_THROW(past.identities().put(PersonId(1), absurd_banan()), std::logic_error);
}

BOOST_AUTO_TEST_CASE(what_is_erased_leaves_no_trace_and_does_not_come_back) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    put(test, 1, absurd_banan());
    const auto sealed = test.sql().value<store::Blob>("SELECT sealed FROM identity")->bytes;
    const auto key = test.sql().value<store::Blob>("SELECT key FROM keys.person_key")->bytes;
    BOOST_TEST(bytes_of(test.path).find(sealed) != std::string::npos);
    BOOST_TEST(bytes_of(test.keys).find(key) != std::string::npos);
    test.reg.record(context(), [&] {
        test.reg.identities().erase(PersonId(1));
        test.sql().execute("UPDATE person SET erased_on = '2020-01-02'");
        return done();
    });
    for (const auto& file : fs::directory_iterator(test.folder.path())) {
        BOOST_TEST(bytes_of(file.path()).find(sealed.substr(24, 16)) == std::string::npos);
        BOOST_TEST(bytes_of(file.path()).find(key.substr(0, 16)) == std::string::npos);
    }
    BOOST_TEST(!identity_in(test.reg, 1).has_value());
    Fields fields;
    BOOST_TEST(code_of([&] { put(test, 1, absurd_banan()); }, &fields) == "person-erased");
    BOOST_TEST(value_of(fields, "person") == "P1");
    std::vector<Finding> findings;
    BOOST_TEST(code_of([&] { test.undo(3); }, nullptr, &findings) == "undo-conflict");
    BOOST_TEST((findings == std::vector<Finding>{{"identity-erased", {{"person", "P1"}}}}));
    BOOST_TEST(test.reg.check(true).empty());
}

BOOST_AUTO_TEST_CASE(without_keys_all_else_works) {
    OneOfEach test;
    fs::remove(test.keys);
    auto reg = Register::open(test.path, Register::Mode::write);
    BOOST_TEST(!reg.has_keys());
    BOOST_TEST(!reg.identities().available());
    Fields fields;
    BOOST_TEST(code_of([&] { identity_in(reg, 1); }, &fields) == "keys-missing");
    BOOST_TEST(value_of(fields, "path") == test.keys.string());
    BOOST_TEST(code_of([&] { reg.identities().look_at_all(context()); }) == "keys-missing");
    BOOST_TEST(code_of([&] {
                   reg.record(context(), [&] {
                       reg.identities().put(PersonId(1), absurd_banan());
                       return done();
                   });
               })
               == "keys-missing");
    BOOST_TEST(reg.record(context(),
                          [&] {
                              reg.connection().execute("UPDATE person SET restricted = 1");
                              return done();
                          })
                   .has_value());
    BOOST_TEST(reg.check(true).empty());
    BOOST_TEST(!fs::exists(test.keys));
}

BOOST_AUTO_TEST_CASE(identities_are_written_in_a_record_only) {
    TestRegister test;
    test.write("INSERT INTO person DEFAULT VALUES");
    BOOST_CHECK_THROW(test.reg.identities().put(PersonId(1), absurd_banan()), std::logic_error);
    BOOST_CHECK_THROW(test.reg.read([&] { test.reg.identities().erase(PersonId(1)); }), std::logic_error);
    BOOST_TEST(code_of([&] { put(test, 2, absurd_banan()); }) == "person-unknown");
    BOOST_TEST(test.reg.operations().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace mb::test
