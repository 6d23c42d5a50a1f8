/// Placements and their practice weeks.
#pragma once

#include "store/gateways/keyed_table.hpp"
#include "store/gateways/numbered_table.hpp"

#include <mb/placement.hpp>

namespace mb::store {

/// The table `placement`.
class Placements : public NumberedTable<PlacementId, Placement> {
public:
    using NumberedTable::add_numbered;
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(const PlacementCode& code);
    std::vector<Record> of(EnrolmentId enrolment);
    std::vector<Record> of(CohortId cohort);
};

/// The table `practice_week`. The key is placement and week.
class PracticeWeeks : public KeyedTable<PracticeWeek> {
public:
    using KeyedTable::KeyedTable;

    std::vector<PracticeWeek> of(PlacementId placement);
    /// The weeks of all placements of an enrolment, by placement and week.
    std::vector<PracticeWeek> of(EnrolmentId enrolment);
    std::vector<PracticeWeek> of(CohortId cohort);
};

}  // namespace mb::store
