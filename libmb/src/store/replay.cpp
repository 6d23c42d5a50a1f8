// The register as it was known: the log replayed into a database in memory.

#include "store/replay.hpp"

#include "store/held_back.hpp"
#include "store/memory_database.hpp"
#include "store/parts.hpp"
#include "store/schema.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

namespace mb {

namespace store {

namespace {

constexpr const char* changesets = "SELECT number, changeset FROM operation WHERE number <= ?1 ORDER BY number";
constexpr const char* copy_register = "INSERT INTO register (id, uuid, created_at) VALUES (1, ?1, ?2)";

/// The log was written by rows that were as it says, so the only conflict there may be is rows that hold each other up.
int hold_back(void* held_back, int kind, sqlite3_changeset_iter* iterator) {
    if (kind != SQLITE_CHANGESET_CONSTRAINT) {
        return SQLITE_CHANGESET_ABORT;
    }
    try {
        static_cast<HeldBack*>(held_back)->keep(iterator);
    } catch (...) {
        return SQLITE_CHANGESET_ABORT;
    }
    return SQLITE_CHANGESET_OMIT;
}

}  // namespace

std::unique_ptr<Connection> open_empty_register() {
    auto connection = open_memory_database();
    migrate(*connection, migrations(), 0);
    return connection;
}

void replay(Connection& into, std::int64_t number, std::string_view changeset) {
    HeldBack held_back(into);
    // SQLite takes the bytes as not const and does not change them.
    auto* bytes = const_cast<char*>(changeset.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    const int code =
        sqlite3changeset_apply_v2(into.handle(), static_cast<int>(changeset.size()), bytes, nullptr, hold_back,
                                  &held_back, nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (code == SQLITE_NOMEM) {
        throw std::bad_alloc();
    }
    if (code != SQLITE_OK || !held_back.apply().empty()) {
        throw RegisterDamaged("log-does-not-replay", {{"operation", std::to_string(number)}});
    }
}

}  // namespace store

Register Register::as_known(std::int64_t number) const {
    auto& log = parts_->log();
    const auto newest = *log.value<std::int64_t>("SELECT coalesce(max(number), 0) FROM operation WHERE number <= ?1",
                                                 parts_->known_up_to);
    if (number < 0 || number > newest) {
        throw NotFound("operation-unknown", {{"noun", "operation"}, {"value", std::to_string(number)}});
    }
    auto parts = std::make_unique<Parts>();
    parts->file = parts_->file;
    parts->known_up_to = number;
    parts->past = store::open_empty_register();
    auto& past = *parts->past;
    store::Transaction transaction(past, store::Transaction::Kind::write);
    past.run(store::copy_register, store::Blob{parts->file->uuid}, parts->file->created_at);
    auto query = log.query(store::changesets);
    query.bind(number);
    while (query.next()) {
        store::replay(past, query.get<std::int64_t>(0), store::read_blob(query.handle(), 1));
    }
    transaction.commit();
    past.execute("PRAGMA query_only = ON");
    parts->identities = store::open_identities(*parts->file, past);
    return Register(std::move(parts));
}

}  // namespace mb
