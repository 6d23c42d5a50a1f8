/// Weeks against the period of their placement.
#pragma once

#include "services/writing.hpp"

#include <mb/placement.hpp>

namespace mb::services {

/// Whether a day of the week lies in the period.
bool touches(const Period& period, const IsoWeek& week);

/// Warns of a week outside the placement's period: `week-outside-placement` (`placement`, `week`, `from`, `to`).
void warn_outside(Writing& writing, const Numbered<PlacementId, Placement>& placement, const IsoWeek& week);

}  // namespace mb::services
