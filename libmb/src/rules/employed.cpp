#include <mb/rules/employed.hpp>

#include <algorithm>

namespace mb::rules {

namespace {

struct OfPerson {
    int jobs = 0;
    std::int64_t hundredths = 0;
};

}  // namespace

const Terms* terms_on(const std::vector<Terms>& terms, Date day) {
    const Terms* latest = nullptr;
    for (const auto& held : terms) {
        if (held.from <= day && (latest == nullptr || latest->from < held.from)) {
            latest = &held;
        }
    }
    return latest;
}

std::optional<JobOnDay> job_on(const Job& job, Date day) {
    const auto& period = job.employment.period();
    const Terms* terms = period.covers(day) ? terms_on(job.terms, day) : nullptr;
    if (terms == nullptr) {
        return std::nullopt;
    }
    return JobOnDay{.person = job.employment.person(),
                    .employment = job.id,
                    .from = period.first(),
                    .employer_kind = job.employer_kind,
                    .percent = terms->percent,
                    .contract = terms->contract,
                    .funding = terms->funding,
                    .peer_role = terms->peer_role};
}

bool counts(const Goal& goal, const JobOnDay& job, const CompletionDays& completed, Date day) {
    if (goal.population == GoalPopulation::completers) {
        const auto found = completed.find(job.person);
        if (found == completed.end() || day < found->second) {
            return false;
        }
    }
    return (goal.employer_kinds.empty() || std::ranges::binary_search(goal.employer_kinds, job.employer_kind))
           && (!goal.funding || goal.funding == job.funding) && (!goal.peer_role || goal.peer_role == job.peer_role);
}

Employed employed_on(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed, Date day) {
    std::unordered_map<PersonId, OfPerson> persons;
    for (const auto& job : jobs) {
        if (const auto held = job_on(job, day); held && counts(goal, *held, completed, day)) {
            auto& person = persons[held->person];
            ++person.jobs;
            person.hundredths += held->percent.hundredths();
        }
    }
    Employed employed;
    for (const auto& [id, person] : persons) {
        ++employed.persons;
        employed.fte_hundredths += person.hundredths;
        employed.several_jobs += person.jobs > 1 ? 1 : 0;
        employed.over_100_percent += person.hundredths > full_time ? 1 : 0;
    }
    return employed;
}

std::int64_t value_of(const Goal& goal, const Employed& employed) {
    return goal.unit == GoalUnit::persons ? employed.persons : employed.fte_hundredths;
}

}  // namespace mb::rules
