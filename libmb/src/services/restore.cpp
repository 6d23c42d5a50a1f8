#include "store/erased_marks.hpp"
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

/// Opens the backup of the keys, and gives the copy those that it needs.
void add_keys(store::RegisterFile& copy, const RestoreSource& source) {
    const auto& path = *source.keys;
    auto content = store::open_with_passphrase(store::read_sealed_file(path), store::sealed_register_keys,
                                               *source.passphrase, path);
    const auto keys = store::KeysBackup::from_bytes(content, path);
    store::wipe(content);
    store::attach_keys_in_memory(copy, keys, path);
}

/// A newer state of the register that is restored.
std::shared_ptr<store::RegisterFile> newer_state(const Register& restored, const std::filesystem::path& path) {
    auto newer = store::load_in_memory(path);
    if (newer->uuid != restored.file().uuid) {
        throw RegisterError("erased-of-another-register", {{"path", path.string()}});
    }
    return newer;
}

/// Persons erased in the newer register and not in the restored one, as they stand in the newer one.
std::vector<Numbered<PersonId, Person>> erased_since(const Register& restored, store::Connection& newer) {
    std::vector<Numbered<PersonId, Person>> erased;
    for (auto& record : store::Persons(newer).all()) {
        const auto held = store::Persons(restored.connection()).find(record.id);
        if (record.value.erased_on && held && !held->value.erased_on) {
            erased.push_back(std::move(record));
        }
    }
    return erased;
}

/// Erases them in one operation.
std::vector<PersonId> erase_again(Register& restored, const Context& context,
                                  const std::vector<Numbered<PersonId, Person>>& erased) {
    std::vector<PersonId> persons;
    std::ranges::transform(erased, std::back_inserter(persons), [](const auto& record) { return record.id; });
    if (persons.empty()) {
        return persons;
    }
    std::vector<std::string> numbers;
    std::ranges::transform(persons, std::back_inserter(numbers), [](PersonId id) { return id.to_string(); });
    restored.record(context, [&]() -> Register::Recorded {
        store::Persons gateway(restored.connection());
        for (const auto& [id, newer] : erased) {
            restored.identities().erase(id);
            auto person = gateway.find(id)->value;
            person.ref = newer.ref;
            person.erased_on = newer.erased_on;
            gateway.change(id, person);
        }
        return {Event{"erasures-reapplied", {{"persons", joined(numbers)}}}};
    });
    return persons;
}

/// Takes out what only says that a key is in no backup.
void leave_out_unopened(std::vector<Finding>& findings, const store::Unopened& unopened) {
    const auto is_of = [](const Finding& finding, const char* name, const auto& ids) {
        const auto value = field(finding.fields, name);
        return value && std::ranges::any_of(ids, [&](const auto& id) { return id.to_string() == *value; });
    };
    std::erase_if(findings, [&](const Finding& finding) {
        return (finding.code == "identity-unreadable" && is_of(finding, "person", unopened.persons))
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

Restored restore(const RestoreSource& source, const std::filesystem::path& target, const Context& context,
                 const RestoreOptions& options, const CheckProgress& progress) {
    Register::rehearse_creation(target);
    const auto copy = store::load_in_memory(source.backup);
    if (source.keys) {
        add_keys(*copy, source);
    }
    auto made = Register::in(copy);
    const auto newest = made.info().newest_operation;
    Restored restored{.operation = newest ? newest->number() : 0,
                      .persons = static_cast<std::int64_t>(store::Persons(made.connection()).all().size()),
                      .named = 0,
                      .erased = {},
                      .without_key = {},
                      .findings = {}};
    if (source.erased) {
        const auto newer = newer_state(made, *source.erased);
        // Also of persons whom the backup does not know yet: an old list may name them.
        store::ErasedMarks(made.connection()).take_over(*newer->connection);
        restored.erased = erase_again(made, context, erased_since(made, *newer->connection));
        store::compact(*copy);
    }
    restored.findings = made.check(true, progress);
    if (source.keys) {
        auto unopened = store::unopened_of(made.connection());
        leave_out_unopened(restored.findings, unopened);
        restored.without_key = std::move(unopened.persons);
        restored.named = store::named_persons(made.connection());
    }
    require_sound(restored, source, options);
    if (!options.rehearse) {
        store::RestoredFiles files(*copy, RegisterPaths::beside(target));
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
