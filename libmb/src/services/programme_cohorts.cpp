#include "services/programme_cohorts.hpp"

#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"

#include <mb/joined.hpp>
#include <mb/natural_order.hpp>

#include <algorithm>

namespace mb::services {

std::vector<Numbered<CohortId, Cohort>> cohorts_of(store::Connection& connection, ProgrammeId programme) {
    auto cohorts = store::Cohorts(connection).all();
    std::erase_if(cohorts, [&](const auto& cohort) { return cohort.value.programme != programme; });
    std::ranges::sort(
        cohorts, counts_before, [](const auto& cohort) -> const auto& { return cohort.value.code.str(); });
    return cohorts;
}

std::vector<Numbered<CohortId, Cohort>> cohorts_in_use(store::Connection& connection, ProgrammeId programme) {
    auto cohorts = cohorts_of(connection, programme);
    std::erase_if(cohorts, [&](const auto& cohort) { return store::Enrolments(connection).of(cohort.id).empty(); });
    return cohorts;
}

std::string codes_of(const std::vector<Numbered<CohortId, Cohort>>& cohorts) {
    return joined(cohorts, [](const auto& cohort) { return cohort.value.code.str(); });
}

}  // namespace mb::services
