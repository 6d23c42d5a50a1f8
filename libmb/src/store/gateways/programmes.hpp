/// Programmes with their milestones.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/programme.hpp>

namespace mb::store {

/// The tables `programme` and `programme_milestone`, as one.
class Programmes {
public:
    using Record = Numbered<ProgrammeId, Programme>;

    explicit Programmes(Connection& connection) : connection_(connection), table_(connection) {}

    ProgrammeId add(const Programme& programme);
    /// Gives the programme other values and milestones. Throws NotFound `row-missing` (fields `noun`, `value`).
    void change(ProgrammeId id, const Programme& programme);
    std::vector<Record> all();
    std::optional<Record> find(ProgrammeId id);
    std::optional<Record> find(const ProgrammeCode& code);

private:
    void write_milestones(ProgrammeId id, const std::vector<Milestone>& milestones);
    Record with_milestones(const Record& record);

    Connection& connection_;
    NumberedTable<ProgrammeId, Programme> table_;
};

}  // namespace mb::store
