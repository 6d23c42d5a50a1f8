/// Statistics of employment.
#pragma once

#include <mb/rules/employment_table.hpp>
#include <mb/store/register.hpp>

#include <vector>

namespace mb::services {

/// Who is employed on one day.
struct EmploymentOn {
    Date at;
    rules::EmploymentTable table;
    std::int64_t without_terms;  ///< employments that cover the day and of whose terms nothing is told: in no cell
};

/// The tables of some days, each day once, in one state of the register and one pass over it. Looks at nobody's identity.
std::vector<EmploymentOn> employment_statistics(const Register& registered, std::vector<Date> days);

}  // namespace mb::services
