/// Bringing rows of files together with the rows of a table.
#pragma once

#include "services/exchange/import_run.hpp"

#include <map>
#include <utility>

namespace mb::services::exchange {

/// The rows of one table: those that the register holds, and those that files say should be there.
///
/// `Key` is what rows are known by, in the order in which new ones are added; `Record` is compared to find what has
/// changed.
template <class Key, class Record>
class Merge {
public:
    explicit Merge(ImportRun& run) : run_(run) {}

    /// Takes a row that the register holds.
    void hold(const Key& key, Record record) { held_.emplace(key, std::move(record)); }
    /// The row that the register holds under the key, or null.
    const Record* held(const Key& key) const {
        const auto found = held_.find(key);
        return found == held_.end() ? nullptr : &found->second;
    }

    /// Takes a row of a file that is in order. A second one with the same key must say the same (`row-contradicts`).
    void take(RowReader& row, const Key& key, const Record& record) {
        const auto [found, first] = wanted_.try_emplace(key, Wanted{record, row.origin()});
        if (first) {
            return;
        }
        const Wanted& other = found->second;
        if (other.record == record) {
            run_.report.count(row.origin().file, Fate::same);
        } else {
            row.fault("", "row-contradicts", run_.report.other_row(other.origin));
        }
    }

    /// Calls `add(key, record, origin)` for what is new and `change(key, record, origin)` for what is not as it was, in
    /// the order of the keys.
    template <class Add, class Change>
    void write(Add add, Change change) {
        for (const auto& [key, wanted] : wanted_) {
            const Record* before = held(key);
            const Fate fate = !before ? Fate::added : *before == wanted.record ? Fate::same : Fate::changed;
            run_.report.count(wanted.origin.file, fate);
            if (fate == Fate::added) {
                add(key, wanted.record, wanted.origin);
            } else if (fate == Fate::changed) {
                change(key, wanted.record, wanted.origin);
            }
        }
    }

private:
    struct Wanted {
        Record record;
        Origin origin;
    };

    ImportRun& run_;
    std::map<Key, Record> held_;
    std::map<Key, Wanted> wanted_;
};

}  // namespace mb::services::exchange
