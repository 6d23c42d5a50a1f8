// A register is made from its backups, all or nothing, and nobody who was erased comes back.
#include "services/backup_story.hpp"

#include <mb/services/log.hpp>

using namespace mb;
using test::BackupStory;
using test::day;
using test::refusal_of;

namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(restoring, BackupStory)

BOOST_AUTO_TEST_CASE(a_restored_register_is_the_one_that_was_backed_up) {
    back_up(copy);
    back_up_keys(keys);
    const auto restored = restore(both());
    BOOST_TEST(restored.operation == 2);
    BOOST_TEST(restored.persons == 2);
    BOOST_TEST(restored.named == 2);
    BOOST_TEST(restored.without_key.empty());
    BOOST_TEST((test::names_in(target.parent_path()) == std::set<std::string>{"made.mb", "made.keys"}));
    BOOST_TEST(test::mode_of(target) == 0600U);
    BOOST_TEST(test::mode_of(folder / "new/made.keys") == 0600U);
    BOOST_TEST((names_of_restored() == registered.identities().look_at_all(context())));
    auto opened = Register::open(target, Register::Mode::write);
    BOOST_TEST((opened.log_root() == registered.log_root()));
    // The marks of the erased are still recognised.
    const auto mark_key = [](const Register& of) {
        return of.connection().value<store::Blob>("SELECT key FROM keys.mark_key")->bytes;
    };
    BOOST_TEST((mark_key(opened) == mark_key(registered)));
    opened.record(context(), [&] {
        store::Persons(opened.connection()).add(Person{});
        return Register::Recorded{Event{"imported", {}}};
    });
    BOOST_TEST(opened.check(true).empty());
}

BOOST_AUTO_TEST_CASE(without_keys_there_is_a_register_without_names) {
    back_up(copy);
    BOOST_TEST(restore({.backup = copy}).persons == 2);
    BOOST_TEST((test::names_in(target.parent_path()) == std::set<std::string>{"made.mb"}));
    BOOST_TEST(!Register::open(target, Register::Mode::write).has_keys());
}

BOOST_AUTO_TEST_CASE(whoever_is_erased_in_the_backup_has_no_key_however_old_the_keys_are) {
    back_up_keys(keys);
    const auto key = connection().value<store::Blob>("SELECT key FROM keys.person_key WHERE person = 1")->bytes;
    erase(banan);
    back_up(copy);
    BOOST_TEST(restore(both()).named == 1);
    BOOST_TEST(test::all_bytes(target.parent_path()).find(key) == std::string::npos);
    const auto names = names_of_restored();
    BOOST_TEST(!names.contains(banan));
    BOOST_TEST(names.contains(tomat));
}

BOOST_AUTO_TEST_CASE(whoever_has_been_erased_since_is_erased_again) {
    const auto sealed = connection().value<store::Blob>("SELECT sealed FROM identity WHERE person = 1")->bytes;
    const auto key = connection().value<store::Blob>("SELECT key FROM keys.person_key WHERE person = 1")->bytes;
    back_up(copy);
    back_up_keys(keys);
    erase(banan);
    auto source = both();
    source.erased = folder / "small.mb";
    const auto restored = restore(source);
    BOOST_TEST((restored.erased == std::vector{banan}));
    BOOST_TEST(restored.operation == 2);
    BOOST_TEST(restored.named == 1);
    const auto bytes = test::all_bytes(target.parent_path());
    BOOST_TEST(bytes.find(key) == std::string::npos);
    BOOST_TEST(bytes.find(sealed.substr(30, 40)) == std::string::npos);
    BOOST_TEST(!names_of_restored().contains(banan));
    auto opened = Register::open(target, Register::Mode::write);
    const auto person = store::Persons(opened.connection()).find(banan)->value;
    BOOST_TEST((person.erased_on == day("2020-08-02")));
    BOOST_TEST(!person.ref.has_value());
    const auto operation = opened.operation(OperationNumber(3));
    BOOST_TEST((operation.event == Event{"erasures-reapplied", {{"persons", "P1"}}}));
    BOOST_TEST(refusal_of<Refused>([&] { return services::undo(opened, context(), "3", false); }).code
               == "undo-conflict");
}

