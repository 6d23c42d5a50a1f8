#include "services/first_cohort.hpp"

#include "store/gateways/cohorts.hpp"

namespace mb::services {

std::optional<Date> first_cohort(store::Connection& connection) {
    std::optional<Date> first;
    for (const auto& cohort : store::Cohorts(connection).all()) {
        const Date day = cohort.value.period.first();
        if (!first || day < *first) {
            first = day;
        }
    }
    return first;
}

}  // namespace mb::services
