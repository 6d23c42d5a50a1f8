/// Lessons, as lists and one by one.
#pragma once

#include <mb/cohort.hpp>
#include <mb/lesson.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// A lesson, and whose attendance at it is expected and recorded.
struct LessonView {
    LessonId id;
    std::string name;  ///< as people see it: `K7/L03`
    CohortCode cohort;
    Lesson lesson;
    int expected = 0;  ///< enrolments for which it is applicable
    int recorded = 0;  ///< enrolments whose attendance is recorded, whether applicable or not
    int present = 0;   ///< of those, with any minutes
};

/// Which lessons one wants to see. Nothing: all.
struct LessonFilter {
    std::optional<std::string> cohort;
    std::optional<Date> from;
    std::optional<Date> to;                ///< inclusive
    std::optional<Date> unrecorded_until;  ///< only those held on or before the day of which no attendance is recorded
};

/// The lessons that the filter lets through, ordered by cohort, date, start, code. Throws NotFound `cohort-unknown`,
/// InvalidValue `period-reversed`.
std::vector<LessonView> lessons(const Register& registered, const LessonFilter& filter);
/// One by its name, `K7/L03`. Throws InvalidValue `lesson-name-malformed`; NotFound `cohort-unknown`, `lesson-unknown`.
LessonView lesson(const Register& registered, std::string_view name);

}  // namespace mb::services
