#include <mb/enrolment_status.hpp>

#include <algorithm>

namespace mb {

std::vector<EnrolmentStatus> next_statuses(std::optional<EnrolmentStatus> from) {
    using enum EnrolmentStatus;
    if (!from) {
        return {applied, admitted};
    }
    switch (*from) {
    case applied:
        return {waitlisted, rejected, application_withdrawn, admitted, registered_in_error};
    case waitlisted:
        return {rejected, application_withdrawn, admitted, registered_in_error};
    case admitted:
        return {application_withdrawn, no_show, active, registered_in_error};
    case active:
        return {on_leave, completed, not_completed, withdrawn, transferred, registered_in_error};
    case on_leave:
        return {active, completed, not_completed, withdrawn, transferred, registered_in_error};
    case rejected:
    case application_withdrawn:
    case no_show:
    case completed:
    case not_completed:
    case withdrawn:
    case transferred:
        return {registered_in_error};
    case registered_in_error:
        break;
    }
    return {};
}

bool is_open(EnrolmentStatus status) {
    return next_statuses(status).size() > 1;
}

bool is_step(std::optional<EnrolmentStatus> from, EnrolmentStatus to) {
    const auto next = next_statuses(from);
    return std::ranges::find(next, to) != next.end();
}

}  // namespace mb
