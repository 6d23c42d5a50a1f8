/// Whom it is time to ask how they fare.
#pragma once

#include <mb/follow_up.hpp>

#include <array>
#include <optional>
#include <vector>

namespace mb::rules {

/// A time to ask a completer: so many months after completion, 92 days before or after (statistics.md, outcomes).
struct FollowUpWindow {
    int months;
    Date day;    ///< that many months after completion; the last day of a shorter month
    Date opens;  ///< the first day that is nearest to this window
    Date closes;

    bool covers(Date asked) const { return opens <= asked && asked <= closes; }

    friend bool operator==(const FollowUpWindow&, const FollowUpWindow&) = default;
};

/// The windows 6, 12 and 24 months after completion. A day that would lie in two belongs to the one whose day is nearer, and
/// to the earlier of two as near, so that one question never stands for two.
std::array<FollowUpWindow, 3> follow_up_windows(Date completed);

/// The window that a day of asking lies in; nothing where it lies in none, or nobody has completed.
std::optional<FollowUpWindow> follow_up_window(std::optional<Date> completed, Date asked);

/// Whether two days of asking are about the same time: both in one window or, where neither lies in one, no more than 92 days
/// apart.
bool about_the_same_time(std::optional<Date> completed, Date one, Date other);

/// A question that is to be asked, or one that was asked and has no answer yet.
struct FollowUpDue {
    std::optional<FollowUpWindow> window;  ///< nothing where the question was asked outside all of them
    std::optional<Date> asked_on;          ///< nothing: not asked yet

    friend bool operator==(const FollowUpDue&, const FollowUpDue&) = default;
};

/// What is due of one person at the end of `day`, by the day since when it is: each open question asked by then, in whichever
/// window or none; and the window that is open, when nothing was asked in it. Whoever has not completed by then (`completed`
/// is nothing or later) is not asked, but an open question waits all the same. A question closed with `no-answer` has been
/// asked. Questions in any order.
std::vector<FollowUpDue> follow_ups_due(std::optional<Date> completed, const std::vector<FollowUp>& asked, Date day);

}  // namespace mb::rules
