#include "store/backups.hpp"

#include "store/transaction.hpp"

namespace mb::store {

namespace {

constexpr const char* insert_backup = "INSERT INTO backup (at, actor, kind, operation) VALUES (?1, ?2, ?3, ?4)";
constexpr const char* insert_person = "INSERT INTO backup_person (backup, person) VALUES (?1, ?2)";
constexpr const char* remove_persons = "DELETE FROM backup_person";
// One that says to be of a later day was made with another clock, and says nothing of when the newest was.
constexpr const char* newest_backup =
    "SELECT at, operation FROM backup WHERE kind = ?1 AND at <= ?2 ORDER BY number DESC LIMIT 1";
constexpr const char* not_in_newest =
    "SELECT count(DISTINCT person) FROM identity WHERE person NOT IN (SELECT person FROM backup_person)";

constexpr const char* first_operation = "SELECT at FROM operation ORDER BY number LIMIT 1";

const char* code_of(BackupKind kind) {
    return kind == BackupKind::data ? "register" : "keys";
}

}  // namespace

void Backups::note(BackupKind kind, const Context& context, std::int64_t operation,
                   const std::vector<PersonId>& persons, const std::function<void()>& finish) {
    Transaction transaction(connection_, Transaction::Kind::write_data);
    connection_.run(insert_backup, context.at, context.actor, std::string(code_of(kind)), operation);
    if (kind == BackupKind::keys) {
        const auto backup = connection_.last_insert_id();
        connection_.run(remove_persons);
        for (const auto person : persons) {
            connection_.run(insert_person, backup, person);
        }
    }
    finish();
    transaction.commit();
}

std::optional<Backups::Made> Backups::newest(BackupKind kind, Instant latest) {
    auto query = connection_.query(newest_backup);
    query.bind(std::string(code_of(kind)), latest);
    if (!query.next()) {
        return std::nullopt;
    }
    return Made{query.get<Instant>(0), query.get<std::int64_t>(1)};
}

std::optional<Instant> Backups::first_operation_at() {
    return connection_.value<Instant>(first_operation);
}

std::int64_t Backups::persons_without_copy() {
    return *connection_.value<std::int64_t>(not_in_newest);
}

}  // namespace mb::store
