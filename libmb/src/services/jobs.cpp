#include "services/jobs.hpp"

#include "services/participant_days.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"

#include <unordered_map>

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
            const auto kind = kinds.find(employment.employer());
            if (kind == kinds.end()) {
                throw RegisterDamaged("register-damaged", {{"detail", "employment.employer"}});
            }
            jobs.push_back({id, std::move(employment), kind->second, {}});
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
    rules::CompletionDays completed;
    registered.read([&] {
        for (const auto& [person, days] : everyones_days(registered.connection())) {
            if (days.completed) {
                completed.emplace(person, *days.completed);
            }
        }
    });
    return completed;
}

}  // namespace mb::services
