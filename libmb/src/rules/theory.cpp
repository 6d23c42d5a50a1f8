#include "rules/lessons.hpp"
#include "rules/marks.hpp"

#include <mb/rules/theory.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace mb::rules {
namespace {

/// One lesson before it is known whether an overlapping one takes the credit: `credit` is what it would give.
LessonLine line_alone(const Participation& participation, const Marks& marks, const NumberedLesson& lesson, Date day) {
    const Attendance* attendance = marks.attendance_at(lesson.id);
    const auto status = participation.history.at(lesson.value.date);
    LessonLine line{.lesson = lesson.id,
                    .verdict = verdict_alone(participation, lesson.value, status),
                    .status = status,
                    .recorded = attendance != nullptr,
                    .present = attendance ? attendance->minutes : Minutes(),
                    .absence = attendance ? attendance->absence : std::nullopt,
                    .made_up = marks.made_up(lesson.id, day),
                    .credit = {}};
    if (line.verdict == LessonVerdict::counts) {
        line.credit = std::min(lesson.value.minutes, within_range(line.present.count() + line.made_up.count()));
    }
    return line;
}

/// Takes the credit from lessons that overlap a better one.
void settle_overlaps(std::vector<LessonLine>& lines, const std::vector<const NumberedLesson*>& lessons) {
    std::vector<Candidate> candidates;
    std::vector<LessonLine*> applicable;
    candidates.reserve(lines.size());
    applicable.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].verdict == LessonVerdict::counts) {
            candidates.push_back({&lessons[i]->value, lines[i].credit.count()});
            applicable.push_back(&lines[i]);
        }
    }
    const auto chosen = choose_among_overlapping(candidates);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i]) {
            applicable[i]->verdict = LessonVerdict::overlapped;
            applicable[i]->credit = Minutes();
        }
    }
}

}  // namespace

std::optional<GroupCode> group_on(const Participation& participation, Date day) {
    const GroupMembership* latest = nullptr;
    for (const auto& membership : participation.groups) {
        // Of two that begin on one day the greater code holds, so that their order does not matter.
        if (membership.from <= day
            && (latest == nullptr
                || std::tie(latest->from, latest->group) < std::tie(membership.from, membership.group))) {
            latest = &membership;
        }
    }
    if (!latest) {
        return std::nullopt;
    }
    return latest->group;
}

Minutes Theory::total() const {
    return within_range(std::int64_t{attended.count()} + made_up.count() + recognised.count() + carried.count());
}

Theory theory_at(const Participation& participation, Date day) {
    const CohortPlan& plan = *participation.plan;
    const Marks marks(participation);
    const auto lessons = lessons_in_order(plan, [day](const Lesson& lesson) { return lesson.date <= day; });

    Theory theory;
    theory.lessons.reserve(lessons.size());
    for (const NumberedLesson* lesson : lessons) {
        theory.lessons.push_back(line_alone(participation, marks, *lesson, day));
    }
    settle_overlaps(theory.lessons, lessons);
    std::int64_t unrecorded = 0;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const LessonLine& line = theory.lessons[i];
        // More minutes than the lesson has give no more than the lesson; make-ups fill what attendance leaves.
        const Minutes attended = std::min(line.present, line.credit);
        theory.attended += attended;
        theory.made_up += less(line.credit, attended);
        if (line.verdict == LessonVerdict::counts && !line.recorded && line.made_up == Minutes()) {
            unrecorded += lessons[i]->value.minutes.count();
        }
    }

    theory.unrecorded = within_range(unrecorded);

    std::int64_t recognised = 0;
    for (const Recognition& recognition : participation.recognitions) {
        if (recognition.kind == RecognitionKind::theory && recognition.date <= day) {
            recognised += recognition.amount;
        }
    }
    theory.recognised = within_range(recognised);
    if (const auto* earlier = carries_from(participation, day); earlier && plan.programme.values().theory_carries) {
        theory.carried = theory_at(*earlier, day).total();
    }
    return theory;
}

}  // namespace mb::rules
