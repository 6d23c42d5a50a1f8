/// Cells as people read them.
#pragma once

#include "cli/language.hpp"
#include "cli/output/rows.hpp"

#include <string>

namespace mb::cli {

/// Spells a cell for people: dates and decimals by language, coded values translated, minutes as hours (`37:30`), absent
/// values empty, everything visible.
std::string spelled(const Cell& cell, const Language& language);

}  // namespace mb::cli
