#include "rules/story.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>

namespace mb::test {
namespace {

Programme programme_of(const Setting& setting) {
    Programme::Values values;
    values.theory_hours = setting.theory_hours;
    values.minutes_per_hour = setting.minutes_per_hour;
    values.practice_weeks = setting.practice_weeks;
    values.week_threshold_percent = setting.week_threshold_percent;
    values.theory_carries = setting.theory_carries;
    values.practice_carries = setting.practice_carries;
    for (const auto& name : setting.milestones) {
        values.milestones.emplace_back(name);
    }
    return {ProgrammeCode("MB"), values};
}

rules::CohortPlan plan_of(const Setting& setting) {
    std::optional<Date> deadline;
    if (setting.deadline) {
        deadline = day(*setting.deadline);
    }
    const Cohort cohort{
        CohortCode(setting.cohort), ProgrammeId(1), {day(setting.first_day), day(setting.last_day)}, 20, deadline};
    return {CohortId(setting.enrolment), checked(cohort), programme_of(setting), {}};
}

}  // namespace

Story::Story(const Setting& setting)
    : plan_(plan_of(setting)), participation_{
                                   EnrolmentId(setting.enrolment), nullptr, {}, {}, {}, {}, {}, {}, {}, {}, nullptr} {}

Story& Story::lesson(const std::string& code, std::string_view date, int minutes, const LessonDetails& details) {
    Lesson lesson{plan_.id, LessonCode(code), day(date), {}, Minutes(minutes), {}, {}, details.held};
    if (details.start) {
        lesson.start = TimeOfDay::parse(*details.start);
    }
    if (details.group) {
        lesson.group = GroupCode(*details.group);
    }
    // Lessons of different cohorts have different numbers.
    const auto number = plan_.id.number() * 1000 + static_cast<std::int64_t>(plan_.lessons.size()) + 1;
    plan_.lessons.push_back({LessonId(number), checked(lesson)});
    return *this;
}

Story& Story::weekly_lessons(const std::string& prefix, int count, std::string_view first, int minutes) {
    for (int i = 0; i < count; ++i) {
        lesson(prefix + std::to_string(i + 1), day(first).plus_days(7 * i).to_string(), minutes);
    }
    return *this;
}

Story& Story::status(EnrolmentStatus status, std::string_view date) {
    changes_.emplace_back(status, day(date));
    return *this;
}

Story& Story::applied(std::string_view date, std::optional<std::string> received) {
    std::optional<Instant> instant;
    if (received) {
        instant = Instant::parse(*received);
    }
    changes_.emplace_back(EnrolmentStatus::applied, day(date), std::nullopt, std::nullopt, instant);
    return *this;
}

Story& Story::withdrawn(std::string_view date, std::optional<WithdrawalReason> reason) {
    changes_.emplace_back(EnrolmentStatus::withdrawn, day(date), reason);
    return *this;
}

Story& Story::continues(const Story& earlier) {
    participation_.earlier = std::make_shared<const rules::Participation>(earlier.participation());
    return *this;
}

Story& Story::joins(std::string_view group, std::string_view from) {
    participation_.groups.push_back({participation_.id, day(from), GroupCode(group)});
    return *this;
}

Story& Story::attended(const std::string& lesson, int minutes, std::optional<Absence> rest) {
    participation_.attendance.push_back({id_of(lesson), participation_.id, Minutes(minutes), rest});
    return *this;
}

Story& Story::attended_all(std::string_view prefix) {
    for (const auto& [id, lesson] : plan_.lessons) {
        if (lesson.code.str().starts_with(prefix)) {
            participation_.attendance.push_back({id, participation_.id, lesson.minutes, std::nullopt});
        }
    }
    return *this;
}

Story& Story::made_up(const std::string& lesson, std::string_view date, int minutes) {
    participation_.make_ups.push_back(checked(MakeUp{participation_.id, id_of(lesson), day(date), Minutes(minutes)}));
    return *this;
}

Story& Story::theory_recognised(std::string_view date, int minutes) {
    participation_.recognitions.push_back(
        checked(Recognition{participation_.id, RecognitionKind::theory, day(date), minutes, Line("Kari"), {}}));
    return *this;
}

Story& Story::week(std::string_view week, int planned, int present, bool approved, int placement) {
    participation_.weeks.push_back(
        {PlacementId(placement), IsoWeek::parse(week), PracticeDays(planned, present), approved});
    return *this;
}

Story& Story::full_weeks(std::string_view first, int count, int placement) {
    for (auto each = IsoWeek::parse(first); count > 0; each = each.next(), --count) {
        week(each.to_string(), 5, 5, true, placement);
    }
    return *this;
}

Story& Story::practice_recognised(std::string_view date, int weeks) {
    participation_.recognitions.push_back(
        checked(Recognition{participation_.id, RecognitionKind::practice, day(date), weeks, Line("Kari"), {}}));
    return *this;
}

Story& Story::milestone(std::string_view name, std::string_view date) {
    participation_.milestones.push_back({participation_.id, Milestone(name), day(date)});
    return *this;
}

Story& Story::dispensed(std::string_view requirement, std::string_view date) {
    participation_.dispensations.push_back(
        {participation_.id, Line(requirement), day(date), Line("Kari"), Line("etter samtale")});
    return *this;
}

rules::Participation Story::participation() const {
    rules::Participation told = participation_;
    told.plan = std::make_shared<const rules::CohortPlan>(plan_);
    told.history = StatusHistory(changes_);
    return told;
}

rules::LessonLine Story::line(const std::string& lesson, std::string_view date) const {
    const auto lines = rules::theory_at(participation(), day(date)).lessons;
    const auto found = std::ranges::find(lines, id_of(lesson), &rules::LessonLine::lesson);
    if (found == lines.end()) {
        throw std::logic_error("the lesson " + lesson + " is not yet held");
    }
    return *found;
}

LessonId Story::id_of(const std::string& lesson) const {
    const auto found =
        std::ranges::find_if(plan_.lessons, [&](const auto& each) { return each.value.code.str() == lesson; });
    if (found == plan_.lessons.end()) {
        throw std::logic_error("the story has no lesson " + lesson);
    }
    return found->id;
}

}  // namespace mb::test
