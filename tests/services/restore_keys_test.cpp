// A register is restored to keys that lack some of its persons, and to keys that are there.
#include "services/backup_story.hpp"

#include <mb/services/people.hpp>
#include <mb/services/person_changes.hpp>
#include <mb/services/person_rights.hpp>

using namespace mb;
using test::BackupStory;
using test::refusal_of;

namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(restoring_keys, BackupStory)

BOOST_AUTO_TEST_CASE(whose_key_is_missing_can_be_typed_anew_or_erased_and_keeps_nobody_else_from_being_used) {
    back_up_keys(keys);
    const auto sykkel = person("Rar", "Sykkel", PersonRef("A3"));
    const auto lampe = person("Blank", "Lampe");
    back_up(copy);
    const auto restored = restore(both());
    BOOST_TEST((restored.without_key == std::vector{sykkel, lampe}));
    BOOST_TEST(!restored.keys_newer);
    auto opened = Register::open(target, Register::Mode::write);
    const auto people = services::people(opened, context());
    BOOST_REQUIRE(people.size() == 4U);
    BOOST_TEST(people[0].readable);
    BOOST_TEST((people[0].identity.given_name == Line("Absurd")));
    BOOST_TEST(!people[2].readable);
    BOOST_TEST(services::duplicates(opened, context()).empty());
    const auto findings = opened.check(true);
    BOOST_TEST(findings.size() == 2U);
    BOOST_TEST(findings.front().code == "identity-without-key");
    services::PersonEdit mail;
    mail.email = Line("rar@example.org");
    BOOST_TEST(refusal_of<Refused>([&] { return services::change_person(opened, {context()}, "P3", mail); }).code
               == "identity-not-readable");
    services::PersonEdit edit;
    edit.given_name = Line("Rar");
    edit.family_name = Line("Sykkel");
    const auto changed = services::change_person(opened, {context()}, "P3", edit);
    BOOST_REQUIRE(!changed.warnings.empty());
    BOOST_TEST(changed.warnings.front().code == "identity-sealed-anew");
    const auto erased = services::erase_person(opened, {context()}, "P4", DecisionRef("1/1"), {});
    BOOST_REQUIRE(!erased.warnings.empty());
    BOOST_TEST(erased.warnings.front().code == "erased-unmarked");
    BOOST_TEST(opened.check(true).empty());
    BOOST_TEST(opened.identities().look_at_all(context()).size() == 3U);
}

BOOST_AUTO_TEST_CASE(whoever_was_erased_since_is_told_from_the_newer_keys_and_can_be_erased_again) {
    back_up(copy);
    erase(banan);
    back_up_keys(keys);
    const auto restored = restore(both());
    BOOST_TEST((restored.without_key == std::vector{banan}));
    BOOST_TEST(restored.keys_newer);
    auto opened = Register::open(target, Register::Mode::write);
    services::erase_person(opened, {context()}, "P1", DecisionRef("1/1"), {});
    BOOST_TEST(opened.check(true).empty());
}

BOOST_AUTO_TEST_CASE(where_only_the_register_is_lost_its_keys_are_kept) {
    back_up(copy);
    erase(banan);
    const auto sykkel = person("Rar", "Sykkel");
    fs::rename(folder / "small.keys", folder / "new/made.keys");
    const auto before = test::bytes_of(folder / "new/made.keys");
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore({.backup = copy}); }).code == "keys-left");
    const services::RestoreSource source{.backup = copy, .keep_keys = true};
    restore(source, {.drill = true});
    BOOST_TEST((test::names_in(target.parent_path()) == std::set<std::string>{"made.keys"}));
    const auto restored = restore(source);
    BOOST_TEST(restored.named == 1);
    BOOST_TEST((restored.without_key == std::vector{banan}));
    BOOST_TEST(restored.keys_newer);
    BOOST_TEST((test::bytes_of(folder / "new/made.keys") == before));
    auto opened = Register::open(target, Register::Mode::write);
    services::erase_person(opened, {context()}, "P1", DecisionRef("1/1"), {});
    // The key of one who came after the backup is left, and is not used for whoever gets that number.
    BOOST_TEST(opened.check(true).empty());
    const auto key_of_sykkel = [&] {
        return opened.connection().value<store::Blob>("SELECT key FROM keys.person_key WHERE person = 3")->bytes;
    };
    const auto left = key_of_sykkel();
    services::NewPerson lampe;
    lampe.identity.given_name = Line("Blank");
    services::add_person(opened, {context()}, lampe);
    BOOST_TEST((sykkel == PersonId(3)));
    BOOST_TEST((key_of_sykkel() != left));
    BOOST_TEST(opened.check(true).empty());
}

BOOST_AUTO_TEST_CASE(keys_that_are_to_be_kept_must_be_there_and_be_those_of_the_register) {
    const BackupStory other;
    back_up(copy);
    const services::RestoreSource source{.backup = copy, .keep_keys = true};
    const auto refused = [&] { return refusal_of<RegisterError>([&] { return restore(source); }).code; };
    BOOST_TEST(refused() == "keys-missing");
    fs::copy(other.folder.path() / "small.keys", folder / "new/made.keys");
    BOOST_TEST(refused() == "keys-of-another-register");
    BOOST_TEST((test::names_in(target.parent_path()) == std::set<std::string>{"made.keys"}));
}

BOOST_AUTO_TEST_SUITE_END()
