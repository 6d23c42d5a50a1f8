/// Who is employed, and who had completed, as the rules want to know it.
#pragma once

#include <mb/rules/employed.hpp>
#include <mb/store/register.hpp>

#include <vector>

namespace mb::services {

// Each is one pass over its tables. Whoever needs both opens one read transaction around them.

/// All employments by number, each with the kind of its employer and its terms by first day. Throws RegisterDamaged where an
/// employer is missing.
std::vector<rules::Job> load_jobs(const Register& registered);

/// On which day each person had first completed. Enrolments registered in error, also those that had been completed,
/// are left out.
rules::CompletionDays load_completions(const Register& registered);

}  // namespace mb::services
