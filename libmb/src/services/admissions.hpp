/// Enrolments in their cohorts, as the forecast wants to know them.
#pragma once

#include <mb/rules/admissions.hpp>
#include <mb/store/register.hpp>

#include <vector>

namespace mb::services {

/// All enrolments by number, in one pass over each table. Inside a read transaction of the caller it joins that.
std::vector<rules::Admission> load_admissions(const Register& registered);

}  // namespace mb::services
