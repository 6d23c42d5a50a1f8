#include "services/admissions.hpp"

#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <unordered_map>
#include <utility>

namespace mb::services {

std::vector<rules::Admission> load_admissions(const Register& registered) {
    std::vector<rules::Admission> admissions;
    registered.read([&] {
        auto& connection = registered.connection();
        std::unordered_map<CohortId, Period> periods;
        for (const auto& cohort : store::Cohorts(connection).all()) {
            periods.emplace(cohort.id, cohort.value.period);
        }
        std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
        store::StatusChanges(connection).for_each([&](const std::pair<EnrolmentId, StatusChange>& row) {
            changes[row.first].push_back(row.second);
        });
        for (const auto& [id, enrolment] : store::Enrolments(connection).all()) {
            admissions.push_back({id, enrolment.continues, enrolment.cohort, periods.at(enrolment.cohort),
                                  StatusHistory(std::move(changes[id]))});
        }
    });
    return admissions;
}

}  // namespace mb::services
