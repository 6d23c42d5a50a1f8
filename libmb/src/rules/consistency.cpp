#include "rules/lessons.hpp"
#include "rules/marks.hpp"
#include "rules/weeks.hpp"

#include <mb/joined.hpp>
#include <mb/nearest.hpp>
#include <mb/rules/consistency.hpp>
#include <mb/rules/progress.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace mb::rules {
namespace {

/// `code` of a name that is none of the known ones: with all of those, and the nearest.
Finding unknown(const char* code, const char* what, const Line& name, const std::vector<std::string>& known) {
    Fields fields{{what, name.str()}, {"known", joined(known)}};
    if (auto near = nearest(name.str(), known); !near.empty()) {
        fields.emplace_back("nearest", std::move(near));
    }
    return {code, std::move(fields)};
}

std::vector<std::string> milestones_of(const Programme& programme) {
    std::vector<std::string> names;
    for (const Milestone& milestone : programme.milestones()) {
        names.push_back(milestone.str());
    }
    return names;
}

/// Collects the remarks on one participation, each of which names the enrolment.
class Review {
public:
    explicit Review(const Participation& participation) : participation_(participation) {}

    std::vector<Remark> run() {
        check_lessons();
        check_names();
        check_continuation();
        // What is registered in error is out of every count: its contradictions must still be mended, but nothing is to
        // be told of it.
        if (participation_.history.latest() != EnrolmentStatus::registered_in_error) {
            warn_of_lessons();
            warn_of_weeks();
            warn_of_completion();
            warn_of_statuses();
        }
        return std::move(remarks_);
    }

private:
    const CohortPlan& plan() const { return *participation_.plan; }
    const Programme& programme() const { return plan().programme; }

    void add(Gravity gravity, std::string code, Fields fields) {
        fields.insert(fields.begin(), {"enrolment", participation_.id.to_string()});
        remarks_.push_back({gravity, {std::move(code), std::move(fields)}});
    }

    /// As people see it, `K7/L03`; the bare number of a lesson of another cohort.
    std::string name_of(LessonId id) const {
        const Lesson* lesson = find(id);
        return lesson ? plan().cohort.code.str() + "/" + lesson->code.str() : id.to_string();
    }

    const Lesson* find(LessonId id) const {
        const auto found = std::ranges::lower_bound(by_number_, id, {}, &NumberedLesson::id);
        return found != by_number_.end() && (*found)->id == id ? &(*found)->value : nullptr;
    }

    void check_lessons();
    void check_names();
    void check_continuation();
    void warn_of_lessons();
    void warn_of_weeks();
    void warn_of_completion();
    void warn_of_statuses();

