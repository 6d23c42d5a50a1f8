// People, their employments and follow-ups.

#include "services/exchange/bundle_file.hpp"
#include "store/gateways/employments.hpp"
#include "store/gateways/follow_ups.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/natural_order.hpp>

#include <utility>

namespace mb::services::exchange {

/// The erased, the restricted and the merged keep their number alone.
void export_people(ExportRun& run, BundleFile& file) {
    const auto identities = run.registered.identities().look_at_all(run.context);
    const auto withheld = run.registered.identities().withheld();
    const auto name_of = [](const auto& person) {
        return person.value.ref ? person.value.ref->str() : person.id.to_string();
    };
    auto persons = store::Persons(run.connection).all();
    std::ranges::sort(persons, [&](const auto& a, const auto& b) { return counts_before(name_of(a), name_of(b)); });
    for (const auto& person : persons) {
        const auto found = identities.find(person.id);
        const bool hidden = withheld.contains(person.id) || person.value.merged_into;
        const Identity identity = hidden || found == identities.end() ? Identity{} : found->second;
        file.row({name_of(person), written(identity.given_name), written(identity.family_name),
                  written(identity.birth_date), written(identity.email), written(identity.phone),
                  written(identity.language)});
    }
}

void export_employments(ExportRun& run, BundleFile& file) {
    const auto place = [&](const auto& employment) { return run.names.employments.place(employment.id); };
    for (const auto& [id, employment] : sorted(store::Employments(run.connection).all(), place)) {
        file.row({run.names.employments.text(id), run.names.persons.text(employment.person()),
                  run.names.employers.text(employment.employer()), written(employment.unit()),
                  written(employment.period().first()), written(employment.period().last()),
                  written(employment.end_reason()), written(employment.source())});
    }
}

void export_terms(ExportRun& run, BundleFile& file) {
    const auto place = [&](const Terms& terms) {
        return std::pair(run.names.employments.place(terms.employment), terms.from);
    };
    for (const auto& terms : sorted(store::EmploymentTerms(run.connection).all(), place)) {
        file.row({run.names.employments.text(terms.employment), written(terms.from), written(terms.percent),
                  written(terms.contract), written(terms.funding), written(terms.peer_role), written(terms.title)});
    }
}

void export_followups(ExportRun& run, BundleFile& file) {
    const auto place = [&](const FollowUp& follow_up) {
        return std::pair(run.names.persons.place(follow_up.person()), follow_up.asked_on());
    };
    for (const auto& follow_up : sorted(store::FollowUps(run.connection).all(), place)) {
        file.row({run.names.persons.text(follow_up.person()), written(follow_up.asked_on()),
                  written(follow_up.answered_on()), written(follow_up.answer())});
    }
}

}  // namespace mb::services::exchange
