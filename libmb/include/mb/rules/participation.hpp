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

}  // namespace mb::rules
