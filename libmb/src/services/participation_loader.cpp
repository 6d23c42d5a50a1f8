#include "services/participation_loader.hpp"

#include "store/gateways/attendances.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/lessons.hpp"
#include "store/gateways/placements.hpp"
#include "store/gateways/programmes.hpp"
#include "store/gateways/recognitions.hpp"

#include <algorithm>
#include <unordered_map>

namespace mb::services {
namespace {

using rules::Participation;

std::vector<std::pair<EnrolmentId, StatusChange>> status_changes(store::Connection& connection, CohortId cohort) {
    return store::StatusChanges(connection).of(cohort);
}

std::vector<std::pair<EnrolmentId, StatusChange>> status_changes(store::Connection& connection, EnrolmentId enrolment) {
    std::vector<std::pair<EnrolmentId, StatusChange>> changes;
    for (auto& change : store::StatusChanges(connection).of(enrolment)) {
        changes.emplace_back(enrolment, std::move(change));
    }
    return changes;
}

/// Everything recorded of the enrolments in one scope: a cohort, or a single enrolment.
template <class Scope>
std::unordered_map<EnrolmentId, Participation> records(store::Connection& connection, Scope scope,
                                                       const std::vector<Numbered<EnrolmentId, Enrolment>>& enrolments,
                                                       const std::shared_ptr<const rules::CohortPlan>& plan) {
    std::unordered_map<EnrolmentId, Participation> found;
    for (const auto& enrolment : enrolments) {
        found.emplace(enrolment.id, Participation{enrolment.id, plan, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [enrolment, change] : status_changes(connection, scope)) {
        changes[enrolment].push_back(std::move(change));
    }
    for (auto& [enrolment, list] : changes) {
        try {
            found.at(enrolment).history = StatusHistory(std::move(list));
        } catch (Error& error) {
            error.add("enrolment", enrolment.to_string());
            throw;
        }
    }
    const auto distribute = [&found](auto list, auto member) {
        for (auto& value : list) {
            (found.at(value.enrolment).*member).push_back(std::move(value));
        }
    };
    distribute(store::GroupMemberships(connection).of(scope), &Participation::groups);
    distribute(store::Attendances(connection).of(scope), &Participation::attendance);
    distribute(store::MakeUps(connection).of(scope), &Participation::make_ups);
    distribute(store::Recognitions(connection).of(scope), &Participation::recognitions);
    distribute(store::MilestoneApprovals(connection).of(scope), &Participation::milestones);
    distribute(store::Dispensations(connection).of(scope), &Participation::dispensations);
    std::unordered_map<PlacementId, EnrolmentId> placed;
    for (const auto& placement : store::Placements(connection).of(scope)) {
        placed.emplace(placement.id, placement.value.enrolment);
    }
    for (const auto& week : store::PracticeWeeks(connection).of(scope)) {
        found.at(placed.at(week.placement)).weeks.push_back(week);
    }
    return found;
}

}  // namespace

std::shared_ptr<const rules::CohortPlan> ParticipationLoader::plan(CohortId id) {
    if (const auto known = plans_.find(id); known != plans_.end()) {
        return known->second;
    }
    const auto cohort = store::Cohorts(connection_).find(id);
    if (!cohort) {
        throw NotFound("cohort-unknown", {{"value", id.to_string()}});
    }
    // A foreign key holds the programme in place.
    auto programme = store::Programmes(connection_).find(cohort->value.programme).value().value;
    auto made = std::make_shared<const rules::CohortPlan>(
        rules::CohortPlan{id, cohort->value, std::move(programme), store::Lessons(connection_).of(id)});
    plans_.emplace(id, made);
    return made;
}

std::vector<std::shared_ptr<const rules::Participation>> ParticipationLoader::cohort(CohortId id) {
    const auto enrolments = store::Enrolments(connection_).of(id);
    auto found = records(connection_, id, enrolments, plan(id));
    std::vector<std::shared_ptr<const rules::Participation>> participations;
    for (const auto& enrolment : enrolments) {
        auto& participation = found.at(enrolment.id);
        participation.earlier = earlier(enrolment.value.continues, {enrolment.id});
        participations.push_back(std::make_shared<const rules::Participation>(std::move(participation)));
        loaded_.insert_or_assign(enrolment.id, participations.back());
    }
    return participations;
}

std::shared_ptr<const rules::Participation> ParticipationLoader::enrolment(EnrolmentId id) {
    return load(id, {});
}

std::shared_ptr<const rules::Participation> ParticipationLoader::load(EnrolmentId id, std::vector<EnrolmentId> chain) {
    if (const auto known = loaded_.find(id); known != loaded_.end()) {
        return known->second;
    }
    const auto enrolment = store::Enrolments(connection_).find(id);
    if (!enrolment) {
        throw NotFound("enrolment-unknown", {{"value", id.to_string()}});
    }
    auto participation = std::move(records(connection_, id, {*enrolment}, plan(enrolment->value.cohort)).at(id));
    chain.push_back(id);
    participation.earlier = earlier(enrolment->value.continues, std::move(chain));
    auto made = std::make_shared<const rules::Participation>(std::move(participation));
    loaded_.emplace(id, made);
    return made;
}

std::shared_ptr<const rules::Participation> ParticipationLoader::earlier(const std::optional<EnrolmentId>& id,
                                                                         std::vector<EnrolmentId> chain) {
    if (!id) {
        return nullptr;
    }
    if (std::ranges::find(chain, *id) != chain.end()) {
        // Nothing in SQL forbids a ring of continuations; following it would never end.
        throw Refused("continues-in-a-ring", {{"enrolment", id->to_string()}});
    }
    return load(*id, std::move(chain));
}

}  // namespace mb::services
