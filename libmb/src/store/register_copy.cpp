#include "store/register_copy.hpp"

#include "store/failures.hpp"
#include "store/file_checks.hpp"
#include "store/file_header.hpp"
#include "store/settings.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>
#include <mb/system_failure.hpp>

#include <sodium.h>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <new>

namespace mb::store {

namespace {

constexpr const char* origin = "SELECT uuid, created_at FROM register WHERE id = 1";

std::unique_ptr<Connection> empty_database() {
    try {
        return std::make_unique<Connection>(std::make_unique<SQLite::Database>(
            ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX));
    } catch (const SQLite::Exception& failure) {
        throw_failure(failure.getErrorCode(), ":memory:", failure.what());
    }
}

/// One step for all pages: the source is read-locked from its first page to its last.
void copy_pages(const Connection& from, const Connection& to) {
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr) {
        to.fail(sqlite3_errcode(to.handle()));
    }
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE) {
        // It is the source that is busy or cannot be read.
        throw_failure(stepped, sqlite3_db_filename(from.handle(), "main"), sqlite3_errstr(stepped));
    }
    require_ok(to.handle(), finished);
}

std::shared_ptr<RegisterFile> in_memory(std::unique_ptr<Connection> copy, const std::filesystem::path& path) {
    apply_settings(*copy, false);
    copy->execute("VACUUM");
    auto query = copy->query(origin);
    if (!query.next()) {
        throw RegisterDamaged("register-damaged", {{"path", path.string()}, {"detail", "no row in register"}});
    }
    auto uuid = query.get<Blob>(0).bytes;
    auto created_at = query.get<Instant>(1).to_string();
    query.reset();
    auto& connection = *copy;
    return std::make_shared<RegisterFile>(RegisterFile{.paths = {path, {}},
                                                       .mode = Register::Mode::write,
                                                       .connection = std::move(copy),
                                                       .uuid = std::move(uuid),
                                                       .created_at = std::move(created_at),
                                                       .has_keys = false,
                                                       .access_log = AccessLog(connection, false),
                                                       .in_memory = true});
}

void require_readable(const std::filesystem::path& path) {
    std::error_code unreadable;
    const auto type = std::filesystem::status(path, unreadable).type();
    if (type == std::filesystem::file_type::not_found) {
        throw NotFound("backup-file-missing", {{"noun", "file"}, {"value", path.string()}, {"path", path.string()}});
    }
    if (type != std::filesystem::file_type::regular && !unreadable) {
        throw RegisterError("backup-not-a-file", {{"path", path.string()}});
    }
    if (unreadable || !may_read(path)) {
        const auto reason = unreadable ? unreadable : std::make_error_code(std::errc::permission_denied);
        throw RegisterError("backup-unreadable", {{"path", path.string()}, {"detail", system_failure(reason.value())}});
    }
    const auto kind = kind_of(path);
    if (kind == FileKind::keys_backup || kind == FileKind::keys) {
        throw NotARegister("backup-is-of-keys", {{"path", path.string()}});
    }
    if (is_present(path.string() + "-journal")) {
        throw RegisterError("backup-unfinished", {{"path", path.string()}});
    }
}

/// Makes the tables of a copy those of this version.
void bring_up_to_date(Connection& copy, const std::filesystem::path& path, int version) {
    const auto list = migrations();
    if (const auto item = differing_item(copy, list.first(static_cast<std::size_t>(version)))) {
        throw NotARegister("register-schema-differs", {{"path", path.string()}, {"table", *item}});
    }
    if (version < static_cast<int>(list.size())) {
        Transaction transaction(copy, Transaction::Kind::write);
        migrate(copy, list, version);
        transaction.commit();
    }
}

}  // namespace

std::shared_ptr<RegisterFile> copy_in_memory(const RegisterFile& file) {
    auto copy = empty_database();
    copy_pages(*file.connection, *copy);
    return in_memory(std::move(copy), file.paths.data);
}

std::shared_ptr<RegisterFile> load_in_memory(const std::filesystem::path& path) {
    require_readable(path);
    const int version = require_header(path, "backup", register_application, static_cast<int>(migrations().size()));
    auto copy = empty_database();
    try {
        copy_pages(*connect(path, SQLITE_OPEN_READONLY), *copy);
        bring_up_to_date(*copy, path, version);
        return in_memory(std::move(copy), path);
    } catch (const RegisterDamaged& damaged) {
        throw RegisterDamaged(
            "backup-damaged",
            {{"path", path.string()}, {"detail", std::string(field(damaged.fields(), "detail").value_or(""))}});
    }
}

void compact(RegisterFile& copy) {
    copy.connection->execute("VACUUM");
}

DatabaseBytes::DatabaseBytes(const Connection& connection, const char* schema) {
    sqlite3_int64 size = 0;
    bytes_ = sqlite3_serialize(connection.handle(), schema, &size, 0);
    if (bytes_ == nullptr) {
        throw std::bad_alloc();
    }
    size_ = size;
}

DatabaseBytes::~DatabaseBytes() {
    sodium_memzero(bytes_, static_cast<std::size_t>(size_));
    sqlite3_free(bytes_);
}

std::string_view DatabaseBytes::view() const {
    return {reinterpret_cast<const char*>(bytes_), static_cast<std::size_t>(size_)};
}

}  // namespace mb::store
