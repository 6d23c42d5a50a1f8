/// Tables whose rows are known by what they belong to and their day.
#pragma once

#include "store/connection.hpp"

#include <mb/identifier.hpp>

#include <functional>
#include <vector>

namespace mb::store {

/// What the gateways of all tables without numbers can do. Defined in keyed_table_definitions.hpp.
template <class Value>
class KeyedTable {
public:
    explicit KeyedTable(Connection& connection) : connection_(connection) {}

    void add(const Value& value);
    /// Gives the row with the key of `value` its other columns. Throws NotFound `row-missing` (field `noun`).
    void change(const Value& value);
    /// Removes the row with the key of `value`. Throws NotFound `row-missing` (field `noun`).
    void remove(const Value& value);
    /// All rows, by key.
    std::vector<Value> all();
    /// Visits all rows by key, one in memory at a time. `visit` must leave the table alone.
    void for_each(const std::function<void(const Value&)>& visit);

protected:
    Connection& connection_;
};

/// The same for tables of what is recorded of one enrolment, whose key begins with it.
template <class Value>
class EnrolmentTable : public KeyedTable<Value> {
public:
    using KeyedTable<Value>::KeyedTable;

    /// The rows of one enrolment, by key.
    std::vector<Value> of(EnrolmentId enrolment);
    /// The rows of a cohort's enrolments, by key.
    std::vector<Value> of(CohortId cohort);
};

}  // namespace mb::store
