/// Which columns of a row a change of its record has changed.
#pragma once

#include "parent_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mb::test {

using Columns = std::map<std::string, std::string>;

/// The columns of a table's row with the highest key, as text.
inline Columns newest_row(store::Connection& connection, const std::string& table) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), ("SELECT * FROM " + table + " ORDER BY 1 DESC").c_str(), -1, &statement,
                       nullptr);
    Columns columns;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            columns[sqlite3_column_name(statement, i)] = text != nullptr ? text : "(null)";
        }
    }
    sqlite3_finalize(statement);
    return columns;
}

/// The columns of the newest row that are not as they were: `name=value`, separated by spaces.
inline std::string changes(const Columns& before, const Columns& after) {
    std::string changed;
    for (const auto& [name, value] : after) {
        if (before.at(name) != value) {
            changed += (changed.empty() ? "" : " ") + name + "=" + value;
        }
    }
    return changed;
}

/// One change of a record, and the column that it must change.
template <class Record>
struct Step {
    const char* changed;
    std::function<Record(Record)> change;
};

template <class Gateway, class Record>
void each_step_changes_its_column(const char* table, const Record& record, const std::vector<Step<Record>>& steps) {
    ParentRows parents;
    Gateway gateway(parents.connection);
    const auto write = [&] {
        if constexpr (requires { gateway.remove(record); }) {
            gateway.add(record);
            return [&](const Record& changed) { gateway.change(changed); };
        } else {
            return [&, id = gateway.add(record)](const Record& changed) { gateway.change(id, changed); };
        }
    }();
    const auto before = newest_row(parents.connection, table);
    for (const auto& step : steps) {
        write(step.change(record));
        BOOST_TEST(changes(before, newest_row(parents.connection, table)) == step.changed);
        write(record);
        BOOST_TEST(changes(before, newest_row(parents.connection, table)) == "");
    }
}

/// The same record with one member set.
template <class Record, class Part, class Value>
std::function<Record(Record)> set(Part Record::*part, Value value) {
    return [part, value](Record record) {
        record.*part = value;
        return record;
    };
}

}  // namespace mb::test
