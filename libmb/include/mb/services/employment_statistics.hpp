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
    std::int64_t completed;      ///< persons who had completed an enrolment by then, with or without a job

    /// Of whom it could be known whether they have a job: with the completers, all who had completed by then. The others
    /// are known by their jobs alone.
    std::int64_t n_all(EmployedPopulation population) const;
};

/// The tables of some days, each day once, in one state of the register and one pass over it. Looks at nobody's identity.
std::vector<EmploymentOn> employment_statistics(const Register& registered, std::vector<Date> days);

}  // namespace mb::services
