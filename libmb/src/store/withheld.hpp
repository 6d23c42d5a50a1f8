/// Of whom nothing is to be shown. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <mb/identifier.hpp>

#include <unordered_set>

namespace mb::store {

/// Who is restricted or erased in this database, or has been merged into one who is.
std::unordered_set<PersonId> withheld_in(Connection& connection);

}  // namespace mb::store
