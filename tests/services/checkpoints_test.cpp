// Checkpoints as they are made and compared; what they find is in tests/faults.
#include "refusal.hpp"
#include "small_register.hpp"

#include <mb/services/checkpoints.hpp>
#include <mb/store/passphrase.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <utility>
#include <vector>

namespace fs = std::filesystem;
using namespace mb;
using test::refusal_of;

namespace {

Passphrase passphrase() {
    return Passphrase(std::string("absurd banan sykkel"));
}

std::string make_key(const Register& registered, const fs::path& file) {
    return services::make_checkpoint_key(registered, file, passphrase(), {}, PassphraseCost::least);
}

/// A register with a checkpoint over three operations, and a fourth after it.
struct Kept {
    test::SmallRegister small;
    fs::path key_file = small.folder / "log.mbkey";
    std::string verifier;
    std::string note;

    Kept() {
        small.programme("MB", test::ten_hours_two_weeks());
        small.person("Absurd", "Banan");
        small.person("Rar", "Sykkel");
        verifier = make_key(small.registered, key_file);
        note = services::sign_checkpoint(small.registered, key_file, passphrase()).note;
        small.person("Klok", "Kiwi");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(checkpoints)

BOOST_AUTO_TEST_CASE(a_register_that_only_went_on_agrees_with_its_checkpoint) {
    const Kept kept;
    const auto found = services::check_against(kept.small.registered, kept.note, kept.verifier);
    BOOST_TEST(found.findings.empty());
    BOOST_TEST(found.operations == 3);
    BOOST_TEST(found.signature_checked);
    BOOST_TEST(!services::check_against(kept.small.registered, kept.note, {}).signature_checked);
}

BOOST_AUTO_TEST_CASE(a_log_that_was_edited_is_not_signed) {
    const std::vector<std::pair<std::vector<const char*>, const char*>> cases{
        {{"UPDATE operation SET actor = 'x' WHERE number = 2"}, "leaf-differs"},
        {{"DELETE FROM operation WHERE number = 2"}, "operation-missing"},
        {{"UPDATE access SET actor = 'x' WHERE number = 1"}, "access-differs"},
        {{"UPDATE access_person SET person = 2 WHERE access = 1"}, "access-differs"},
        {{"DELETE FROM access_person WHERE access = 1", "DELETE FROM access WHERE number = 1"}, "access-missing"},
    };
    for (const auto& [edits, finding] : cases) {
        Kept kept;
        kept.small.registered.identities().look(kept.small.context(), {PersonId(1)});
        for (const auto* statement : edits) {
            kept.small.connection().run(statement);
        }
        const auto tells = [code = finding](const Refused& refused) {
            return refused.code() == "log-edited" && refused.findings().at(0).code == code;
        };
        const auto sign = [&] { services::sign_checkpoint(kept.small.registered, kept.key_file, passphrase()); };
        BOOST_CHECK_EXCEPTION(sign(), Refused, tells);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_log_has_a_checkpoint_too) {
    const test::SmallRegister small;
    const auto verifier = make_key(small.registered, small.folder / "log.mbkey");
    const auto made = services::sign_checkpoint(small.registered, small.folder / "log.mbkey", passphrase());
    BOOST_TEST(made.operations == 0);
    BOOST_TEST(made.verifier == verifier);
    BOOST_TEST(services::check_against(small.registered, made.note, verifier).findings.empty());
}

BOOST_AUTO_TEST_CASE(a_note_that_does_not_fit_is_refused) {
    const Kept kept;
    const test::SmallRegister other;
    const auto& registered = kept.small.registered;
    const auto code = [&](const std::string& note, const std::optional<std::string>& verifier) {
        return refusal_of<Error>([&] { return services::check_against(registered, note, verifier); }).code;
    };
    const auto foreign_key = other.folder / "log.mbkey";
    const auto foreign = make_key(other.registered, foreign_key);
    const auto foreign_note = services::sign_checkpoint(other.registered, foreign_key, passphrase()).note;
    BOOST_TEST(code(foreign_note, foreign) == "checkpoint-of-another-register");
    const auto second = make_key(registered, other.folder / "second.mbkey");
    BOOST_TEST(code(kept.note, second) == "checkpoint-not-signed");
    auto forged = kept.note;
    forged.replace(forged.find("\n3\n"), 3, "\n2\n");
    BOOST_TEST(code(forged, kept.verifier) == "checkpoint-forged");
    BOOST_TEST(code("nothing", kept.verifier) == "note-not-signed");
    BOOST_TEST(code(kept.note, "nothing") == "verifier-key-malformed");
}

BOOST_AUTO_TEST_CASE(only_the_key_of_this_register_signs_and_only_with_its_passphrase) {
    const Kept kept;
    const test::SmallRegister other;
    const auto code = [&](const Register& registered, const fs::path& file, const char* typed) {
        return refusal_of<Error>(
                   [&] { return services::sign_checkpoint(registered, file, Passphrase(std::string(typed))); })
            .code;
    };
    BOOST_TEST(code(other.registered, kept.key_file, "absurd banan sykkel") == "key-of-another-register");
    BOOST_TEST(code(kept.small.registered, kept.key_file, "absurd banan tomat") == "passphrase-wrong");
    BOOST_TEST(code(kept.small.registered, kept.small.folder / "small.mb", "absurd banan sykkel")
               == "sealed-file-foreign");
    BOOST_TEST(refusal_of<Error>([&] {
                   make_key(kept.small.registered, kept.key_file);
                   return 0;
               }).code
               == "file-exists");
}

BOOST_AUTO_TEST_SUITE_END()
