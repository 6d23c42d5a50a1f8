#include "store/gateways/lessons.hpp"

#include "store/gateways/keyed_table_definitions.hpp"
#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Lesson> : MemberRow<Lesson, &Lesson::cohort, &Lesson::code, &Lesson::date, &Lesson::start, &Lesson::minutes,
                               &Lesson::topic, &Lesson::group, &Lesson::held> {
    static constexpr Sql table = "lesson";
    static constexpr Sql columns = "cohort, code, date, start, minutes, topic, group_code, held";
};
template class NumberedTable<LessonId, Lesson>;

template <>
struct Row<GroupMembership>
    : MemberRow<GroupMembership, &GroupMembership::enrolment, &GroupMembership::from, &GroupMembership::group> {
    static constexpr Sql table = "group_membership";
    static constexpr Sql key = "enrolment, from_date";
    static constexpr Sql columns = "group_code";
};
template class KeyedTable<GroupMembership>;
template class EnrolmentTable<GroupMembership>;

std::optional<Lessons::Record> Lessons::find(CohortId cohort, const LessonCode& code) {
    return first_row<Record, "WHERE cohort = :cohort AND code = :code">(connection_, cohort, code);
}

std::vector<Lessons::Record> Lessons::of(CohortId cohort) {
    return rows<Record, "WHERE cohort = :cohort ORDER BY id">(connection_, cohort);
}

}  // namespace mb::store
