/// The columns of a list of participants.
#pragma once

#include "services/exchange/format.hpp"

namespace mb::services::exchange {

/// Those of people.csv, and which cohort the person applied to and when.
const Format& participants_format();

}  // namespace mb::services::exchange
