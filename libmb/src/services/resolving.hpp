/// Finds the record that a user has named, or says what is near.
#pragma once

#include "store/connection.hpp"

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/enrolment.hpp>
#include <mb/goal.hpp>
#include <mb/person.hpp>
#include <mb/placement.hpp>
#include <mb/programme.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace mb::services {

/// Each throws NotFound `cohort-unknown`, `programme-unknown`, `employer-unknown`, `goal-unknown` with `value` and, where
/// one is near, `nearest`.
Numbered<CohortId, Cohort> resolve_cohort(store::Connection& connection, std::string_view code);
Numbered<ProgrammeId, Programme> resolve_programme(store::Connection& connection, std::string_view code);
Numbered<EmployerId, Employer> resolve_employer(store::Connection& connection, std::string_view code);
Numbered<GoalId, Goal> resolve_goal(store::Connection& connection, std::string_view code);

/// By number (`P12`) or ref; of a merged person: the one it was merged into. Throws NotFound `person-unknown`,
/// or `person-is-enrolment` (`enrolment`, `person`: whose it is) where an enrolment is named.
Numbered<PersonId, Person> resolve_person(store::Connection& connection, std::string_view key);
/// The same without following mergers.
Numbered<PersonId, Person> resolve_person_record(store::Connection& connection, std::string_view key);

/// Throws Refused `person-erased`, `person-restricted` (`person`): nothing more is recorded of who it is.
void require_open(PersonId id, const Person& person);
/// The person, if anything may be recorded of them: throws as resolve_person() and require_open().
Numbered<PersonId, Person> resolve_available(store::Connection& connection, std::string_view key);

/// The id that somebody typed, in whatever case: `e34`.
template <class Tag>
std::optional<Id<Tag>> typed_id(std::string_view text) {
    std::string capital(text);
    std::ranges::transform(capital, capital.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; });
    return find_id<Tag>(capital);
}

/// Reads `E34`; throws InvalidValue `enrolment-id-malformed`, or `enrolment-is-person` (`person`, and `enrolments`: theirs,
/// each with its cohort) where a person is named.
EnrolmentId parse_enrolment(store::Connection& connection, std::string_view id);
/// By number; throws as parse_enrolment(), and NotFound `enrolment-unknown`.
Numbered<EnrolmentId, Enrolment> resolve_enrolment(store::Connection& connection, std::string_view id);

/// By number (`PL7`), else by code. Throws NotFound `placement-unknown` with `value` and, where one is near, `nearest`.
Numbered<PlacementId, Placement> resolve_placement(store::Connection& connection, std::string_view key);
/// The same for employments: by number (`J56`), else by code. Throws NotFound `employment-unknown`.
Numbered<EmploymentId, Employment> resolve_employment(store::Connection& connection, std::string_view key);

}  // namespace mb::services
