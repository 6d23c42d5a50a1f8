#include <mb/rules/concurrent_jobs.hpp>

#include <set>

namespace mb::rules {

std::optional<OverFullTime> over_full_time(const std::vector<Job>& jobs) {
    // Only where a job or terms begin can the sum rise.
    std::set<Date> days;
    for (const auto& job : jobs) {
        days.insert(job.employment.period().first());
        for (const auto& terms : job.terms) {
            days.insert(terms.from);
        }
    }
    for (const Date day : days) {
        std::int64_t hundredths = 0;
        for (const auto& job : jobs) {
            if (const auto held = job_on(job, day)) {
                hundredths += held->percent.hundredths();
            }
        }
        if (hundredths > full_time) {
            return OverFullTime{day, hundredths};
        }
    }
    return std::nullopt;
}

}  // namespace mb::rules
