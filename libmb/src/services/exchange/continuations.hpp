/// Which enrolment continues which.
#pragma once

#include "services/exchange/enrolment_group.hpp"
#include "services/exchange/import_run.hpp"

#include <map>

namespace mb::services::exchange {

/// Brings the column `continues` of the groups, all of which have been added, into the register. A row that changes
/// nothing but this becomes `changed`.
void import_continuations(ImportRun& run, std::map<EnrolmentGroup::Key, EnrolmentGroup>& groups);

}  // namespace mb::services::exchange
