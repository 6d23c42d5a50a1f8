/// The members of a cohort that a write is about.
#pragma once

#include "store/connection.hpp"

#include <mb/cohort.hpp>
#include <mb/date.hpp>
#include <mb/services/whole_cohort.hpp>

#include <set>
#include <string>
#include <vector>

namespace mb::services {

/// The enrolments of a cohort that are active on a day, by number, without those excepted. Throws NotFound
/// `cohort-unknown`, `enrolment-unknown`; InvalidValue `enrolment-id-malformed`; Refused `not-in-cohort` (`value`,
/// `cohort`) of an exception, `nobody-active` (`cohort`, `date`) when nobody is left.
std::vector<EnrolmentId> active_members(store::Connection& connection, const WholeCohort& whole, Date day);

/// The enrolments that a command for a whole cohort leaves out. Throws NotFound `enrolment-unknown`, InvalidValue
/// `enrolment-id-malformed`, Refused `not-in-cohort` (`value`, `cohort`).
std::set<EnrolmentId> resolve_exceptions(store::Connection& connection, const Numbered<CohortId, Cohort>& cohort,
                                         const std::vector<std::string>& except);

/// Throws Refused `not-in-cohort`.
[[noreturn]] void throw_not_in_cohort(const std::string& value, const CohortCode& cohort);

}  // namespace mb::services
