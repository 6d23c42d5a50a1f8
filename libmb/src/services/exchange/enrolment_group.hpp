/// What the rows of enrolments.csv say of one enrolment.
#pragma once

#include "services/exchange/origin.hpp"
#include "services/exchange/report_builder.hpp"

#include <mb/enrolment.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mb::services::exchange {

/// A row: one status change, and perhaps the cohort that the enrolment continues.
struct StatusRow {
    StatusChange change;
    Origin origin;
    bool has_continues;  ///< the file has the column
    std::optional<CohortId> continues;
    std::string continues_cell;
    Fate fate = Fate::same;
};

/// All rows of one person in one cohort, with what the register holds.
struct EnrolmentGroup {
    using Key = std::pair<CohortId, PersonId>;
    using Changes = std::map<std::pair<Date, EnrolmentStatus>, StatusChange>;

    std::vector<StatusRow> rows;
    bool faulty = false;                 ///< one of its rows cannot be used, so nothing is said of the others
    std::optional<EnrolmentId> id = {};  ///< nothing for a new one that has not been added
    StatusHistory history = {};          ///< of register and rows together

    const StatusRow* find(const StatusChange& change) const {
        for (const auto& row : rows) {
            if (row.change.date() == change.date() && row.change.status() == change.status()) {
                return &row;
            }
        }
        return nullptr;
    }
};

}  // namespace mb::services::exchange
