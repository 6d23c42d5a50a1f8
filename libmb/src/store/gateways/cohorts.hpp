/// Cohorts.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/cohort.hpp>

namespace mb::store {

/// The table `cohort`.
class Cohorts : public NumberedTable<CohortId, Cohort> {
public:
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const CohortCode& code);
};

}  // namespace mb::store
