// Programmes, cohorts, employers, lessons, goals.

#include "services/exchange/bundle_file.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/goals.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/natural_order.hpp>

namespace mb::services::exchange {

void export_programmes(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& programme) { return run.names.programmes.place(programme.id); };
    for (const auto& [id, programme] : sorted(store::Programmes(run.connection).all(), place)) {
        const auto& values = programme.values();
        file.row({written(programme.code()), written(values.theory_hours), written(values.minutes_per_hour),
                  written(values.practice_weeks), written(values.days_per_week), written(values.week_threshold_percent),
                  written_list(values.milestones), written(values.theory_carries), written(values.practice_carries)});
    }
}

void export_cohorts(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& cohort) { return run.names.cohorts.place(cohort.id); };
    for (const auto& [id, cohort] : sorted(store::Cohorts(run.connection).all(), place)) {
        file.row({written(cohort.code), run.names.programmes.text(cohort.programme), written(cohort.period.first()),
                  written(cohort.period.last()), written(cohort.places), written(cohort.application_deadline)});
    }
}

void export_employers(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& employer) { return run.names.employers.place(employer.id); };
    for (const auto& [id, employer] : sorted(store::Employers(run.connection).all(), place)) {
        file.row({written(employer.code), written(employer.name), written(employer.kind), written(employer.contact),
                  written(employer.email), written(employer.phone)});
    }
}

void export_lessons(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& lesson) { return run.names.lessons.at(lesson.id).place; };
    for (const auto& [id, lesson] : sorted(store::Lessons(run.connection).all(), place)) {
        file.row({run.names.cohorts.text(lesson.cohort), written(lesson.code), written(lesson.date),
                  written(lesson.start), written(lesson.minutes), written(lesson.topic), written(lesson.group),
                  written(lesson.held)});
    }
}

void export_goals(ExportRun& run, BundleFile& file) {
    auto goals = store::Goals(run.connection).all();
    std::ranges::sort(
        goals, [](const auto& a, const auto& b) { return counts_before(a.value.code.str(), b.value.code.str()); });
    for (const auto& [id, goal] : goals) {
        file.row({written(goal.code), written(goal.population), written_list(goal.employer_kinds),
                  written(goal.funding), written(goal.peer_role), written(goal.unit),
                  goal_number_text(goal.baseline, goal.unit), written(goal.baseline_date), written(goal.source),
                  goal_target_text(goal.target, goal.unit), written(goal.deadline)});
    }
}

}  // namespace mb::services::exchange
