/// A register with its backups in folders of their own, as the tests of backups and restoring need it.
#pragma once

#include "refusal.hpp"
#include "services/erased_persons.hpp"
#include "services/small_register.hpp"

#include <mb/services/backup.hpp>
#include <mb/services/notes.hpp>
#include <mb/services/restore.hpp>

#include <boost/test/unit_test.hpp>
#include <sys/stat.h>

#include <set>

namespace mb::test {

inline Passphrase passphrase(std::string text = "korrekt hest batteri") {
    return Passphrase(std::move(text));
}

inline std::set<std::string> names_in(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

/// The bytes of all files in a folder.
inline std::string all_bytes(const std::filesystem::path& folder) {
    std::string bytes;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        bytes += bytes_of(entry.path());
    }
    return bytes;
}

inline mode_t mode_of(const std::filesystem::path& path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

struct BackupStory : SmallRegister {
    BackupStory() {
        for (const auto* name : {"copies", "keys", "new"}) {
            std::filesystem::create_directory(folder / name);
        }
        banan = person("Absurd", "Banan", PersonRef("A1"));
        tomat = person("Sprudlende", "Tomat");
    }

    services::RegisterBackup back_up(const std::filesystem::path& file, const services::OutputOptions& options = {}) {
        return services::back_up_register(registered, context(), file, options);
    }
    services::KeysBackedUp back_up_keys(const std::filesystem::path& file) {
        return services::back_up_keys(registered, context(), file, passphrase(), {}, PassphraseCost::least);
    }
    /// Erases without a decision, and leaves the mark by which a list's ref is known again.
    void erase(PersonId id) {
        write([&] {
            registered.identities().erase(id);
            auto value = store::Persons(connection()).find(id)->value;
            value.erased_on = day("2020-08-02");
            if (value.ref) {
                services::ErasedPersons(connection()).mark(*value.ref);
            }
            value.ref.reset();
            store::Persons(connection()).change(id, value);
        });
    }
    services::Restored restore(const services::RestoreSource& source, const services::RestoreOptions& options = {}) {
        return services::restore(source, target, context(), options);
    }
    services::RestoreSource both() const { return {.backup = copy, .keys = keys, .passphrase = &typed}; }

    std::unordered_map<PersonId, Identity> names_of_restored() {
        auto opened = Register::open(target, Register::Mode::write);
        BOOST_TEST(opened.check(true).empty());
        return opened.identities().look_at_all(context());
    }

    std::filesystem::path copy = folder.path() / "copies" / "small.mb";
    std::filesystem::path keys = folder.path() / "keys" / "small.mbkeys";
    std::filesystem::path target = folder.path() / "new" / "made.mb";
    Passphrase typed = passphrase();
    PersonId banan{1};
    PersonId tomat{1};
};

}  // namespace mb::test
