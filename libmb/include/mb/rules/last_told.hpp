/// Until when a register has been kept.
#pragma once

#include <mb/rules/admissions.hpp>
#include <mb/rules/employed.hpp>

#include <optional>
#include <vector>

namespace mb::rules {

/// The last day until `day` of which anything is told of enrolments or jobs: a status, the beginning or end of a job, or its
/// terms. Nothing where nothing is. The time after it looks as if nothing had happened.
std::optional<Date> last_told(const std::vector<Job>& jobs, const std::vector<Admission>& admissions, Date day);

}  // namespace mb::rules
