#include "services/step_verbs.hpp"

#include <mb/joined.hpp>

namespace mb::services {
namespace {

using Status = EnrolmentStatus;

/// The verb with which users take the step.
std::string_view verb_of(Status to, std::optional<Status> held) {
    switch (to) {
    case Status::applied:
        return "apply";
    case Status::waitlisted:
        return to_code(Step::waitlist);
    case Status::rejected:
        return to_code(Step::reject);
    case Status::admitted:
        return to_code(Step::admit);
    case Status::no_show:
        return to_code(Step::no_show);
    case Status::active:
        return to_code(held == Status::on_leave ? Step::resume : Step::start);
    case Status::on_leave:
        return to_code(Step::leave);
    case Status::completed:
        return to_code(Step::complete);
    case Status::not_completed:
        return to_code(Step::not_complete);
    case Status::application_withdrawn:
    case Status::withdrawn:
        return to_code(Step::withdraw);
    case Status::transferred:
        return "transfer";
    case Status::registered_in_error:
        return to_code(Step::register_in_error);
    }
    return {};
}

}  // namespace

EnrolmentStatus status_after(Step step, std::optional<EnrolmentStatus> held) {
    switch (step) {
    case Step::waitlist:
        return Status::waitlisted;
    case Step::reject:
        return Status::rejected;
    case Step::admit:
        return Status::admitted;
    case Step::start:
    case Step::resume:
        return Status::active;
    case Step::no_show:
        return Status::no_show;
    case Step::leave:
        return Status::on_leave;
    case Step::withdraw:
        return is_step(held, Status::application_withdrawn) ? Status::application_withdrawn : Status::withdrawn;
    case Step::complete:
        return Status::completed;
    case Step::not_complete:
        return Status::not_completed;
    case Step::register_in_error:
        break;
    }
    return Status::registered_in_error;
}

std::string possible_verbs(std::optional<EnrolmentStatus> held) {
    return joined(next_statuses(held), [&](EnrolmentStatus to) { return verb_of(to, held); });
}

}  // namespace mb::services
