#include "services/person_history.hpp"
#include "services/resolving.hpp"
#include "services/row_values.hpp"
#include "services/same_person.hpp"
#include "store/gateways/notes.hpp"
#include "store/hash.hpp"
#include "store/identities.hpp"
#include "store/person_rows.hpp"

#include <mb/services/log.hpp>
#include <mb/services/person_file.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <utility>

namespace mb::services {
namespace {

using Key = std::pair<std::string, std::string>;  ///< `enrolment`, `34`

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

    std::vector<PersonChange> changes() && {
        std::vector<PersonChange> made;
        for (auto& [operation, changes] : changes_) {
            for (auto& change : changes) {
                made.push_back({operation, std::move(change)});
            }
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

/// Opens the texts of notes: puts them beside those that are there, and in the place of what the log has sealed.
void open_texts(Register& registered, const Context& context, PersonFile& file) {
    store::Notes notes(registered.connection());
    std::map<NoteId, store::SealedText> sealed;
    const auto is_note = [](const RowChange& row) { return row.table == "note"; };
    const auto number_of = [](const RowChange& row) { return NoteId(std::stoll(value_in(row, "id").value())); };
    for (const auto& row : file.rows | std::views::filter(is_note)) {
        auto note = notes.find(number_of(row)).value();
        sealed.try_emplace(note.id, note.id, note.value.person, std::move(note.value.text));
    }
    // The text of a note never changes.
    const auto has_text = [&](const RowChange& change) {
        return is_note(change) && change.kind != RowChange::Kind::changed;
    };
    for (const auto& [_, change] : file.changes) {
        if (has_text(change)) {
            const PersonId person(std::stoll(value_in(change, "person").value()));
            sealed.try_emplace(number_of(change), number_of(change), person,
                               store::from_hex(value_in(change, "text").value()));
        }
    }
    const auto views = sealed | std::views::values;
    const auto texts = registered.identities().open_notes(context, {views.begin(), views.end()});
    const auto text_of = [&](const RowChange& row) {
        const auto found = texts.find(number_of(row));
        return found == texts.end() ? RowCell() : RowCell(found->second.str());
    };
    for (auto& row : file.rows | std::views::filter(is_note)) {
        row.columns.push_back({"text", std::nullopt, text_of(row), false});
    }
    for (auto& [_, change] : file.changes) {
        if (has_text(change)) {
            auto& text = *std::ranges::find(change.columns, "text", &RowChange::Column::name);
            (text.after ? text.after : text.before) = text_of(change);
        }
    }
}

void add_identities(std::vector<store::HeldIdentity> held, PersonFile& file) {
    std::ranges::stable_sort(held, {}, &store::HeldIdentity::person);
    for (auto& [person, identity, holds] : held) {
        if (holds) {
            file.identities.emplace_back(person, std::move(identity));
        } else if (!identity.empty()) {
            file.earlier_identities.emplace_back(person, std::move(identity));
        }
    }
}

/// With names in place of numbers.
std::vector<PersonChange> with_names(const Register& registered, std::vector<PersonChange> changes) {
    std::vector<RowChange> rows;
    std::ranges::transform(changes, std::back_inserter(rows),
                           [](PersonChange& each) { return std::move(each.change); });
    rows = named(registered, std::move(rows));
    std::ranges::transform(changes, rows, changes.begin(), [](PersonChange& each, RowChange& row) {
        return PersonChange{each.operation, std::move(row)};
    });
    return changes;
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
        file =
            PersonFile{found.id, {}, {}, {}, {}, {}, {}, rules::retention_of(history_of(connection, records), years)};
        add_identities(registered.identities().look_at_versions(context, records), *file);
        for (const auto record : records) {
            std::ranges::move(store::rows_about(connection, record), std::back_inserter(file->rows));
        }
        History history(registered, records_in(file->rows));
        file->operations = history.read();
        file->changes = std::move(history).changes();
        open_texts(registered, context, *file);
        file->rows = named(registered, std::move(file->rows));
        file->changes = with_names(registered, std::move(file->changes));
        file->accesses = accesses(registered, found.id.to_string(), {});
    });
    return std::move(*file);
}

}  // namespace mb::services
