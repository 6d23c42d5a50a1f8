/// The trees over the first entries of the log and of the access log. Only the store and services include this.
#pragma once

#include "store/hash.hpp"

#include <mb/error.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mb::store {

class Connection;

/// The root over the first `size` operations, each leaf computed from its row and not as it stands there; nothing where
/// there are not so many.
std::optional<Digest> computed_root(Connection& connection, std::int64_t size);
/// The same over the first `size` looks of the access log.
std::optional<Digest> computed_access_root(Connection& connection, std::int64_t size);

/// The number of the newest look; 0 where nobody has looked.
std::int64_t newest_look(Connection& connection);

/// What shows by the leaves alone that one of the two logs was edited: `leaf-differs`, `operation-missing` (`operation`),
/// `access-differs`, `access-missing` (`access`), `number-behind` (`table`).
std::vector<Finding> edited_entries(Connection& connection);

}  // namespace mb::store
