/// What the rules need to know of one enrolment.
#pragma once

#include <mb/attendance.hpp>
#include <mb/cohort.hpp>
#include <mb/enrolment.hpp>
#include <mb/lesson.hpp>
#include <mb/placement.hpp>
#include <mb/programme.hpp>
#include <mb/recognition.hpp>

#include <memory>
#include <vector>

namespace mb::rules {

/// A cohort with its programme and lessons: shared by all its participants.
struct CohortPlan {
    CohortId id;
    Cohort cohort;
    Programme programme;
    std::vector<Numbered<LessonId, Lesson>> lessons;  ///< in any order
};

/// Everything that is recorded of one enrolment; lists in any order.
struct Participation {
    EnrolmentId id;
    std::shared_ptr<const CohortPlan> plan;
    StatusHistory history;
    std::vector<GroupMembership> groups;
    std::vector<Attendance> attendance;
    std::vector<MakeUp> make_ups;
    std::vector<Recognition> recognitions;
    std::vector<PracticeWeek> weeks;  ///< over all hosts
    std::vector<MilestoneApproval> milestones;
    std::vector<Dispensation> dispensations;
    std::shared_ptr<const Participation> earlier;  ///< the enrolment that this one continues, or null
};

/// The enrolment whose totals may carry over to this one at the end of `day`: the one that it continues, unless that is
/// registered in error and so out of every count; else null.
inline const Participation* carries_from(const Participation& participation, Date day) {
    const auto* earlier = participation.earlier.get();
    return earlier && earlier->history.at(day) == EnrolmentStatus::registered_in_error ? nullptr : earlier;
}

}  // namespace mb::rules
