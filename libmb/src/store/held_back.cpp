#include "store/held_back.hpp"

#include "store/failures.hpp"

#include <mb/error.hpp>

#include <sqlite3.h>

#include <algorithm>

namespace mb::store {

namespace {

constexpr const char* unique_indexes = "SELECT name FROM pragma_index_list(?1) WHERE origin = 'u'";
constexpr const char* index_columns = "SELECT name FROM pragma_index_info(?1) ORDER BY seqno";

std::vector<std::string> names(Connection& connection, const char* sql, const std::string& of) {
    std::vector<std::string> list;
    auto query = connection.query(sql);
    query.bind(of);
    while (query.next()) {
        list.push_back(query.get<std::string>(0));
    }
    return list;
}

/// `"a" IS ?1 AND "c" IS ?3`: parameters go by the column's position.
std::string where_key(const TableShape& shape) {
    std::string text;
    for (const auto position : shape.key) {
        text +=
            (text.empty() ? "" : " AND ") + sql_name(shape.columns[position]) + " IS ?" + std::to_string(position + 1);
    }
    return text;
}

void bind(Query& query, std::size_t position, sqlite3_value* value) {
    require_ok(query.handle(), sqlite3_bind_value(query.handle(), static_cast<int>(position) + 1, value));
}

}  // namespace

void HeldBack::Free::operator()(sqlite3_value* value) const {
    sqlite3_value_free(value);
}

void HeldBack::keep(sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    unsigned char* keys = nullptr;
    sqlite3changeset_pk(iterator, &keys, nullptr);
    Row row{row_at(iterator), operation == SQLITE_UPDATE, {}};
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        sqlite3changeset_new(iterator, i, &value);
        // A changed row has its key among the old values only.
        if (value == nullptr && keys[i] != 0) {
            sqlite3changeset_old(iterator, i, &value);
        }
        row.values.emplace_back(sqlite3_value_dup(value));
    }
    rows_.push_back(std::move(row));
}

std::vector<HeldBack::Stuck> HeldBack::apply() {
    std::vector<Stuck> stuck;
    if (rows_.empty()) {
        return stuck;
    }
    // Applying a changeset has switched this off again.
    connection_.execute("PRAGMA defer_foreign_keys = ON");
    for (auto& row : rows_) {
        if (row.present && !take_out(row)) {
            stuck.push_back({row.key, {}});
        }
    }
    for (const auto& row : rows_) {
        if (!put_in(row)) {
            stuck.push_back({row.key, holders(row)});
        }
    }
    return stuck;
}

const TableShape& HeldBack::shape(const std::string& table) {
    const auto found = shapes_.find(table);
    return found != shapes_.end() ? found->second : shapes_.emplace(table, shape_of(connection_, table)).first->second;
}

void HeldBack::bind_key(Query& query, const Row& row) {
    for (const auto position : shape(row.key.table).key) {
        bind(query, position, row.values[position].get());
    }
}

bool HeldBack::take_out(Row& row) {
    const auto& table = shape(row.key.table);
    auto current = connection_.query_once("SELECT * FROM " + sql_name(table.name) + " WHERE " + where_key(table));
    bind_key(current, row);
    if (!current.next()) {
        return false;
    }
    row.values.resize(table.columns.size());
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!row.values[i]) {
            row.values[i].reset(sqlite3_value_dup(sqlite3_column_value(current.handle(), static_cast<int>(i))));
        }
    }
    auto remove = connection_.query_once("DELETE FROM " + sql_name(table.name) + " WHERE " + where_key(table));
    bind_key(remove, row);
    remove.run();
    return true;
}

bool HeldBack::put_in(const Row& row) {
    const auto& table = shape(row.key.table);
    std::string columns;
    std::string parameters;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        columns += (i == 0 ? "" : ", ") + sql_name(table.columns[i]);
        parameters += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
    }
    auto insert = connection_.query_once("INSERT INTO " + sql_name(table.name) + " (" + columns + ") VALUES ("
                                         + parameters + ")");
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        bind(insert, i, row.values[i].get());
    }
    try {
        insert.run();
    } catch (const Error& failure) {
        if (failure.code() != "constraint-failed") {
            throw;
        }
        return false;
    }
    return true;
}

std::vector<RowKey> HeldBack::holders(const Row& row) {
    std::vector<RowKey> found;
    const auto& table = shape(row.key.table);
    for (const auto& index : names(connection_, unique_indexes, table.name)) {
        std::string same;
        std::vector<std::size_t> positions;
        for (const auto& column : names(connection_, index_columns, index)) {
            positions.push_back(
                static_cast<std::size_t>(std::ranges::find(table.columns, column) - table.columns.begin()));
            same += (same.empty() ? "" : " AND ") + sql_name(column) + " = ?" + std::to_string(positions.back() + 1);
        }
        auto query =
            connection_.query_once("SELECT " + table.key_list() + " FROM " + sql_name(table.name) + " WHERE " + same);
        for (const auto position : positions) {
            bind(query, position, row.values[position].get());
        }
        while (query.next()) {
            found.push_back({table.name, table.key_text(query)});
        }
    }
    return found;
}

}  // namespace mb::store