BOOST_AUTO_TEST_CASE(an_old_list_brings_nobody_back_who_has_been_erased_since) {
    back_up(copy);
    back_up_keys(keys);
    // One whom the backup knows, and one who came and was erased after it.
    for (const auto id : {banan, person("Rar", "Sykkel", PersonRef("A3"))}) {
        erase(id);
    }
    const auto known = [&] {
        auto opened = Register::open(target, Register::Mode::write);
        BOOST_TEST(opened.check(true).empty());
        const services::ErasedPersons erased(opened.connection());
        return std::pair{erased.knows("A1"), erased.knows("A3")};
    };
    auto source = both();
    restore(source);
    BOOST_TEST((known() == std::pair{false, false}));
    fs::remove(target);
    fs::remove(folder / "new/made.keys");
    source.erased = folder / "small.mb";
    restore(source);
    BOOST_TEST((known() == std::pair{true, true}));
}

BOOST_AUTO_TEST_CASE(a_newer_backup_of_another_register_says_nothing_about_erasures) {
    const SmallRegister other;
    back_up(copy);
    const auto refused = refusal_of<RegisterError>(
        [&] { return restore({.backup = copy, .erased = other.folder.path() / "small.mb"}); });
    BOOST_TEST(refused.code == "erased-of-another-register");
    BOOST_TEST(test::names_in(target.parent_path()).empty());
}

BOOST_AUTO_TEST_CASE(names_whose_keys_are_in_no_backup_are_told_of) {
    back_up_keys(keys);
    const auto sykkel = person("Rar", "Sykkel");
    back_up(copy);
    const auto restored = restore(both());
    BOOST_TEST(restored.named == 2);
    BOOST_TEST((restored.without_key == std::vector{sykkel}));
    BOOST_TEST(restored.findings.empty());
}

BOOST_AUTO_TEST_CASE(a_journal_that_is_left_is_not_rolled_back_into_the_new_register) {
    back_up(copy);
    std::ofstream(target.string() + "-journal") << "x";
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore({.backup = copy}); }).code == "journal-left");
}

BOOST_AUTO_TEST_CASE(whoever_has_been_restricted_since_is_restricted_again) {
    back_up(copy);
    back_up_keys(keys);
    write([&] {
        auto value = store::Persons(connection()).find(tomat)->value;
        value.restricted = true;
        store::Persons(connection()).change(tomat, value);
    });
    auto source = both();
    source.erased = folder / "small.mb";
    const auto restored = restore(source);
    BOOST_TEST(restored.erased.empty());
    BOOST_TEST((restored.restricted == std::vector{tomat}));
    auto opened = Register::open(target, Register::Mode::write);
    BOOST_TEST(store::Persons(opened.connection()).find(tomat)->value.restricted);
    BOOST_TEST((opened.operation(OperationNumber(3)).event == Event{"erasures-reapplied", {{"restricted", "P2"}}}));
    BOOST_TEST(opened.check(true).empty());
}

BOOST_AUTO_TEST_CASE(a_drill_needs_no_free_name) {
    back_up(copy);
    back_up_keys(keys);
    restore(both());
    const auto before = test::names_in(target.parent_path());
    BOOST_TEST(restore(both(), {.drill = true}).named == 2);
    BOOST_TEST((test::names_in(target.parent_path()) == before));
}

BOOST_AUTO_TEST_CASE(keys_of_persons_whom_the_backup_does_not_know_are_left_out) {
    back_up(copy);
    person("Rar", "Sykkel");
    back_up_keys(keys);
    BOOST_TEST(restore(both()).named == 2);
    BOOST_TEST(names_of_restored().size() == 2U);
}

