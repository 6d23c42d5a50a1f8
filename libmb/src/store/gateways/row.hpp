/// How values of the domain are kept as rows, and the statements that all tables share.
#pragma once

#include "store/connection.hpp"
#include "store/gateways/sql.hpp"

#include <mb/identifier.hpp>

#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace mb::store {

/// How a value of the domain is kept as a row of one table; specialised beside each gateway, with
///   `table`    the table's name,
///   `key`      the columns of its primary key (left out for what is kept under a number, as `Numbered`),
///   `columns`  the other columns; empty where the key is all there is,
///   `Cells`    a tuple with one type per column, key first,
///   `cells()`  the row that a value becomes, and `value()`, the way back.
template <class Value>
struct Row;

/// Rows whose columns are, in order, these members (data or accessors), which also construct the value.
template <class Value, auto... members>
struct MemberRow {
    using Cells = std::tuple<std::remove_cvref_t<std::invoke_result_t<decltype(members), const Value&>>...>;

    static Cells cells(const Value& value) { return Cells(std::invoke(members, value)...); }
    static Value value(Cells cells) { return std::make_from_tuple<Value>(std::move(cells)); }
};

/// A value under its number: column `id`, then the value's own columns.
template <class IdType, class Value>
struct Row<Numbered<IdType, Value>> {
    static constexpr auto table = Row<Value>::table;
    static constexpr Sql key = "id";
    static constexpr auto columns = Row<Value>::columns;
    using Cells =
        decltype(std::tuple_cat(std::declval<std::tuple<IdType>>(), std::declval<typename Row<Value>::Cells>()));

    static Cells cells(const Numbered<IdType, Value>& record) {
        return std::tuple_cat(std::tuple(record.id), Row<Value>::cells(record.value));
    }
    static Numbered<IdType, Value> value(Cells cells) {
        return std::apply(
            [](IdType id, auto&&... own) {
                return Numbered<IdType, Value>{id, Row<Value>::value({std::forward<decltype(own)>(own)...})};
            },
            std::move(cells));
    }
};

template <class R>
inline constexpr std::size_t key_size = columns_in(R::key);
template <class R>
inline constexpr std::size_t row_size = key_size<R> + columns_in(R::columns);

/// All columns, key first.
template <class R>
consteval auto all_columns() {
    if constexpr (row_size<R> == key_size<R>) {
        return R::key;
    } else {
        return R::key + ", " + R::columns;
    }
}

template <class R>
inline constexpr auto insert_row = Sql("INSERT INTO ") + R::table + " (" + all_columns<R>() + ") VALUES ("
                                   + parameters<row_size<R>>() + ")";
template <class R>
inline constexpr auto update_row = Sql("UPDATE ") + R::table + " SET (" + R::columns + ") = ("
                                   + parameters<row_size<R> - key_size<R>>() + ") WHERE (" + R::key + ") = ("
                                   + parameters<key_size<R>>() + ")";
template <class R>
inline constexpr auto delete_row = Sql("DELETE FROM ") + R::table + " WHERE (" + R::key + ") = ("
                                   + parameters<key_size<R>>() + ")";
/// All columns of the rows that `which` (a WHERE, an ORDER BY) asks for.
template <class R, Sql which>
inline constexpr auto select_rows = Sql("SELECT ") + all_columns<R>() + " FROM " + R::table + " " + which;

/// The cells `first` to `last` of a row, the last one excluded.
template <std::size_t first, std::size_t last, class Cells>
auto part(const Cells& cells) {
    return [&]<std::size_t... i>(std::index_sequence<i...>) {
        return std::tie(std::get<first + i>(cells)...);
    }
    (std::make_index_sequence<last - first>());
}
template <class R>
auto key_part(const typename R::Cells& cells) {
    return part<0, key_size<R>>(cells);
}
template <class R>
auto other_part(const typename R::Cells& cells) {
    return part<key_size<R>, row_size<R>>(cells);
}

/// Binds the cells in order and runs the statement, which returns no row.
template <class Cells>
void run_with(Query query, const Cells& cells) {
    std::apply([&](const auto&... cell) { query.bind(cell...); }, cells);
    query.run();
}

/// Returns the value in the row on which the query stands. Throws RegisterDamaged where the columns do not go together.
template <class Value>
Value read_row(const Query& query) {
    using Cells = typename Row<Value>::Cells;
    try {
        return [&]<std::size_t... i>(std::index_sequence<i...>) {
            return Row<Value>::value(Cells(query.get<std::tuple_element_t<i, Cells>>(static_cast<int>(i))...));
        }
        (std::make_index_sequence<std::tuple_size_v<Cells>>());
    } catch (const InvalidValue& error) {
        throw_unreadable(query.handle(), 0, error);
    }
}

/// Returns the rows that `which` asks for.
template <class Value, Sql which, class... Parameters>
std::vector<Value> rows(Connection& connection, const Parameters&... parameters) {
    auto query = connection.query(select_rows<Row<Value>, which>.text());
    query.bind(parameters...);
    std::vector<Value> found;
    while (query.next()) {
        found.push_back(read_row<Value>(query));
    }
    return found;
}

/// Returns the first row that `which` asks for, or nothing.
template <class Value, Sql which, class... Parameters>
std::optional<Value> first_row(Connection& connection, const Parameters&... parameters) {
    auto query = connection.query(select_rows<Row<Value>, which>.text());
    query.bind(parameters...);
    if (!query.next()) {
        return std::nullopt;
    }
    return read_row<Value>(query);
}

}  // namespace mb::store
