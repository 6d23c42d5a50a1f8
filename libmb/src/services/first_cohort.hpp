/// Since when there has been anything to take part in.
#pragma once

#include "store/connection.hpp"

#include <mb/date.hpp>

#include <optional>

namespace mb::services {

/// The first day of the register's first cohort; nothing where it has none.
std::optional<Date> first_cohort(store::Connection& connection);

}  // namespace mb::services
