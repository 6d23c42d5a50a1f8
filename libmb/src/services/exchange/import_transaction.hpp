/// The one transaction of an import.
#pragma once

#include "services/exchange/import_run.hpp"

#include <mb/services/exchange.hpp>

#include <functional>

namespace mb::services::exchange {

/// Runs the steps of an import as one operation, or as a rehearsal; with any fault nothing of it is kept. The event that
/// `steps` returns is completed by the numbers of rows that are `new`, `changed` and `same`.
ImportReport import_in_one(Register& registered, const Context& context, const ImportOptions& options,
                           const Inputs& inputs, ReportBuilder& report, const std::function<Event(ImportRun&)>& steps);

}  // namespace mb::services::exchange
