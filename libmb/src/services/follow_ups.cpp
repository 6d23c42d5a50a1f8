#include "store/gateways/follow_ups.hpp"

#include "services/participant_days.hpp"
#include "services/questions.hpp"
#include "services/resolving.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/period.hpp>
#include <mb/services/follow_ups.hpp>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace mb::services {
namespace {

/// Those enrolled in a cohort; nothing where none is asked about: everyone.
std::optional<std::set<PersonId>> members(store::Connection& connection, const std::optional<std::string>& cohort) {
    if (!cohort) {
        return std::nullopt;
    }
    std::set<PersonId> persons;
    for (const auto& enrolment : store::Enrolments(connection).of(resolve_cohort(connection, *cohort).id)) {
        persons.insert(enrolment.value.person);
    }
    return persons;
}

std::optional<int> months_of(const std::optional<Date>& completed, Date asked_on) {
    const auto window = rules::follow_up_window(completed, asked_on);
    return window ? std::optional(window->months) : std::nullopt;
}

std::vector<FollowUpView> views(store::Connection& connection, const FollowUpFilter& filter) {
    std::optional<PersonId> person;
    if (filter.person) {
        person = resolve_person(connection, *filter.person).id;
    }
    const auto cohort = members(connection, filter.cohort);
    const auto days = everyones_days(connection);
    store::FollowUps table(connection);
    std::vector<FollowUpView> found;
    for (const auto& each : person ? table.of(*person) : table.all()) {
        const Date asked_on = each.asked_on();
        const bool wanted = (!cohort || cohort->contains(each.person())) && (!filter.open || each.open())
                            && (!filter.from || *filter.from <= asked_on) && (!filter.to || asked_on <= *filter.to);
        if (wanted) {
            found.push_back({each.person(), store::Persons(connection).find(each.person()).value().value.ref, each,
                             months_of(days_in(days, each.person()).completed, asked_on)});
        }
    }
    std::ranges::stable_sort(found, {}, [](const FollowUpView& view) { return view.follow_up.asked_on(); });
    return found;
}

/// Those whom an employment covers on a day.
std::unordered_set<PersonId> employed_on(store::Connection& connection, Date day) {
    std::unordered_set<PersonId> persons;
    for (const auto& employment : store::Employments(connection).all()) {
        if (employment.value.period().covers(day)) {
            persons.insert(employment.value.person());
        }
    }
    return persons;
}

std::vector<DueFollowUpView> due_views(const Register& registered, const std::optional<std::string>& wanted, Date day) {
    auto& connection = registered.connection();
    const auto cohort = members(connection, wanted);
    const auto days = everyones_days(connection);
    const auto employed = employed_on(connection, day);
    const auto withheld = registered.identities().withheld();
    auto asked = questions_by_person(connection);
    std::vector<DueFollowUpView> found;
    for (const auto& [id, person] : store::Persons(connection).all()) {
        if (withheld.contains(id) || (cohort && !cohort->contains(id))) {
            continue;
        }
        const auto completed = days_in(days, id).completed;
        for (const auto& due : rules::follow_ups_due(completed, asked[id], day)) {
            found.push_back({id, person.ref, completed, due, employed.contains(id)});
        }
    }
    std::ranges::stable_sort(found, {}, [](const DueFollowUpView& view) {
        return view.due.asked_on ? *view.due.asked_on : view.due.window->opens;
    });
    return found;
}

}  // namespace

std::vector<FollowUpView> follow_ups(const Register& registered, const FollowUpFilter& filter) {
    if (filter.from && filter.to) {
        static_cast<void>(Period(*filter.from, *filter.to));
    }
    std::vector<FollowUpView> found;
    registered.read([&] { found = views(registered.connection(), filter); });
    return found;
}

std::vector<DueFollowUpView> follow_ups_due(const Register& registered, const std::optional<std::string>& cohort,
                                            Date day) {
    std::vector<DueFollowUpView> found;
    registered.read([&] { found = due_views(registered, cohort, day); });
    return found;
}

}  // namespace mb::services
