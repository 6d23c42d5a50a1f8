#include "rules/any_participation.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

namespace mb::test {
namespace {

int draw(int first, int last) {
    return *rc::gen::inRange(first, last + 1);
}

/// True once in `count` draws. The smallest values mean no, so that small examples are short and repetitions end.
bool one_in(int count) {
    return draw(1, count) == count;
}

Date draw_school_day() {
    return Date(2020, 9, 1).plus_days(draw(0, 40));
}

std::optional<GroupCode> draw_group() {
    switch (draw(0, 4)) {
    case 0:
        return GroupCode("A");
    case 1:
        return GroupCode("B");
    default:
        return std::nullopt;
    }
}

std::shared_ptr<const rules::CohortPlan> draw_plan(int number) {
    Programme::Values values;
    values.theory_hours = draw(0, 20);
    values.practice_weeks = draw(0, 6);
    values.week_threshold_percent = draw(1, 100);
    values.theory_carries = one_in(2);
    values.practice_carries = one_in(2);
    if (one_in(2)) {
        values.milestones = {Milestone("A"), Milestone("B")};
    }
    rules::CohortPlan plan{
        CohortId(number),
        {CohortCode("K"), ProgrammeId(1), {Date(2020, 8, 17), Date(2020, 8, 17).plus_days(draw(0, 120))}, {}, {}},
        Programme(ProgrammeCode("MB"), values),
        {}};
    const int lessons = draw(0, 10);
    for (int i = 1; i <= lessons; ++i) {
        std::optional<TimeOfDay> start;
        if (!one_in(4)) {
            start = TimeOfDay(draw(9, 12), 0);
        }
        plan.lessons.push_back({LessonId(std::int64_t{number} * 100 + i),
                                {plan.id,
                                 LessonCode("L" + std::to_string(i)),
                                 draw_school_day(),
                                 start,
                                 Minutes(std::int64_t{45} * draw(1, 4)),
                                 {},
                                 draw_group(),
                                 !one_in(8)}});
    }
    return std::make_shared<const rules::CohortPlan>(std::move(plan));
}

StatusHistory draw_history() {
    std::vector<StatusChange> changes;
    Date day = Date(2020, 8, 10);
    std::optional<EnrolmentStatus> status;
    if (!one_in(4)) {
        changes.emplace_back(EnrolmentStatus::admitted, day);
        day = day.plus_days(draw(1, 30));
        changes.emplace_back(EnrolmentStatus::active, day);
        status = EnrolmentStatus::active;
    }
    const int steps = draw(0, 4);
    for (int i = 0; i < steps; ++i) {
        const auto next = next_statuses(status);
        if (next.empty()) {
            break;
        }
        status = *rc::gen::elementOf(next);
        day = day.plus_days(draw(1, 20));
        changes.emplace_back(*status, day);
    }
    return StatusHistory(changes);
}

template <class Records>
void shuffle(Records& records) {
    for (std::size_t i = records.size(); i > 1; --i) {
        std::swap(records[i - 1], records[static_cast<std::size_t>(draw(0, static_cast<int>(i) - 1))]);
    }
}

}  // namespace

rules::Participation draw_participation(int earlier_ones) {
    rules::Participation drawn{EnrolmentId(earlier_ones + 1),
                               draw_plan(earlier_ones + 1),
                               draw_history(),
                               {},
                               {},
                               {},
                               {},
                               {},
                               {},
                               {},
                               nullptr};
    const EnrolmentId id = drawn.id;
    for (const auto& [lesson, value] : drawn.plan->lessons) {
        if (!one_in(3)) {
            drawn.attendance.push_back(
                {lesson, id, Minutes(draw(0, 200)), one_in(2) ? std::optional(Absence::valid) : std::nullopt});
        }
        while (one_in(4)) {
            drawn.make_ups.push_back({id, lesson, draw_day(), Minutes(draw(1, 90))});
        }
    }
    while (one_in(3)) {
        drawn.groups.push_back({id, draw_school_day(), GroupCode(one_in(2) ? "A" : "B")});
    }
    while (one_in(3)) {
        const bool theory = one_in(2);
        drawn.recognitions.push_back({id,
                                      theory ? RecognitionKind::theory : RecognitionKind::practice,
                                      draw_day(),
                                      theory ? draw(1, 300) : draw(1, 3),
                                      Line("Kari"),
                                      {}});
    }
    const int rows = draw(0, 8);
    for (int i = 0; i < rows; ++i) {
        const int planned = draw(0, 5);
        drawn.weeks.push_back({PlacementId(draw(1, 2)), IsoWeek::containing(draw_school_day()),
                               PracticeDays(planned, draw(0, planned)), !one_in(4)});
    }
    while (one_in(3)) {
        drawn.milestones.push_back({id, Milestone(one_in(2) ? "A" : "B"), draw_day()});
    }
    while (one_in(3)) {
        drawn.dispensations.push_back(
            {id, Line(*rc::gen::element("theory", "practice", "A", "C")), draw_day(), Line("Kari"), Line("avtalt")});
    }
    if (earlier_ones > 0 && one_in(2)) {
        drawn.earlier = std::make_shared<const rules::Participation>(draw_participation(earlier_ones - 1));
    }
    return drawn;
}

Date draw_day() {
    return Date(2020, 8, 1).plus_days(draw(0, 90));
}

rules::Participation shuffled(const rules::Participation& participation) {
    rules::Participation other = participation;
    auto plan = *participation.plan;
    shuffle(plan.lessons);
    other.plan = std::make_shared<const rules::CohortPlan>(plan);
    auto changes = participation.history.changes();
    shuffle(changes);
    other.history = StatusHistory(changes);
    shuffle(other.groups);
    shuffle(other.attendance);
    shuffle(other.make_ups);
    shuffle(other.recognitions);
    shuffle(other.weeks);
    shuffle(other.milestones);
    shuffle(other.dispensations);
    if (participation.earlier) {
        other.earlier = std::make_shared<const rules::Participation>(shuffled(*participation.earlier));
    }
    return other;
}

std::string told(const rules::Progress& progress) {
    std::ostringstream text;
    text << progress.enrolment.to_string() << ' ' << (progress.status ? to_code(*progress.status) : "-") << '\n';
    for (const auto& line : progress.theory.lessons) {
        text << line.lesson.to_string() << ' ' << to_code(line.verdict) << ' '
             << (line.status ? to_code(*line.status) : "-") << ' ' << line.present.count() << ' '
             << (line.absence ? to_code(*line.absence) : "-") << ' ' << line.made_up.count() << ' '
             << line.credit.count() << '\n';
    }
    text << progress.theory.attended.count() << ' ' << progress.theory.made_up.count() << ' '
         << progress.theory.recognised.count() << ' ' << progress.theory.carried.count() << ' '
         << progress.theory_required.count() << ' ' << progress.theory_missing.count() << ' '
         << progress.theory_remaining.count() << '\n';
    for (const auto& week : progress.practice.weeks) {
        text << week.week.to_string() << ' ' << week.planned << ' ' << week.present << ' ' << week.approved_present
             << ' ' << week.counts << '\n';
    }
    text << progress.practice.counted << ' ' << progress.practice.recognised << ' ' << progress.practice.carried << ' '
         << progress.practice_required << ' ' << progress.practice_missing << ' ' << progress.weeks_remaining << '\n';
    for (const auto& milestone : progress.milestones_missing) {
        text << milestone.str() << '\n';
    }
    text << (progress.outlook ? to_code(*progress.outlook) : "-") << '\n';
    return text.str();
}

}  // namespace mb::test