BOOST_AUTO_TEST_CASE(keys_of_another_register_are_refused) {
    BackupStory other;
    back_up(copy);
    other.back_up_keys(other.keys);
    auto source = both();
    source.keys = other.keys;
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore(source); }).code == "keys-of-another-register");
    BOOST_TEST(test::names_in(target.parent_path()).empty());
}

BOOST_AUTO_TEST_CASE(nothing_that_is_there_is_replaced) {
    back_up(copy);
    back_up_keys(keys);
    std::ofstream(folder / "new/made.keys") << "keys";
    ::chmod((folder / "new/made.keys").c_str(), 0600);
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore(both()); }).code == "keys-left");
    fs::remove(folder / "new/made.keys");
    restore(both());
    const auto before = test::bytes_of(target);
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore(both()); }).code == "register-exists");
    BOOST_TEST((test::bytes_of(target) == before));
    const auto before_keys = test::bytes_of(folder / "new/made.keys");
    BOOST_TEST(!before_keys.empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_appears_meanwhile_is_left_alone_and_no_keys_stay) {
    back_up(copy);
    back_up_keys(keys);
    const auto appear = [&] { std::ofstream(target) << "somebody else's"; };
    BOOST_TEST(refusal_of<RegisterError>([&] { return restore(both(), {.progress = appear}); }).code
               == "register-exists");
    BOOST_TEST((test::names_in(target.parent_path()) == std::set<std::string>{"made.mb"}));
    BOOST_TEST(test::bytes_of(target) == "somebody else's");
}

BOOST_AUTO_TEST_CASE(a_drill_does_it_all_and_leaves_nothing) {
    back_up(copy);
    back_up_keys(keys);
    const auto tried = restore(both(), {.drill = true});
    BOOST_TEST(tried.operation == 2);
    BOOST_TEST(tried.named == 2);
    BOOST_TEST(test::names_in(target.parent_path()).empty());
    restore(both(), {.rehearse = true});
    BOOST_TEST(test::names_in(target.parent_path()).empty());
}

BOOST_AUTO_TEST_CASE(a_faulty_backup_is_restored_only_by_will) {
    connection().run("UPDATE person SET restricted = 1 WHERE id = 1");
    back_up(copy);
    const auto refused = refusal_of<Refused>([&] { return restore({.backup = copy}); });
    BOOST_TEST(refused.code == "restore-refused");
    BOOST_TEST(refused["count"] == "1");
    BOOST_TEST(test::names_in(target.parent_path()).empty());
    BOOST_TEST(restore({.backup = copy}, {.despite_findings = true}).findings.size() == 1U);
    BOOST_TEST(fs::exists(target));
}

BOOST_AUTO_TEST_CASE(what_is_no_backup_is_refused) {
    const auto refused = [&](const fs::path& path) {
        return refusal_of<Error>([&] { return restore({.backup = path}); }).code;
    };
    back_up(copy);
    BOOST_TEST(refused(folder / "none.mb") == "backup-file-missing");
    BOOST_TEST(refused(folder.path()) == "backup-not-a-file");
    std::ofstream(folder / "text.mb") << "this is no database";
    BOOST_TEST(refused(folder / "text.mb") == "backup-foreign");
    std::ofstream(folder / "empty.mb").flush();
    BOOST_TEST(refused(folder / "empty.mb") == "backup-foreign");
    BOOST_TEST(refused(folder / "small.keys") == "backup-is-of-keys");
    back_up_keys(keys);
    BOOST_TEST(refused(keys) == "backup-is-of-keys");
    BOOST_TEST(refusal_of<Error>([&] { return restore({.backup = copy, .erased = keys}); }).code
               == "backup-is-of-keys");
    std::ofstream(copy.string() + "-journal") << "x";
    BOOST_TEST(refused(copy) == "backup-unfinished");
    fs::remove(copy.string() + "-journal");
    fs::resize_file(copy, 20'000);
    BOOST_TEST(refused(copy) == "backup-damaged");
    BOOST_TEST(test::names_in(target.parent_path()).empty());
}

BOOST_AUTO_TEST_SUITE_END()
