/// The members of NumberedTable, for the gateways to instantiate.
#pragma once

#include "store/gateways/numbered_table.hpp"
#include "store/gateways/row.hpp"

namespace mb::store {

/// An insert that leaves the number to SQLite.
template <class R>
inline constexpr auto insert_unnumbered = Sql("INSERT INTO ") + R::table + " (" + R::columns + ") VALUES ("
                                          + parameters<columns_in(R::columns)>() + ")";

template <class IdType, class Value>
IdType NumberedTable<IdType, Value>::add(const Value& value) {
    run_with(connection_.query(insert_unnumbered<Row<Value>>.text()), Row<Value>::cells(value));
    return IdType(connection_.last_insert_id());
}

template <class IdType, class Value>
void NumberedTable<IdType, Value>::add_numbered(IdType id, const Value& value) {
    run_with(connection_.query(insert_row<Row<Record>>.text()), Row<Record>::cells({id, value}));
}

template <class IdType, class Value>
void NumberedTable<IdType, Value>::change(IdType id, const Value& value) {
    run_with(connection_.query(update_row<Row<Record>>.text()),
             std::tuple_cat(Row<Value>::cells(value), std::tuple(id)));
    if (connection_.changed_rows() == 0) {
        throw NotFound("row-missing", {{"noun", Row<Value>::table.text()}, {"value", id.to_string()}});
    }
}

template <class IdType, class Value>
std::vector<Numbered<IdType, Value>> NumberedTable<IdType, Value>::all() {
    return rows<Record, "ORDER BY id">(connection_);
}

template <class IdType, class Value>
std::optional<Numbered<IdType, Value>> NumberedTable<IdType, Value>::find(IdType id) {
    return first_row<Record, "WHERE id = :id">(connection_, id);
}

}  // namespace mb::store
