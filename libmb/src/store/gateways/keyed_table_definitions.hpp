/// The members of KeyedTable and EnrolmentTable, for the gateways to instantiate.
#pragma once

#include "store/gateways/keyed_table.hpp"
#include "store/gateways/row.hpp"

namespace mb::store {

template <class Value>
inline constexpr auto by_key = Sql("ORDER BY ") + Row<Value>::key;
template <class Value>
inline constexpr auto of_enrolment = Sql("WHERE enrolment = :enrolment ") + by_key<Value>;
template <class Value>
inline constexpr auto
    of_enrolments_in_cohort = Sql("WHERE enrolment IN (SELECT id FROM enrolment WHERE cohort = :cohort) ")
                              + by_key<Value>;

/// Throws when the newest statement has met no row.
template <class Value>
void expect_a_row(const Connection& connection) {
    if (connection.changed_rows() == 0) {
        throw NotFound("row-missing", {{"noun", Row<Value>::table.text()}});
    }
}

template <class Value>
void KeyedTable<Value>::add(const Value& value) {
    run_with(connection_.query(insert_row<Row<Value>>.text()), Row<Value>::cells(value));
}

template <class Value>
void KeyedTable<Value>::change(const Value& value) {
    // Of rows that are all key there is nothing to change.
    if constexpr (row_size < Row < Value >>> key_size<Row<Value>>) {
        const auto cells = Row<Value>::cells(value);
        run_with(connection_.query(update_row<Row<Value>>.text()),
                 std::tuple_cat(other_part<Row<Value>>(cells), key_part<Row<Value>>(cells)));
        expect_a_row<Value>(connection_);
    }
}

template <class Value>
void KeyedTable<Value>::remove(const Value& value) {
    const auto cells = Row<Value>::cells(value);
    run_with(connection_.query(delete_row<Row<Value>>.text()), key_part<Row<Value>>(cells));
    expect_a_row<Value>(connection_);
}

template <class Value>
std::vector<Value> KeyedTable<Value>::all() {
    return rows<Value, by_key<Value>>(connection_);
}

template <class Value>
void KeyedTable<Value>::for_each(const std::function<void(const Value&)>& visit) {
    auto query = connection_.query(select_rows<Row<Value>, by_key<Value>>.text());
    while (query.next()) {
        visit(read_row<Value>(query));
    }
}

template <class Value>
std::vector<Value> EnrolmentTable<Value>::of(EnrolmentId enrolment) {
    return rows<Value, of_enrolment<Value>>(this->connection_, enrolment);
}

template <class Value>
std::vector<Value> EnrolmentTable<Value>::of(CohortId cohort) {
    return rows<Value, of_enrolments_in_cohort<Value>>(this->connection_, cohort);
}

}  // namespace mb::store
