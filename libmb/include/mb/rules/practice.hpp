/// Practice: which ISO weeks count.
#pragma once

#include <mb/rules/participation.hpp>

#include <vector>

namespace mb::rules {

/// One ISO week over all hosts.
struct WeekLine {
    IsoWeek week;
    int planned;           ///< days recorded as planned, approved or not
    int present;           ///< days present, as recorded
    int approved_present;  ///< days present in approved rows only
    bool counts;
};

/// Practice weeks and where they come from. `total()` is not capped at what is required.
struct Practice {
    std::vector<WeekLine> weeks;  ///< in order
    int counted = 0;
    int recognised = 0;
    int carried = 0;  ///< over a continuation link, where the later programme says that practice carries
    int total() const { return counted + recognised + carried; }
};

/// Computes practice as it stands on `day`: ISO weeks whose Monday is on or before it, recognitions dated on or before it.
///
/// A week counts when, over all hosts, approved present days × 100 ≥ threshold × planned days, and planned days > 0. It counts once however many
/// hosts, and whatever the enrolment's status in it. Source: docs/glossary.md, "Progress and completion".
Practice practice_at(const Participation& participation, Date day);

/// Whether a week with these days, over all hosts, counts under `week_threshold_percent`.
bool week_counts(int approved_present, int planned, int week_threshold_percent);

/// Whether the enrolment is active on a day of the week.
bool active_in(const StatusHistory& history, const IsoWeek& week);

}  // namespace mb::rules
