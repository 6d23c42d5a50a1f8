#include "services/same_person.hpp"

#include "services/exchange/merged_persons.hpp"
#include "store/gateways/persons.hpp"

#include <algorithm>

namespace mb::services {

std::vector<PersonId> records_of(store::Connection& connection, PersonId person) {
    std::multimap<PersonId, PersonId> merged;
    for (const auto& [id, each] : store::Persons(connection).all()) {
        if (each.merged_into) {
            merged.emplace(*each.merged_into, id);
        }
    }
    std::vector<PersonId> records{person};
    for (std::size_t at = 0; at < records.size(); ++at) {
        const auto [first, last] = merged.equal_range(records[at]);
        for (auto each = first; each != last; ++each) {
            // Nobody is met twice, so that a ring in a damaged register ends too.
            if (std::ranges::find(records, each->second) == records.end()) {
                records.push_back(each->second);
            }
        }
    }
    std::ranges::sort(records);
    return records;
}

std::map<PersonId, std::vector<PersonId>> records_of_everyone(store::Connection& connection) {
    const auto persons = store::Persons(connection).all();
    const exchange::MergedPersons merged(persons);
    std::map<PersonId, std::vector<PersonId>> records;
    for (const auto& person : persons) {
        records[merged.follow(person.id)].push_back(person.id);
    }
    return records;
}

}  // namespace mb::services
