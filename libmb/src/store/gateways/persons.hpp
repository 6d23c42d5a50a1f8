/// Persons, without who they are.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/person.hpp>

namespace mb::store {

/// The table `person`, without the column that names the sealed identity: that one is for Identities alone.
class Persons : public NumberedTable<PersonId, Person> {
public:
    using NumberedTable::add_numbered;
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const PersonRef& ref);
};

}  // namespace mb::store
