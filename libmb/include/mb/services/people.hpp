/// Persons with their identities. Every look leaves an access row.
#pragma once

#include <mb/employment.hpp>
#include <mb/follow_up.hpp>
#include <mb/person.hpp>
#include <mb/services/enrolments.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mb::services {

/// Where a person is or was enrolled.
struct EnrolledIn {
    EnrolmentId id;
    CohortCode cohort;
};

/// A person as lists show them; `identity` is empty where none is held, where it is restricted or erased, or where the keys are missing.
struct PersonView {
    PersonId id;
    Person person;
    Identity identity;
    std::vector<EnrolledIn> enrolments;  ///< by number, whatever their status
    bool readable = true;                ///< else there is an identity, but it does not open
};

/// An employment with its employer's name and the terms that hold at the day asked about.
struct EmploymentView {
    EmploymentId id;
    Employment employment;
    std::string employer_code;
    std::string employer_name;
    std::optional<Terms> terms;
};

/// One person with all that hangs on them.
struct PersonDetail {
    PersonView view;
    std::vector<EnrolmentView> enrolments;  ///< the same as they are on the day asked about
    std::vector<EmploymentView> employments;
    std::vector<FollowUp> follow_ups;
};

/// Everyone, by number; sorting by name is the client's. Without keys the identities are empty and no access row is left.
std::vector<PersonView> people(Register& registered, const Context& context);
/// One by number (`P12`) or ref; without keys as people(). The number of a merged person shows that record, the ref the
/// person it was merged into. Throws NotFound `person-unknown`.
PersonDetail person(Register& registered, const Context& context, std::string_view key, Date day);

/// Full names of these persons, for lists that show names on request. Leaves an access row. Throws RegisterError `keys-missing`.
std::unordered_map<PersonId, Identity> names(Register& registered, const Context& context,
                                             const std::vector<PersonId>& persons);

}  // namespace mb::services
