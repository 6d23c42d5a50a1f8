#include "services/register_rules.hpp"

#include "services/participant_days.hpp"
#include "services/participation_loader.hpp"
#include "services/questions.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employments.hpp"

#include <mb/rules/consistency.hpp>

#include <unordered_map>
#include <utility>
#include <vector>

namespace mb::services {
namespace {

void keep_errors(std::vector<rules::Remark> remarks, std::vector<Finding>& found) {
    for (auto& remark : remarks) {
        if (remark.gravity == rules::Gravity::error) {
            found.push_back(std::move(remark.finding));
        }
    }
}

}  // namespace

std::vector<Finding> broken_rules(store::Connection& connection) {
    std::vector<Finding> found;
    ParticipationLoader loader(connection);
    for (const auto& cohort : store::Cohorts(connection).all()) {
        try {
            for (const auto& participation : loader.cohort(cohort.id)) {
                keep_errors(rules::check_participation(*participation), found);
            }
        } catch (const Refused& refused) {
            // A status history without a lawful order, or a ring of continuations: one is enough to refuse.
            found.push_back({refused.code(), refused.fields()});
        }
    }
    std::unordered_map<EmploymentId, std::vector<Terms>> terms;
    for (auto& held : store::EmploymentTerms(connection).all()) {
        terms[held.employment].push_back(std::move(held));
    }
    for (const auto& employment : store::Employments(connection).all()) {
        keep_errors(rules::check_employment(employment, std::move(terms[employment.id])), found);
    }
    const auto days = everyones_days(connection);
    for (const auto& [person, asked] : questions_by_person(connection)) {
        keep_errors(rules::check_follow_ups(asked, days_in(days, person).begun), found);
    }
    return found;
}

}  // namespace mb::services
