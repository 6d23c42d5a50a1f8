#include "services/exchange/listed_persons.hpp"

#include "store/gateways/persons.hpp"
#include "store/identities.hpp"

#include <mb/joined.hpp>

namespace mb::services::exchange {

std::optional<PersonId> ListedPersons::find(RowReader& row) {
    const Identity said = read_name(row, today_);
    if (!row.sound()) {
        return std::nullopt;
    }
    const auto person = row.text("ref").empty() ? by_name(row, said) : by_ref(row, said);
    return person ? open(row, *person) : std::nullopt;
}

std::optional<PersonId> ListedPersons::by_ref(RowReader& row, const Identity& said) {
    if (erased_.knows(row.text("ref"))) {
        pass_over(row, "row-of-erased");
        return std::nullopt;
    }
    const auto person = row.reference("ref", run_.known.persons(), "person-unknown");
    if (person && !said.empty()) {
        const auto& identities = everyone().identities;
        const auto held = identities.find(*person);
        if (held != identities.end() && contradict(said, held->second)) {
            row.fault("ref", "person-is-somebody-else", {{"person", person->to_string()}});
            return std::nullopt;
        }
    }
    return person;
}

std::optional<PersonId> ListedPersons::by_name(RowReader& row, const Identity& said) {
    const auto name = PersonCells::name_of(said);
    if (!name) {
        row.fault("", "person-key-missing", {{"missing", PersonCells::empty_key_columns(row)}});
        return std::nullopt;
    }
    const auto& known = everyone();
    const auto found = known.names.find(*name);
    if (found != known.names.end() && found->second.size() == 1) {
        return found->second.front();
    }
    if (found != known.names.end()) {
        row.fault("", "person-ambiguous", {{"persons", joined(found->second, &PersonId::to_string)}});
    } else if (erased_.knows(said)) {
        pass_over(row, "row-of-erased");
    } else {
        Fields fields;
        const auto others = known.alike.others(said);
        if (!others.empty()) {
            fields.emplace_back("persons", joined(others, [](const Alike& each) { return each.person.to_string(); }));
        }
        row.fault("", "list-person-unknown", std::move(fields));
    }
    return std::nullopt;
}

std::optional<PersonId> ListedPersons::open(RowReader& row, PersonId id) {
    const auto person = store::Persons(run_.connection).find(id).value().value;
    if (person.erased_on || person.restricted) {
        pass_over(row, person.erased_on ? "person-erased" : "person-restricted", {{"person", id.to_string()}});
        return std::nullopt;
    }
    return id;
}

void ListedPersons::pass_over(const RowReader& row, const char* why, Fields fields) {
    run_.report.count(row.origin().file, Fate::same);
    run_.report.warn(row.origin(), {why, std::move(fields)});
}

const ListedPersons::Everyone& ListedPersons::everyone() {
    if (!everyone_) {
        everyone_.emplace();
        auto& [identities, names, alike] = *everyone_;
        identities = run_.registered.identities().look_at_all(run_.context);
        const auto withheld = run_.registered.identities().withheld();
        std::map<Name, PersonId> merged;
        for (const auto& [id, person] : store::Persons(run_.connection).all()) {
            const auto identity = identities.find(id);
            const auto name = identity == identities.end() ? std::nullopt : PersonCells::name_of(identity->second);
            if (name && person.merged_into) {
                merged.emplace(*name, run_.known.persons().find(id.to_string()).value());
            } else if (name) {
                names[*name].push_back(id);
            }
            if (identity != identities.end() && !person.merged_into && !withheld.contains(id)) {
                alike.add(id, identity->second);
            }
        }
        for (const auto& [name, into] : merged) {
            names.try_emplace(name, std::vector{into});  // Only where nobody else has it.
        }
    }
    return *everyone_;
}

}  // namespace mb::services::exchange
