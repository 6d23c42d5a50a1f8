#include "services/cohort_members.hpp"

#include "services/resolving.hpp"
#include "store/gateways/enrolments.hpp"

#include <map>

namespace mb::services {

void throw_not_in_cohort(const std::string& value, const CohortCode& cohort) {
    throw Refused("not-in-cohort", {{"value", value}, {"cohort", cohort.str()}});
}

std::set<EnrolmentId> resolve_exceptions(store::Connection& connection, const Numbered<CohortId, Cohort>& cohort,
                                         const std::vector<std::string>& except) {
    std::set<EnrolmentId> excepted;
    for (const auto& each : except) {
        const auto enrolment = resolve_enrolment(connection, each);
        if (enrolment.value.cohort != cohort.id) {
            throw_not_in_cohort(each, cohort.value.code);
        }
        excepted.insert(enrolment.id);
    }
    return excepted;
}

std::vector<EnrolmentId> active_members(store::Connection& connection, const WholeCohort& whole, Date day) {
    const auto cohort = resolve_cohort(connection, whole.cohort);
    const auto excepted = resolve_exceptions(connection, cohort, whole.except);
    std::map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [enrolment, change] : store::StatusChanges(connection).of(cohort.id)) {
        changes[enrolment].push_back(std::move(change));
    }
    std::vector<EnrolmentId> members;
    for (auto& [enrolment, list] : changes) {
        if (!excepted.contains(enrolment) && StatusHistory(std::move(list)).at(day) == EnrolmentStatus::active) {
            members.push_back(enrolment);
        }
    }
    if (members.empty()) {
        throw Refused("nobody-active", {{"cohort", cohort.value.code.str()}, {"date", day.to_string()}});
    }
    return members;
}

}  // namespace mb::services
