/// What is dated of a person.
#pragma once

#include "store/connection.hpp"

#include <mb/person.hpp>
#include <mb/rules/retention.hpp>

#include <vector>

namespace mb::services {

/// All that the rule of retention judges by, of the records of one person.
rules::PersonHistory history_of(store::Connection& connection, const std::vector<PersonId>& records);

}  // namespace mb::services
