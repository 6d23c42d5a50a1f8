/// What a forecast of a goal has learned.
#pragma once

#include "cli/context.hpp"

#include <mb/services/goal_forecast.hpp>

#include <vector>

namespace mb::cli {

const std::vector<Column>& rate_columns();

void print_rates(const CommandContext& context, const services::GoalRates& rates);

}  // namespace mb::cli
