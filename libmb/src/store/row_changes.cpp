// What an operation did to each row.

#include "store/row_changes.hpp"

#include "store/changeset.hpp"
#include "store/parts.hpp"

#include <mb/error.hpp>

#include <cstdint>
#include <utility>

namespace mb {

namespace {

constexpr const char* changeset_of = "SELECT changeset FROM operation WHERE number = ?1 AND number <= ?2";

RowChange::Kind kind_of(store::ChangesetReader::Kind kind) {
    switch (kind) {
    case store::ChangesetReader::Kind::added:
        return RowChange::Kind::added;
    case store::ChangesetReader::Kind::removed:
        return RowChange::Kind::removed;
    default:
        return RowChange::Kind::changed;
    }
}

RowChange change_in(const store::ChangesetReader& reader, const store::TableShape& shape) {
    RowChange change{kind_of(reader.kind()), reader.table(), {}};
    for (std::size_t i = 0; i < reader.columns(); ++i) {
        const bool key = reader.is_key(i);
        auto* const before = reader.before(i);
        auto* const after = reader.after(i);
        if (!key && before == nullptr && after == nullptr) {
            continue;
        }
        RowChange::Column column{i < shape.columns.size() ? shape.columns[i] : std::to_string(i),
                                 store::cell_of(before), store::cell_of(after), key};
        if (!key && column.before == column.after) {
            continue;
        }
        // A changed row keeps its key, which the changeset has once.
        if (key && change.kind == RowChange::Kind::changed) {
            column.after = column.before;
        }
        change.columns.push_back(std::move(column));
    }
    return change;
}

}  // namespace

/// A changeset spells an integer as the byte 1 and eight bytes, the highest first (sqlite3session.c, "RECORD FORMAT").
bool store::may_hold(std::string_view changeset, const RecordNumbers& numbers) {
    constexpr char integer = 1;
    constexpr std::size_t size = 8;
    for (auto at = changeset.find(integer); at != std::string_view::npos && changeset.size() - at > size;
         at = changeset.find(integer, at + 1)) {
        std::uint64_t number = 0;
        for (const char byte : changeset.substr(at + 1, size)) {
            number = number << 8 | static_cast<unsigned char>(byte);
        }
        if (numbers.contains(static_cast<std::int64_t>(number))) {
            return true;
        }
    }
    return false;
}

void store::RowChanges::for_each(std::string_view changeset, const std::function<void(RowChange&&)>& visit,
                                 const RecordNumbers* numbers) {
    for (ChangesetReader reader(changeset); reader.next();) {
        if (numbers != nullptr && !reader.holds(*numbers)) {
            continue;
        }
        auto shape = shapes_.find(reader.table());
        if (shape == shapes_.end()) {
            shape = shapes_.emplace(reader.table(), shape_of(log_, reader.table())).first;
        }
        visit(change_in(reader, shape->second));
    }
}

std::vector<RowChange> Register::changes(OperationNumber number) const {
    auto query = parts_->log().query(changeset_of);
    query.bind(number, parts_->known_up_to);
    if (!query.next()) {
        throw NotFound("operation-unknown", {{"noun", "operation"}, {"value", number.to_string()}});
    }
    std::vector<RowChange> changes;
    store::RowChanges(parts_->log()).for_each(store::read_blob(query.handle(), 0), [&](RowChange&& change) {
        changes.push_back(std::move(change));
    });
    return changes;
}

}  // namespace mb
