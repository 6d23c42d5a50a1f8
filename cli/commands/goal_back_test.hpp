/// Earlier forecasts of a goal against what came.
#pragma once

#include "cli/context.hpp"

#include <mb/services/goal_forecast.hpp>

#include <vector>

namespace mb::cli {

const std::vector<Column>& back_test_columns();

void print_back_test(const CommandContext& context, const services::GoalBackTest& test);

}  // namespace mb::cli
