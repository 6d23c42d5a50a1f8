/// Finds the record that a user has named, or says what is near.
#pragma once

#include "store/connection.hpp"

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/person.hpp>
#include <mb/programme.hpp>

#include <string_view>

namespace mb::services {

/// Each throws NotFound `cohort-unknown`, `programme-unknown`, `employer-unknown` with `value` and, where one is near, `nearest`.
Numbered<CohortId, Cohort> resolve_cohort(store::Connection& connection, std::string_view code);
Numbered<ProgrammeId, Programme> resolve_programme(store::Connection& connection, std::string_view code);
Numbered<EmployerId, Employer> resolve_employer(store::Connection& connection, std::string_view code);

/// By ref, else by number (`P12`). Throws NotFound `person-unknown`.
Numbered<PersonId, Person> resolve_person(store::Connection& connection, std::string_view key);

/// Reads `E34`; throws InvalidValue `enrolment-id-malformed`.
EnrolmentId parse_enrolment(std::string_view id);

}  // namespace mb::services
