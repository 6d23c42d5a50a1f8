/// How tables are imported whose rows have a number.
#pragma once

#include "services/exchange/merge.hpp"

#include <mb/identifier.hpp>
#include <mb/natural_order.hpp>

#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace mb::services::exchange {

/// A code as a key, in the order in which people count.
struct CodeKey {
    std::string text;
    friend bool operator<(const CodeKey& a, const CodeKey& b) { return counts_before(a.text, b.text); }
};

/// The key of a record that may lack a code: its number, or the code of a new one. Numbers come first, so that they are
/// not in use when codes get theirs.
struct NumberOrCode {
    std::optional<std::int64_t> number;
    CodeKey code;
    friend bool operator<(const NumberOrCode& a, const NumberOrCode& b) {
        if (a.number || b.number) {
            return a.number && (!b.number || *a.number < *b.number);
        }
        return a.code < b.code;
    }
};

/// Imports one kind. `Rows` says how:
///   `Table`                      the gateway, `Record`, its value type, and `Key`,
///   `kind`                       the files,
///   `key_of(numbered)`           what a record of the register is known by,
///   `key(row)`                   what a row is known by, or nothing after telling why not,
///   `read(row, key, held)`       the record, or nothing after telling every fault; `held` is what the register holds,
///   or null, `add(table, key, record)`    adds it and returns its number, `touch(id, record, origin)`  notes that it
///   has been added or changed, `spoil(key)`                 notes that a row with that key has a fault.
template <class Rows>
void import_numbered(ImportRun& run) {
    if (run.inputs[Rows::kind].empty()) {
        return;
    }
    using Key = typename Rows::Key;
    using Record = typename Rows::Record;
    Rows rows(run);
    typename Rows::Table table(run.connection);
    Merge<Key, Record> merge(run);
    const auto all = table.all();
    using Id = decltype(all.front().id);
    std::map<Key, Id> ids;
    for (const auto& numbered : all) {
        const Key key = rows.key_of(numbered);
        merge.hold(key, numbered.value);
        ids.emplace(key, numbered.id);
    }
    run.for_each_row(Rows::kind, [&](RowReader& row) {
        const std::optional<Key> key = rows.key(row);
        const std::optional<Record> record = rows.read(row, key, key ? merge.held(*key) : nullptr);
        if (row.sound() && key && record) {
            merge.take(row, *key, *record);
        }
        if (!row.sound() && key) {
            rows.spoil(*key);
        }
    });
    merge.write([&](const Key& key, const Record& record,
                    Origin origin) { rows.touch(rows.add(table, key, record), record, origin); },
                [&](const Key& key, const Record& record, Origin origin) {
                    table.change(ids.at(key), record);
                    rows.touch(ids.at(key), record, origin);
                });
}

/// What kinds have in common whose records always have a code. `Rows::column` is where it stands.
template <class Rows, class RowTable, class RowRecord, class RowCode>
class CodedRows {
public:
    using Table = RowTable;
    using Record = RowRecord;
    using Key = CodeKey;

    explicit CodedRows(ImportRun& run) : run_(run) {}

    template <class Id>
    static Key key_of(const Numbered<Id, Record>& numbered) {
        if constexpr (requires { numbered.value.code(); }) {
            return {numbered.value.code().str()};
        } else {
            return {numbered.value.code.str()};
        }
    }
    static std::optional<Key> key(RowReader& row) {
        const auto code = row.required<RowCode>(Rows::column);
        return code ? std::optional(Key{code->str()}) : std::nullopt;
    }
    static auto add(Table& table, const Key&, const Record& record) { return table.add(record); }

protected:
    ImportRun& run_;
};

/// What a cell names: the record's number where the register has it or the text is of that form (`PL7`), else the code.
template <class CodeType, class Tag>
std::optional<NumberOrCode> read_number_or_code(RowReader& row, std::string_view column,
                                                const CodeIndex<Id<Tag>>& known) {
    const auto code = row.required<CodeType>(column);
    if (!code) {
        return std::nullopt;
    }
    const auto held = known.find(code->str());
    const auto id = held ? held : find_id<Tag>(code->str());
    return id ? NumberOrCode{id->number(), {}} : NumberOrCode{std::nullopt, {code->str()}};
}

/// The code of a record with that key: that of the record held, none where the key is a number.
template <class CodeType, class Record>
std::optional<CodeType> code_in(const NumberOrCode& key, const Record* held) {
    if (held) {
        if constexpr (requires { held->code(); }) {
            return held->code();
        } else {
            return held->code;
        }
    }
    return key.number ? std::nullopt : std::optional<CodeType>(key.code.text);
}

/// The key as a cell spells it.
template <class Tag>
std::string text_of(const NumberOrCode& key) {
    return key.number ? Id<Tag>(*key.number).to_string() : key.code.text;
}

/// Lets rows refer to a record by its number and by its code.
template <class IdType, class CodeType>
void add_names(CodeIndex<IdType>& index, IdType id, const std::optional<CodeType>& code) {
    index.add(id.to_string(), id);
    if (code) {
        index.add(code->str(), id);
    }
}

/// Adds a record under the number that its key says, or the next.
template <class Tag, class Table, class Record>
Id<Tag> add_numbered_or_not(Table& table, const NumberOrCode& key, const Record& record) {
    if (!key.number) {
        return table.add(record);
    }
    const Id<Tag> id(*key.number);
    table.add_numbered(id, record);
    return id;
}

}  // namespace mb::services::exchange
