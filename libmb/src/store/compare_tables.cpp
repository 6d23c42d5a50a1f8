// Comparing the tables of the file with those that the log explains.

#include "store/faults.hpp"
#include "store/schema.hpp"
#include "store/table_shape.hpp"

#include <sqlite3.h>

namespace mb::store {

namespace {

constexpr const char* given_numbers = "SELECT name, seq FROM main.sqlite_sequence";
constexpr const char* given_number = "SELECT seq FROM main.sqlite_sequence WHERE name = ?1";

std::string_view bytes_of(sqlite3_stmt* row, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
    return {bytes != nullptr ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

/// Orders two values as SQLite sorts them: nothing, numbers, text, bytes.
int order(sqlite3_stmt* a, sqlite3_stmt* b, int column) {
    const auto rank = [column](sqlite3_stmt* row) {
        switch (sqlite3_column_type(row, column)) {
        case SQLITE_NULL:
            return 0;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return 1;
        case SQLITE_TEXT:
            return 2;
        default:
            return 3;
        }
    };
    const int kind = rank(a);
    if (kind != rank(b)) {
        return kind < rank(b) ? -1 : 1;
    }
    if (kind == 0) {
        return 0;
    }
    if (kind == 1) {
        // Tables are STRICT: all numbers are whole.
        const auto left = sqlite3_column_int64(a, column);
        const auto right = sqlite3_column_int64(b, column);
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return bytes_of(a, column).compare(bytes_of(b, column));
}

/// One table, its key columns first and then all columns, in the order of the key.
std::string selecting(const TableShape& shape) {
    std::string columns = shape.key_list();
    for (const auto& column : shape.columns) {
        columns += ", " + sql_name(column);
    }
    return "SELECT " + columns + " FROM main." + sql_name(shape.name) + " ORDER BY " + shape.key_list();
}

Fields row_fields(const TableShape& shape, const Query& row) {
    return {{"table", shape.name}, {"row", shape.key_text(row)}};
}

/// Two rows of the same key.
void compare_columns(const Query& here, const Query& there, const TableShape& shape, Faults& faults) {
    const int keys = static_cast<int>(shape.key.size());
    for (int i = 0; i < static_cast<int>(shape.columns.size()); ++i) {
        if (order(here.handle(), there.handle(), keys + i) != 0) {
            Fields fields = row_fields(shape, here);
            fields.emplace_back("column", shape.columns[static_cast<std::size_t>(i)]);
            faults.add("row-differs", std::move(fields));
        }
    }
}

void compare_table(Connection& file, Connection& replayed, const TableShape& shape, Faults& faults) {
    auto here = file.query_once(selecting(shape));
    auto there = replayed.query_once(selecting(shape));
    const int keys = static_cast<int>(shape.key.size());
    bool more_here = here.next();
    bool more_there = there.next();
    while ((more_here || more_there) && !faults.full()) {
        int compared = !more_here ? 1 : !more_there ? -1 : 0;
        for (int i = 0; compared == 0 && i < keys; ++i) {
            compared = order(here.handle(), there.handle(), i);
        }
        if (compared < 0) {
            faults.add("row-unexplained", row_fields(shape, here));
        } else if (compared > 0) {
            faults.add("row-missing", row_fields(shape, there));
        } else {
            compare_columns(here, there, shape, faults);
        }
        more_here = compared <= 0 ? here.next() : more_here;
        more_there = compared >= 0 ? there.next() : more_there;
    }
}

/// Numbers of removed rows are remembered, so that they are never given again.
void check_given_numbers(Connection& file, Connection& replayed, Faults& faults) {
    auto query = replayed.query(given_numbers);
    while (query.next()) {
        const auto table = query.get<std::string>(0);
        if (file.value<std::int64_t>(given_number, table).value_or(0) < query.get<std::int64_t>(1)) {
            faults.add("number-behind", {{"table", table}});
        }
    }
}

}  // namespace

void compare_tables(Connection& file, Connection& replayed, Faults& faults, const Step& done) {
    std::int64_t count = 0;
    for (const auto& table : logged_tables(replayed)) {
        compare_table(file, replayed, shape_of(replayed, table), faults);
        done(++count);
    }
    check_given_numbers(file, replayed, faults);
}

}  // namespace mb::store
