/// Who waits for a place in a cohort.
#pragma once

#include <mb/services/enrolments.hpp>

#include <string_view>
#include <vector>

namespace mb::services {

/// The enrolments that are `waitlisted` at a day, by the time when the application was received. Of one whose time is not
/// known the day of its first status tells; it waits behind those of that day whose time is. Throws NotFound
/// `cohort-unknown`. Source: domain rules, docs/glossary.md, "Enrolment status".
std::vector<EnrolmentView> waiting_list(const Register& registered, std::string_view cohort, Date day);

}  // namespace mb::services
