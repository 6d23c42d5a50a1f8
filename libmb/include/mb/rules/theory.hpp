/// Theory: which lessons count for an enrolment, and how many minutes they give.
#pragma once

#include <mb/rules/participation.hpp>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mb::rules {

/// How one lesson counts for one enrolment.
enum class LessonVerdict {
    counts,       ///< applicable
    not_held,     ///< cancelled
    other_group,  ///< for a group the enrolment did not belong to that day
    not_active,   ///< before admission, during leave or after the end: not applicable, never absence
    overlapped,   ///< applicable, but another lesson at the same time gives the credit
};

/// One lesson, on or before the day asked about, as it counts for one enrolment.
struct LessonLine {
    LessonId lesson;
    LessonVerdict verdict;
    std::optional<EnrolmentStatus> status;  ///< the enrolment's status that day
    bool recorded;                          ///< whether anybody has recorded attendance, be it 0 minutes
    Minutes present;                        ///< attendance minutes recorded, whether they count or not
    std::optional<Absence> absence;
    Minutes made_up;  ///< make-ups dated on or before the day asked about
    Minutes credit;   ///< what it gives: 0 unless the verdict is `counts`
};

/// Theory minutes and where they come from. `total()` is not capped at what is required.
struct Theory {
    std::vector<LessonLine> lessons;  ///< by date, start, code
    Minutes attended;                 ///< attendance minutes at applicable lessons
    Minutes made_up;
    Minutes recognised;
    Minutes carried;     ///< over a continuation link, where the later programme says that theory carries
    Minutes unrecorded;  ///< of applicable lessons for which neither attendance nor a make-up is recorded
    Minutes total() const;
};

/// The group that the enrolment belongs to on `day`; nothing when it belongs to all.
std::optional<GroupCode> group_on(const Participation& participation, Date day);

/// How a lesson on any day counts for the enrolment as its statuses stand, seen alone: never `overlapped`.
LessonVerdict verdict_on(const Participation& participation, const Lesson& lesson);

/// Computes theory as it stands at the end of `day`: lessons, make-ups and recognitions dated on or before it.
///
/// Applicable are held lessons (of the enrolment's group that day, where it has one) on days when the enrolment was `active`. Of lessons at
/// overlapping times only one gives credit: more minutes for the person (attendance and make-ups together), then the earlier start, then the smaller code.
/// A make-up counts from its own date, whatever the status that day, if its lesson is applicable; all credit for one lesson never exceeds the lesson's minutes.
/// Recognised minutes count from their date. What carries over is the earlier enrolment's total at `day`, judged by its own programme; an enrolment
/// registered in error carries nothing.
/// Source: docs/glossary.md, "Progress and completion".
Theory theory_at(const Participation& participation, Date day);

}  // namespace mb::rules

template <>
struct mb::Coding<mb::rules::LessonVerdict> {
    static constexpr std::string_view noun = "verdict";
    static constexpr std::array<std::string_view, 5> spellings{"counts", "not-held", "other-group", "not-active",
                                                               "overlapped"};
};
