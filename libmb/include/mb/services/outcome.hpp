/// What a write is told, and what came of it.
#pragma once

#include <mb/operation.hpp>

#include <optional>
#include <vector>

namespace mb::services {

/// Who writes, and whether it is meant.
struct Intent {
    Context context;
    bool rehearse = false;  ///< do it, check it, take it back
};

/// What came of a write. Every write is all or nothing, one operation in the log.
struct Outcome {
    Event event;                    ///< what was done or, rehearsed, would have been
    std::vector<Fields> things;     ///< what was added or changed, one by one; the event's fields when it is one thing
    std::vector<Finding> warnings;  ///< what the rules warn of now and did not before
    bool changed = false;           ///< false: the register said so already
    std::optional<OperationNumber> operation = {};  ///< nothing when rehearsed or when nothing changed
};

/// What is to become of a value that may be absent: nothing leaves it alone, an empty one removes it.
template <class Value>
using Edit = std::optional<std::optional<Value>>;

/// Returns the value as it stands after the edit.
template <class Value>
std::optional<Value> edited(const std::optional<Value>& held, const Edit<Value>& edit) {
    return edit ? *edit : held;
}

}  // namespace mb::services
