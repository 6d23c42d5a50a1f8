/// All rows of a register that the log explains, to compare before and after.
#pragma once

#include "store/connection.hpp"

#include <map>
#include <string>
#include <vector>

namespace mb::test {

/// The rows of each logged table as text, by table.
using RegisterContents = std::map<std::string, std::vector<std::string>>;

inline RegisterContents contents_of(store::Connection& connection) {
    RegisterContents contents;
    auto tables = connection.query_once(
        "SELECT t.name, group_concat('quote(' || c.name || ')', '||'',''||')"
        " FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
        " AND t.name NOT IN ('identity', 'operation', 'access', 'access_person', 'backup', 'backup_person', "
        "'register') GROUP BY t.name");
    while (tables.next()) {
        const auto name = tables.get<std::string>(0);
        auto rows =
            connection.query_once("SELECT " + tables.get<std::string>(1) + " AS line FROM " + name + " ORDER BY line");
        auto& lines = contents[name];
        while (rows.next()) {
            lines.push_back(rows.get<std::string>(0));
        }
    }
    return contents;
}

}  // namespace mb::test
