/// Reading who looked at identities. Only services use this.
#pragma once

#include "store/connection.hpp"

#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <vector>

namespace mb::store {

/// A row of `access`.
struct AccessRow {
    std::int64_t number;
    Context context;
    std::optional<std::int64_t> up_to;  ///< everyone with a number up to this
    std::int64_t persons;               ///< how many are named, where it was not everyone
};

/// The looks that were at this person, alone or among others, oldest first.
std::vector<AccessRow> access_to(Connection& connection, PersonId person);

}  // namespace mb::store
