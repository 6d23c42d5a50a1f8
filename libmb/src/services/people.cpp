#include "services/enrolment_views.hpp"
#include "services/resolving.hpp"
#include "store/gateways/employers.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/services/people.hpp>

#include <map>

namespace mb::services {
namespace {

/// What may be shown of an identity: nothing of the restricted and the erased.
Identity shown(const Person& person, const std::unordered_map<PersonId, Identity>& identities, PersonId id) {
    const auto found = identities.find(id);
    return found == identities.end() || person.restricted || person.erased_on ? Identity{} : found->second;
}

std::vector<EmploymentView> employments_of(store::Connection& connection, PersonId person, Date day) {
    std::map<EmploymentId, std::optional<Terms>> holding;
    for (auto& terms : store::EmploymentTerms(connection).of(person)) {
        auto& held = holding[terms.employment];
        if (terms.from <= day && (!held || held->from < terms.from)) {
            held = std::move(terms);
        }
    }
    std::vector<EmploymentView> views;
    for (const auto& employment : store::Employments(connection).of(person)) {
        const auto employer = store::Employers(connection).find(employment.value.employer()).value().value;
        views.push_back(
            {employment.id, employment.value, employer.code.str(), employer.name.str(), holding[employment.id]});
    }
    return views;
}

}  // namespace

std::vector<PersonView> people(Register& registered, const Context& context, Date day) {
    using Identities = std::unordered_map<PersonId, Identity>;
    const auto identities = registered.has_keys() ? registered.identities().look_at_all(context) : Identities();
    std::vector<PersonView> views;
    registered.read([&] {
        std::unordered_map<PersonId, std::vector<EnrolmentView>> enrolments;
        for (auto& view : EnrolmentViews(registered.connection(), day).all()) {
            enrolments[view.person].push_back(std::move(view));
        }
        for (auto& person : store::Persons(registered.connection()).all()) {
            auto identity = shown(person.value, identities, person.id);
            views.push_back(
                {person.id, std::move(person.value), std::move(identity), std::move(enrolments[person.id])});
        }
    });
    return views;
}

PersonDetail person(Register& registered, const Context& context, std::string_view key, Date day) {
    std::optional<Numbered<PersonId, Person>> found;
    registered.read([&] {
        // A number shows its own record, also of one who has been merged; a ref finds who it is now.
        found = resolve_person_record(registered.connection(), key);
        if (typed_id<PersonTag>(key) != found->id) {
            found = resolve_person(registered.connection(), key);
        }
    });
    using Identities = std::unordered_map<PersonId, Identity>;
    const auto identities = registered.has_keys() ? registered.identities().look(context, {found->id}) : Identities();
    PersonDetail detail{{found->id, found->value, shown(found->value, identities, found->id), {}}, {}, {}};
    registered.read([&] {
        auto& connection = registered.connection();
        const EnrolmentViews views(connection, day);
        for (const auto& enrolment : store::Enrolments(connection).of(found->id)) {
            detail.view.enrolments.push_back(views.view(enrolment));
        }
        detail.employments = employments_of(connection, found->id, day);
        detail.follow_ups = store::FollowUps(connection).of(found->id);
    });
    return detail;
}

std::unordered_map<PersonId, Identity> names(Register& registered, const Context& context,
                                             const std::vector<PersonId>& persons) {
    auto identities = registered.identities().look(context, persons);
    registered.read([&] {
        for (const auto& person : store::Persons(registered.connection()).all()) {
            if (const auto found = identities.find(person.id); found != identities.end()) {
                found->second = shown(person.value, identities, person.id);
            }
        }
    });
    return identities;
}

}  // namespace mb::services
