/// The lessons of a plan as they concern one enrolment.
#pragma once

#include <mb/rules/theory.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace mb::rules {

using NumberedLesson = Numbered<LessonId, Lesson>;

/// The order in which lessons are listed and preferred: date, start (none first), code.
bool comes_before(const Lesson& a, const Lesson& b);

/// Returns the plan's lessons that satisfy `wanted`, in that order.
template <class Predicate>
std::vector<const NumberedLesson*> lessons_in_order(const CohortPlan& plan, Predicate wanted) {
    std::vector<const NumberedLesson*> lessons;
    lessons.reserve(plan.lessons.size());
    for (const auto& lesson : plan.lessons) {
        if (wanted(lesson.value)) {
            lessons.push_back(&lesson);
        }
    }
    const auto before = [](const auto* a, const auto* b) { return comes_before(a->value, b->value); };
    // Most plans are in order already, and looking costs less than sorting.
    if (!std::ranges::is_sorted(lessons, before)) {
        std::ranges::sort(lessons, before);
    }
    return lessons;
}

/// Whether the lesson is for a group that the enrolment does not belong to on the lesson's day.
bool is_for_another_group(const Participation& participation, const Lesson& lesson);

/// How the lesson counts for the enrolment, whose status that day is `status`, when no other lesson is at the same
/// time.
LessonVerdict verdict_alone(const Participation& participation, const Lesson& lesson,
                            std::optional<EnrolmentStatus> status);

/// A lesson that could give credit, and how many minutes.
struct Candidate {
    const Lesson* lesson;
    std::int64_t minutes;
};

/// Says for each candidate (given in the order of `comes_before`) whether it gives its credit.
///
/// No two that overlap do. Of two it is the one with more minutes, then the one that comes first. Where several overlap
/// in a row (9–11, 10–12, 11–13) it is the choice with the most minutes together, so that more attendance never gives
/// less.
std::vector<bool> choose_among_overlapping(const std::vector<Candidate>& candidates);

/// Minutes of an amount that is not known to be sensible: at least none, at most what Minutes can hold. Contradictory
/// records are reported as findings, so adding them up must not fail.
inline Minutes within_range(std::int64_t count) {
    constexpr std::int64_t most = 9'999'999;
    return Minutes(std::clamp<std::int64_t>(count, 0, most));
}

}  // namespace mb::rules
