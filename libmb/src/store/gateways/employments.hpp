/// Employments and their terms.
#pragma once

#include "store/gateways/keyed_table.hpp"
#include "store/gateways/numbered_table.hpp"

#include <mb/employment.hpp>

namespace mb::store {

/// The table `employment`.
class Employments : public NumberedTable<EmploymentId, Employment> {
public:
    using NumberedTable::add_numbered;
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const EmploymentCode& code);
    /// Throws NotFound `row-missing` (fields `noun`, `value`). Its terms must be gone.
    void remove(EmploymentId employment);
    std::vector<Record> of(PersonId person);
};

/// The table `terms`. The key is employment and first day.
class EmploymentTerms : public KeyedTable<Terms> {
public:
    using KeyedTable::KeyedTable;

    std::vector<Terms> of(EmploymentId employment);
    /// The terms of all employments of a person, by employment and first day.
    std::vector<Terms> of(PersonId person);
};

}  // namespace mb::store
