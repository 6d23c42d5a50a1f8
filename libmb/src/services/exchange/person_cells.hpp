/// What a row of people.csv says of a person.
#pragma once

#include "services/exchange/row_reader.hpp"

#include <mb/person.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace mb::services::exchange {

/// The cells of a row that tell the name and the birth date, and nothing else; what is wrong with them is a fault of the row.
Identity read_name(RowReader& row, Date today);

/// Whether they must be two persons: name and birth date of both are known, and all differ.
bool contradict(const Identity& one, const Identity& other);

/// The cells of a row that tell who a person is, with what the file has no column for left open.
class PersonCells {
public:
    /// Reads the cells; what is wrong with them is a fault of the row.
    PersonCells(RowReader& row, Date today);

    /// The identity that `held` becomes.
    Identity over(const Identity& held) const;
    /// Whether the row says anything at all.
    bool empty() const { return identity_.empty(); }
    const Identity& identity() const { return identity_; }

    /// Given name, family name and birth date: what persons without a ref are matched by.
    using Name = std::tuple<Line, Line, Date>;
    /// Nothing unless all three are there.
    static std::optional<Name> name_of(const Identity& identity);
    /// Those of the columns for it in which the row has nothing, as the file spells them: `Etternavn, Fødselsdato`.
    static std::string empty_key_columns(const RowReader& row);
    std::optional<Name> name() const { return name_of(identity_); }

    /// Whether the row must be about somebody else than `held`: name and birth date are given and held, and all differ.
    bool contradicts(const Identity& held) const;

private:
    Identity identity_;
    struct Has {
        bool given_name, family_name, birth_date, email, phone, language;
    };
    Has has_{};
};

}  // namespace mb::services::exchange