    const Participation& participation_;
    const Marks marks_{participation_};
    const std::vector<const NumberedLesson*> by_number_ = [this] {
        std::vector<const NumberedLesson*> lessons;
        lessons.reserve(plan().lessons.size());
        for (const auto& lesson : plan().lessons) {
            lessons.push_back(&lesson);
        }
        std::ranges::sort(lessons, {}, &NumberedLesson::id);
        return lessons;
    }();
    std::vector<Remark> remarks_;
};

void Review::check_lessons() {
    for (const LessonId id : marks_.lessons()) {
        const Lesson* lesson = find(id);
        const Attendance* attendance = marks_.attendance_at(id);
        const Minutes present = attendance ? attendance->minutes : Minutes();
        // At a lesson of another cohort nothing was missed, so nothing can be made up.
        const Minutes length = lesson ? lesson->minutes : Minutes();
        const Minutes made_up = marks_.made_up(id, Date::last());
        if (lesson && present > length) {
            add(Gravity::error, "attendance-exceeds-lesson",
                {{"lesson", name_of(id)},
                 {"minutes", std::to_string(present.count())},
                 {"most", std::to_string(length.count())}});
        }
        if (made_up > less(length, present)) {
            add(Gravity::error, "make-up-exceeds-missed",
                {{"lesson", name_of(id)},
                 {"minutes", std::to_string(made_up.count())},
                 {"most", std::to_string(less(length, present).count())}});
        }
    }
}

void Review::check_names() {
    std::set<Line> milestones;
    for (const MilestoneApproval& approval : participation_.milestones) {
        milestones.insert(approval.milestone);
    }
    std::set<Line> requirements;
    for (const Dispensation& dispensation : participation_.dispensations) {
        requirements.insert(dispensation.requirement);
    }
    for (const Line& name : milestones) {
        if (auto finding = unknown_milestone(programme(), name)) {
            add(Gravity::error, std::move(finding->code), std::move(finding->fields));
        }
    }
    for (const Line& name : requirements) {
        if (auto finding = unknown_requirement(programme(), name)) {
            add(Gravity::error, std::move(finding->code), std::move(finding->fields));
        }
    }
}

void Review::check_continuation() {
    const Participation* earlier = participation_.earlier.get();
    if (earlier == nullptr || participation_.history.at(Date::last()) == EnrolmentStatus::registered_in_error) {
        return;  // Out of every count, so that the transfer it came from can be taken back.
    }
    for (const Participation* before = earlier; before; before = before->earlier.get()) {
        if (before->id == participation_.id) {
            add(Gravity::error, "continues-itself", {});
            return;
        }
    }
    const auto transferred = earlier->history.first(EnrolmentStatus::transferred);
    if (!transferred) {
        add(Gravity::error, "continues-not-transferred", {});
        return;
    }
    // Who moves may have applied there long before.
    const auto begins = participation_.history.first(EnrolmentStatus::admitted);
    if (begins && *begins < *transferred) {
        add(Gravity::error, "continues-too-early",
            {{"from", begins->to_string()}, {"transferred", transferred->to_string()}});
    }
}

void Review::warn_of_lessons() {
    for (const LessonId id : marks_.lessons()) {
        if (!marks_.attendance_at(id)) {
            continue;
        }
        const Lesson* lesson = find(id);
        const bool applicable = lesson != nullptr && verdict_on(participation_, *lesson) == LessonVerdict::counts;
        if (!applicable) {
            add(Gravity::warning, "attendance-not-applicable",
                {{"lesson", name_of(id)}, {"date", lesson ? lesson->date.to_string() : ""}});
        }
    }
}

void Review::warn_of_weeks() {
    const auto weeks = week_lines(participation_, IsoWeek::containing(Date::last()));
    for (const WeekLine& line : weeks) {
        if (!active_in(participation_.history, line.week)) {
            add(Gravity::warning, "week-outside-participation", {{"week", line.week.to_string()}});
        }
    }
    for (const WeekLine& line : weeks) {
        if (line.planned > 7) {
            add(Gravity::warning, "week-overfull",
                {{"week", line.week.to_string()}, {"days", std::to_string(line.planned)}});
        }
    }
}

void Review::warn_of_completion() {
    const auto completed = participation_.history.first(EnrolmentStatus::completed);
    if (!completed) {
        return;
    }
    // A dispensation of a later day covers too: a person has let the completion stand.
    for (Finding& unmet : unmet_requirements(progress_at(participation_, *completed), participation_.dispensations)) {
        std::string requirement = unmet.code == "theory-minutes-missing"   ? "theory"
                                  : unmet.code == "practice-weeks-missing" ? "practice"
                                                                           : unmet.fields.front().second;
        unmet.fields.insert(unmet.fields.begin(), {"requirement", std::move(requirement)});
        add(Gravity::warning, "completed-unmet", std::move(unmet.fields));
    }
}

void Review::warn_of_statuses() {
    for (const StatusChange& change : participation_.history.changes()) {
        if (change.status() == EnrolmentStatus::withdrawn && !change.reason()) {
            add(Gravity::warning, "withdrawal-reason-missing", {});
        }
        const auto deadline = plan().cohort.application_deadline;
        if (is_late(change.received(), deadline)) {
            add(Gravity::warning, "application-late",
                {{"received", change.received()->to_string()}, {"deadline", deadline->to_string()}});
        }
    }
}

}  // namespace

std::optional<Finding> unknown_milestone(const Programme& programme, const Line& name) {
    if (programme.has_milestone(name)) {
        return std::nullopt;
    }
    return unknown("milestone-unknown", "milestone", name, milestones_of(programme));
}

std::optional<Finding> unknown_requirement(const Programme& programme, const Line& name) {
    if (name.str() == "theory" || name.str() == "practice" || programme.has_milestone(name)) {
        return std::nullopt;
    }
    auto known = milestones_of(programme);
    known.insert(known.begin(), {"theory", "practice"});
    return unknown("requirement-unknown", "requirement", name, known);
}

std::vector<Remark> check_participation(const Participation& participation) {
    return Review(participation).run();
}

bool is_late(std::optional<Instant> received, std::optional<Date> deadline) {
    return received && deadline && oslo_day(*received) > *deadline;
}

}  // namespace mb::rules
