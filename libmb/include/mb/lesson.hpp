/// Lessons and groups.
#pragma once

#include <mb/date.hpp>
#include <mb/identifier.hpp>
#include <mb/minutes.hpp>
#include <mb/text.hpp>
#include <mb/time_of_day.hpp>

#include <optional>

namespace mb {

using LessonCode = Code<LessonTag>;  ///< unique in its cohort; people see `K7/L03`
struct GroupTag {
    static constexpr const char* noun = "group";
};
using GroupCode = Code<GroupTag>;

/// A dated teaching session of a cohort. Minutes are 1 to 1440.
struct Lesson {
    CohortId cohort;
    LessonCode code;
    Date date;
    std::optional<TimeOfDay> start;
    Minutes minutes;
    std::optional<Line> topic;
    std::optional<GroupCode> group;  ///< only for this group of the cohort; none: for all
    bool held = true;                ///< false: cancelled

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

/// Returns the lesson; throws InvalidValue `lesson-minutes-out-of-range`.
Lesson checked(Lesson lesson);

/// Whether both have a start, lie on the same day, and their times overlap.
bool overlap(const Lesson& a, const Lesson& b);

/// Membership of a group from a day until the next membership. An enrolment without any belongs to all groups.
struct GroupMembership {
    EnrolmentId enrolment;
    Date from;
    GroupCode group;

    friend bool operator==(const GroupMembership&, const GroupMembership&) = default;
};

}  // namespace mb
