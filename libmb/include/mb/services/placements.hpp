/// Placements with their practice weeks, and the hosts of a cohort.
#pragma once

#include <mb/cohort.hpp>
#include <mb/employer.hpp>
#include <mb/person.hpp>
#include <mb/placement.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// A placement as lists show it.
struct PlacementView {
    PlacementId id;
    Placement placement;
    PersonId person;
    std::optional<PersonRef> ref;
    CohortCode cohort;
    Employer employer;
    int weeks = 0;           ///< recorded
    int approved_weeks = 0;  ///< of those, approved by the host
    int planned_days = 0;
    int present_days = 0;
};

/// Which placements one wants to see. Nothing: all.
struct PlacementFilter {
    std::optional<std::string> cohort;
    std::optional<std::string> employer;
    std::optional<Date> at;  ///< whose period covers the day
};

/// The placements that the filter lets through, by number. Throws NotFound `cohort-unknown`, `employer-unknown`.
std::vector<PlacementView> placements(const Register& registered, const PlacementFilter& filter);

/// A placement with its weeks, in order.
struct PlacementDetail {
    struct Week {
        PracticeWeek recorded;
        bool counts;  ///< the ISO week, over all hosts of the enrolment
    };
    PlacementView view;
    std::vector<Week> weeks;
};

/// One by its number (`PL7`) or code; throws NotFound `placement-unknown`.
PlacementDetail placement(const Register& registered, std::string_view key);

/// A host with whom to get in touch: one for each supervisor.
struct HostContact {
    Employer employer;
    std::optional<Line> unit;
    std::optional<Line> supervisor;
    std::optional<Line> email;
    std::optional<Line> phone;
    std::vector<PlacementView> placements;
};

/// The hosts of a cohort, by code of the employer, unit and supervisor; with a day only those with a placement then.
/// Throws NotFound `cohort-unknown`.
std::vector<HostContact> cohort_hosts(const Register& registered, std::string_view cohort, std::optional<Date> at);

}  // namespace mb::services
