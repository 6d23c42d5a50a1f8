// Copies of a register and of its keys: whole, private, checked, and noted in the register.
#include "services/backup_story.hpp"

#include <sys/wait.h>
#include <unistd.h>

using namespace mb;
using test::BackupStory;
using test::day;
using test::refusal_of;

namespace fs = std::filesystem;

BOOST_FIXTURE_TEST_SUITE(backups, BackupStory)

BOOST_AUTO_TEST_CASE(a_backup_is_the_register_without_its_keys_and_private) {
    const auto made = back_up(copy);
    BOOST_TEST(made.operation == 2);
    BOOST_TEST(made.findings.empty());
    BOOST_TEST(made.bytes == static_cast<std::int64_t>(fs::file_size(copy)));
    BOOST_TEST(test::mode_of(copy) == 0600U);
    BOOST_TEST((test::names_in(copy.parent_path()) == std::set<std::string>{"small.mb"}));
    const auto opened = Register::open(copy, Register::Mode::read);
    BOOST_TEST(!opened.has_keys());
    BOOST_TEST(opened.check(true).empty());
    BOOST_TEST(opened.info().uuid == registered.info().uuid);
    BOOST_TEST((opened.log_root() == registered.log_root()));
    BOOST_TEST((store::Persons(opened.connection()).all() == store::Persons(connection()).all()));
}

