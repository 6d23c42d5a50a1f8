#include "services/jobs.hpp"

#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mb::services {

std::vector<rules::Job> load_jobs(const Register& registered) {
    std::vector<rules::Job> jobs;
    registered.read([&] {
        auto& connection = registered.connection();
        std::unordered_map<EmployerId, EmployerKind> kinds;
        for (const auto& employer : store::Employers(connection).all()) {
            kinds.emplace(employer.id, employer.value.kind);
        }
        for (auto& [id, employment] : store::Employments(connection).all()) {
            const auto kind = kinds.at(employment.employer());
            jobs.push_back({id, std::move(employment), kind, {}});
        }
        auto job = jobs.begin();
        store::EmploymentTerms(connection).for_each([&](const Terms& terms) {
            while (job != jobs.end() && job->id < terms.employment) {
                ++job;
            }
            // Terms of no employment are a fault that `register check` tells of.
            if (job != jobs.end() && job->id == terms.employment) {
                job->terms.push_back(terms);
            }
        });
    });
    return jobs;
}

rules::CompletionDays load_completions(const Register& registered) {
    std::unordered_map<EnrolmentId, Date> completed;
    rules::CompletionDays days;
    registered.read([&] {
        auto& connection = registered.connection();
        std::unordered_set<EnrolmentId> in_error;
        store::StatusChanges(connection).for_each([&](const std::pair<EnrolmentId, StatusChange>& row) {
            const auto& [enrolment, change] = row;
            if (change.status() == EnrolmentStatus::completed) {
                completed.emplace(enrolment, change.date());
            } else if (change.status() == EnrolmentStatus::registered_in_error) {
                in_error.insert(enrolment);
            }
        });
        for (const auto& [id, enrolment] : store::Enrolments(connection).all()) {
            const auto found = completed.find(id);
            if (found == completed.end() || in_error.contains(id)) {
                continue;
            }
            auto& first = days.emplace(enrolment.person, found->second).first->second;
            first = std::min(first, found->second);
        }
    });
    return days;
}

}  // namespace mb::services
