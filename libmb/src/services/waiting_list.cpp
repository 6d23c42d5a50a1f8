#include <mb/services/waiting_list.hpp>

#include <string>

namespace mb::services {

std::vector<EnrolmentView> waiting_list(const Register& registered, std::string_view cohort, Date day) {
    EnrolmentFilter waiting;
    waiting.cohort = std::string(cohort);
    waiting.status = EnrolmentStatus::waitlisted;
    waiting.order = EnrolmentOrder::received;
    return enrolments(registered, waiting, day);
}

}  // namespace mb::services
