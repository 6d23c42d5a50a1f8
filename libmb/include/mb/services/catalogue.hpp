/// Programmes, cohorts and employers, as lists and one by one.
#pragma once

#include <mb/coded.hpp>
#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/enrolment_status.hpp>
#include <mb/programme.hpp>
#include <mb/store/register.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mb {

/// What cohorts are listed by.
enum class CohortOrder {
    code,
    first_day,
    deadline,  ///< those without one last
};
template <>
struct Coding<CohortOrder> {
    static constexpr std::string_view noun = "order";
    static constexpr std::array<std::string_view, 3> spellings{"code", "first-day", "deadline"};
};

}  // namespace mb

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

    /// Enrolments that take a place: admitted, active, on leave, completed and not completed. Who withdrew, was
    /// transferred or never came has given it back.
    int places_taken() const;
    /// Places less those taken, never negative; nothing where the number of places is not limited.
    std::optional<int> places_free() const;
};

/// An employer, and how often it is a host or has employed.
struct EmployerView {
    EmployerId id;
    Employer employer;
    int placements = 0;
    int employments = 0;
};

/// Which cohorts one wants to see, and in which order. Nothing: all, by code.
struct CohortFilter {
    std::optional<std::string> programme;
    bool running = false;  ///< whose first and last day enclose the day asked about
    CohortOrder order = CohortOrder::code;
};

/// All, ordered by code as people count (K2 before K10).
std::vector<ProgrammeView> programmes(const Register& registered);
/// Those that the filter lets through; throws NotFound `programme-unknown`.
std::vector<CohortView> cohorts(const Register& registered, Date day, const CohortFilter& filter = {});
std::vector<EmployerView> employers(const Register& registered);

/// One; throws NotFound `programme-unknown`, `cohort-unknown`, `employer-unknown` with `value` and, where one is near, `nearest`.
ProgrammeView programme(const Register& registered, std::string_view code);
CohortView cohort(const Register& registered, std::string_view code, Date day);
EmployerView employer(const Register& registered, std::string_view code);

}  // namespace mb::services
