/// How a cohort is told: the cells that `cohort list` and `cohort show` share.
#pragma once

#include "cli/output/rows.hpp"

#include <mb/services/catalogue.hpp>

#include <vector>

namespace mb::cli {

/// Columns of the object that scripts rely on, in its order.
std::vector<Column> cohort_row_columns();
/// The cells for these columns.
std::vector<Cell> cohort_cells(const services::CohortView& view);

}  // namespace mb::cli
