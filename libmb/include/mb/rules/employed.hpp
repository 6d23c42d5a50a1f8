/// Who is employed on a day, and whom a goal counts.
#pragma once

#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/goal.hpp>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mb::rules {

/// One full-time equivalent, in hundredths of a percent.
inline constexpr std::int64_t full_time = 10'000;

/// An employment with its terms and the kind of its employer.
struct Job {
    EmploymentId id;
    Employment employment;
    EmployerKind employer_kind;
    std::vector<Terms> terms;  ///< in any order, each from another day
};

/// A job as it is on one day.
struct JobOnDay {
    PersonId person;
    EmploymentId employment;
    Date from;  ///< the employment's first day
    EmployerKind employer_kind;
    Percent percent;
    Contract contract;
    Funding funding;
    bool peer_role;

    friend bool operator==(const JobOnDay&, const JobOnDay&) = default;
};

/// The terms that hold on `day`: the latest begun on or before it. Null where nothing is told of that day.
const Terms* terms_on(const std::vector<Terms>& terms, Date day);

/// The job on `day`; nothing when the employment does not cover it. Placements are never jobs.
std::optional<JobOnDay> job_on(const Job& job, Date day);

/// The first day on which each person had completed an enrolment that is not registered in error.
using CompletionDays = std::unordered_map<PersonId, Date>;

/// Whether a goal counts this job on `day`, by population, employer kind, funding and peer role.
bool counts(const Goal& goal, const JobOnDay& job, const CompletionDays& completed, Date day);

/// Those counted on a day.
struct Employed {
    std::int64_t persons = 0;         ///< each once, however many jobs
    std::int64_t fte_hundredths = 0;  ///< of all their jobs that count, in hundredths of a percent: 10 000 is one
    std::int64_t several_jobs = 0;    ///< persons with more than one that counts
    std::int64_t over_100_percent =
        0;  ///< persons whose jobs that count add up to more than 100 percent: shown, not capped

    friend bool operator==(const Employed&, const Employed&) = default;
};

/// Counts those whom a goal counts on `day`; jobs in any order. Both ends of an employment are included.
Employed employed_on(const Goal& goal, const std::vector<Job>& jobs, const CompletionDays& completed, Date day);

/// The value of a goal, in its unit.
std::int64_t value_of(const Goal& goal, const Employed& employed);

}  // namespace mb::rules
