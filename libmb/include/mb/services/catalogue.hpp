/// Programmes, cohorts and employers, as lists and one by one.
#pragma once

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/programme.hpp>
#include <mb/store/register.hpp>

#include <map>
#include <vector>

namespace mb::services {

/// A programme with the codes of the cohorts that are bound to it.
struct ProgrammeView {
    ProgrammeId id;
    Programme programme;
    std::vector<CohortCode> cohorts;
};

/// A cohort, and how many of its enrolments hold which status at a day (`registered-in-error` and those without status are left out).
struct CohortView {
    CohortId id;
    Cohort cohort;
    ProgrammeCode programme;
    std::map<EnrolmentStatus, int> held;
    int lessons = 0;         ///< not cancelled
    Minutes lesson_minutes;  ///< of those

    /// Enrolments that take a place: admitted, active, on leave, and those that ended after having been active.
    int places_taken() const;
};

/// An employer, and how often it is a host or has employed.
struct EmployerView {
    EmployerId id;
    Employer employer;
    int placements = 0;
    int employments = 0;
};

/// All, ordered by code as people count (K2 before K10).
std::vector<ProgrammeView> programmes(const Register& registered);
std::vector<CohortView> cohorts(const Register& registered, Date day);
std::vector<EmployerView> employers(const Register& registered);

/// One; throws NotFound `programme-unknown`, `cohort-unknown`, `employer-unknown` with `value` and, where one is near, `nearest`.
ProgrammeView programme(const Register& registered, std::string_view code);
CohortView cohort(const Register& registered, std::string_view code, Date day);
EmployerView employer(const Register& registered, std::string_view code);

}  // namespace mb::services
