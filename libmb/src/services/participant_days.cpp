#include "services/participant_days.hpp"

#include "store/gateways/enrolments.hpp"

#include <algorithm>
#include <vector>

namespace mb::services {
namespace {

/// Takes the first days of one enrolment in.
void add(ParticipantDays& days, const std::vector<StatusChange>& changes) {
    const auto has = [](EnrolmentStatus status) {
        return [status](const StatusChange& change) { return change.status() == status; };
    };
    const auto see = [&](std::optional<Date>& first, EnrolmentStatus status) {
        for (const auto& change : changes) {
            if (change.status() == status && (!first || change.date() < *first)) {
                first = change.date();
            }
        }
    };
    see(days.begun, EnrolmentStatus::active);
    if (std::ranges::any_of(changes, has(EnrolmentStatus::registered_in_error))) {
        return;
    }
    see(days.started, EnrolmentStatus::active);
    see(days.completed, EnrolmentStatus::completed);
}

}  // namespace

ParticipantDays participant_days(store::Connection& connection, PersonId person) {
    ParticipantDays days;
    for (const auto& enrolment : store::Enrolments(connection).of(person)) {
        add(days, store::StatusChanges(connection).of(enrolment.id));
    }
    return days;
}

EveryonesDays everyones_days(store::Connection& connection) {
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [enrolment, change] : store::StatusChanges(connection).all()) {
        changes[enrolment].push_back(std::move(change));
    }
    EveryonesDays everyone;
    for (const auto& enrolment : store::Enrolments(connection).all()) {
        add(everyone[enrolment.value.person], changes[enrolment.id]);
    }
    return everyone;
}

ParticipantDays days_in(const EveryonesDays& everyone, PersonId person) {
    const auto known = everyone.find(person);
    return known == everyone.end() ? ParticipantDays{} : known->second;
}

}  // namespace mb::services
