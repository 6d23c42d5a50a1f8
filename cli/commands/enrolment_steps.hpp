/// What the commands of steps share.
#pragma once

#include "cli/output/rows.hpp"

#include <vector>

namespace mb::cli {

/// The fields of a status that was recorded, see services/enrolment_steps.hpp.
const std::vector<Column>& step_columns();

}  // namespace mb::cli
