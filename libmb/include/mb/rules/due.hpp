/// What waits for a coordinator.
#pragma once

#include <mb/rules/participation.hpp>

#include <vector>

namespace mb::rules {

/// Finds what somebody ought to record or decide about one enrolment, as it stands at the end of `day`:
///
/// * `decision-missing` (`status`, `first_day`): still `applied` after the cohort's first day, or `waitlisted` after its last
/// * `start-missing` (`first_day`): still `admitted` after the cohort's first day
/// * `week-unapproved` (`placement`, `week`): somebody was there, the week ended more than 14 days ago, and the host has
///   not approved it; only while that may still count (`active`, `on-leave`, `transferred`)
/// * `milestone-due` (`milestone`, `last_day`): not approved, and the cohort's last day is at most 28 days ahead; only
///   of those who are `active`
/// * `completion-missing` (`last_day`): `active` or `on-leave` after the cohort's last day, and every requirement is met
///   or dispensed from
/// * `end-status-missing` (`last_day`): the same, and something is missing
/// * `withdrawal-reason-missing` (`date`): withdrawn, and nobody has recorded why
///
/// Every finding carries the field `enrolment`.
std::vector<Finding> due_at(const Participation& participation, Date day);

}  // namespace mb::rules
