/// The log: what was done, taking it back, doing it again.
#pragma once

#include <mb/store/register.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// An operation and what it did to each row.
struct OperationDetail {
    Operation operation;
    std::vector<RowChange> changes;
};

/// The log, newest first; with `newest` only so many of the newest.
std::vector<Operation> log(const Register& registered, std::optional<std::int64_t> newest = {});
/// Throws InvalidValue `operation-number-malformed`, NotFound `operation-unknown`.
OperationDetail log_entry(const Register& registered, std::string_view number);

/// The same changes with records as people name them in place of numbers of rows: `E34`, `P12`, `PL7`, `J56`, `N3`, `K7`,
/// `K7/L03`. A record that is gone has the name that the log knows.
std::vector<RowChange> named(const Register& registered, std::vector<RowChange> changes);

/// What an undo or redo did, or would do in a rehearsal.
struct Undone {
    std::optional<OperationNumber> by;  ///< the new operation; nothing in a rehearsal
    Operation target;                   ///< what was taken back or done again
};

/// Takes operation `number` back, as an operation of its own with the event `undone`. Throws Refused `already-undone` (field `by`), `undo-conflict` (findings `changed-since`,
/// `still-referenced`), `undo-breaks-rules` (findings of rules/consistency.hpp and of status histories).
Undone undo(Register& registered, const Context& context, std::string_view number, bool rehearse = false);
/// Does again what an undo took back; `number` is the operation that was undone. Event `redone`. Throws Refused `not-undone`, and as undo().
Undone redo(Register& registered, const Context& context, std::string_view number, bool rehearse = false);

}  // namespace mb::services
