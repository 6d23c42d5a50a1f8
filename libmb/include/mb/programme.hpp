/// Programmes: versions of the requirements.
#pragma once

#include <mb/identifier.hpp>
#include <mb/minutes.hpp>
#include <mb/text.hpp>

#include <vector>

namespace mb {

using ProgrammeCode = Code<ProgrammeTag>;
/// A named requirement beyond hours and weeks, such as a project assignment.
using Milestone = Line;

/// A version of the requirements. A cohort is bound to one for ever.
///
/// 180 hours of 60 minutes and 20 weeks are the present requirement, 140 hours and 14 weeks were those of 2010; the numbers are data.
class Programme {
public:
    /// Plain values for a programme; the constructor of Programme checks them.
    struct Values {
        int theory_hours = 0;               ///< 0 to 2000
        int minutes_per_hour = 60;          ///< 60, or 45 for a school hour
        int practice_weeks = 0;             ///< 0 to 104
        int days_per_week = 5;              ///< planned practice days of an ordinary week, 1 to 7
        int week_threshold_percent = 80;    ///< share of planned days that must be present, 1 to 100
        std::vector<Milestone> milestones;  ///< in the programme's own order, each once, without `|`
        bool theory_carries = false;        ///< theory minutes carry over a continuation
        bool practice_carries = true;       ///< practice weeks carry over a continuation
        friend bool operator==(const Values&, const Values&) = default;
    };

    /// Throws InvalidValue `programme-number-out-of-range` (fields `column`, `value`, `lowest`, `highest`), `minutes-per-hour-unknown`,
    /// `milestone-twice`, `milestone-malformed`.
    Programme(ProgrammeCode code, Values values);

    const ProgrammeCode& code() const noexcept { return code_; }
    const Values& values() const noexcept { return values_; }
    const std::vector<Milestone>& milestones() const noexcept { return values_.milestones; }
    /// Theory hours times minutes per hour.
    Minutes required_theory() const;
    bool has_milestone(const Milestone& milestone) const;

    friend bool operator==(const Programme&, const Programme&) = default;

private:
    ProgrammeCode code_;
    Values values_;
};

}  // namespace mb
