/// Lessons, and who belongs to which group.
#pragma once

#include "store/gateways/keyed_table.hpp"
#include "store/gateways/numbered_table.hpp"

#include <mb/lesson.hpp>

namespace mb::store {

/// The table `lesson`.
class Lessons : public NumberedTable<LessonId, Lesson> {
public:
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(CohortId cohort, const LessonCode& code);
    std::vector<Record> of(CohortId cohort);
};

/// The table `group_membership`. The key is enrolment and first day.
class GroupMemberships : public EnrolmentTable<GroupMembership> {
public:
    using EnrolmentTable::EnrolmentTable;
};

}  // namespace mb::store
