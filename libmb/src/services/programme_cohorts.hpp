/// The cohorts that are bound to a programme.
#pragma once

#include "store/connection.hpp"

#include <mb/cohort.hpp>

#include <string>
#include <vector>

namespace mb::services {

/// By code, as people count.
std::vector<Numbered<CohortId, Cohort>> cohorts_of(store::Connection& connection, ProgrammeId programme);

/// Those of them in which anybody is enrolled, to whom a change of the programme matters.
std::vector<Numbered<CohortId, Cohort>> cohorts_in_use(store::Connection& connection, ProgrammeId programme);

/// "K6, K7"
std::string codes_of(const std::vector<Numbered<CohortId, Cohort>>& cohorts);

}  // namespace mb::services
