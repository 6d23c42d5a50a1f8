/// Enrolments and their status changes.
#pragma once

#include "store/gateways/keyed_table.hpp"
#include "store/gateways/numbered_table.hpp"

#include <mb/enrolment.hpp>

#include <utility>

namespace mb::store {

/// The table `enrolment`.
class Enrolments : public NumberedTable<EnrolmentId, Enrolment> {
public:
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    std::optional<Record> find(PersonId person, CohortId cohort);
    std::vector<Record> of(CohortId cohort);
    std::vector<Record> of(PersonId person);
    /// The enrolment that continues this one.
    std::optional<Record> continuing(EnrolmentId earlier);
};

/// The table `enrolment_status`: which status an enrolment has from which day. The key is enrolment, date and status.
class StatusChanges : public EnrolmentTable<std::pair<EnrolmentId, StatusChange>> {
public:
    using EnrolmentTable::EnrolmentTable;
    using EnrolmentTable::of;

    void add(EnrolmentId enrolment, const StatusChange& change) { EnrolmentTable::add({enrolment, change}); }
    /// Gives the change with the same date and status another reason, note and day of receipt.
    void change(EnrolmentId enrolment, const StatusChange& change) { EnrolmentTable::change({enrolment, change}); }
    void remove(EnrolmentId enrolment, const StatusChange& change) { EnrolmentTable::remove({enrolment, change}); }
    std::vector<StatusChange> of(EnrolmentId enrolment);
};

}  // namespace mb::store
