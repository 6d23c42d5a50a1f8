/// Persons that are one and the same.
#pragma once

#include <mb/person.hpp>

#include <map>
#include <vector>

namespace mb::services::exchange {

/// Who has been merged into whom.
class MergedPersons {
public:
    explicit MergedPersons(const std::vector<Numbered<PersonId, Person>>& persons) {
        for (const auto& person : persons) {
            if (person.value.merged_into) {
                into_.emplace(person.id, *person.value.merged_into);
            }
        }
    }

    /// The person that `id` is now: itself, unless it has been merged.
    PersonId follow(PersonId id) const {
        // No more steps than mergers, so that a ring in a damaged register ends too.
        for (std::size_t step = 0; step < into_.size(); ++step) {
            const auto next = into_.find(id);
            if (next == into_.end()) {
                break;
            }
            id = next->second;
        }
        return id;
    }

private:
    std::map<PersonId, PersonId> into_;
};

}  // namespace mb::services::exchange
