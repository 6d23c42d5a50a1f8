/// Groups of a cohort: which one an enrolment belongs to, and from which day.
#pragma once

#include <mb/lesson.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <string_view>

namespace mb::services {

/// Puts an enrolment into a group from a day until the day of the next group, which is left alone. Another group on the
/// same day is a correction. Event `group-set`, fields `enrolment`, `group`, `from`, `to` (the last day, when a next
/// group follows), `before` (the group that it had that day). Warning `group-without-lessons` (`cohort`, `group`,
/// `known`): the cohort has lessons for groups, but none for this one. Throws InvalidValue `enrolment-id-malformed`,
/// NotFound `enrolment-unknown`.
Outcome set_group(Register& registered, const Intent& intent, std::string_view enrolment, const GroupCode& group,
                  Date from);

/// Removes the group that begins on a day, so that the one before it goes on. Event `group-removed`, fields
/// `enrolment`, `group`, `from`. Throws Refused `group-not-set` (`enrolment`, `from`, `known`: the days on which groups
/// begin) and what set_group() throws.
Outcome remove_group(Register& registered, const Intent& intent, std::string_view enrolment, Date from);

}  // namespace mb::services
