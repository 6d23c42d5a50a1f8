/// How tables are imported whose rows are known by what they belong to and their day.
#pragma once

#include "services/exchange/merge.hpp"

#include <mb/identifier.hpp>

#include <optional>
#include <type_traits>

namespace mb::services::exchange {

/// Imports one kind. `Rows` says how:
///   `Table`                      the gateway, and `Record`, its value type,
///   `kind`                       the files,
///   `owner(row)`                 what the row belongs to, or nothing after telling why not,
///   `key(record)`                what it is known by,
///   `read(row, owner, held)`     the record, or nothing after telling every fault; `held(key)` is the row that the
///   register holds, or null, `touch(record, origin)`      notes that the row has been added or changed, `spoil(owner)`
///   notes that a row of that owner has a fault.
template <class Rows>
void import_keyed(ImportRun& run) {
    if (run.inputs[Rows::kind].empty()) {
        return;
    }
    using Record = typename Rows::Record;
    using Key = std::remove_cvref_t<decltype(Rows::key(std::declval<const Record&>()))>;
    Rows rows(run);
    typename Rows::Table table(run.connection);
    Merge<Key, Record> merge(run);
    for (const auto& record : table.all()) {
        merge.hold(Rows::key(record), record);
    }
    const auto held = [&merge](const Key& key) { return merge.held(key); };
    run.for_each_row(Rows::kind, [&](RowReader& row) {
        const auto owner = rows.owner(row);
        const std::optional<Record> record = rows.read(row, owner, held);
        if (row.sound() && record) {
            merge.take(row, Rows::key(*record), *record);
        }
        if (!row.sound() && owner) {
            rows.spoil(*owner);
        }
    });
    merge.write(
        [&](const Key&, const Record& record, Origin origin) {
            table.add(record);
            rows.touch(record, origin);
        },
        [&](const Key&, const Record& record, Origin origin) {
            table.change(record);
            rows.touch(record, origin);
        });
}

/// What kinds have in common whose rows belong to an enrolment.
class EnrolmentRows {
public:
    explicit EnrolmentRows(ImportRun& run) : run_(run) {}
    std::optional<EnrolmentId> owner(RowReader& row) { return run_.known.enrolment(row); }
    void spoil(EnrolmentId enrolment) { run_.touched.spoil(enrolment); }

protected:
    ImportRun& run_;
};

}  // namespace mb::services::exchange
