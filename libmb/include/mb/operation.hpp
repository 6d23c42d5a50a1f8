/// Operations: entries of the log.
#pragma once

#include <mb/error.hpp>
#include <mb/identifier.hpp>
#include <mb/instant.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>

namespace mb {

/// What an operation did, as data for a sentence: a stable code such as `imported`, and fields such as {"new", "120"}.
/// Never holds a name or anything else that tells who a person is: persons appear as `P12`.
struct Event {
    std::string code;
    Fields fields;

    friend bool operator==(const Event&, const Event&) = default;
};

/// Who does something, when, and with which command (`enrolment admit`).
struct Context {
    Instant at;           ///< by the machine's clock: what the log and the access log say, and what erasing goes by
    std::string actor;    ///< the login name, or what the user gave; never empty
    std::string command;  ///< never empty
    std::string purpose;  ///< why identities are looked at; may be empty
    std::optional<Date> as_if = std::nullopt;  ///< the day that facts are judged by, where it is not that of `at`

    /// The day that facts are judged by.
    Date today() const { return as_if.value_or(oslo_day(at)); }
};

/// One entry of the log, without its changeset.
struct Operation {
    OperationNumber number;
    Instant at;
    std::string actor;
    std::string command;
    Event event;
    std::optional<OperationNumber> undoes;     ///< the operation that this one took back
    std::optional<OperationNumber> undone_by;  ///< the operation that took this one back and still holds

    friend bool operator==(const Operation&, const Operation&) = default;
};

/// A cell of a row: nothing, a whole number, or text.
using RowCell = std::optional<std::string>;

/// What an operation did to one row of one table.
struct RowChange {
    enum class Kind { added, changed, removed };
    struct Column {
        std::string name;
        RowCell before;  ///< nothing when the row was added, or the value was absent
        RowCell after;   ///< nothing when the row was removed, or the value is absent
        bool key = false;
    };
    Kind kind;
    std::string table;
    std::vector<Column> columns;  ///< key columns always, others where they differ
};

/// Numbers of records of any kind, by which the log is searched.
using RecordNumbers = std::unordered_set<std::int64_t>;

}  // namespace mb
