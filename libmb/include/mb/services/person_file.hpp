/// All that is held about one person, for that person (GDPR, articles 15 and 20).
#pragma once

#include <mb/note.hpp>
#include <mb/operation.hpp>
#include <mb/person.hpp>
#include <mb/services/access.hpp>
#include <mb/services/retention.hpp>
#include <mb/store/register.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace mb::services {

/// What an operation did to a row of the person's.
struct PersonChange {
    OperationNumber operation;
    RowChange change;  ///< records by the names that people use, notes with their text
};

struct PersonFile {
    PersonId person;
    std::vector<std::pair<PersonId, Identity>> identities;  ///< what holds of the person, and of those merged into it
    std::vector<std::pair<PersonId, Identity>> earlier_identities;  ///< what was held of them before, oldest first
    std::vector<RowChange>
        rows;  ///< as rows that were added; records by the names that people use, notes with their text
    std::vector<Operation> operations;  ///< those that touched such rows, oldest first
    std::vector<PersonChange> changes;  ///< what those did to the person's rows, also to rows that are gone
    std::vector<Access> accesses;       ///< newest first
    Retention retention;
};

/// Collects it, also of somebody restricted; of a merged person: of the one they were merged into. Leaves an access row.
/// Throws NotFound `person-unknown`, Refused `person-erased` (`person`), RegisterError `keys-missing`.
PersonFile person_file(Register& registered, const Context& context, std::string_view key, const RetentionYears& years);

}  // namespace mb::services
