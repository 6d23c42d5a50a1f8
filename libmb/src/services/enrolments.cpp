#include "store/gateways/enrolments.hpp"

#include "services/enrolment_views.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
#include "store/gateways/persons.hpp"

#include <mb/natural_order.hpp>
#include <mb/rules/consistency.hpp>
#include <mb/services/enrolments.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mb::services {

EnrolmentViews::EnrolmentViews(store::Connection& connection, Date day) : connection_(connection), day_(day) {
    for (auto& cohort : store::Cohorts(connection).all()) {
        cohorts_.emplace(cohort.id, std::move(cohort.value));
    }
    for (const auto& enrolment : store::Enrolments(connection).all()) {
        if (enrolment.value.continues) {
            continued_by_.emplace(*enrolment.value.continues, enrolment.id);
        }
    }
}

EnrolmentView EnrolmentViews::view(const Numbered<EnrolmentId, Enrolment>& enrolment, StatusHistory history,
                                   std::optional<PersonRef> ref) const {
    const auto& cohort = cohorts_.at(enrolment.value.cohort);
    EnrolmentView view{enrolment.id,
                       enrolment.value.person,
                       std::move(ref),
                       cohort.code,
                       history.at(day_),
                       {},
                       enrolment.value.continues,
                       {},
                       {},
                       false,
                       {}};
    for (const auto& change : history.changes()) {
        if (change.date() <= day_) {
            view.since = change.date();
        }
        if (change.received()) {
            view.received = change.received();
        }
    }
    view.late = rules::is_late(view.received, cohort.application_deadline);
    if (const auto next = continued_by_.find(enrolment.id); next != continued_by_.end()) {
        view.continued_by = next->second;
    }
    view.history = std::move(history);
    return view;
}

EnrolmentView EnrolmentViews::view(const Numbered<EnrolmentId, Enrolment>& enrolment) const {
    auto person = store::Persons(connection_).find(enrolment.value.person).value();
    return view(enrolment, StatusHistory(store::StatusChanges(connection_).of(enrolment.id)),
                std::move(person.value.ref));
}

std::vector<EnrolmentView> EnrolmentViews::all() const {
    std::unordered_map<EnrolmentId, std::vector<StatusChange>> changes;
    for (auto& [id, change] : store::StatusChanges(connection_).all()) {
        changes[id].push_back(std::move(change));
    }
    std::unordered_map<PersonId, std::optional<PersonRef>> refs;
    for (auto& person : store::Persons(connection_).all()) {
        refs.emplace(person.id, std::move(person.value.ref));
    }
    std::vector<EnrolmentView> views;
    for (const auto& enrolment : store::Enrolments(connection_).all()) {
        views.push_back(
            view(enrolment, StatusHistory(std::move(changes[enrolment.id])), refs.at(enrolment.value.person)));
    }
    return views;
}

namespace {

/// What places are given by.
auto claim_of(const EnrolmentView& view) {
    const auto first = view.history.empty() ? std::nullopt : std::optional(view.history.changes().front().date());
    const auto day = view.received ? std::optional(oslo_day(*view.received)) : first;
    return std::tuple(!day, day, !view.received, view.received, view.id);
}

/// Numbers those who wait, in each cohort.
void number_the_queues(std::vector<EnrolmentView>& views) {
    std::map<CohortCode, std::vector<EnrolmentView*>> queues;
    for (auto& view : views) {
        if (view.status == EnrolmentStatus::waitlisted) {
            queues[view.cohort].push_back(&view);
        }
    }
    for (auto& [_, queue] : queues) {
        std::ranges::sort(queue, [](const auto* a, const auto* b) { return waits_before(*a, *b); });
        for (std::size_t place = 0; place < queue.size(); ++place) {
            queue[place]->queue_place = static_cast<int>(place) + 1;
        }
    }
}

void sort(std::vector<EnrolmentView>& views, EnrolmentOrder order) {
    std::ranges::stable_sort(views, counts_before,
                             [](const EnrolmentView& view) -> std::string_view { return view.cohort.str(); });
    switch (order) {
    case EnrolmentOrder::cohort:
        break;
    case EnrolmentOrder::status:
        std::ranges::stable_sort(views, {},
                                 [](const EnrolmentView& view) { return std::pair(!view.status, view.status); });
        break;
    case EnrolmentOrder::since:
        std::ranges::stable_sort(views, {},
                                 [](const EnrolmentView& view) { return std::pair(!view.since, view.since); });
        break;
    case EnrolmentOrder::received:
        std::ranges::stable_sort(views, waits_before);
        break;
    }
}

}  // namespace

bool waits_before(const EnrolmentView& first, const EnrolmentView& second) {
    return claim_of(first) < claim_of(second);
}

std::vector<EnrolmentView> enrolments(const Register& registered, const EnrolmentFilter& filter, Date day) {
    std::vector<EnrolmentView> views;
    registered.read([&] {
        auto& connection = registered.connection();
        std::optional<CohortCode> cohort;
        std::optional<PersonId> person;
        if (filter.cohort) {
            cohort = resolve_cohort(connection, *filter.cohort).value.code;
        }
        if (filter.person) {
            person = resolve_person(connection, *filter.person).id;
        }
        views = EnrolmentViews(connection, day).all();
        number_the_queues(views);
        std::erase_if(views, [&](const EnrolmentView& view) {
            return (cohort && view.cohort != *cohort) || (person && view.person != *person)
                   || (filter.status && view.status != filter.status) || (filter.late && !view.late);
        });
    });
    sort(views, filter.order);
    return views;
}

EnrolmentView enrolment(const Register& registered, std::string_view id, Date day) {
    std::vector<EnrolmentView> view;
    registered.read([&] {
        view.push_back(
            EnrolmentViews(registered.connection(), day).view(resolve_enrolment(registered.connection(), id)));
        if (view.front().status == EnrolmentStatus::waitlisted) {
            for (const auto& waiting : enrolments(registered, {view.front().cohort.str(), {}, {}}, day)) {
                if (waiting.id == view.front().id) {
                    view.front().queue_place = waiting.queue_place;
                }
            }
        }
    });
    return std::move(view.front());
}

}  // namespace mb::services
