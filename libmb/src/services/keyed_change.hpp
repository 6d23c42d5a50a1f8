/// Writing what is known by its key: added when it is new, else corrected.
#pragma once

#include "services/writing.hpp"

#include <optional>

namespace mb::services {

/// Puts `value` in the place of `held`, or adds it when nothing is held under its key.
template <class Gateway, class Value>
void put(Writing& writing, const std::optional<Value>& held, const Value& value) {
    Gateway gateway(writing.connection());
    if (held) {
        gateway.change(value);
    } else {
        gateway.add(value);
    }
}

}  // namespace mb::services
