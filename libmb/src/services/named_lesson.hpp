/// Finds the lesson that a user has named.
#pragma once

#include "store/connection.hpp"

#include <mb/cohort.hpp>
#include <mb/lesson.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace mb::services {

/// A lesson with the cohort that it belongs to.
struct NamedLesson {
    Numbered<CohortId, Cohort> cohort;
    Numbered<LessonId, Lesson> lesson;

    /// As people see it: `K7/L03`.
    std::string name() const;
};

/// As people see a lesson: `K7/L03`.
std::string name_of(const Cohort& cohort, const Lesson& lesson);

/// Takes `K7/L03` apart; throws InvalidValue `lesson-name-malformed`.
std::pair<std::string_view, std::string_view> parts_of_lesson_name(std::string_view name);

/// Throws InvalidValue `lesson-name-malformed`; NotFound `cohort-unknown`, `lesson-unknown` (`value`, `cohort`, and
/// `nearest` where one is near).
NamedLesson resolve_lesson(store::Connection& connection, std::string_view name);

}  // namespace mb::services
