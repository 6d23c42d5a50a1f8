/// Attendance and make-ups.
#pragma once

#include "store/gateways/keyed_table.hpp"

#include <mb/attendance.hpp>

namespace mb::store {

/// The table `attendance`. The key is lesson and enrolment; an enrolment attends lessons of its own cohort only.
class Attendances : public KeyedTable<Attendance> {
public:
    using KeyedTable::KeyedTable;

    std::vector<Attendance> of(LessonId lesson);
    std::vector<Attendance> of(EnrolmentId enrolment);
    std::vector<Attendance> of(CohortId cohort);
};

/// The table `make_up`. The key is enrolment, lesson and date.
class MakeUps : public EnrolmentTable<MakeUp> {
public:
    using EnrolmentTable::EnrolmentTable;
};

}  // namespace mb::store
