#include "store/conflicts.hpp"

#include "store/failures.hpp"
#include "store/schema.hpp"
#include "store/table_shape.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <map>

namespace mb::store {

namespace {

constexpr std::size_t most_findings = 100;

constexpr const char* later_changesets =
    "SELECT number, changeset FROM operation WHERE number > ?1 ORDER BY number DESC";
constexpr const char* references = R"(SELECT "table", "from", "to" FROM pragma_foreign_key_list(?1))";

/// Which of the rows was changed newest by which operation after `after`.
std::map<RowKey, std::int64_t> newest_changes(Connection& connection, std::int64_t after, std::set<RowKey> rows) {
    std::map<RowKey, std::int64_t> newest;
    auto query = connection.query(later_changesets);
    query.bind(after);
    while (!rows.empty() && query.next()) {
        for (ChangesetReader reader(read_blob(query.handle(), 1)); reader.next();) {
            if (const auto found = rows.find(reader.row()); found != rows.end()) {
                newest.emplace(*found, query.get<std::int64_t>(0));
                rows.erase(found);
            }
        }
    }
    return newest;
}

}  // namespace

int Conflicts::note(void* conflicts, int kind, sqlite3_changeset_iter* iterator) {
    auto& self = *static_cast<Conflicts*>(conflicts);
    try {
        return self.collect(kind, iterator);
    } catch (...) {
        self.failure_ = std::current_exception();
        return SQLITE_CHANGESET_ABORT;
    }
}

int Conflicts::collect(int kind, sqlite3_changeset_iter* iterator) {
    switch (kind) {
    case SQLITE_CHANGESET_CONSTRAINT:
        held_back_.keep(iterator);
        break;
    case SQLITE_CHANGESET_FOREIGN_KEY:
        // Here the iterator stands at no row; and rows that are held back may still mend it.
        references_broken_ = true;
        break;
    default:
        changed_.insert(row_at(iterator));
    }
    return SQLITE_CHANGESET_OMIT;
}

void Conflicts::finish() {
    if (failure_) {
        std::rethrow_exception(failure_);
    }
    for (auto& [row, holders] : held_back_.apply()) {
        for (auto& holder : holders) {
            taken_.emplace_back(row, std::move(holder));
        }
        if (holders.empty()) {
            changed_.insert(std::move(row));
        }
    }
    int broken = 0;
    int highest = 0;
    require_ok(connection_.handle(),
               sqlite3_db_status(connection_.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &highest, 0));
    references_broken_ = references_broken_ || broken != 0;
    // SQLite stops counting here and forgets what it has counted; what is broken is looked for below.
    connection_.execute("PRAGMA defer_foreign_keys = OFF");
}

void Conflicts::find_broken_references() {
    for (const auto& table : logged_tables(connection_)) {
        const auto child = shape_of(connection_, table);
        auto query = connection_.query(references);
        query.bind(table);
        while (query.next()) {
            const auto parent = shape_of(connection_, query.get<std::string>(0));
            const auto from = sql_name(query.get<std::string>(1));
            const auto to = query.get<std::optional<std::string>>(2).value_or(parent.columns[parent.key.front()]);
            auto rows = connection_.query_once(fmt::format("SELECT {} FROM {} c WHERE c.{} IS NOT NULL AND NOT EXISTS "
                                                           "(SELECT 1 FROM {} p WHERE p.{} = c.{}) LIMIT {}",
                                                           child.key_list("c."), sql_name(table), from,
                                                           sql_name(parent.name), sql_name(to), from, most_findings));
            while (rows.next()) {
                referring_.emplace_back(RowKey{table, child.key_text(rows)}, parent.name);
            }
        }
    }
}

std::vector<Finding> Conflicts::findings(OperationNumber undone) {
    std::set<RowKey> rows = changed_;
    for (const auto& [row, by] : taken_) {
        rows.insert(by);
    }
    // Rows that could not be changed back break references too; those say nothing new.
    if (references_broken_ && rows.empty()) {
        find_broken_references();
        for (const auto& [row, parent] : referring_) {
            rows.insert(row);
        }
    }
    const auto newest = newest_changes(connection_, undone.number(), rows);
    std::vector<Finding> list;
    std::set<std::int64_t> told;
    const auto add = [&](const char* code, const RowKey& row, const RowKey& changed, Fields more = {}) {
        const auto operation = newest.find(changed);
        const bool first = operation != newest.end() && told.insert(operation->second).second;
        if (list.size() >= most_findings && !first) {
            return;
        }
        Fields fields{{"table", row.table}, {"row", row.key}};
        fields.insert(fields.end(), more.begin(), more.end());
        if (operation != newest.end()) {
            fields.emplace_back("operation", std::to_string(operation->second));
        }
        list.push_back({code, std::move(fields)});
    };
    for (const auto& row : changed_) {
        add("changed-since", row, row);
    }
    for (const auto& [row, by] : taken_) {
        add("value-taken", row, by, {{"by", by.key}});
    }
    for (const auto& [row, parent] : referring_) {
        add("still-referenced", row, row, {{"references", parent}});
    }
    return list;
}

}  // namespace mb::store
