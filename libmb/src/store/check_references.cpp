// Checking that every row that another one refers to is there.

#include "store/faults.hpp"
#include "store/table_shape.hpp"

#include <set>
#include <tuple>

namespace mb::store {

namespace {

constexpr const char* broken_references = "SELECT \"table\", parent, fkid FROM pragma_foreign_key_check()";
constexpr const char* referring_column = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";

/// The keys of the rows whose `column` refers to no row of `parent`. References are to the one key column of a table.
std::string selecting(const TableShape& shape, const std::string& column, const TableShape& parent) {
    const auto refers = "t." + sql_name(column);
    return "SELECT " + shape.key_list("t.") + " FROM main." + sql_name(shape.name) + " AS t WHERE " + refers
           + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main." + sql_name(parent.name) + " AS p WHERE "
           + parent.key_list("p.") + " = " + refers + ") ORDER BY " + shape.key_list("t.");
}

}  // namespace

void check_references(Connection& connection, Faults& faults) {
    // SQLite names no row of a table without rowid, so it is asked only which references are broken at all.
    std::set<std::tuple<std::string, std::string, std::int64_t>> broken;
    auto query = connection.query(broken_references);
    while (query.next()) {
        broken.emplace(query.get<std::string>(0), query.get<std::string>(1), query.get<std::int64_t>(2));
    }
    for (const auto& [table, parent, reference] : broken) {
        const auto shape = shape_of(connection, table);
        const auto column = connection.value<std::string>(referring_column, table, reference).value();
        auto rows = connection.query_once(selecting(shape, column, shape_of(connection, parent)));
        while (rows.next() && !faults.full()) {
            faults.add("reference-broken", {{"table", table}, {"row", shape.key_text(rows)}, {"references", parent}});
        }
    }
}

}  // namespace mb::store
