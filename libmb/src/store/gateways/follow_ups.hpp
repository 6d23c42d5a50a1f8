/// Follow-ups.
#pragma once

#include "store/gateways/keyed_table.hpp"

#include <mb/follow_up.hpp>

namespace mb::store {

/// The table `follow_up`. The key is person and the day of asking.
class FollowUps : public KeyedTable<FollowUp> {
public:
    using KeyedTable::KeyedTable;

    std::vector<FollowUp> of(PersonId person);
};

}  // namespace mb::store
