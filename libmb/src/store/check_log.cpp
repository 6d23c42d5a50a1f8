// Checking the log itself.

#include "store/changeset.hpp"
#include "store/faults.hpp"
#include "store/log_entry.hpp"
#include "store/replay.hpp"
#include "store/table_shape.hpp"

#include <sqlite3.h>

#include <algorithm>

namespace mb::store {

namespace {

constexpr const char* whole_log =
    "SELECT number, at, actor, command, event, detail, undoes, leaf, changeset FROM operation ORDER BY number";
constexpr const char* given_number = "SELECT coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = ?1), 0)";
constexpr const char* operation_numbers = "SELECT number FROM operation ORDER BY number";
constexpr const char* access_numbers = "SELECT number FROM access ORDER BY number";

/// Notes which versions of identities a changeset made hold.
class Versions {
public:
    explicit Versions(Connection& connection) {
        const auto person = shape_of(connection, "person");
        const auto place = [&](const char* column) {
            return static_cast<std::size_t>(std::ranges::find(person.columns, column) - person.columns.begin());
        };
        id_ = place("id");
        version_ = place("identity_version");
    }

    void note(std::string_view changeset, LogReading& log) const {
        for (ChangesetReader reader(changeset); reader.next();) {
            if (reader.table() != "person" || reader.kind() == ChangesetReader::Kind::removed
                || reader.after(version_) == nullptr) {
                continue;
            }
            auto* const id = reader.kind() == ChangesetReader::Kind::added ? reader.after(id_) : reader.before(id_);
            auto& newest = log.newest_versions[sqlite3_value_int64(id)];
            newest = std::max<std::int64_t>(newest, sqlite3_value_int64(reader.after(version_)));
        }
    }

private:
    std::size_t id_;
    std::size_t version_;
};

void check_numbers(Connection& connection, const char* table, const char* numbers, Faults& faults) {
    const auto missing = [&](std::int64_t number) {
        faults.add(std::string(table) + "-missing", {{table, std::to_string(number)}});
    };
    std::int64_t expected = 1;
    auto query = connection.query(numbers);
    while (query.next()) {
        const auto number = query.get<std::int64_t>(0);
        for (; expected < number && !faults.full(); ++expected) {
            missing(expected);
        }
        expected = number + 1;
    }
    const auto given = *connection.value<std::int64_t>(given_number, std::string(table));
    if (given < expected - 1) {
        faults.add("number-behind", {{"table", table}});
    }
    for (; expected <= given && !faults.full(); ++expected) {
        missing(expected);
    }
}

}  // namespace

void check_numbering(Connection& connection, Faults& faults) {
    check_numbers(connection, "operation", operation_numbers, faults);
    check_numbers(connection, "access", access_numbers, faults);
}

LogReading read_log(const RegisterFile& file, Faults& faults, const Step& done) {
    auto& connection = *file.connection;
    LogReading log{open_empty_register(), {}};
    const Versions versions(*log.replayed);
    log.replayed->run("BEGIN");
    auto query = connection.query(whole_log);
    std::int64_t count = 0;
    while (query.next()) {
        const auto entry = entry_in(query);
        const auto changeset = read_blob(query.handle(), 8);
        const Fields operation{{"operation", std::to_string(entry.number)}};
        if (view_of(leaf_of(file.uuid, file.created_at, entry, changeset)) != read_blob(query.handle(), 7)) {
            faults.add("leaf-differs", operation);
        }
        try {
            versions.note(changeset, log);
            if (log.replayed) {
                replay(*log.replayed, entry.number, changeset);
            }
        } catch (const RegisterDamaged&) {
            faults.add("log-does-not-replay", operation);
            log.replayed.reset();
        }
        done(++count);
    }
    if (log.replayed) {
        log.replayed->run("COMMIT");
    }
    return log;
}

}  // namespace mb::store
