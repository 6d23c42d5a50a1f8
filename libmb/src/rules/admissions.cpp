#include <mb/rules/admissions.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <unordered_map>

namespace mb::rules {

namespace {

bool in_error(const Admission& admission) {
    return admission.history.latest() == EnrolmentStatus::registered_in_error;
}

bool had(const Admission& admission, EnrolmentStatus status, Date day) {
    const auto first = admission.history.first(status);
    return first && *first <= day;
}

bool takes_part(const Admission& admission, Date day) {
    const auto status = admission.history.at(day);
    return admission.period.covers(day) && (status == EnrolmentStatus::active || status == EnrolmentStatus::on_leave);
}

bool newly_admitted(const Admission& admission, Date day) {
    return !admission.continues && !in_error(admission) && had(admission, EnrolmentStatus::admitted, day);
}

/// Finds the enrolment that continues another.
class Continuations {
public:
    explicit Continuations(const std::vector<Admission>& admissions) {
        for (const auto& admission : admissions) {
            if (admission.continues && !in_error(admission)) {
                by_earlier_.emplace(*admission.continues, &admission);
            }
        }
    }
    bool completed_eventually(const Admission& first, Date day) const {
        std::set<EnrolmentId> met;  // In a damaged register they may go round in a ring.
        const Admission* admission = &first;
        while (admission != nullptr && met.insert(admission->id).second) {
            if (had(*admission, EnrolmentStatus::completed, day)) {
                return true;
            }
            const auto later = by_earlier_.find(admission->id);
            admission = later == by_earlier_.end() ? nullptr : later->second;
        }
        return false;
    }

private:
    std::unordered_map<EnrolmentId, const Admission*> by_earlier_;
};

struct CohortIntake {
    Date first_day;
    std::int64_t admitted;
};

}  // namespace

Observed completed_of_admitted(const std::vector<Admission>& admissions, Date day) {
    const Continuations continuations(admissions);
    Observed completed;
    for (const auto& admission : admissions) {
        if (admission.period.last() < day && newly_admitted(admission, day)) {
            completed += {continuations.completed_eventually(admission, day) ? 1 : 0, 1};
        }
    }
    return completed;
}

InTraining in_training_on(const std::vector<Admission>& admissions, Date day) {
    InTraining training;
    for (const auto& admission : admissions) {
        if (takes_part(admission, day)) {
            const Date ends = admission.period.last();
            training.ends = training.persons == 0 ? ends : std::max(training.ends, ends);
            ++training.persons;
        }
    }
    return training;
}

Observed completed_of_training(const std::vector<Admission>& admissions, std::span<const Date> days, Date now) {
    const Continuations continuations(admissions);
    Observed completed;
    for (const auto& admission : admissions) {
        for (const Date day : days) {
            if (admission.period.last() < now && !in_error(admission) && takes_part(admission, day)) {
                completed += {continuations.completed_eventually(admission, now) ? 1 : 0, 1};
            }
        }
    }
    return completed;
}

YearlyAdmissions recent_admissions(const std::vector<Admission>& admissions, Date day) {
    std::map<CohortId, CohortIntake> cohorts;
    for (const auto& admission : admissions) {
        if (admission.period.first() <= day && newly_admitted(admission, day)) {
            ++cohorts.try_emplace(admission.cohort, CohortIntake{admission.period.first(), 0}).first->second.admitted;
        }
    }
    std::vector<CohortIntake> intakes;
    for (const auto& [id, intake] : cohorts) {
        intakes.push_back(intake);
    }
    std::ranges::stable_sort(intakes, std::ranges::greater(), &CohortIntake::first_day);
    constexpr std::size_t most = 3;
    intakes.erase(intakes.begin() + static_cast<std::ptrdiff_t>(std::min(most, intakes.size())), intakes.end());
    YearlyAdmissions recent;
    std::set<int> years;
    for (const auto& intake : intakes) {
        ++recent.cohorts;
        recent.admitted += intake.admitted;
        years.insert(intake.first_day.year());
    }
    if (!years.empty()) {
        const auto count = static_cast<std::int64_t>(years.size());
        recent.a_year = (recent.admitted + count / 2) / count;
    }
    return recent;
}

}  // namespace mb::rules
