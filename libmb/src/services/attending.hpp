/// One enrolment at one lesson, for those who write about it.
#pragma once

#include "services/named_lesson.hpp"

#include <mb/attendance.hpp>

#include <string_view>

namespace mb::services {

/// Returns the number that `enrolment` (`E34`) spells. Throws InvalidValue `enrolment-id-malformed`; NotFound
/// `enrolment-unknown`; Refused `enrolment-of-another-cohort` (`enrolment`, `cohort`, `lesson`) when the lesson is not
/// of its cohort.
EnrolmentId enrolment_at(store::Connection& connection, const NamedLesson& lesson, std::string_view enrolment);

/// What a write tells of an attendance: `lesson`, `date`, `enrolment`, `minutes`, and `absence` where there is one.
Fields told(const NamedLesson& lesson, const Attendance& attendance);

}  // namespace mb::services
