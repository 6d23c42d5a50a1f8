#include "services/enrolling.hpp"

#include "services/status_recording.hpp"
#include "store/gateways/enrolments.hpp"

#include <string>

namespace mb::services {

void refuse_second(store::Connection& connection, const Numbered<EnrolmentId, Enrolment>& existing,
                   const CohortCode& cohort) {
    const auto status = history_of(connection, existing.id).latest();
    throw Refused("enrolment-exists", {{"enrolment", existing.id.to_string()},
                                       {"person", existing.value.person.to_string()},
                                       {"cohort", cohort.str()},
                                       {"status", std::string(status ? to_code(*status) : "")}});
}

Fields enrol(Writing& writing, const Enrolment& enrolment, const CohortCode& cohort, const StatusChange& first) {
    store::Enrolments enrolments(writing.connection());
    if (const auto existing = enrolments.find(enrolment.person, enrolment.cohort)) {
        refuse_second(writing.connection(), *existing, cohort);
    }
    const Numbered<EnrolmentId, Enrolment> added{enrolments.add(enrolment), enrolment};
    put(writing, added.id, first);
    return told(added, cohort, first);
}

}  // namespace mb::services
