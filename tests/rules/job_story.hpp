/// Employments told in a line each, as the rules see them.
#pragma once

#include <mb/rules/employed.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::test {

/// Terms as they are told: `50` percent, permanent, ordinary money, peer role, unless said otherwise.
struct TermsTold {
    const char* from;
    const char* percent = "50";
    Funding funding = Funding::ordinary;
    bool peer_role = true;
    Contract contract = Contract::permanent;
};

/// Jobs of persons, numbered as they come.
class JobStory {
public:
    JobStory& job(int person, EmployerKind kind, const char* from, std::optional<const char*> to,
                  std::vector<TermsTold> told = {}) {
        const EmploymentId id(static_cast<std::int64_t>(jobs_.size()) + 1);
        if (told.empty()) {
            told.push_back({from});
        }
        const auto last = to ? std::optional(Date::parse(*to)) : std::nullopt;
        rules::Job job{
            id, Employment({}, PersonId(person), EmployerId(1), {}, {Date::parse(from), last}, {}), kind, {}};
        for (const auto& terms : told) {
            job.terms.push_back({id,
                                 Date::parse(terms.from),
                                 Percent::parse(terms.percent),
                                 terms.contract,
                                 terms.funding,
                                 terms.peer_role,
                                 {}});
        }
        jobs_.push_back(std::move(job));
        return *this;
    }
    JobStory& completed(int person, const char* day) {
        completed_.emplace(PersonId(person), Date::parse(day));
        return *this;
    }
    const std::vector<rules::Job>& jobs() const { return jobs_; }
    const rules::CompletionDays& completions() const { return completed_; }

    rules::Employed on(const Goal& goal, const char* day) const {
        return rules::employed_on(goal, jobs_, completed_, Date::parse(day));
    }

private:
    std::vector<rules::Job> jobs_;
    rules::CompletionDays completed_;
};

/// A goal that counts anyone in any job; the tests narrow it.
inline Goal anyone_anywhere() {
    return Goal{.code = GoalCode("G"),
                .population = GoalPopulation::anyone,
                .employer_kinds = {},
                .funding = {},
                .peer_role = {},
                .unit = GoalUnit::persons,
                .baseline = 20,
                .baseline_date = Date(2017, 5, 31),
                .source = {},
                .target = GoalTarget::times(2),
                .deadline = Date(2020, 12, 31)};
}

}  // namespace mb::test
