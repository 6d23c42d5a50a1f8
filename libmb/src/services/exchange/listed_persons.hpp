/// Whom the rows of a list are about.
#pragma once

#include "services/alike.hpp"
#include "services/erased_persons.hpp"
#include "services/exchange/import_run.hpp"
#include "services/exchange/person_cells.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mb::services::exchange {

/// Finds the persons that a list names by ref, or by name and birth date, as a list of participants does, but adds nobody:
/// such a list is about people who are known. Names are looked at only when a row has one, which leaves an access row.
class ListedPersons {
public:
    explicit ListedPersons(ImportRun& run) : run_(run), erased_(run.connection) {}

    /// The person of a row; nothing after a fault (`person-unknown`, `person-key-missing`, `person-ambiguous`,
    /// `person-is-somebody-else`, `list-person-unknown` with `persons`: who may be meant, which is a question and never a
    /// match), and nothing after the warning that the row is passed over (`person-erased`, `person-restricted`,
    /// `row-of-erased`).
    std::optional<PersonId> find(RowReader& row);

private:
    using Name = PersonCells::Name;
    struct Everyone {
        std::unordered_map<PersonId, Identity> identities;
        std::map<Name, std::vector<PersonId>> names;
        AlikePersons alike;
    };

    std::optional<PersonId> by_ref(RowReader& row, const Identity& said);
    std::optional<PersonId> by_name(RowReader& row, const Identity& said);
    std::optional<PersonId> open(RowReader& row, PersonId id);
    void pass_over(const RowReader& row, const char* why, Fields fields = {});
    const Everyone& everyone();

    ImportRun& run_;
    ErasedPersons erased_;
    Date today_ = run_.context.today();
    std::optional<Everyone> everyone_;
};

}  // namespace mb::services::exchange
