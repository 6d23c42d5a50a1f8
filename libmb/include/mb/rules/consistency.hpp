/// What must hold between the records of one enrolment or employment, whoever wrote them and in whichever order.
#pragma once

#include <mb/employment.hpp>
#include <mb/follow_up.hpp>
#include <mb/rules/participation.hpp>

#include <optional>
#include <vector>

namespace mb::rules {

/// How grave a finding is.
enum class Gravity { error, warning };

/// A finding with its gravity; errors must not stand in the register, warnings are told.
struct Remark {
    Gravity gravity;
    Finding finding;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// Checks the records of one enrolment against its cohort's plan and the enrolment that it continues.
///
/// Errors: `attendance-exceeds-lesson` (fields `lesson`, `minutes`, `most`), `make-up-exceeds-missed` (`lesson`, `minutes`, `most`),
/// `milestone-unknown` (`milestone`, `known`, `nearest`), `requirement-unknown` (`requirement`, `known`, `nearest`), `continues-not-transferred`, `continues-too-early` (`from`, `transferred`),
/// `continues-itself`. Warnings: `attendance-not-applicable` (`lesson`, `date`), `week-outside-participation` (`week`; a week during leave or after the end),
/// `week-overfull` (`week`, `days`; more than 7 planned days over all hosts), `completed-unmet` (an imported `completed` with unmet requirements, one per
/// requirement, at the day of `completed`, not covered by a dispensation; fields as in unmet_requirements), `withdrawal-reason-missing`,
/// `application-late` (`received`, `deadline`).
/// Every finding carries the field `enrolment`.
std::vector<Remark> check_participation(const Participation& participation);

/// Returns `milestone-unknown` when the programme has no milestone of that name; fields `milestone`, `known` (its
/// milestones) and, where one is near, `nearest`.
std::optional<Finding> unknown_milestone(const Programme& programme, const Line& name);
/// Returns `requirement-unknown` when the name is neither `theory`, `practice` nor a milestone of the programme; fields
/// `requirement`, `known`, `nearest`.
std::optional<Finding> unknown_requirement(const Programme& programme, const Line& name);

/// Checks the terms of one employment. Errors: `terms-before-employment`, `terms-after-employment` (field `from`), `first-terms-not-on-first-day`
/// (fields `from`, `first_day`), `terms-twice` (`from`). Warnings: `employment-without-terms`, `percent-doubtful` (`from`, `percent`, `meant`:
/// 1 % or less is nearly always a fraction of a post, 0.5 for 50 %), `employment-long-ago` (`first_day`, `years`, `first_cohort`: it begins more than
/// 30 years before `first_cohort`, the first day of the register's first cohort, as a mistyped year does; nothing where there is no cohort).
/// Every finding carries the field `employment`.
std::vector<Remark> check_employment(const Numbered<EmploymentId, Employment>& employment, std::vector<Terms> terms,
                                     std::optional<Date> first_cohort = {});

/// Checks the questions to one person. Error: `follow-up-not-started` (`person`, `date`) for each that was asked before `begun`, the first
/// day on which the person was `active` in any enrolment, also in one registered in error since; nothing: never.
std::vector<Remark> check_follow_ups(const std::vector<FollowUp>& questions, std::optional<Date> begun);

/// Whether an application came in after the deadline: `received` falls, in Europe/Oslo, on a later day. Unknown is in time.
bool is_late(std::optional<Instant> received, std::optional<Date> deadline);

}  // namespace mb::rules
