#include "services/participation_loader.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"

#include <mb/natural_order.hpp>
#include <mb/services/catalogue.hpp>

#include <algorithm>
#include <unordered_map>

namespace mb::services {
namespace {

CohortView view_of(store::Connection& connection, const Numbered<CohortId, Cohort>& cohort, Date day) {
    CohortView view{
        cohort.id, cohort.value, store::Programmes(connection).find(cohort.value.programme).value().value.code(), {}, 0,
        {}};
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [enrolment, change] : store::StatusChanges(connection).of(cohort.id)) {
        changes[enrolment].push_back(std::move(change));
    }
    for (auto& [enrolment, list] : changes) {
        const auto status = StatusHistory(std::move(list)).at(day);
        if (status && *status != EnrolmentStatus::registered_in_error) {
            ++view.held[*status];
        }
    }
    for (const auto& lesson : store::Lessons(connection).of(cohort.id)) {
        if (lesson.value.held) {
            ++view.lessons;
            view.lesson_minutes += lesson.value.minutes;
        }
    }
    return view;
}

/// Sorts views by the code that `code_of` finds in them.
template <class View, class CodeOf>
void sort_by_code(std::vector<View>& views, CodeOf code_of) {
    std::ranges::sort(views, counts_before, [&](const View& view) -> std::string_view { return code_of(view); });
}

template <class Id, class Records, class Member>
std::unordered_map<Id, int> count_by(const Records& records, Member member) {
    std::unordered_map<Id, int> counts;
    for (const auto& record : records) {
        ++counts[std::invoke(member, record.value)];
    }
    return counts;
}

std::vector<CohortCode> cohorts_of(store::Connection& connection, ProgrammeId programme) {
    std::vector<CohortCode> codes;
    for (const auto& cohort : store::Cohorts(connection).all()) {
        if (cohort.value.programme == programme) {
            codes.push_back(cohort.value.code);
        }
    }
    std::ranges::sort(codes, counts_before, &CohortCode::str);
    return codes;
}

std::vector<EmployerView> views_of(store::Connection& connection,
                                   const std::vector<Numbered<EmployerId, Employer>>& list) {
    const auto placements = count_by<EmployerId>(store::Placements(connection).all(), &Placement::employer);
    const auto employments = count_by<EmployerId>(store::Employments(connection).all(), &Employment::employer);
    const auto count_in = [](const auto& counts, EmployerId id) {
        const auto found = counts.find(id);
        return found == counts.end() ? 0 : found->second;
    };
    std::vector<EmployerView> views;
    for (const auto& employer : list) {
        views.push_back(
            {employer.id, employer.value, count_in(placements, employer.id), count_in(employments, employer.id)});
    }
    return views;
}

}  // namespace

int CohortView::places_taken() const {
    int taken = 0;
    for (const auto status : {EnrolmentStatus::admitted, EnrolmentStatus::active, EnrolmentStatus::on_leave,
                              EnrolmentStatus::completed, EnrolmentStatus::not_completed}) {
        if (const auto found = held.find(status); found != held.end()) {
            taken += found->second;
        }
    }
    return taken;
}

std::optional<int> CohortView::places_free() const {
    return cohort.places ? std::optional(std::max(0, *cohort.places - places_taken())) : std::nullopt;
}

std::vector<ProgrammeView> programmes(const Register& registered) {
    std::vector<ProgrammeView> views;
    registered.read([&] {
        for (auto& programme : store::Programmes(registered.connection()).all()) {
            auto cohorts = cohorts_of(registered.connection(), programme.id);
            views.push_back({programme.id, std::move(programme.value), std::move(cohorts)});
        }
    });
    sort_by_code(views, [](const ProgrammeView& view) -> std::string_view { return view.programme.code().str(); });
    return views;
}

std::vector<CohortView> cohorts(const Register& registered, Date day, const CohortFilter& filter) {
    std::vector<CohortView> views;
    registered.read([&] {
        auto& connection = registered.connection();
        std::optional<ProgrammeId> programme;
        if (filter.programme) {
            programme = resolve_programme(connection, *filter.programme).id;
        }
        for (const auto& cohort : store::Cohorts(connection).all()) {
            if ((!programme || cohort.value.programme == *programme)
                && (!filter.running || cohort.value.period.covers(day))) {
                views.push_back(view_of(connection, cohort, day));
            }
        }
    });
    sort_by_code(views, [](const CohortView& view) -> std::string_view { return view.cohort.code.str(); });
    if (filter.order == CohortOrder::first_day) {
        std::ranges::stable_sort(views, {}, [](const CohortView& view) { return view.cohort.period.first(); });
    } else if (filter.order == CohortOrder::deadline) {
        std::ranges::stable_sort(views, {}, [](const CohortView& view) {
            const auto& deadline = view.cohort.application_deadline;
            return std::pair(!deadline, deadline);
        });
    }
    return views;
}

std::vector<EmployerView> employers(const Register& registered) {
    std::vector<EmployerView> views;
    registered.read(
        [&] { views = views_of(registered.connection(), store::Employers(registered.connection()).all()); });
    sort_by_code(views, [](const EmployerView& view) -> std::string_view { return view.employer.code.str(); });
    return views;
}

ProgrammeView programme(const Register& registered, std::string_view code) {
    std::vector<ProgrammeView> view;
    registered.read([&] {
        auto found = resolve_programme(registered.connection(), code);
        auto cohorts = cohorts_of(registered.connection(), found.id);
        view.push_back({found.id, std::move(found.value), std::move(cohorts)});
    });
    return std::move(view.front());
}

CohortView cohort(const Register& registered, std::string_view code, Date day) {
    std::vector<CohortView> view;
    registered.read(
        [&] { view.push_back(view_of(registered.connection(), resolve_cohort(registered.connection(), code), day)); });
    return std::move(view.front());
}

EmployerView employer(const Register& registered, std::string_view code) {
    std::vector<EmployerView> view;
    registered.read(
        [&] { view = views_of(registered.connection(), {resolve_employer(registered.connection(), code)}); });
    return std::move(view.front());
}

}  // namespace mb::services
