#include "services/register_rules.hpp"

#include "services/participant_days.hpp"
#include "services/participation_loader.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/follow_ups.hpp"

#include <mb/rules/consistency.hpp>

#include <optional>
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
    std::unordered_map<PersonId, std::vector<FollowUp>> questions;
    for (auto& question : store::FollowUps(connection).all()) {
        questions[question.person()].push_back(std::move(question));
    }
    const auto days = everyones_days(connection);
    for (const auto& [person, asked] : questions) {
        const auto known = days.find(person);
        keep_errors(rules::check_follow_ups(asked, known == days.end() ? std::nullopt : known->second.begun), found);
    }
    return found;
}

}  // namespace mb::services
