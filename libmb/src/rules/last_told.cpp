#include <mb/rules/last_told.hpp>

namespace mb::rules {

std::optional<Date> last_told(const std::vector<Job>& jobs, const std::vector<Admission>& admissions, Date day) {
    std::optional<Date> last;
    const auto tell = [&](std::optional<Date> told) {
        if (told && *told <= day && (!last || *last < *told)) {
            last = told;
        }
    };
    for (const auto& job : jobs) {
        tell(job.employment.period().first());
        tell(job.employment.period().last());
        for (const auto& terms : job.terms) {
            tell(terms.from);
        }
    }
    for (const auto& admission : admissions) {
        for (const auto& change : admission.history.changes()) {
            tell(change.date());
        }
    }
    return last;
}

}  // namespace mb::rules
