#include "services/person_history.hpp"
#include "services/resolving.hpp"
#include "services/same_person.hpp"
#include "store/gateways/notes.hpp"
#include "store/identities.hpp"
#include "store/person_rows.hpp"

#include <mb/services/log.hpp>
#include <mb/services/person_file.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
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

/// What the log has about some records, and about those that were entered as theirs and are gone, since that was taken
/// back.
class History {
public:
    History(const Register& registered, std::set<Key> records) : registered_(registered), records_(std::move(records)) {
        for (const auto& [noun, number] : records_) {
            numbers_.insert(std::stoll(number));
        }
    }

    /// Reads once through the log; returns the operations that changed something of theirs.
    std::vector<Operation> read() {
        const auto keep = [this](OperationNumber operation, RowChange&& change) {
            if (operation == whole_) {
                return true;
            }
            if (add_entered(change)) {
                keep_whole(operation);
                return true;
            }
            return keep_about(operation, std::move(change));
        };
        return registered_.operations_changing(keep, &numbers_);
    }

    /// With names in place of numbers.
    std::vector<PersonChange> changes() && {
        std::vector<OperationNumber> operations;
        std::vector<RowChange> all;
        for (auto& [operation, changes] : changes_) {
            operations.insert(operations.end(), changes.size(), operation);
            std::ranges::move(changes, std::back_inserter(all));
        }
        std::vector<PersonChange> made;
        auto operation = operations.begin();
        for (auto& change : named(registered_, std::move(all))) {
            made.push_back({*operation++, std::move(change)});
        }
        return made;
    }

private:
    /// Adds the record if it was entered as one of theirs; whether it was not known before.
    bool add_entered(const RowChange& change) {
        const auto* id = change.kind == RowChange::Kind::added ? column_of(change, "id") : nullptr;
        const bool theirs =
            id != nullptr && std::ranges::any_of(std::array{"person", "enrolment"}, [&](const char* owner) {
                const auto* of = column_of(change, owner);
                return of != nullptr && of->after && records_.contains({owner, *of->after});
            });
        if (!theirs || !records_.emplace(change.table, id->after.value()).second) {
            return false;
        }
        numbers_.insert(std::stoll(id->after.value()));
        return true;
    }

    bool keep_about(OperationNumber operation, RowChange&& change) {
        if (!is_about(change, records_)) {
            return false;
        }
        // The log has it sealed.
        std::erase_if(change.columns, [&](const auto& each) { return change.table == "note" && each.name == "text"; });
        changes_[operation].push_back(std::move(change));
        return true;
    }

    /// The order of tables in an operation is that of their first change: what hangs on a record may stand before it.
    void keep_whole(OperationNumber operation) {
        auto all = registered_.changes(operation);
        while (std::ranges::count_if(all, [this](const RowChange& change) { return add_entered(change); }) > 0) {
        }
        changes_[operation].clear();
        for (auto& change : all) {
            keep_about(operation, std::move(change));
        }
        whole_ = operation;
    }

    const Register& registered_;
    std::set<Key> records_;
    RecordNumbers numbers_;
    std::map<OperationNumber, std::vector<RowChange>> changes_;
    std::optional<OperationNumber> whole_;  ///< the one that is kept already
};

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
        History history(registered, records_in(file->rows));
        file->operations = history.read();
        file->changes = std::move(history).changes();
        add_texts(registered, context, file->rows);
        file->rows = named(registered, std::move(file->rows));
        file->accesses = accesses(registered, found.id.to_string(), {});
    });
    return std::move(*file);
}

}  // namespace mb::services
