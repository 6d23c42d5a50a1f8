/// Lessons: adding them one by one and in weekly series, moving, correcting and cancelling them.
#pragma once

#include <mb/lesson.hpp>
#include <mb/period.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// What a lesson is, whichever day it is on.
struct LessonContent {
    std::optional<TimeOfDay> start;
    Minutes minutes;
    std::optional<Line> topic;
    std::optional<GroupCode> group;
};

/// What is to become of a lesson.
struct LessonEdit {
    std::optional<Date> date;
    Edit<TimeOfDay> start;
    std::optional<Minutes> minutes;
    Edit<Line> topic;
    Edit<GroupCode> group;
};

/// The same weekday of every week, from the period's first day on.
struct WeeklySeries {
    Period period;
    std::vector<Date> skipped;  ///< days without a lesson besides public holidays
};

// Each lesson is named as people name it, `K7/L03`, and each function throws InvalidValue `lesson-name-malformed`,
// `lesson-minutes-out-of-range`, and NotFound `cohort-unknown` or, of one that must be there, `lesson-unknown`.
//
// What is written of each lesson has `lesson`, `date`, `start`, `minutes`, `topic`, `group`, `held`; the event has the
// same without topic, which is free text. Warnings: `lesson-on-holiday` (`lesson`, `date`, `holiday`),
// `lesson-outside-cohort` (`lesson`, `date`, `first_day`, `last_day`), `lesson-overlaps` (`lesson`, `other`; both held,
// at overlapping times, and not of two different groups), `group-without-members` (`lesson`, `group`; others of the
// cohort are in groups).

/// Adds a lesson. Event `lesson-added`. Throws Refused `lesson-exists` (`value`).
Outcome add_lesson(Register& registered, const Intent& intent, std::string_view name, Date date,
                   const LessonContent& content);

/// Adds a lesson on each day of the series that is neither a public holiday nor skipped, under the cohort's next free
/// codes `L01`, `L02`, … Event `lessons-added`: `cohort`, `count`, `first`, `last` (lessons), `from`, `to` (their days),
/// `start`, `minutes`, `group`, and `holidays`, `skipped` (days left out, separated by commas). Throws Refused
/// `series-outside-cohort` (`from`, `to`, `cohort`, `first_day`, `last_day`), `series-empty` (`from`, `to`).
Outcome add_weekly_lessons(Register& registered, const Intent& intent, std::string_view cohort,
                           const WeeklySeries& series, const LessonContent& content);

/// Moves or corrects a lesson. Event `lesson-changed`. Throws Refused `attendance-exceeds-lesson`,
/// `make-up-exceeds-missed` where more is recorded than the lesson would have.
Outcome change_lesson(Register& registered, const Intent& intent, std::string_view name, const LessonEdit& edit);

/// Says that a lesson is not held, or is held after all. Attendance is kept; while the lesson is cancelled it gives
/// nothing, of which the rules warn. Events `lesson-cancelled`, `lesson-restored`.
Outcome cancel_lesson(Register& registered, const Intent& intent, std::string_view name);
Outcome restore_lesson(Register& registered, const Intent& intent, std::string_view name);

}  // namespace mb::services
