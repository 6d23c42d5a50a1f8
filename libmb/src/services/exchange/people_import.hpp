/// The people of an import.
#pragma once

#include "services/erased_persons.hpp"
#include "services/exchange/numbered_rows.hpp"
#include "services/exchange/person_cells.hpp"
#include "store/gateways/persons.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace mb::services::exchange {

/// People are known by ref or number; rows without either are matched by name and birth date, when all others have been
/// read.
class PeopleImport {
public:
    explicit PeopleImport(ImportRun& run) : run_(run), table_(run.connection), erased_(run.connection) {}

    void run() {
        load();
        run_.for_each_row(Kind::people, [this](RowReader& row) { read(row); });
        match_unnamed();
        write();
        tell_similar();
    }

private:
    using Name = PersonCells::Name;
    struct Wanted {
        Identity identity;
        Origin origin;
        std::vector<Origin> again = {};  ///< other rows of a list that say the same of the person
    };
    struct Written {
        Origin origin;
        Identity before;
    };
    struct Unnamed {
        PersonCells cells;
        Name name;
        Origin origin;
    };

    void load();
    void read(RowReader& row);
    bool passed_over(PersonId id, const PersonCells& cells, Origin origin);
    bool was_erased(std::string_view ref, const PersonCells& cells, Origin origin);
    void take(const NumberOrCode& key, const PersonCells& cells, Origin origin);
    void take_new(const Unnamed& row);
    void match_unnamed();
    std::map<Name, std::vector<NumberOrCode>> names_after_import() const;
    void write();
    void write(PersonId id, const Wanted& wanted, Fate fate);
    void tell_similar();
    template <class Key>
    void want(std::map<Key, Wanted>& wanted, const Key& key, const Identity& identity, Origin origin);

    const Identity& identity_of(const NumberOrCode& key) const {
        static const Identity nobody;
        const auto found = key.number ? identities_.find(PersonId(*key.number)) : identities_.end();
        return found == identities_.end() ? nobody : found->second;
    }
    void tell_incomplete(PersonId id, const Wanted& wanted);
    static std::string name_of(const NumberOrCode& key) { return text_of<PersonTag>(key); }

    ImportRun& run_;
    store::Persons table_;
    ErasedPersons erased_;
    Date today_ = run_.context.today();
    std::map<PersonId, Person> held_;
    std::unordered_map<PersonId, Identity> identities_;
    CodeIndex<PersonId> refs_;  ///< of the persons held, merged or not
    std::map<NumberOrCode, Wanted> wanted_;
    std::vector<Unnamed> unnamed_;
    std::map<Name, Wanted> new_;
    std::map<PersonId, Written> written_;
};

}  // namespace mb::services::exchange
