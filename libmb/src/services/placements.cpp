#include "store/gateways/placements.hpp"

#include "services/participation_loader.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/persons.hpp"

#include <mb/natural_order.hpp>
#include <mb/rules/practice.hpp>
#include <mb/services/placements.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mb::services {
namespace {

using WeeksByPlacement = std::map<PlacementId, std::vector<PracticeWeek>>;

PlacementView view_of(store::Connection& connection, const Numbered<PlacementId, Placement>& placement,
                      const std::vector<PracticeWeek>& weeks) {
    // Foreign keys hold all of these in place.
    const auto enrolment = store::Enrolments(connection).find(placement.value.enrolment).value().value;
    PlacementView view{placement.id,
                       placement.value,
                       enrolment.person,
                       store::Persons(connection).find(enrolment.person).value().value.ref,
                       store::Cohorts(connection).find(enrolment.cohort).value().value.code,
                       store::Employers(connection).find(placement.value.employer).value().value};
    for (const auto& week : weeks) {
        ++view.weeks;
        view.approved_weeks += week.approved ? 1 : 0;
        view.planned_days += week.days.planned();
        view.present_days += week.days.present();
    }
    return view;
}

WeeksByPlacement by_placement(const std::vector<PracticeWeek>& weeks) {
    WeeksByPlacement found;
    for (const auto& week : weeks) {
        found[week.placement].push_back(week);
    }
    return found;
}

std::vector<PlacementView> views(store::Connection& connection, const PlacementFilter& filter) {
    std::optional<EmployerId> employer;
    if (filter.employer) {
        employer = resolve_employer(connection, *filter.employer).id;
    }
    store::Placements placements(connection);
    store::PracticeWeeks practice_weeks(connection);
    std::optional<CohortId> cohort;
    if (filter.cohort) {
        cohort = resolve_cohort(connection, *filter.cohort).id;
    }
    auto weeks = by_placement(cohort ? practice_weeks.of(*cohort) : practice_weeks.all());
    std::vector<PlacementView> found;
    for (const auto& placement : cohort ? placements.of(*cohort) : placements.all()) {
        if ((!employer || placement.value.employer == *employer)
            && (!filter.at || placement.value.period.covers(*filter.at))) {
            found.push_back(view_of(connection, placement, weeks[placement.id]));
        }
    }
    return found;
}

}  // namespace

std::vector<PlacementView> placements(const Register& registered, const PlacementFilter& filter) {
    std::vector<PlacementView> found;
    registered.read([&] { found = views(registered.connection(), filter); });
    return found;
}

PlacementDetail placement(const Register& registered, std::string_view key) {
    std::optional<PlacementDetail> detail;
    registered.read([&] {
        auto& connection = registered.connection();
        const auto found = resolve_placement(connection, key);
        const auto weeks = store::PracticeWeeks(connection).of(found.id);
        detail.emplace(PlacementDetail{view_of(connection, found, weeks), {}});
        if (weeks.empty()) {
            return;
        }
        const auto participation = ParticipationLoader(connection).enrolment(found.value.enrolment);
        const auto lines = rules::practice_at(*participation, weeks.back().week.monday()).weeks;
        for (const auto& week : weeks) {
            const auto line = std::ranges::find(lines, week.week, &rules::WeekLine::week);
            detail->weeks.push_back({week, line != lines.end() && line->counts});
        }
    });
    return *std::move(detail);
}

std::vector<HostContact> cohort_hosts(const Register& registered, std::string_view cohort, std::optional<Date> at) {
    std::vector<HostContact> hosts;
    for (auto& view : placements(registered, {std::string(cohort), {}, at})) {
        const auto& where = view.placement;
        const auto same = [&](const HostContact& host) {
            return std::tie(host.employer.code, host.unit, host.supervisor, host.email, host.phone)
                   == std::tie(view.employer.code, where.unit, where.supervisor, where.supervisor_email,
                               where.supervisor_phone);
        };
        auto host = std::ranges::find_if(hosts, same);
        if (host == hosts.end()) {
            hosts.push_back(
                {view.employer, where.unit, where.supervisor, where.supervisor_email, where.supervisor_phone, {}});
            host = std::prev(hosts.end());
        }
        host->placements.push_back(std::move(view));
    }
    std::ranges::stable_sort(hosts, [](const HostContact& a, const HostContact& b) {
        if (a.employer.code != b.employer.code) {
            return counts_before(a.employer.code.str(), b.employer.code.str());
        }
        return std::tie(a.unit, a.supervisor) < std::tie(b.unit, b.supervisor);
    });
    return hosts;
}

}  // namespace mb::services
