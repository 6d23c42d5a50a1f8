/// Enrolments and their status histories.
#pragma once

#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// An enrolment as lists show it.
struct EnrolmentView {
    EnrolmentId id;
    PersonId person;
    std::optional<PersonRef> ref;
    CohortCode cohort;
    std::optional<EnrolmentStatus> status;  ///< at the day asked about
    std::optional<Date> since;              ///< the day it holds from
    std::optional<EnrolmentId> continues;
    std::optional<EnrolmentId> continued_by;
    std::optional<Instant> received;  ///< when the application came in
    bool late = false;                ///< received after the cohort's deadline
    StatusHistory history;            ///< whole, also what lies after the day
};

/// Which enrolments one wants to see. Nothing: all.
struct EnrolmentFilter {
    std::optional<std::string> cohort;
    std::optional<EnrolmentStatus> status;
    std::optional<std::string> person;
};

/// The enrolments that the filter lets through, ordered by cohort, then number. Throws NotFound `cohort-unknown`, `person-unknown`.
std::vector<EnrolmentView> enrolments(const Register& registered, const EnrolmentFilter& filter, Date day);
/// One by its number, as `E34`; throws InvalidValue `enrolment-id-malformed`, NotFound `enrolment-unknown`.
EnrolmentView enrolment(const Register& registered, std::string_view id, Date day);

}  // namespace mb::services
