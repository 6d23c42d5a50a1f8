/// Attendance and make-ups of one enrolment, by lesson.
#pragma once

#include <mb/rules/participation.hpp>

#include <vector>

namespace mb::rules {

/// What one enrolment has at each lesson. Refers to the participation, which must outlive it.
class Marks {
public:
    explicit Marks(const Participation& participation);

    /// The attendance at the lesson, or null. Of several records the one with the most minutes holds.
    const Attendance* attendance_at(LessonId lesson) const;
    /// Minutes made up for the lesson on or before `day`, together.
    Minutes made_up(LessonId lesson, Date day) const;
    /// The lessons that attendance or a make-up is recorded at, each once, in the order of their numbers.
    std::vector<LessonId> lessons() const;

private:
    std::vector<const Attendance*> attendance_;  // by lesson, then minutes, most first
    std::vector<const MakeUp*> make_ups_;        // by lesson
};

}  // namespace mb::rules
