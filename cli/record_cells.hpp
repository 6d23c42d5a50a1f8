/// Values of the register's columns as people read them.
#pragma once

#include "cli/output/cell.hpp"

#include <mb/operation.hpp>

#include <string>
#include <string_view>

namespace mb::cli {

/// A value of a column as a typed cell: days, percents, yes and no, coded values. What is not of that kind, and every other
/// text, stays as it is.
Cell record_cell(std::string_view table, const std::string& column, const RowCell& value);

/// Whether a row was added, changed or removed.
CodedValue kind_cell(const RowChange& change);
/// The key of a changed row: `3`, or `7/2012-03-01` where several columns make it.
std::string key_of(const RowChange& change);

}  // namespace mb::cli
