#include "store/gateways/recognitions.hpp"

#include "store/gateways/keyed_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Recognition> : MemberRow<Recognition, &Recognition::enrolment, &Recognition::kind, &Recognition::date,
                                    &Recognition::amount, &Recognition::approver, &Recognition::note> {
    static constexpr Sql table = "recognition";
    static constexpr Sql key = "enrolment, kind, date";
    static constexpr Sql columns = "amount, approver, note";
};
template class KeyedTable<Recognition>;
template class EnrolmentTable<Recognition>;

template <>
struct Row<MilestoneApproval> : MemberRow<MilestoneApproval, &MilestoneApproval::enrolment,
                                          &MilestoneApproval::milestone, &MilestoneApproval::date> {
    static constexpr Sql table = "milestone_approval";
    static constexpr Sql key = "enrolment, milestone";
    static constexpr Sql columns = "date";
};
template class KeyedTable<MilestoneApproval>;
template class EnrolmentTable<MilestoneApproval>;

template <>
struct Row<Dispensation> : MemberRow<Dispensation, &Dispensation::enrolment, &Dispensation::requirement,
                                     &Dispensation::date, &Dispensation::approver, &Dispensation::reason> {
    static constexpr Sql table = "dispensation";
    static constexpr Sql key = "enrolment, requirement";
    static constexpr Sql columns = "date, approver, reason";
};
template class KeyedTable<Dispensation>;
template class EnrolmentTable<Dispensation>;

}  // namespace mb::store
