// Pairs of persons that may be one.

#include "services/alike.hpp"
#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/lower_ascii.hpp>
#include <mb/services/person_changes.hpp>

#include <map>
#include <utility>

namespace mb::services {

std::vector<Duplicates> duplicates(Register& registered, const Context& context) {
    std::map<PersonId, Identity> identities;
    AlikePersons known;
    registered.read([&] {
        const auto looked = registered.identities().look_at_all(context);
        const auto withheld = registered.identities().withheld();
        for (const auto& [id, person] : store::Persons(registered.connection()).all()) {
            const auto found = looked.find(id);
            if (found != looked.end() && !person.merged_into && !withheld.contains(id)) {
                identities.emplace(id, found->second);
                known.add(id, found->second);
            }
        }
    });
    std::vector<Duplicates> pairs;
    for (const auto& [person, identity] : identities) {
        for (auto& [other, likeness] : known.later(person)) {
            pairs.push_back({person, identity, other, identities.at(other), std::move(likeness)});
        }
    }
    return pairs;
}

}  // namespace mb::services
