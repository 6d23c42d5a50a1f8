// One write: one transaction, one operation.

#include "store/changeset.hpp"
#include "store/log_entry.hpp"
#include "store/parts.hpp"
#include "store/transaction.hpp"

#include <mb/error.hpp>

#include <set>
#include <stdexcept>

namespace mb {

namespace store {
namespace {

// AUTOINCREMENT: a number that was given is never given again.
constexpr const char* newest_number = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'operation'), 0)";
constexpr const char* insert_operation =
    "INSERT INTO operation (number, at, actor, command, event, detail, undoes, leaf, changeset)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// Ends what `record()` has set, however it ends.
class Running {
public:
    Running(Connection& connection, bool& recording, std::optional<OperationNumber>& taken_back, Session& session)
        : connection_(connection), recording_(recording) {
        recording_ = true;
        taken_back.reset();
        connection_.bulk_changeset().clear();
        connection_.record_changes() = [&session](bool on) { session.enable(on); };
    }
    ~Running() {
        recording_ = false;
        connection_.record_changes() = nullptr;
        connection_.bulk_changeset() = {};
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    Connection& connection_;
    bool& recording_;
};

/// A row that is both inserted past the session and seen by it would be in the changeset twice, and neither replay nor
/// undo.
void require_disjoint(std::string_view session, std::string_view bulk) {
    std::set<RowKey> rows;
    std::set<std::string> tables;
    for (ChangesetReader reader(session); reader.next();) {
        rows.insert(reader.row());
        tables.insert(reader.table());
    }
    for (ChangesetReader reader(bulk); reader.next();) {
        if (tables.contains(reader.table()) && rows.contains(reader.row())) {
            throw std::logic_error("a row inserted in bulk was also changed otherwise: " + reader.table());
        }
    }
}

/// Commits the change and who looked at names for it.
void commit(Transaction& transaction, RegisterFile& file, OperationNumber number) {
    try {
        transaction.commit();
    } catch (RegisterError& failure) {
        if (failure.code() == "register-not-synced") {
            file.access_log.forget_waiting();
            failure.add("operation", std::to_string(number.number()));
        }
        throw;
    }
    file.access_log.forget_waiting();
}

std::int64_t insert(const RegisterFile& file, const Context& context, const Register::Recorded& recorded,
                    std::string_view changeset) {
    auto& connection = *file.connection;
    const LogEntry entry{.number = *connection.value<std::int64_t>(newest_number) + 1,
                         .at = context.at.to_string(),
                         .actor = context.actor,
                         .command = context.command,
                         .event = recorded.event.code,
                         .detail = detail_of(recorded.event.fields),
                         .undoes = recorded.undoes ? std::optional(recorded.undoes->number()) : std::nullopt};
    const auto leaf = leaf_of(file.uuid, file.created_at, entry, changeset);
    auto query = connection.query(insert_operation);
    query.bind(entry.number, entry.at, entry.actor, entry.command, entry.event, entry.detail, entry.undoes);
    bind_blob(query.handle(), 8, view_of(leaf));
    bind_blob_in_place(query.handle(), 9, changeset);
    query.run();
    return entry.number;
}

}  // namespace
}  // namespace store

std::optional<OperationNumber> Register::run(const Context& context, const std::function<Recorded()>& change, bool keep,
                                             bool& changed) {
    auto& file = *parts_->file;
    if (read_only()) {
        throw RegisterError("register-not-writable",
                            {{"path", file.paths.data.string()}, {"detail", "opened for reading"}});
    }
    if (file.recording || file.connection->in_transaction()) {
        throw std::logic_error("record() inside a transaction");
    }
    std::optional<OperationNumber> number;
    store::Transaction transaction(*file.connection, store::Transaction::Kind::write);
    try {
        store::Session session(*file.connection);
        const store::Running running(*file.connection, file.recording, parts_->taken_back, session);
        const auto recorded = change();
        if (parts_->taken_back && parts_->taken_back != recorded.undoes) {
            throw std::logic_error("apply_inverse() of an operation that is not named as undone");
        }
        const auto seen = session.changeset();
        auto& bulk = file.connection->bulk_changeset();
        if (!seen.view().empty() && !bulk.empty()) {
            store::require_disjoint(seen.view(), bulk);
            bulk.insert(0, seen.view());
        }
        const auto changeset = bulk.empty() ? seen.view() : std::string_view(bulk);
        changed = !changeset.empty();
        if (changed && keep) {
            number = OperationNumber(store::insert(file, context, recorded, changeset));
            file.access_log.write_waiting();
            store::commit(transaction, file, *number);
        }
    } catch (...) {
        transaction.roll_back();
        file.access_log.flush();
        throw;
    }
    transaction.roll_back();
    file.access_log.flush();
    return number;
}

std::optional<OperationNumber> Register::record(const Context& context, const std::function<Recorded()>& change) {
    bool changed = false;
    return run(context, change, true, changed);
}

bool Register::rehearse(const Context& context, const std::function<Recorded()>& change) {
    bool changed = false;
    run(context, change, false, changed);
    return changed;
}

void Register::read(const std::function<void()>& body) const {
    if (connection().in_transaction()) {
        body();
        return;
    }
    store::Transaction transaction(connection(), store::Transaction::Kind::read);
    try {
        body();
    } catch (...) {
        transaction.roll_back();
        parts_->file->access_log.flush();
        throw;
    }
    transaction.commit();
    parts_->file->access_log.flush();
}

}  // namespace mb
