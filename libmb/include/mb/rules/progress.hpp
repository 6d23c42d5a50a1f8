/// Progress of an enrolment, completion, and whether it can still be reached.
#pragma once

#include <mb/rules/practice.hpp>
#include <mb/rules/theory.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mb::rules {

/// Can they still make it? From best to worst.
enum class Outlook { done, on_track, at_risk, out_of_reach };

/// Where an enrolment stands at the end of a day.
struct Progress {
    EnrolmentId enrolment;
    std::optional<EnrolmentStatus> status;
    Theory theory;
    Minutes theory_required;
    Minutes theory_missing;
    Practice practice;
    int practice_required = 0;
    int practice_missing = 0;
    std::vector<Milestone> milestones_missing;  ///< in the programme's order
    Minutes theory_remaining;                   ///< minutes of lessons still to come that could count
    int weeks_remaining = 0;                    ///< ISO weeks still to come
    std::optional<Outlook> outlook;             ///< nothing unless `admitted`, `active` or `on-leave`

    /// Whether every requirement is met by rule; dispensations do not change it.
    bool complete() const { return theory_missing == Minutes() && practice_missing == 0 && milestones_missing.empty(); }
};

/// Computes where the enrolment stands at the end of `day`. Pure; integers only.
///
/// Remaining are lessons dated after the day, not cancelled, of the own group that day (overlapping ones each), and ISO weeks whose Monday is
/// after the day, up to the cohort's last day. Source: docs/glossary.md, "Progress and completion".
Progress progress_at(const Participation& participation, Date day);

/// The outlook for one kind of requirement: nothing missing `done`; missing > remaining `out-of-reach`; missing × 10 > remaining × 9 `at-risk`; else `on-track`.
Outlook outlook_of(std::int64_t missing, std::int64_t remaining);

/// Returns what is unmet: `theory-minutes-missing` (fields `missing`, `have`, `required`: minutes), `practice-weeks-missing` (the same, weeks),
/// `milestone-missing` (field `milestone`), without those that a dispensation dated on or before `day` covers when `dispensations` are given.
std::vector<Finding> unmet_requirements(const Progress& progress, const std::vector<Dispensation>& dispensations = {},
                                        std::optional<Date> day = {});

}  // namespace mb::rules

template <>
struct mb::Coding<mb::rules::Outlook> {
    static constexpr std::string_view noun = "outlook";
    static constexpr std::array<std::string_view, 4> spellings{"done", "on-track", "at-risk", "out-of-reach"};
};
