/// Names for lists that show them on request. Looking leaves a trace in the access log.
#pragma once

#include "cli/context.hpp"
#include "cli/output/cell.hpp"

#include <mb/services/people.hpp>

#include <unordered_map>
#include <vector>

namespace mb::cli {

class Names {
public:
    Names() = default;
    /// Looks up the names of everyone in `list`, whose items have a `person`.
    template <class List>
    Names(Register& registered, const CommandContext& context, const List& list) {
        std::vector<PersonId> persons;
        for (const auto& item : list) {
            persons.push_back(item.person);
        }
        identities_ = services::names(registered, context.operation(), persons);
    }

    /// The full name, or nothing where none is held.
    Cell of(PersonId person) const {
        const auto found = identities_.find(person);
        return found == identities_.end() || found->second.full_name().empty() ? Cell()
                                                                               : Cell(found->second.full_name());
    }

private:
    std::unordered_map<PersonId, Identity> identities_;
};

}  // namespace mb::cli
