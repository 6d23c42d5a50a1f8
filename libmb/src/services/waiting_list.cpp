#include <mb/services/waiting_list.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace mb::services {
namespace {

/// What places on the list are given by.
std::tuple<Date, bool, std::optional<Instant>, EnrolmentId> place_of(const EnrolmentView& view) {
    const Date day = view.received ? oslo_day(*view.received) : view.history.changes().front().date();
    return {day, !view.received, view.received, view.id};
}

}  // namespace

std::vector<EnrolmentView> waiting_list(const Register& registered, std::string_view cohort, Date day) {
    auto waiting = enrolments(registered, {std::string(cohort), EnrolmentStatus::waitlisted, {}}, day);
    std::ranges::sort(waiting, {}, place_of);
    return waiting;
}

}  // namespace mb::services
