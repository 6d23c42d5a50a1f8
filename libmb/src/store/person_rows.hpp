/// Every row that is about a person. Only services use this.
#pragma once

#include "store/connection.hpp"

#include <mb/operation.hpp>
#include <mb/person.hpp>

#include <vector>

namespace mb::store {

/// The rows of all logged tables that are about the person or hang on what is: by table in the order of the schema, by
/// number or key. Each is told as a row that was added, without the ciphertext of notes.
std::vector<RowChange> rows_about(Connection& connection, PersonId person);

}  // namespace mb::store
