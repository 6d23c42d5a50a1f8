#include "services/replacing.hpp"
#include "store/backup_folder.hpp"
#include "store/backups.hpp"
#include "store/identities.hpp"
#include "store/keys_backup.hpp"
#include "store/new_file.hpp"
#include "store/passphrase_file.hpp"
#include "store/register_copy.hpp"

#include <mb/services/backup.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace mb::services {

namespace {

using store::BackupKind;

/// Replacing the register by a backup of itself would cost whatever is written meanwhile.
void require_elsewhere(const Register& registered, const std::filesystem::path& file) {
    const auto& paths = registered.file().paths;
    if (store::is_same_file(file, paths.data) || store::is_same_file(file, paths.keys)) {
        throw RegisterError("backup-onto-register", {{"path", file.string()}});
    }
}

/// A fault that the register has too does not stand in the way of a backup: it may be the last that can be made.
void require_faithful(const std::vector<Finding>& findings, const Register& registered,
                      const std::filesystem::path& file) {
    if (findings.empty()) {
        return;
    }
    const auto known = registered.check(true);
    const bool same = std::ranges::all_of(
        findings, [&](const Finding& finding) { return std::ranges::find(known, finding) != known.end(); });
    if (!same) {
        throw RegisterError("backup-differs", {{"path", file.string()}});
    }
}

/// Writes the bytes, and gives the file its name in the transaction in which the register notes it.
void hand_over(store::NewFile& written, std::string_view bytes, const OutputOptions& options,
               const std::function<void(const std::function<void()>&)>& note) {
    if (options.rehearse) {
        return;
    }
    written.write(bytes);
    written.require_written(bytes);
    if (options.progress) {
        options.progress();
    }
    note([&] { written.finish(); });
}

std::int64_t rows_in(const Register& registered) {
    const auto counts = registered.row_counts();
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& table) { return sum + table.second; });
}

std::int64_t newest_in(const RegisterInfo& info) {
    return info.newest_operation ? info.newest_operation->number() : 0;
}

}  // namespace

RegisterBackup back_up_register(Register& registered, const Context& context, const std::filesystem::path& file,
                                const OutputOptions& options, const CheckProgress& progress) {
    require_elsewhere(registered, file);
    const bool beside_keys = store::BackupFolder::around(file).keys;
    store::NewFile written(file, replacing(options, store::FileKind::data));
    const auto copy = Register::in(store::copy_in_memory(registered.file()));
    auto findings = copy.check(true, progress);
    require_faithful(findings, registered, file);
    const auto info = copy.info();
    const store::DatabaseBytes bytes(copy.connection(), "main");
    hand_over(written, bytes.view(), options, [&](const std::function<void()>& finish) {
        store::Backups(registered.connection()).note(BackupKind::data, context, newest_in(info), {}, finish);
    });
    return {newest_in(info), rows_in(copy), static_cast<std::int64_t>(bytes.view().size()), std::move(findings),
            beside_keys};
}

KeysBackedUp back_up_keys(Register& registered, const Context& context, const std::filesystem::path& file,
                          const Passphrase& passphrase, const OutputOptions& options, PassphraseCost cost) {
    registered.identities().require_keys();
    passphrase.require_strength();
    require_elsewhere(registered, file);
    const bool beside_register = store::BackupFolder::around(file).data;
    store::NewFile written(file, replacing(options, store::FileKind::keys_backup));
    const auto backup = store::KeysBackup::of(registered);
    auto content = backup.bytes();
    const auto sealed =
        store::seal_under_passphrase(content, store::sealed_register_keys, passphrase, store::SealingCost::of(cost));
    store::wipe(content);
    std::vector<PersonId> persons;
    std::ranges::transform(backup.keys, std::back_inserter(persons), [](const auto& entry) { return entry.first; });
    hand_over(written, sealed, options, [&](const std::function<void()>& finish) {
        store::Backups(registered.connection()).note(BackupKind::keys, context, backup.operation, persons, finish);
    });
    return {backup.operation, static_cast<std::int64_t>(persons.size()), static_cast<std::int64_t>(sealed.size()),
            beside_register};
}

BackupStanding backup_standing(const Register& registered, Date today) {
    BackupStanding standing;
    const Instant latest = last_second_in_oslo(today);
    registered.read([&] {
        store::Backups backups(*registered.file().connection);
        if (const auto made = backups.newest(BackupKind::data, latest)) {
            standing.register_at = made->at;
            standing.register_operation = made->operation;
        }
        if (const auto made = backups.newest(BackupKind::keys, latest)) {
            standing.keys_at = made->at;
        }
        standing.persons_without_copy = backups.persons_without_copy();
        standing.newest_operation = newest_in(registered.info());
        standing.first_operation_at = backups.first_operation_at();
    });
    return standing;
}

std::vector<Finding> backup_warnings(const BackupStanding& standing, Date today, int days) {
    std::vector<Finding> warnings;
    if (days == 0 || !standing.first_operation_at) {
        return warnings;
    }
    const auto is_past = [&](Instant at) { return oslo_day(at).plus_days(days) < today; };
    const auto day_of = [](Instant at) { return oslo_day(at).to_string(); };
    if (!standing.register_at) {
        if (is_past(*standing.first_operation_at)) {
            warnings.push_back({"backup-missing", {}});
        }
    } else if (standing.register_operation < standing.newest_operation && is_past(*standing.register_at)) {
        warnings.push_back({"backup-old", {{"date", day_of(*standing.register_at)}, {"days", std::to_string(days)}}});
    }
    if (standing.persons_without_copy > 0) {
        const auto persons = std::to_string(standing.persons_without_copy);
        if (standing.keys_at) {
            warnings.push_back({"keys-backup-old", {{"persons", persons}, {"date", day_of(*standing.keys_at)}}});
        } else if (is_past(*standing.first_operation_at)) {
            warnings.push_back({"keys-backup-missing", {{"persons", persons}}});
        }
    }
    return warnings;
}

}  // namespace mb::services
