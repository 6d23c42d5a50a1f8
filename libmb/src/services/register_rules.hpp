/// Whether everything in the register obeys the rules.
#pragma once

#include "store/connection.hpp"

#include <mb/error.hpp>

#include <vector>

namespace mb::services {

/// The errors (not the warnings) that rules/consistency.hpp and the status histories find in the whole register.
/// After an undo, because taking back a row may leave others without what they rest on.
std::vector<Finding> broken_rules(store::Connection& connection);

}  // namespace mb::services
