/// What waits for a coordinator, over all enrolments.
#pragma once

#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mb::services {

/// Something that somebody ought to record or decide.
struct Due {
    EnrolmentId enrolment;
    PersonId person;
    CohortCode cohort;
    std::optional<EnrolmentStatus> status;
    Finding finding;  ///< see rules::due_at
};

/// What is due at the end of `day`, ordered by cohort, then enrolment; of one cohort or of all. Throws NotFound
/// `cohort-unknown`.
std::vector<Due> due(const Register& registered, const std::optional<std::string>& cohort, Date day);

}  // namespace mb::services
