/// The tree over the first operations of a log. Only the store and services include this.
#pragma once

#include "store/hash.hpp"

#include <optional>

namespace mb::store {

class Connection;

/// The root over the first `size` operations, each leaf computed from its row and not as it stands there; nothing where
/// there are not so many.
std::optional<Digest> computed_root(Connection& connection, std::int64_t size);

}  // namespace mb::store
