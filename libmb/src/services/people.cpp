#include "services/enrolment_views.hpp"
#include "services/resolving.hpp"
#include "store/gateways/cohorts.hpp"
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

using Identities = std::unordered_map<PersonId, Identity>;

Identity identity_of(const Identities& identities, PersonId id) {
    const auto found = identities.find(id);
    return found == identities.end() ? Identity{} : found->second;
}

std::unordered_map<PersonId, std::vector<EnrolledIn>> enrolments_by_person(store::Connection& connection) {
    std::unordered_map<CohortId, CohortCode> codes;
    for (auto& cohort : store::Cohorts(connection).all()) {
        codes.emplace(cohort.id, std::move(cohort.value.code));
    }
    std::unordered_map<PersonId, std::vector<EnrolledIn>> enrolments;
    for (const auto& enrolment : store::Enrolments(connection).all()) {
        enrolments[enrolment.value.person].push_back({enrolment.id, codes.at(enrolment.value.cohort)});
    }
    return enrolments;
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

std::vector<PersonView> people(Register& registered, const Context& context) {
    std::vector<PersonView> views;
    registered.read([&] {
        auto& connection = registered.connection();
        auto identities = registered.has_keys() ? registered.identities().look_at_all(context) : Identities();
        const auto withheld = registered.identities().withheld();
        for (const auto id : withheld) {
            identities.erase(id);
        }
        auto enrolments = enrolments_by_person(connection);
        const auto& unreadable = registered.identities().unreadable();
        for (auto& person : store::Persons(connection).all()) {
            views.push_back({person.id, std::move(person.value), identity_of(identities, person.id),
                             std::move(enrolments[person.id]),
                             !unreadable.contains(person.id) || withheld.contains(person.id)});
        }
    });
    return views;
}

PersonDetail person(Register& registered, const Context& context, std::string_view key, Date day) {
    std::optional<PersonDetail> detail;
    registered.read([&] {
        auto& connection = registered.connection();
        // A number shows its own record, also of one who has been merged; a ref finds who it is now.
        auto found = resolve_person_record(connection, key);
        if (typed_id<PersonTag>(key) != found.id) {
            found = resolve_person(connection, key);
        }
        const auto identities = registered.has_keys() ? names(registered, context, {found.id}) : Identities();
        const bool readable = !registered.identities().unreadable().contains(found.id);
        detail = PersonDetail{{found.id, found.value, identity_of(identities, found.id), {}, readable}, {}, {}, {}};
        const EnrolmentViews views(connection, day);
        for (const auto& enrolment : store::Enrolments(connection).of(found.id)) {
            detail->enrolments.push_back(views.view(enrolment));
            detail->view.enrolments.push_back({enrolment.id, detail->enrolments.back().cohort});
        }
        detail->employments = employments_of(connection, found.id, day);
        detail->follow_ups = store::FollowUps(connection).of(found.id);
    });
    return std::move(*detail);
}

std::unordered_map<PersonId, Identity> names(Register& registered, const Context& context,
                                             const std::vector<PersonId>& persons) {
    Identities identities;
    registered.read([&] {
        const auto withheld = registered.identities().withheld();
        auto shown = persons;
        std::erase_if(shown, [&](PersonId id) { return withheld.contains(id); });
        identities = registered.identities().look(context, shown);
    });
    for (const auto id : persons) {
        identities.try_emplace(id);
    }
    return identities;
}

}  // namespace mb::services
