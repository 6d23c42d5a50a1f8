/// Human decisions on requirements: recognitions, approved milestones, dispensations.
#pragma once

#include "store/gateways/keyed_table.hpp"

#include <mb/recognition.hpp>

namespace mb::store {

/// The table `recognition`. The key is enrolment, kind and date.
class Recognitions : public EnrolmentTable<Recognition> {
public:
    using EnrolmentTable::EnrolmentTable;
};

/// The table `milestone_approval`. The key is enrolment and milestone.
class MilestoneApprovals : public EnrolmentTable<MilestoneApproval> {
public:
    using EnrolmentTable::EnrolmentTable;
};

/// The table `dispensation`. The key is enrolment and requirement.
class Dispensations : public EnrolmentTable<Dispensation> {
public:
    using EnrolmentTable::EnrolmentTable;
};

}  // namespace mb::store