BOOST_AUTO_TEST_CASE(nothing_that_was_erased_is_in_a_backup) {
    const auto sealed = connection().value<store::Blob>("SELECT sealed FROM identity WHERE person = 1")->bytes;
    back_up(copy);
    BOOST_TEST(test::bytes_of(copy).find(sealed.substr(30, 40)) != std::string::npos);
    erase(banan);
    back_up(folder / "copies/later.mb");
    BOOST_TEST(test::bytes_of(folder / "copies/later.mb").find(sealed.substr(30, 40)) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_backup_replaces_nothing_but_with_leave_and_never_the_register) {
    back_up(copy);
    const auto before = test::bytes_of(copy);
    BOOST_TEST(refusal_of<RegisterError>([&] { return back_up(copy); }).code == "file-exists");
    BOOST_TEST((test::bytes_of(copy) == before));
    erase(tomat);
    BOOST_TEST(back_up(copy, {.overwrite = true}).operation == 3);
    BOOST_TEST((test::bytes_of(copy) != before));
    for (const char* name : {"small.mb", "small.keys"}) {
        BOOST_TEST(refusal_of<RegisterError>([&] { return back_up(folder / name, {.overwrite = true}); }).code
                   == "backup-onto-register");
    }
    fs::create_symlink(folder / "small.mb", folder / "link.mb");
    BOOST_TEST(refusal_of<RegisterError>([&] { return back_up(folder / "link.mb", {.overwrite = true}); }).code
               == "backup-onto-register");
    BOOST_TEST(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(what_fails_or_is_rehearsed_leaves_nothing_and_is_not_noted) {
    struct Stopped {};
    BOOST_CHECK_THROW(back_up(copy, {.progress = [] { throw Stopped(); }}), Stopped);
    back_up(copy, {.rehearse = true});
    BOOST_TEST(refusal_of<RegisterError>([&] { return back_up(folder / "none/copy.mb"); }).code == "file-not-writable");
    BOOST_TEST(test::names_in(copy.parent_path()).empty());
    BOOST_TEST(!services::backup_standing(registered, day("2020-08-03")).register_at);
}

BOOST_AUTO_TEST_CASE(a_fault_of_the_register_is_copied_and_told) {
    connection().run("UPDATE person SET restricted = 1 WHERE id = 1");
    const auto made = back_up(copy);
    BOOST_TEST_REQUIRE(made.findings.size() == 1U);
    BOOST_TEST(made.findings.front().code == "row-differs");
    BOOST_TEST(fs::exists(copy));
}

BOOST_AUTO_TEST_CASE(what_lies_beside_a_backup_is_noticed) {
    BOOST_TEST(!back_up(copy).beside_keys);
    BOOST_TEST(back_up(folder / "beside.mb").beside_keys);
    BOOST_TEST(!back_up_keys(keys).beside_register);
    BOOST_TEST(back_up_keys(folder / "copies/small.mbkeys").beside_register);
    BOOST_TEST(back_up(folder / "keys/small.mb").beside_keys);
}

BOOST_AUTO_TEST_CASE(keys_in_a_backup_are_sealed_and_noted) {
    const auto key = connection().value<store::Blob>("SELECT key FROM keys.person_key WHERE person = 1")->bytes;
    const auto made = back_up_keys(keys);
    BOOST_TEST(made.persons == 2);
    BOOST_TEST(made.operation == 2);
    BOOST_TEST(test::mode_of(keys) == 0600U);
    BOOST_TEST(test::bytes_of(keys).find(key) == std::string::npos);
    BOOST_TEST(services::backup_standing(registered, day("2020-08-03")).persons_without_copy == 0);
    person("Rar", "Sykkel");
    BOOST_TEST(services::backup_standing(registered, day("2020-08-03")).persons_without_copy == 1);
    BOOST_TEST(registered.check(true).empty());
}

BOOST_AUTO_TEST_CASE(keys_are_sealed_under_a_long_passphrase_only) {
    const auto refused = refusal_of<Refused>(
        [&] { return services::back_up_keys(registered, context(), keys, test::passphrase("kort")); });
    BOOST_TEST(refused.code == "passphrase-too-short");
    BOOST_TEST(!fs::exists(keys));
}

BOOST_AUTO_TEST_CASE(a_register_without_keys_has_none_to_copy) {
    fs::rename(folder / "small.keys", folder / "away.keys");
    auto opened = Register::open(folder / "small.mb", Register::Mode::write);
    const auto refused = refusal_of<RegisterError>(
        [&] { return services::back_up_keys(opened, context(), keys, typed, {}, PassphraseCost::least); });
    BOOST_TEST(refused.code == "keys-missing");
    BOOST_TEST(services::back_up_register(opened, context(), copy).operation == 2);
}

BOOST_AUTO_TEST_CASE(a_backup_that_cannot_be_noted_is_not_made) {
    auto other = Register::open(folder / "small.mb", Register::Mode::write);
    connection().execute("PRAGMA busy_timeout = 1");
    other.connection().execute("BEGIN IMMEDIATE");
    BOOST_TEST(refusal_of<RegisterBusy>([&] { return back_up(copy); }).code == "register-busy");
    BOOST_TEST(!fs::exists(copy));
    other.connection().execute("ROLLBACK");
    connection().execute("PRAGMA busy_timeout = 10000");
    back_up(copy);
}

BOOST_AUTO_TEST_CASE(a_backup_is_one_state_while_two_others_write) {
    const auto path = folder / "small.mb";
    std::vector<pid_t> children;
    for (int writer = 0; writer < 2; ++writer) {
        const pid_t child = fork();
        if (child == 0) {
            auto mine = Register::open(path, Register::Mode::write);
            for (int i = 0; i < 15; ++i) {
                mine.record(context(), [&] {
                    store::Persons(mine.connection()).add(Person{});
                    store::Persons(mine.connection()).add(Person{});
                    return Register::Recorded{Event{"imported", {}}};
                });
            }
            _exit(0);
        }
        children.push_back(child);
    }
    for (int i = 0; i < 8; ++i) {
        const auto made = back_up(copy, {.overwrite = true});
        const auto opened = Register::open(copy, Register::Mode::read);
        BOOST_TEST(opened.check(true).empty());
        const auto persons = store::Persons(opened.connection()).all().size();
        BOOST_TEST(persons == 2 + 2 * (static_cast<std::size_t>(made.operation) - 2));
    }
    for (const pid_t child : children) {
        int status = -1;
        waitpid(child, &status, 0);
        BOOST_TEST(status == 0);
    }
}

BOOST_AUTO_TEST_CASE(one_is_reminded_when_the_newest_backups_lack_something) {
    const auto told = [&](const char* today, int days = 30) {
        std::string codes;
        for (const auto& each :
             services::backup_warnings(services::backup_standing(registered, day(today)), day(today), days)) {
            codes += each.code + " ";
        }
        return codes;
    };
    BOOST_TEST(told("2020-08-31") == "");
    BOOST_TEST(told("2020-09-01") == "backup-missing keys-backup-missing ");
    BOOST_TEST(told("2020-09-01", 0) == "");
    back_up(copy);
    BOOST_TEST(told("2020-12-01") == "keys-backup-missing ");
    back_up_keys(keys);
    BOOST_TEST(told("2020-12-01") == "");
    person("Rar", "Sykkel");
    BOOST_TEST(told("2020-08-02") == "keys-backup-old ");
    BOOST_TEST(told("2020-09-01") == "backup-old keys-backup-old ");
    BOOST_TEST(told("2020-09-01", 31) == "keys-backup-old ");
}

BOOST_AUTO_TEST_CASE(a_backup_that_says_to_be_of_a_later_day_reminds_of_the_one_before_it) {
    const auto told = [&](const char* today) {
        const auto warnings =
            services::backup_warnings(services::backup_standing(registered, day(today)), day(today), 30);
        return warnings.empty() ? "" : warnings.front().code;
    };
    back_up_keys(keys);
    auto future = context();
    future.at = Instant::parse("2040-01-01T12:00:00Z");
    services::back_up_register(registered, future, copy);
    BOOST_TEST(told("2020-09-01") == "backup-missing");
    back_up(copy, {.overwrite = true});
    services::back_up_register(registered, future, copy, {.overwrite = true});
    person("Rar", "Sykkel");
    BOOST_TEST(told("2020-12-01") == "backup-old");
}

BOOST_AUTO_TEST_SUITE_END()
