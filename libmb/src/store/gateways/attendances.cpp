#include "store/gateways/attendances.hpp"

#include "store/gateways/keyed_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<Attendance>
    : MemberRow<Attendance, &Attendance::lesson, &Attendance::enrolment, &Attendance::minutes, &Attendance::absence> {
    static constexpr Sql table = "attendance";
    static constexpr Sql key = "lesson, enrolment";
    static constexpr Sql columns = "minutes, absence";
};
template class KeyedTable<Attendance>;

template <>
struct Row<MakeUp> : MemberRow<MakeUp, &MakeUp::enrolment, &MakeUp::lesson, &MakeUp::date, &MakeUp::minutes> {
    static constexpr Sql table = "make_up";
    static constexpr Sql key = "enrolment, lesson, date";
    static constexpr Sql columns = "minutes";
};
template class KeyedTable<MakeUp>;
template class EnrolmentTable<MakeUp>;

namespace {

// The key begins with the lesson, so rows are found through the lessons of the cohort, not by reading the whole table.
constexpr Sql of_one_enrolment = "WHERE lesson IN (SELECT lesson.id FROM lesson JOIN enrolment USING (cohort) "
                                 "WHERE enrolment.id = :enrolment) AND enrolment = :enrolment ORDER BY lesson";
constexpr Sql of_cohort_lessons =
    "WHERE lesson IN (SELECT id FROM lesson WHERE cohort = :cohort) ORDER BY lesson, enrolment";

}  // namespace

std::vector<Attendance> Attendances::of(LessonId lesson) {
    return rows<Attendance, "WHERE lesson = :lesson ORDER BY enrolment">(connection_, lesson);
}

std::vector<Attendance> Attendances::of(EnrolmentId enrolment) {
    return rows<Attendance, of_one_enrolment>(connection_, enrolment);
}

std::vector<Attendance> Attendances::of(CohortId cohort) {
    return rows<Attendance, of_cohort_lessons>(connection_, cohort);
}

}  // namespace mb::store
