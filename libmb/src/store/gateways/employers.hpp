/// Employers.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/employer.hpp>

namespace mb::store {

/// The table `employer`.
class Employers : public NumberedTable<EmployerId, Employer> {
public:
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const EmployerCode& code);
};

}  // namespace mb::store
