/// Who waits for a place in a cohort.
#pragma once

#include <mb/services/enrolments.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// The enrolments that are `waitlisted` at a day, in the order of waits_before(). Throws NotFound `cohort-unknown`.
std::vector<EnrolmentView> waiting_list(const Register& registered, std::string_view cohort, Date day);

}  // namespace mb::services
