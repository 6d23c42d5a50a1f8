#include "services/person_history.hpp"
#include "services/resolving.hpp"
#include "services/same_person.hpp"
#include "store/gateways/notes.hpp"
#include "store/identities.hpp"
#include "store/person_rows.hpp"

#include <mb/services/log.hpp>
#include <mb/services/person_file.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace mb::services {
namespace {

using Key = std::pair<std::string, std::string>;  ///< `enrolment`, `34`

const RowChange::Column* column_of(const RowChange& row, std::string_view name) {
    const auto found = std::ranges::find(row.columns, name, &RowChange::Column::name);
    return found == row.columns.end() ? nullptr : &*found;
}

/// The records that somebody is known by in other rows: persons, enrolments, placements, employments.
std::set<Key> records_in(const std::vector<RowChange>& rows) {
    std::set<Key> records;
    for (const auto& row : rows) {
        if (const auto* id = column_of(row, "id"); id != nullptr && id->after) {
            records.emplace(row.table, *id->after);
        }
    }
    return records;
}

/// Whether the row is one of these records or hangs on one, or did so before.
bool is_about(const RowChange& change, const std::set<Key>& records) {
    return std::ranges::any_of(change.columns, [&](const RowChange::Column& column) {
        const std::string noun = column.name == "id" ? change.table : column.name;
        return (column.before && records.contains({noun, *column.before}))
               || (column.after && records.contains({noun, *column.after}));
    });
}

/// Adds the record if it was entered as this person's: it may be gone, since that was taken back.
void add_entered(const RowChange& change, std::set<Key>& records, RecordNumbers& numbers) {
    const auto* id = change.kind == RowChange::Kind::added ? column_of(change, "id") : nullptr;
    for (const char* owner : {"person", "enrolment"}) {
        const auto* of = id == nullptr ? nullptr : column_of(change, owner);
        if (of != nullptr && of->after && records.contains({owner, *of->after})) {
            records.emplace(change.table, id->after.value());
            numbers.insert(std::stoll(id->after.value()));
        }
    }
}

/// Reads once through the log what has been done to these records and to those that are gone. A record stands in it
/// before what hangs on it: operations by their number, and tables within one in the order of their first change.
void add_history(const Register& registered, std::set<Key> records, PersonFile& file) {
    RecordNumbers numbers;
    for (const auto& [noun, number] : records) {
        numbers.insert(std::stoll(number));
    }
    std::vector<OperationNumber> operations;
    std::vector<RowChange> changes;
    const auto keep = [&](OperationNumber operation, RowChange&& change) {
        add_entered(change, records, numbers);
        if (!is_about(change, records)) {
            return false;
        }
        // The log has it sealed.
        std::erase_if(change.columns, [&](const auto& each) { return change.table == "note" && each.name == "text"; });
        operations.push_back(operation);
        changes.push_back(std::move(change));
        return true;
    };
    file.operations = registered.operations_changing(keep, &numbers);
    auto operation = operations.begin();
    for (auto& change : named(registered, std::move(changes))) {
        file.changes.push_back({*operation++, std::move(change)});
    }
}

/// Puts the opened texts beside the notes.
void add_texts(Register& registered, const Context& context, std::vector<RowChange>& rows) {
    store::Notes notes(registered.connection());
    std::vector<store::SealedText> sealed;
    std::vector<std::pair<NoteId, RowChange*>> places;
    for (auto& row : rows) {
        if (row.table == "note") {
            const NoteId id(std::stoll(column_of(row, "id")->after.value()));
            auto note = notes.find(id).value().value;
            sealed.push_back({id, note.person, std::move(note.text)});
            places.emplace_back(id, &row);
        }
    }
    const auto texts = registered.identities().open_notes(context, sealed);
    for (const auto& [id, row] : places) {
        const auto text = texts.find(id);
        row->columns.push_back(
            {"text", std::nullopt, text == texts.end() ? RowCell() : RowCell(text->second.str()), false});
    }
}

}  // namespace

PersonFile person_file(Register& registered, const Context& context, std::string_view key,
                       const RetentionYears& years) {
    std::optional<PersonFile> file;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto found = resolve_person(connection, key);
        if (found.value.erased_on) {
            throw Refused("person-erased", {{"person", found.id.to_string()}});
        }
        const auto records = records_of(connection, found.id);
        file = PersonFile{found.id, {}, {}, {}, {}, {}, rules::retention_of(history_of(connection, records), years)};
        for (const auto& [id, identity] : registered.identities().look(context, records)) {
            file->identities.emplace_back(id, identity);
        }
        std::ranges::sort(file->identities, {}, [](const auto& each) { return each.first; });
        for (const auto record : records) {
            std::ranges::move(store::rows_about(connection, record), std::back_inserter(file->rows));
        }
        add_history(registered, records_in(file->rows), *file);
        add_texts(registered, context, file->rows);
        file->rows = named(registered, std::move(file->rows));
        file->accesses = accesses(registered, found.id.to_string(), {});
    });
    return std::move(*file);
}

}  // namespace mb::services
