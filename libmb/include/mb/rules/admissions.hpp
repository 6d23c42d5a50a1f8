/// Who has been admitted, and how many of them complete.
#pragma once

#include <mb/enrolment.hpp>
#include <mb/period.hpp>
#include <mb/rules/observed.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mb::rules {

/// An enrolment in its cohort.
struct Admission {
    EnrolmentId id;
    std::optional<EnrolmentId> continues;
    CohortId cohort;
    Period period;  ///< the cohort's
    StatusHistory history;
};

/// Of those admitted to cohorts whose last day is before `day`, how many had completed by it, themselves or in the enrolment
/// that continues theirs. Who continues an earlier enrolment was admitted there. Who was registered in error is left out.
Observed completed_of_admitted(const std::vector<Admission>& admissions, Date day);

/// Those who take part on a day in cohorts that have begun and not ended: active or on leave.
struct InTraining {
    std::int64_t persons = 0;
    Date ends =
        Date::last();  ///< the last day of the last of these cohorts; where nobody takes part, no day in particular

    friend bool operator==(const InTraining&, const InTraining&) = default;
};
InTraining in_training_on(const std::vector<Admission>& admissions, Date day);

/// Of those who took part on each of `days` in a cohort whose last day is before `now`, how many had completed by `now`,
/// themselves or in the enrolment that continues theirs.
Observed completed_of_training(const std::vector<Admission>& admissions, std::span<const Date> days, Date now);

/// How many were admitted a year.
struct YearlyAdmissions {
    std::int64_t cohorts = 0;   ///< that this rests on: the last three, where there are as many
    std::int64_t admitted = 0;  ///< to all of them
    std::int64_t a_year = 0;    ///< to those that began in one year, in the mean and as a whole number
};

/// By the last three cohorts that had begun on `day` with anybody admitted; who continues or was registered in error is left out.
YearlyAdmissions recent_admissions(const std::vector<Admission>& admissions, Date day);

}  // namespace mb::rules
