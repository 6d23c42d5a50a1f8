/// Employments as lists, and one with its terms.
#pragma once

#include <mb/employer.hpp>
#include <mb/employment.hpp>
#include <mb/person.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// An employment as lists show it.
struct JobView {
    EmploymentId id;
    Employment employment;
    PersonId person;
    std::optional<PersonRef> ref;
    Employer employer;
    std::optional<Terms>
        terms;  ///< those that hold on the day asked about; of what has ended by then the last, of what has
                ///< not begun the first
};

/// Which employments one wants to see of those that a day is asked about.
enum class JobState {
    running,  ///< that cover the day
    ended,    ///< whose last day lies before it
    any,
};

struct JobFilter {
    std::optional<std::string> person = {};    ///< number or ref
    std::optional<std::string> employer = {};  ///< its code
    std::optional<EmployerKind> kind = {};
    JobState state = JobState::running;
    std::optional<std::string> unit = {};  ///< whatever the case of its letters A to Z
};

/// The employments that the filter lets through, by number. Throws NotFound `person-unknown`, `employer-unknown`.
std::vector<JobView> employments(const Register& registered, Date day, const JobFilter& filter = {});

/// One employment with all its terms, by first day.
struct JobDetail {
    JobView view;
    std::vector<Terms> terms;
};

/// One by its number (`J56`) or code; throws NotFound `employment-unknown`.
JobDetail employment(const Register& registered, std::string_view key, Date day);

}  // namespace mb::services
