#include "store/migrating.hpp"

#include "store/failures.hpp"
#include "store/file_checks.hpp"
#include "store/register_file.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>
#include <unistd.h>

namespace mb::store {

namespace {

std::filesystem::path free_name(const std::filesystem::path& path, std::size_t version) {
    const auto name = path.string() + ".before-v" + std::to_string(version);
    for (int number = 1;; ++number) {
        std::filesystem::path candidate = number == 1 ? name : name + "." + std::to_string(number);
        if (!is_present(candidate)) {
            return candidate;
        }
    }
}

/// Copies the file as it is committed. The caller holds the write lock, so nobody changes it meanwhile.
void copy_as_committed(const std::filesystem::path& from, const std::filesystem::path& to) {
    create_private_file(to, "register");
    try {
        const auto source = connect(from, SQLITE_OPEN_READWRITE);
        const auto target = connect(to, SQLITE_OPEN_READWRITE);
        target->execute("PRAGMA synchronous = EXTRA");
        sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", source->handle(), "main");
        if (backup == nullptr) {
            target->fail(sqlite3_errcode(target->handle()));
        }
        const int stepped = sqlite3_backup_step(backup, -1);
        const int finished = sqlite3_backup_finish(backup);
        require_ok(target->handle(), stepped);
        require_ok(target->handle(), finished);
    } catch (...) {
        ::unlink(to.c_str());
        throw;
    }
}

}  // namespace

void migrate_file(Connection& connection, const std::filesystem::path& path, std::span<const Migration> migrations) {
    Transaction transaction(connection, Transaction::Kind::write);
    const int version = connection.value<int>("PRAGMA main.user_version").value_or(0);
    if (version >= static_cast<int>(migrations.size())) {
        return;
    }
    // A file that is not what its version says is no better after a migration.
    if (const auto item = differing_item(connection, migrations.first(static_cast<std::size_t>(version)))) {
        throw NotARegister("register-schema-differs", {{"path", path.string()}, {"table", *item}});
    }
    copy_as_committed(path, free_name(path, migrations.size()));
    migrate(connection, migrations, version);
    transaction.commit();
}

}  // namespace mb::store
