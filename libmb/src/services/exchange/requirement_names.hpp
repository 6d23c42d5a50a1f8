/// The names of a programme's requirements in rows.
#pragma once

#include "services/exchange/row_reader.hpp"

#include <mb/programme.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::services::exchange {

/// The requirement that the cell names: a milestone of the programme, or one of the words that stand `besides`. Else
/// the fault `unknown` (`known`, `nearest`). Without a programme nothing is known of the name.
std::optional<Line> requirement_named(RowReader& row, const char* column, const Programme* programme,
                                      std::vector<std::string> besides, const char* unknown);

}  // namespace mb::services::exchange
