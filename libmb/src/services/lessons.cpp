#include "services/lesson_views.hpp"
#include "services/named_lesson.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"

#include <mb/natural_order.hpp>
#include <mb/rules/theory.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace mb::services {
namespace {

std::vector<LessonView> views_of(store::Connection& connection, CohortId cohort) {
    ParticipationLoader loader(connection);
    const auto participations = loader.cohort(cohort);
    return lesson_views(*loader.plan(cohort), participations);
}

std::vector<Numbered<CohortId, Cohort>> wanted_cohorts(store::Connection& connection, const LessonFilter& filter) {
    if (filter.cohort) {
        return {resolve_cohort(connection, *filter.cohort)};
    }
    auto cohorts = store::Cohorts(connection).all();
    std::ranges::sort(cohorts, counts_before,
                      [](const auto& cohort) -> std::string_view { return cohort.value.code.str(); });
    return cohorts;
}

}  // namespace

void check_order(const std::optional<Date>& from, const std::optional<Date>& to) {
    if (from && to) {
        static_cast<void>(Period(*from, *to));
    }
}

bool lies_in(Date day, const std::optional<Date>& from, const std::optional<Date>& to) {
    return (!from || *from <= day) && (!to || day <= *to);
}

std::vector<LessonView> lesson_views(const rules::CohortPlan& plan,
                                     const std::vector<std::shared_ptr<const rules::Participation>>& participations) {
    std::vector<LessonView> views;
    for (const auto& [id, lesson] : plan.lessons) {
        views.push_back({id, name_of(plan.cohort, lesson), plan.cohort.code, lesson});
    }
    std::ranges::sort(views, {}, [](const LessonView& view) {
        return std::tie(view.lesson.date, view.lesson.start, view.lesson.code);
    });
    std::unordered_map<LessonId, LessonView*> by_id;
    for (LessonView& view : views) {
        by_id.emplace(view.id, &view);
    }
    for (const auto& participation : participations) {
        for (LessonView& view : views) {
            view.expected += verdict_on(*participation, view.lesson) == rules::LessonVerdict::counts ? 1 : 0;
        }
        for (const Attendance& attendance : participation->attendance) {
            LessonView& view = *by_id.at(attendance.lesson);
            ++view.recorded;
            view.present += attendance.minutes > Minutes() ? 1 : 0;
        }
    }
    return views;
}

std::vector<LessonView> lessons(const Register& registered, const LessonFilter& filter) {
    check_order(filter.from, filter.to);
    std::vector<LessonView> found;
    registered.read([&] {
        auto& connection = registered.connection();
        for (const auto& cohort : wanted_cohorts(connection, filter)) {
            std::ranges::copy_if(
                views_of(connection, cohort.id), std::back_inserter(found), [&](const LessonView& view) {
                    const auto& until = filter.unrecorded_until;
                    return lies_in(view.lesson.date, filter.from, filter.to)
                           && (!until || (view.lesson.held && view.lesson.date <= *until && view.recorded == 0));
                });
        }
    });
    return found;
}

LessonView lesson(const Register& registered, std::string_view name) {
    std::optional<LessonView> view;
    registered.read([&] {
        const auto named = resolve_lesson(registered.connection(), name);
        const auto views = views_of(registered.connection(), named.cohort.id);
        view = *std::ranges::find(views, named.lesson.id, &LessonView::id);
    });
    return *std::move(view);
}

}  // namespace mb::services
