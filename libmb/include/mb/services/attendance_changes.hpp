/// Recording who was at a lesson, and what was made up later.
#pragma once

#include <mb/attendance.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mb::services {

/// What is said of one enrolment at a lesson.
struct Mark {
    std::optional<Minutes> minutes;  ///< nothing: the whole lesson
    std::optional<Absence> absence;  ///< of the rest
};

/// Who was at a lesson.
struct Attendees {
    bool everyone = false;              ///< all for whom the lesson is applicable, unless marked otherwise
    std::map<std::string, Mark> marks;  ///< by number, as `E34`
};

// Lessons are named as people name them, `K7/L03`, enrolments by number, `E34`. Each function throws InvalidValue
// `lesson-name-malformed`, `enrolment-id-malformed`; NotFound `cohort-unknown`, `lesson-unknown`, `enrolment-unknown`;
// Refused `enrolment-of-another-cohort` (`enrolment`, `cohort`, `lesson`), and what the rules find:
// `attendance-exceeds-lesson`, `make-up-exceeds-missed`.

/// Records attendance; what was recorded of the same enrolments before is corrected, what of others is left alone.
/// Event `attendance-recorded`: `lesson`, `date`, `present`, `absent` (enrolments with and without minutes), `new`,
/// `changed`, `same`; of each enrolment `lesson`, `date`, `enrolment`, `minutes`, `absence`, `change` (`new`, `changed`,
/// `same`), and where changed `before_minutes`, `before_absence`. Of a single enrolment the event is
/// `attendance-of-one-recorded` with these fields and `lasts_minutes`. Warning `attendance-overwritten` (the same fields)
/// where everyone's attendance replaces another mark of somebody who is not named. Those for whom the lesson does not apply are recorded with the rules' warning. Warning
/// `attendance-before-lesson` (`lesson`, `date`) of a lesson after the day of writing. Throws Refused
/// `lesson-not-held`, `lesson-applies-to-nobody` (`lesson`, `date`) when everyone is asked for.
Outcome record_attendance(Register& registered, const Intent& intent, std::string_view lesson,
                          const Attendees& attendees);

/// Removes an attendance that should not have been recorded. Event `attendance-removed`: `lesson`, `date`, `enrolment`,
/// `minutes`, `absence`. Throws NotFound `attendance-missing` (`lesson`, `enrolment`).
Outcome remove_attendance(Register& registered, const Intent& intent, std::string_view lesson,
                          std::string_view enrolment);

/// A make-up of one lesson on one day.
struct MakeUpDay {
    std::string lesson;
    Date date;
};

/// Records minutes that replace missed ones; what was recorded for the same lesson and day is corrected. Event
/// `make-up-recorded`: `enrolment`, `lesson`, `date`, `minutes`, and `before_minutes` where it corrects. Warning
/// `make-up-not-applicable` (`enrolment`, `lesson`): it gives nothing. Throws InvalidValue
/// `make-up-minutes-out-of-range`.
Outcome record_make_up(Register& registered, const Intent& intent, std::string_view enrolment, const MakeUpDay& made_up,
                       Minutes minutes);

/// Removes a make-up that should not have been recorded. Event `make-up-removed`: `enrolment`, `lesson`, `date`,
/// `minutes`. Throws NotFound `make-up-missing` (`enrolment`, `lesson`, `date`).
Outcome remove_make_up(Register& registered, const Intent& intent, std::string_view enrolment,
                       const MakeUpDay& made_up);

}  // namespace mb::services
