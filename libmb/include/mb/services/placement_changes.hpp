/// Placements: adding them, changing what was recorded of them, ending them. Their weeks: see practice_weeks.hpp.
#pragma once

#include <mb/employer.hpp>
#include <mb/placement.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <string>
#include <string_view>

namespace mb::services {

/// A placement to be added.
struct NewPlacement {
    std::string enrolment;  ///< its number, as `E34`
    std::string employer;   ///< its code
    Period period;
    std::optional<PlacementCode> code;
    std::optional<Line> unit;
    std::optional<Line> supervisor;
    std::optional<Line> supervisor_email;
    std::optional<Line> supervisor_phone;
};

/// What is to become of a placement; whose it is stays for ever.
struct PlacementEdit {
    std::optional<std::string> employer;
    std::optional<Date> first_day;
    std::optional<Date> last_day;
    Edit<PlacementCode> code;
    Edit<Line> unit;
    Edit<Line> supervisor;
    Edit<Line> supervisor_email;
    Edit<Line> supervisor_phone;
};

/// Adds a placement. Event `placement-added`, fields `placement` (`PL7`), `enrolment`, `employer`, `from`, `to`, `code`.
/// Warnings `placement-outside-cohort` (`placement`, `from`, `to`, `cohort`, `first_day`, `last_day`),
/// `placement-overlaps` (`placement`, `other`: one of the same enrolment at the same host). Throws NotFound
/// `enrolment-unknown`, `employer-unknown`; InvalidValue `enrolment-id-malformed`; Refused `placement-exists` (`value`),
/// `placement-code-is-number` (`value`: a code of the form `PL7` would name another placement).
Outcome add_placement(Register& registered, const Intent& intent, const NewPlacement& placement);

/// Changes a placement. Event `placement-changed`, fields as in add_placement(), as they are now. Weeks that then lie
/// outside its period stay, each with the warning `week-outside-placement` (`placement`, `week`, `from`, `to`). Throws
/// NotFound `placement-unknown`, InvalidValue `period-reversed`, and what add_placement() throws.
Outcome change_placement(Register& registered, const Intent& intent, std::string_view placement,
                         const PlacementEdit& edit);

/// Gives a placement another last day. Event `placement-ended`, fields as in add_placement(). Warnings and failures as in
/// change_placement().
Outcome end_placement(Register& registered, const Intent& intent, std::string_view placement, Date last_day);

}  // namespace mb::services
