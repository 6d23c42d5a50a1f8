/// Practice weeks: recording planned and present days, the host's approval, taking weeks back. Recording a week again with
/// other values is a correction.
#pragma once

#include <mb/iso_week.hpp>
#include <mb/services/outcome.hpp>
#include <mb/services/whole_cohort.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace mb::services {

/// Weeks from one to another, both included.
class WeekSpan {
public:
    /// Throws InvalidValue `weeks-reversed` with both weeks (`from`, `to`).
    WeekSpan(IsoWeek first, IsoWeek last);
    explicit WeekSpan(IsoWeek week) : first_(week), last_(week) {}

    const IsoWeek& first() const noexcept { return first_; }
    const IsoWeek& last() const noexcept { return last_; }
    bool holds(const IsoWeek& week) const { return first_ <= week && week <= last_; }

private:
    IsoWeek first_;
    IsoWeek last_;
};

/// What is to be recorded of each week.
struct WeekRecord {
    std::optional<int> planned;    ///< nothing: as recorded, else the programme's days per week less weekday holidays
    std::optional<int> present;    ///< nothing: all that are planned
    std::optional<bool> approved;  ///< nothing: as recorded where the days stay the same, else not
};

/// Records weeks of a placement. Event `week-recorded` of one week, fields `placement`, `enrolment`, `week`,
/// `planned_days`, `present_days`, `approved` (`yes` or `no`); of several `weeks-recorded`, fields `placement`,
/// `from_week`, `to_week`, `count`; one thing for each week. Warnings `week-outside-placement` (`placement`, `week`,
/// `from`, `to`), `approval-lapsed` (`placement`, `week`: the days of an approved week are other days now), and those
/// of the rules. Throws NotFound `placement-unknown`; InvalidValue `planned-days-out-of-range`,
/// `present-days-exceed-planned` (with `week`).
Outcome record_weeks(Register& registered, const Intent& intent, std::string_view placement, const WeekSpan& weeks,
                     const WeekRecord& record);
/// The same for every placement of a cohort whose period touches the week, in weeks in which its enrolment is active.
/// Event `weeks-recorded-for-cohort`, fields `cohort`, `from_week`, `to_week`, `count`. Throws NotFound
/// `cohort-unknown`; Refused `not-in-cohort` (`value`, `cohort`), `nobody-in-practice` (`cohort`, `week`).
Outcome record_weeks(Register& registered, const Intent& intent, const WholeCohort& cohort, const WeekSpan& weeks,
                     const WeekRecord& record);

/// Removes what is recorded of weeks of a placement. Event `weeks-removed`, fields `placement`, `weeks`, `count`. Throws
/// NotFound `placement-unknown`; Refused `week-not-recorded` (`placement`, `week`) when there is nothing.
Outcome remove_weeks(Register& registered, const Intent& intent, std::string_view placement, const WeekSpan& weeks);

/// Says of recorded weeks (none named: of all) that the host has approved them, or has not. Event `weeks-approved` or
/// `weeks-not-approved`, fields `placement`, `weeks` and `count` of those of which it was not said already. Throws
/// NotFound `placement-unknown`; Refused `week-not-recorded` (`placement`, `week`), `nothing-recorded` (`placement`).
Outcome approve_weeks(Register& registered, const Intent& intent, std::string_view placement,
                      const std::vector<IsoWeek>& weeks, bool approved);
/// The same for all placements of a cohort, of the weeks that are recorded. Event `weeks-approved-for-cohort` or
/// `weeks-not-approved-for-cohort`, fields `cohort`, `weeks` (those named), `count`. Throws NotFound `cohort-unknown`;
/// Refused `not-in-cohort`, `nothing-recorded` (`cohort`).
Outcome approve_weeks(Register& registered, const Intent& intent, const WholeCohort& cohort,
                      const std::vector<IsoWeek>& weeks, bool approved);

}  // namespace mb::services
