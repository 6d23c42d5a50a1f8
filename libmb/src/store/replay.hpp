/// Replaying the log. Only the store includes this.
#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <memory>
#include <string_view>

namespace mb::store {

/// An empty database in memory with the schema of this library.
std::unique_ptr<Connection> open_empty_register();

/// Applies the changeset of an operation. Throws RegisterDamaged `log-does-not-replay` (`operation`) where rows are not
/// as the log has left them.
void replay(Connection& into, std::int64_t number, std::string_view changeset);

}  // namespace mb::store
