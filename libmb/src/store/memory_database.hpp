/// Databases in memory: to replay the log into, and to make the built-in schema. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <memory>

namespace mb::store {

/// Opens an empty database in memory. It serves one purpose and is thrown away, so foreign keys and checks are off:
/// what goes in was checked when it was written.
std::unique_ptr<Connection> open_memory_database();

}  // namespace mb::store
