#include "rules/lessons.hpp"

#include <mb/rules/progress.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace mb::rules {
namespace {

/// Minutes of the lessons after `day` that could still count: as the timetable stands, without choosing among
/// overlapping ones.
Minutes theory_after(const Participation& participation, Date day) {
    std::int64_t remaining = 0;
    for (const auto& [id, lesson] : participation.plan->lessons) {
        if (lesson.date > day && lesson.held && !is_for_another_group(participation, lesson)) {
            remaining += lesson.minutes.count();
        }
    }
    return within_range(remaining);
}

/// Mondays after `day` and on or before the cohort's last day.
int weeks_after(const CohortPlan& plan, Date day) {
    const Date this_monday = IsoWeek::containing(day).monday();
    const Date last_monday = IsoWeek::containing(plan.cohort.period.last()).monday();
    return std::max(0, days_between(this_monday, last_monday) / 7);
}

std::vector<Milestone> milestones_missing(const Participation& participation, Date day) {
    std::vector<Milestone> missing;
    for (const Milestone& milestone : participation.plan->programme.milestones()) {
        const bool approved = std::ranges::any_of(participation.milestones, [&](const MilestoneApproval& approval) {
            return approval.milestone == milestone && approval.date <= day;
        });
        if (!approved) {
            missing.push_back(milestone);
        }
    }
    return missing;
}

bool may_still_take_part(std::optional<EnrolmentStatus> status) {
    return status == EnrolmentStatus::admitted || status == EnrolmentStatus::active
           || status == EnrolmentStatus::on_leave;
}

Finding shortfall(const char* code, std::int64_t missing, std::int64_t have, std::int64_t required) {
    return {
        code,
        {{"missing", std::to_string(missing)}, {"have", std::to_string(have)}, {"required", std::to_string(required)}}};
}

}  // namespace

Outlook outlook_of(std::int64_t missing, std::int64_t remaining) {
    if (missing <= 0) {
        return Outlook::done;
    }
    if (missing > remaining) {
        return Outlook::out_of_reach;
    }
    return missing * 10 > remaining * 9 ? Outlook::at_risk : Outlook::on_track;
}

Progress progress_at(const Participation& participation, Date day) {
    const CohortPlan& plan = *participation.plan;
    Progress progress{.enrolment = participation.id,
                      .status = participation.history.at(day),
                      .theory = theory_at(participation, day),
                      .theory_required = plan.programme.required_theory(),
                      .theory_missing = {},
                      .practice = practice_at(participation, day),
                      .practice_required = plan.programme.values().practice_weeks,
                      .practice_missing = 0,
                      .milestones_missing = milestones_missing(participation, day),
                      .theory_remaining = theory_after(participation, day),
                      .weeks_remaining = weeks_after(plan, day),
                      .outlook = std::nullopt};
    progress.theory_missing = less(progress.theory_required, progress.theory.total());
    progress.practice_missing = std::max(0, progress.practice_required - progress.practice.total());
    if (may_still_take_part(progress.status)) {
        progress.outlook = std::max(outlook_of(progress.theory_missing.count(), progress.theory_remaining.count()),
                                    outlook_of(progress.practice_missing, progress.weeks_remaining));
    }
    return progress;
}

std::vector<Finding> unmet_requirements(const Progress& progress, const std::vector<Dispensation>& dispensations,
                                        std::optional<Date> day) {
    const auto covered = [&](const std::string& requirement) {
        return std::ranges::any_of(dispensations, [&](const Dispensation& dispensation) {
            return dispensation.requirement.str() == requirement && (!day || dispensation.date <= *day);
        });
    };
    std::vector<Finding> unmet;
    if (progress.theory_missing > Minutes() && !covered("theory")) {
        unmet.push_back(shortfall("theory-minutes-missing", progress.theory_missing.count(),
                                  progress.theory.total().count(), progress.theory_required.count()));
    }
    if (progress.practice_missing > 0 && !covered("practice")) {
        unmet.push_back(shortfall("practice-weeks-missing", progress.practice_missing, progress.practice.total(),
                                  progress.practice_required));
    }
    for (const Milestone& milestone : progress.milestones_missing) {
        if (!covered(milestone.str())) {
            unmet.push_back({"milestone-missing", {{"milestone", milestone.str()}}});
        }
    }
    return unmet;
}

}  // namespace mb::rules
