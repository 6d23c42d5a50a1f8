/// The records of one person.
#pragma once

#include "store/connection.hpp"

#include <mb/person.hpp>

#include <map>
#include <vector>

namespace mb::services {

/// The person and everybody who has been merged into it, by number.
std::vector<PersonId> records_of(store::Connection& connection, PersonId person);

/// The same for all who have been merged into nobody.
std::map<PersonId, std::vector<PersonId>> records_of_everyone(store::Connection& connection);

}  // namespace mb::services
