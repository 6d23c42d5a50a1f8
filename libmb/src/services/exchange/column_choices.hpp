/// What may be written into the columns of a bundle's files.
#pragma once

#include "services/exchange/format.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mb::services::exchange {

/// The codes that a column takes; empty where it takes anything, or several at once.
std::vector<std::string> choices_of(Kind kind, std::string_view column);

/// Whether a column holds days, so that a spreadsheet may read what is typed into it as one.
bool holds_days(std::string_view column);

}  // namespace mb::services::exchange
