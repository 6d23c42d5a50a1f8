#include "store/file_checks.hpp"
#include "store/hash.hpp"
#include "store/parts.hpp"
#include "store/schema.hpp"
#include "store/table_shape.hpp"

#include <mb/error.hpp>
#include <mb/store/register.hpp>

#include <sodium.h>
#include <sqlite3.h>

namespace mb {

namespace store {
namespace {

/// RFC 9562: 8-4-4-4-12 digits.
std::string uuid_text(std::string_view bytes) {
    auto text = to_hex(bytes);
    for (const std::size_t place : {8U, 13U, 18U, 23U}) {
        text.insert(place, "-");
    }
    return text;
}

std::int64_t rows_in(Connection& connection, const std::string& table) {
    auto count = connection.query_once("SELECT count(*) FROM main." + sql_name(table));
    count.next();
    return count.get<std::int64_t>(0);
}

std::int64_t operations_up_to(Connection& log, std::int64_t number) {
    return log.value<std::int64_t>("SELECT count(*) FROM operation WHERE number <= ?1", number).value();
}

}  // namespace
}  // namespace store

RegisterPaths RegisterPaths::beside(const std::filesystem::path& data) {
    auto keys = data;
    keys.replace_extension(".keys");
    return {data, keys};
}

Register::Register(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Register::Register(Register&&) noexcept = default;
Register& Register::operator=(Register&&) noexcept = default;
Register::~Register() = default;

Register Register::create(const std::filesystem::path& path, Instant at) {
    if (sodium_init() < 0) {
        throw Error("randomness-missing");
    }
    store::create_register_files(RegisterPaths::beside(path), at);
    return open(path, Mode::write);
}

void Register::rehearse_creation(const std::filesystem::path& path) {
    store::rehearse_register_files(RegisterPaths::beside(path));
}

Register Register::open(const std::filesystem::path& path, Mode mode) {
    if (sodium_init() < 0) {
        throw Error("randomness-missing");
    }
    return in(store::open_register_files(RegisterPaths::beside(path), mode, store::migrations()));
}

bool Register::has_keys() const {
    return parts_->file->has_keys;
}

bool Register::at_rest(const std::filesystem::path& path) {
    const auto paths = RegisterPaths::beside(path);
    return !store::is_present(paths.data.string() + "-journal") && !store::is_present(paths.keys.string() + "-journal");
}

bool Register::read_only() const {
    return parts_->past != nullptr || parts_->file->mode == Mode::read;
}

RegisterInfo Register::info() const {
    const auto& file = *parts_->file;
    RegisterInfo info{.path = file.paths.data,
                      .uuid = store::uuid_text(file.uuid),
                      .created_at = Instant::parse(file.created_at),
                      .schema_version = static_cast<int>(store::migrations().size()),
                      .sqlite_version = sqlite3_libversion(),
                      .bytes = std::filesystem::file_size(file.paths.data),
                      .has_keys = file.has_keys,
                      .newest_operation = {},
                      .newest_operation_at = {}};
    read([&] {
        auto newest =
            parts_->log().query("SELECT number, at FROM operation WHERE number <= ?1 ORDER BY number DESC LIMIT 1");
        newest.bind(parts_->known_up_to);
        if (newest.next()) {
            info.newest_operation = newest.get<OperationNumber>(0);
            info.newest_operation_at = newest.get<Instant>(1);
        }
    });
    return info;
}

std::vector<std::pair<std::string, std::int64_t>> Register::row_counts() const {
    std::vector<std::pair<std::string, std::int64_t>> counts;
    read([&] {
        auto tables = connection().query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
        while (tables.next()) {
            auto table = tables.get<std::string>(0);
            // The log stays in the file.
            if (parts_->past == nullptr || !(table.starts_with("access") || table.starts_with("backup"))) {
                const auto count = table == "operation" ? store::operations_up_to(parts_->log(), parts_->known_up_to)
                                                        : store::rows_in(connection(), table);
                counts.emplace_back(std::move(table), count);
            }
        }
    });
    return counts;
}

store::Connection& Register::connection() const {
    return parts_->connection();
}

store::Identities& Register::identities() const {
    return *parts_->identities;
}

std::shared_ptr<const Unreadable> Register::unreadable() const {
    return parts_->file->unreadable;
}

store::RegisterFile& Register::file() const {
    return *parts_->file;
}

Register Register::in(std::shared_ptr<store::RegisterFile> file) {
    auto parts = std::make_unique<Parts>();
    parts->file = std::move(file);
    parts->identities = store::open_identities(*parts->file, parts->connection());
    return Register(std::move(parts));
}

}  // namespace mb
