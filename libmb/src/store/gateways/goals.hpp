/// Goals.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/goal.hpp>

namespace mb::store {

/// The table `goal`.
class Goals : public NumberedTable<GoalId, Goal> {
public:
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const GoalCode& code);
};

}  // namespace mb::store
