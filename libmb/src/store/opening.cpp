// Opening the files of a register, or refusing them untouched.

#include "store/failures.hpp"
#include "store/file_checks.hpp"
#include "store/file_header.hpp"
#include "store/keys.hpp"
#include "store/migrating.hpp"
#include "store/register_file.hpp"
#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <array>
#include <fstream>
#include <string_view>

namespace mb::store {

namespace {

constexpr int busy_milliseconds = 10'000;

/// What a power cut left beside a file is rolled back by SQLite, so it must be as private as the file.
void require_private_journal(const std::filesystem::path& path) {
    const auto journal = std::filesystem::path(path.string() + "-journal");
    if (!is_present(journal)) {
        return;
    }
    try {
        require_private_file(journal, "journal");
    } catch (const NotFound&) {
        // Another process has just finished its write.
    }
}

/// Whether a journal lies beside the file that SQLite may have to roll back, or that of a write that is under way.
bool has_filled_journal(const std::filesystem::path& path) {
    std::array<char, journal_magic.size()> begin{};
    std::ifstream(path.string() + "-journal", std::ios::binary).read(begin.data(), begin.size());
    return std::string_view(begin.data(), begin.size()) == journal_magic;
}

/// Reading is enough for SQLite to roll back what was broken off.
void roll_back(const std::filesystem::path& path) {
    try {
        connect(path, SQLITE_OPEN_READWRITE)->value<std::int64_t>("PRAGMA schema_version");
    } catch (const NotARegister&) {
        // The header will tell.
    }
}

/// As require_header(). A power cut during a write may leave anything in a header, or the version of a migration that is
/// rolled back; so a file with a journal is rolled back before it is judged, unless it is another application's.
int version_of(const std::filesystem::path& path, const std::string& noun, std::uint32_t application, int known) {
    try {
        const int version = require_header(path, noun, application, known);
        if (!has_filled_journal(path)) {
            return version;
        }
    } catch (const NotARegister& foreign) {
        if (field(foreign.fields(), "detail") != no_database || !has_filled_journal(path)) {
            throw;
        }
    }
    roll_back(path);
    return require_header(path, noun, application, known);
}

struct Origin {
    std::string uuid;
    std::string created_at;
};

Origin origin_of(Connection& connection, const std::filesystem::path& path) {
    auto query = connection.query("SELECT uuid, created_at FROM register WHERE id = 1");
    if (!query.next()) {
        throw RegisterDamaged("register-damaged", {{"path", path.string()}, {"detail", "no row in register"}});
    }
    query.get<Instant>(1);
    return {query.get<Blob>(0).bytes, query.get<std::string>(1)};
}

}  // namespace

bool keys_usable(const std::filesystem::path& path, Register::Mode mode) {
    if (!is_present(path)
        || (std::filesystem::is_regular_file(std::filesystem::symlink_status(path)) && !may_read(path))) {
        return false;
    }
    require_private_file(path, "keys");
    require_private_journal(path);
    version_of(path, "keys", keys_application, keys_version);
    if (mode == Register::Mode::write) {
        require_writable(path, "keys");
    }
    return true;
}

std::unique_ptr<Connection> connect(const std::filesystem::path& path, int flags) {
    try {
        return std::make_unique<Connection>(
            std::make_unique<SQLite::Database>(sqlite_path(path), flags | SQLITE_OPEN_NOMUTEX, busy_milliseconds));
    } catch (const SQLite::Exception& failure) {
        throw_failure(failure.getErrorCode(), path.string(), failure.what());
    }
}

std::shared_ptr<RegisterFile> open_register_files(const RegisterPaths& paths, Register::Mode mode,
                                                  std::span<const Migration> list) {
    const auto known = static_cast<int>(list.size());
    require_private_file(paths.data, "register");
    require_private_journal(paths.data);
    const int version = version_of(paths.data, "register", register_application, known);
    if (mode == Register::Mode::write) {
        require_writable(paths.data, "register");
    } else if (version < known) {
        throw RegisterError(
            "register-too-old",
            {{"path", paths.data.string()}, {"version", std::to_string(version)}, {"known", std::to_string(known)}});
    }
    const bool has_keys = keys_usable(paths.keys, mode);

    auto connection = connect(paths.data, SQLITE_OPEN_READWRITE);
    if (has_keys) {
        attach_keys(*connection, paths.keys);
    }
    apply_settings(*connection, has_keys);
    require_settings(*connection, paths.data.string(), has_keys);
    if (version < known) {
        migrate_file(*connection, paths.data, list);
    }

    Transaction transaction(*connection, Transaction::Kind::read);
    if (const auto item = differing_item(*connection, list)) {
        throw NotARegister("register-schema-differs", {{"path", paths.data.string()}, {"table", *item}});
    }
    auto origin = origin_of(*connection, paths.data);
    if (has_keys) {
        require_keys_of(*connection, paths.keys, origin.uuid);
    }
    transaction.commit();

    const bool reading = mode == Register::Mode::read;
    if (reading) {
        set_query_only(*connection, true);
    }
    auto& opened = *connection;
    return std::make_shared<RegisterFile>(RegisterFile{paths, mode, std::move(connection), std::move(origin.uuid),
                                                       std::move(origin.created_at), has_keys,
                                                       AccessLog(opened, reading)});
}

}  // namespace mb::store
