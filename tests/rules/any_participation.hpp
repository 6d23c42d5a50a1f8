/// Generated participations: small, but with everything that can meet in one, contradictions included.
#pragma once

#include "property.hpp"

#include <mb/rules/participation.hpp>
#include <mb/rules/progress.hpp>

#include <string>

namespace mb::test {

/// A participation of the year 2020–21; continues up to two others. Draws from the generators of the running property.
rules::Participation draw_participation(int earlier_ones = 2);

/// A day on, before or after the participation.
Date draw_day();

/// The same records in another order.
rules::Participation shuffled(const rules::Participation& participation);

/// Everything that Progress says, so that two can be compared and a difference be read.
std::string told(const rules::Progress& progress);

}  // namespace mb::test
