#include "store/erased_marks.hpp"
#include "store/file_checks.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"
#include "store/keys_backup.hpp"
#include "store/passphrase_file.hpp"
#include "store/register_copy.hpp"
#include "store/restored_files.hpp"

#include <mb/joined.hpp>
#include <mb/services/restore.hpp>

#include <algorithm>
#include <iterator>

namespace mb::services {

namespace {

/// What a drill would make, if it made anything.
constexpr const char* drill_name = ".mb-drill.mb";

std::filesystem::path place_for(const std::filesystem::path& target, const RestoreOptions& options) {
    return options.drill ? store::folder_of(target) / drill_name : target;
}

store::KeysBackup keys_in_backup(const RestoreSource& source) {
    const auto& path = *source.keys;
    auto content = store::open_with_passphrase(store::read_sealed_file(path), store::sealed_register_keys,
                                               *source.passphrase, path);
    auto keys = store::KeysBackup::from_bytes(content, path);
    store::wipe(content);
    return keys;
}

/// Gives the copy those keys that it needs; returns whether they are newer than it is. Keys in use are as new as can be.
bool add_keys(store::RegisterFile& copy, const RestoreSource& source, const std::filesystem::path& target,
              std::int64_t newest) {
    if (source.keep_keys) {
        const auto path = RegisterPaths::beside(target).keys;
        store::attach_keys_in_memory(copy, store::KeysBackup::in_file(copy, path), path);
        return true;
    }
    const auto keys = keys_in_backup(source);
    store::attach_keys_in_memory(copy, keys, *source.keys);
    return keys.operation > newest;
}

/// A newer state of the register that is restored.
std::shared_ptr<store::RegisterFile> newer_state(const Register& restored, const std::filesystem::path& path) {
    auto newer = store::load_in_memory(path);
    if (newer->uuid != restored.file().uuid) {
        throw RegisterError("erased-of-another-register", {{"path", path.string()}});
    }
    return newer;
}

/// Who is to be erased or restricted again, as they stand in the newer register.
struct Since {
    std::vector<Numbered<PersonId, Person>> erased;
    std::vector<PersonId> restricted;
};

Since rights_since(const Register& restored, store::Connection& newer) {
    Since since;
    for (auto& record : store::Persons(newer).all()) {
        const auto held = store::Persons(restored.connection()).find(record.id);
        if (!held || held->value.erased_on) {
            continue;
        }
        if (record.value.erased_on) {
            since.erased.push_back(std::move(record));
        } else if (record.value.restricted && !held->value.restricted) {
            since.restricted.push_back(record.id);
        }
    }
    return since;
}

void erase_again(const Register& restored, const Numbered<PersonId, Person>& newer) {
    store::Persons gateway(restored.connection());
    restored.identities().erase(newer.id);
    auto person = gateway.find(newer.id)->value;
    person.ref = newer.value.ref;
    person.erased_on = newer.value.erased_on;
    gateway.change(newer.id, person);
}

void restrict_again(const Register& restored, PersonId id) {
    store::Persons gateway(restored.connection());
    auto person = gateway.find(id)->value;
    person.restricted = true;
    gateway.change(id, person);
}

/// Erases and restricts them in one operation.
void reapply(Register& made, const Context& context, const Since& since, Restored& restored) {
    std::ranges::transform(since.erased, std::back_inserter(restored.erased),
                           [](const auto& record) { return record.id; });
    restored.restricted = since.restricted;
    Fields fields;
    if (!restored.erased.empty()) {
        fields.emplace_back("persons", joined(restored.erased, &PersonId::to_string));
    }
    if (!restored.restricted.empty()) {
        fields.emplace_back("restricted", joined(restored.restricted, &PersonId::to_string));
    }
    if (fields.empty()) {
        return;
    }
    if (!made.identities().available()) {
        throw Refused("reapplying-needs-keys", std::move(fields));
    }
    made.record(context, [&]() -> Register::Recorded {
        for (const auto& person : since.erased) {
            erase_again(made, person);
        }
        for (const auto id : since.restricted) {
            restrict_again(made, id);
        }
        return {Event{"erasures-reapplied", fields}};
    });
}

/// Takes out what only says that a key is in no backup.
void leave_out_unopened(std::vector<Finding>& findings, const store::Unopened& unopened) {
    const auto is_of = [](const Finding& finding, const char* name, const auto& ids) {
        const auto value = field(finding.fields, name);
        return value && std::ranges::any_of(ids, [&](const auto& id) { return id.to_string() == *value; });
    };
    std::erase_if(findings, [&](const Finding& finding) {
        return (finding.code == "identity-without-key" && is_of(finding, "person", unopened.persons))
               || (finding.code == "note-unreadable" && is_of(finding, "note", unopened.notes));
    });
}

void require_sound(const Restored& restored, const RestoreSource& source, const RestoreOptions& options) {
    if (!restored.findings.empty() && !options.despite_findings) {
        throw Refused("restore-refused",
                      {{"path", source.backup.string()}, {"count", std::to_string(restored.findings.size())}},
                      restored.findings);
    }
}

}  // namespace

void require_place_for(const RestoreSource& source, const std::filesystem::path& target,
                       const RestoreOptions& options) {
    const auto paths = RegisterPaths::beside(place_for(target, options));
    try {
        store::rehearse_register_files(paths, source.keep_keys ? store::Making::data : store::Making::both);
    } catch (const RegisterError& refused) {
        if (refused.code() != "keys-exist") {
            throw;
        }
        throw RegisterError("keys-left", {{"path", paths.keys.string()}});
    }
    // SQLite would roll it back into the new register.
    const auto journal = paths.data.string() + "-journal";
    if (!store::is_present(paths.data) && store::is_present(journal)) {
        throw RegisterError("journal-left", {{"path", journal}});
    }
}

Restored restore(const RestoreSource& source, const std::filesystem::path& target, const Context& context,
                 const RestoreOptions& options, const CheckProgress& progress) {
    require_place_for(source, target, options);
    const auto copy = store::load_in_memory(source.backup);
    auto made = Register::in(copy);
    const auto newest = made.info().newest_operation;
    Restored restored{.operation = newest ? newest->number() : 0,
                      .persons = static_cast<std::int64_t>(store::Persons(made.connection()).all().size()),
                      .named = 0,
                      .erased = {},
                      .restricted = {},
                      .without_key = {},
                      .keys_newer = false,
                      .findings = {}};
    const bool has_keys = source.keys || source.keep_keys;
    if (has_keys) {
        restored.keys_newer = add_keys(*copy, source, target, restored.operation);
    }
    if (source.erased) {
        const auto newer = newer_state(made, *source.erased);
        // Also of persons whom the backup does not know yet: an old list may name them.
        store::ErasedMarks(made.connection()).take_over(*newer->connection);
        reapply(made, context, rights_since(made, *newer->connection), restored);
        store::compact(*copy);
    }
    restored.findings = made.check(true, progress);
    if (has_keys) {
        auto unopened = store::unopened_of(made.connection());
        leave_out_unopened(restored.findings, unopened);
        restored.without_key = std::move(unopened.persons);
        restored.named = store::named_persons(made.connection());
    }
    require_sound(restored, source, options);
    if (!options.rehearse) {
        store::RestoredFiles files(*copy, RegisterPaths::beside(place_for(target, options)),
                                   source.keep_keys ? store::Making::data : store::Making::both);
        if (options.progress) {
            options.progress();
        }
        if (!options.drill) {
            files.finish();
        }
    }
    return restored;
}

}  // namespace mb::services
