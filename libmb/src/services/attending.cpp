#include "services/attending.hpp"

#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

namespace mb::services {

EnrolmentId enrolment_at(store::Connection& connection, const NamedLesson& lesson, std::string_view enrolment) {
    const auto found = resolve_enrolment(connection, enrolment);
    if (found.value.cohort != lesson.cohort.id) {
        const auto own = store::Cohorts(connection).find(found.value.cohort).value();
        throw Refused(
            "enrolment-of-another-cohort",
            {{"enrolment", found.id.to_string()}, {"cohort", own.value.code.str()}, {"lesson", lesson.name()}});
    }
    return found.id;
}

Fields told(const NamedLesson& lesson, const Attendance& attendance) {
    Fields fields{{"lesson", lesson.name()},
                  {"date", lesson.lesson.value.date.to_string()},
                  {"enrolment", attendance.enrolment.to_string()},
                  {"minutes", std::to_string(attendance.minutes.count())}};
    if (attendance.absence) {
        fields.emplace_back("absence", to_code(*attendance.absence));
    }
    return fields;
}

}  // namespace mb::services
