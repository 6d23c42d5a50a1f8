#include "store/table_shape.hpp"

#include <mb/joined.hpp>

#include <sqlite3.h>

#include <algorithm>

namespace mb::store {

std::string sql_name(std::string_view name) {
    return "\"" + std::string(name) + "\"";
}

std::string TableShape::key_list(std::string_view prefix) const {
    return joined(key, [&](std::size_t position) { return std::string(prefix) + sql_name(columns[position]); });
}

std::string TableShape::key_text(const Query& query, int column) const {
    // Changesets list key columns as the table does.
    std::vector<std::pair<std::size_t, int>> places;
    for (const auto position : key) {
        places.emplace_back(position, column++);
    }
    std::ranges::sort(places);
    std::string text;
    for (const auto& [position, place] : places) {
        const auto* value = reinterpret_cast<const char*>(sqlite3_column_text(query.handle(), place));
        text += (text.empty() ? "" : "/") + std::string(value != nullptr ? value : "");
    }
    return text;
}

TableShape shape_of(Connection& connection, std::string_view table) {
    TableShape shape{std::string(table), {}, {}};
    std::vector<std::pair<std::int64_t, std::size_t>> key;
    auto query = connection.query("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(shape.name);
    while (query.next()) {
        if (const auto place = query.get<std::int64_t>(1); place > 0) {
            key.emplace_back(place, shape.columns.size());
        }
        shape.columns.push_back(query.get<std::string>(0));
    }
    std::ranges::sort(key);
    for (const auto& [place, position] : key) {
        shape.key.push_back(position);
    }
    return shape;
}

}  // namespace mb::store
