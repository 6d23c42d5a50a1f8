#include "services/exchange/person_cells.hpp"

#include <mb/joined.hpp>

namespace mb::services::exchange {

Identity read_name(RowReader& row, Date today) {
    return {row.optional<Line>("given_name"),
            row.optional<Line>("family_name"),
            row.made(
                "birth_date", [today](Date born) { return checked_birth_date(born, today); },
                row.optional<Date>("birth_date")),
            {},
            {},
            {},
            {}};
}

bool contradict(const Identity& one, const Identity& other) {
    const auto first = PersonCells::name_of(one);
    const auto second = PersonCells::name_of(other);
    return first && second && std::get<0>(*first) != std::get<0>(*second) && std::get<1>(*first) != std::get<1>(*second)
           && std::get<2>(*first) != std::get<2>(*second);
}

PersonCells::PersonCells(RowReader& row, Date today)
    : identity_(read_name(row, today)), has_{row.has("given_name"), row.has("family_name"), row.has("birth_date"),
                                             row.has("email"),      row.has("phone"),       row.has("language")} {
    identity_.email = row.made("email", checked_email, row.optional<Line>("email"));
    identity_.phone = row.made("phone", checked_phone, row.optional<Line>("phone"));
    identity_.language = row.optional<LanguageForm>("language");
}

Identity PersonCells::over(const Identity& held) const {
    return {has_.given_name ? identity_.given_name : held.given_name,
            has_.family_name ? identity_.family_name : held.family_name,
            has_.birth_date ? identity_.birth_date : held.birth_date,
            has_.email ? identity_.email : held.email,
            has_.phone ? identity_.phone : held.phone,
            has_.language ? identity_.language : held.language,
            held.sort_key};
}

std::optional<PersonCells::Name> PersonCells::name_of(const Identity& identity) {
    if (!identity.given_name || !identity.family_name || !identity.birth_date) {
        return std::nullopt;
    }
    return Name{*identity.given_name, *identity.family_name, *identity.birth_date};
}

std::string PersonCells::empty_key_columns(const RowReader& row) {
    std::vector<std::string> names;
    for (const char* column : {"given_name", "family_name", "birth_date"}) {
        if (row.text(column).empty()) {
            names.push_back(row.spelled(column));
        }
    }
    return joined(names);
}

bool PersonCells::contradicts(const Identity& held) const {
    return contradict(identity_, held);
}

}  // namespace mb::services::exchange
