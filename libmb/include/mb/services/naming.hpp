/// What can be named: the codes and numbers of records. Never who somebody is, and no access row is left.
#pragma once

#include <mb/error.hpp>
#include <mb/store/register.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// A record by what one types for it, and what tells it from others.
struct Nameable {
    std::string key;  ///< `K7`, `E34`, `K7/L03`, `17`
    Fields about;     ///< codes, coded values and days: `cohort`, `status`, `from`, …
};

/// The records of a noun whose keys begin with `begun`, as people count: programmes, cohorts, employers, goals by code;
/// persons, enrolments, placements, employments, notes by number; lessons by cohort and code; groups and milestones by their
/// own text, each once; operations by number, the newest hundred, newest first. Left out are persons who are erased,
/// restricted or merged, and enrolments registered in error. Statuses are those of `day`. Nothing for any other noun.
std::vector<Nameable> nameable(const Register& registered, std::string_view noun, std::string_view begun, Date day);

}  // namespace mb::services
