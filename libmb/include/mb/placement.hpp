/// Placements at hosts, and their practice weeks.
#pragma once

#include <mb/identifier.hpp>
#include <mb/iso_week.hpp>
#include <mb/period.hpp>
#include <mb/text.hpp>

#include <optional>

namespace mb {

using PlacementCode = Code<PlacementTag>;

/// One enrolment at one host (employer and unit) in a period.
struct Placement {
    std::optional<PlacementCode>
        code;  ///< the key of an outside list; never of the form `PL7`, which always names the number
    EnrolmentId enrolment;
    EmployerId employer;
    std::optional<Line> unit;
    std::optional<Line> supervisor;
    std::optional<Line> supervisor_email;  ///< at work, as the telephone
    std::optional<Line> supervisor_phone;
    Period period;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Planned and present days of one ISO week: 0 ≤ present ≤ planned ≤ 7.
class PracticeDays {
public:
    /// Throws InvalidValue `planned-days-out-of-range`, `present-days-exceed-planned` (fields `present`, `planned`).
    PracticeDays(int planned, int present);
    int planned() const noexcept { return planned_; }
    int present() const noexcept { return present_; }

    friend bool operator==(const PracticeDays&, const PracticeDays&) = default;

private:
    int planned_;
    int present_;
};

/// An ISO week of a placement. Whoever records it has lowered the planned days for public holidays.
struct PracticeWeek {
    PlacementId placement;
    IsoWeek week;
    PracticeDays days;
    bool approved;  ///< by the host; approvals carry no date

    friend bool operator==(const PracticeWeek&, const PracticeWeek&) = default;
};

}  // namespace mb
