/// Enrolling a person in a cohort.
#pragma once

#include "services/writing.hpp"

#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>

namespace mb::services {

/// Throws Refused `enrolment-exists` (`enrolment`, `person`, `cohort`, `status`).
[[noreturn]] void refuse_second(store::Connection& connection, const Numbered<EnrolmentId, Enrolment>& existing,
                                const CohortCode& cohort);

/// Adds an enrolment with its first status and returns what is told of it. Throws Refused `enrolment-exists`.
Fields enrol(Writing& writing, const Enrolment& enrolment, const CohortCode& cohort, const StatusChange& first);

}  // namespace mb::services
