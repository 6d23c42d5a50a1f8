#include "services/alike.hpp"
#include "services/exchange/people_import.hpp"
#include "store/identities.hpp"

#include <algorithm>

namespace mb::services::exchange {

void PeopleImport::load() {
    for (const auto& person : table_.all()) {
        held_.emplace(person.id, person.value);
        add_names(refs_, person.id, person.value.ref);
    }
    identities_ = run_.registered.identities().look_at_all(run_.context);
}

/// Whom a list knows by a ref alone was probably meant to be known already.
void PeopleImport::tell_incomplete(PersonId id, const Wanted& wanted) {
    std::string missing;
    const auto check = [&](bool there, std::string_view column) {
        if (!there) {
            missing += (missing.empty() ? "" : ", ") + run_.spelled(Kind::people, wanted.origin, column);
        }
    };
    check(wanted.identity.given_name.has_value(), "given_name");
    check(wanted.identity.family_name.has_value(), "family_name");
    check(wanted.identity.birth_date.has_value(), "birth_date");
    if (run_.on_person && !missing.empty()) {
        run_.report.warn(wanted.origin, {"person-incomplete", {{"person", id.to_string()}, {"missing", missing}}});
    }
}

void PeopleImport::read(RowReader& row) {
    const bool has_ref = !row.text("ref").empty();
    const auto key = has_ref ? read_number_or_code<PersonRef>(row, "ref", refs_) : std::nullopt;
    const PersonCells cells(row, today_);
    if (run_.on_people_row) {
        run_.on_people_row(row);
    }
    if (row.sound() && key && cells.contradicts(identity_of(*key))) {
        row.fault("ref", "person-is-somebody-else", {{"person", name_of(*key)}});
    }
    if (row.sound() && !has_ref && !cells.name()) {
        row.fault("", "person-key-missing", {{"missing", PersonCells::empty_key_columns(row)}});
    }
    if (!row.sound()) {
        run_.known.persons().spoil(std::string(row.text("ref")));
    } else if (key) {
        take(*key, cells, row.origin());
    } else {
        unnamed_.push_back({cells, *cells.name(), row.origin()});
    }
}

/// Nothing is written about those whose identity is gone, must not be touched, or lives on in another person.
bool PeopleImport::passed_over(PersonId id, const PersonCells& cells, Origin origin) {
    const auto found = held_.find(id);
    if (found == held_.end()) {
        return false;
    }
    const Person& person = found->second;
    if (!person.erased_on && !person.restricted && !person.merged_into) {
        return false;
    }
    run_.report.count(origin.file, Fate::same);
    if (!cells.empty()) {
        Fields fields{{"person", id.to_string()}};
        if (person.merged_into) {
            fields.emplace_back("other", person.merged_into->to_string());
        }
        run_.report.warn(origin, {person.erased_on    ? "person-erased"
                                  : person.restricted ? "person-restricted"
                                                      : "person-merged",
                                  std::move(fields)});
    }
    return true;
}

/// An old list does not bring back who has been erased: rows about somebody new are looked up among the marks they left.
bool PeopleImport::was_erased(std::string_view ref, const PersonCells& cells, Origin origin) {
    if (!erased_.knows(ref) && !erased_.knows(cells.identity())) {
        return false;
    }
    if (!ref.empty()) {
        run_.known.persons().spoil(std::string(ref));  // Rows of other files that refer to it are left out too.
    }
    run_.report.count(origin.file, Fate::same);
    run_.report.warn(origin, {"row-of-erased", {}});
    return true;
}

template <class Key>
void PeopleImport::want(std::map<Key, Wanted>& wanted, const Key& key, const Identity& identity, Origin origin) {
    const auto [found, first] = wanted.try_emplace(key, Wanted{identity, origin});
    if (!first && found->second.identity == identity && run_.on_person) {
        found->second.again.push_back(origin);  // A list may have a row for each cohort.
    } else if (!first && found->second.identity == identity) {
        run_.report.count(origin.file, Fate::same);
    } else if (!first) {
        run_.report.fault(origin, "", "", "row-contradicts", run_.report.other_row(found->second.origin));
    }
}

void PeopleImport::take(const NumberOrCode& key, const PersonCells& cells, Origin origin) {
    const bool is_new = !key.number || !held_.contains(PersonId(*key.number));
    if (is_new ? !was_erased(name_of(key), cells, origin) : !passed_over(PersonId(*key.number), cells, origin)) {
        want(wanted_, key, cells.over(identity_of(key)), origin);
    }
}

/// Everybody who can be matched by name, as they will be known after the rows with a ref.
std::map<PersonCells::Name, std::vector<NumberOrCode>> PeopleImport::names_after_import() const {
    std::map<Name, std::vector<NumberOrCode>> names;
    const auto add = [&names](const NumberOrCode& key, const Identity& identity) {
        if (const auto name = PersonCells::name_of(identity)) {
            names[*name].push_back(key);
        }
    };
    for (const auto& [id, person] : held_) {
        const NumberOrCode key{id.number(), {}};
        if (!person.merged_into && !wanted_.contains(key)) {
            add(key, identity_of(key));
        }
    }
    for (const auto& [key, wanted] : wanted_) {
        add(key, wanted.identity);
    }
    // A merged person is found only where nobody else is.
    const auto taken = names;
    for (const auto& [id, person] : held_) {
        const NumberOrCode key{id.number(), {}};
        const auto name = PersonCells::name_of(identity_of(key));
        if (person.merged_into && name && !taken.contains(*name)) {
            add(key, identity_of(key));
        }
    }
    return names;
}

void PeopleImport::match_unnamed() {
    const auto names = names_after_import();
    std::map<std::pair<std::size_t, Name>, std::size_t> lines;
    for (const Unnamed& row : unnamed_) {
        const auto [earlier, first] = lines.try_emplace({row.origin.file, row.name}, row.origin.line);
        if (!first) {
            run_.report.fault(row.origin, "", "", "person-twice", {{"other_line", std::to_string(earlier->second)}});
            continue;
        }
        const auto found = names.find(row.name);
        if (found == names.end()) {
            if (!was_erased("", row.cells, row.origin)) {
                want(new_, row.name, row.cells.identity(), row.origin);
            }
        } else if (found->second.size() == 1) {
            take(found->second.front(), row.cells, row.origin);
        } else {
            std::string persons;
            for (const auto& key : found->second) {
                persons += (persons.empty() ? "" : ", ") + name_of(key);
            }
            run_.report.fault(row.origin, "", "", "person-ambiguous", {{"persons", persons}});
        }
    }
}

void PeopleImport::write(PersonId id, const Wanted& wanted, Fate fate) {
    run_.report.count(wanted.origin.file, run_.on_person ? run_.on_person(wanted.origin, id, fate) : fate);
    for (const Origin origin : wanted.again) {
        run_.report.count(origin.file, run_.on_person(origin, id, Fate::same));
    }
    if (fate == Fate::same) {
        return;
    }
    const auto held = identities_.find(id);
    written_.emplace(id, Written{wanted.origin, held == identities_.end() ? Identity{} : held->second});
    if (fate == Fate::changed || !wanted.identity.empty()) {
        run_.registered.identities().put(id, wanted.identity);
        identities_.insert_or_assign(id, wanted.identity);
    }
}

void PeopleImport::write() {
    for (const auto& [key, wanted] : wanted_) {
        const PersonId held_id(key.number.value_or(1));
        if (key.number && held_.contains(held_id)) {
            write(held_id, wanted, identity_of(key) == wanted.identity ? Fate::same : Fate::changed);
            continue;
        }
        Person person;
        if (!key.number) {
            person.ref.emplace(key.code.text);
        }
        const auto id = add_numbered_or_not<PersonTag>(table_, key, person);
        add_names(run_.known.persons(), id, person.ref);
        write(id, wanted, Fate::added);
        tell_incomplete(id, wanted);
    }
    // In the order of their rows: numbers in the order of names would tell something of the names.
    std::vector<const Wanted*> in_order;
    for (const auto& [name, wanted] : new_) {
        in_order.push_back(&wanted);
    }
    std::ranges::sort(in_order, {},
                      [](const Wanted* wanted) { return std::pair(wanted->origin.file, wanted->origin.line); });
    for (const Wanted* wanted : in_order) {
        const auto id = table_.add(Person{});
        add_names(run_.known.persons(), id, std::optional<PersonRef>());
        write(id, *wanted, Fate::added);
    }
}

void PeopleImport::tell_similar() {
    if (written_.empty()) {
        return;
    }
    AlikePersons persons;
    const auto withheld = run_.registered.identities().withheld();
    for (const auto& [id, identity] : identities_) {
        const auto held = held_.find(id);
        if (!withheld.contains(id) && (held == held_.end() || !held->second.merged_into)) {
            persons.add(id, identity);
        }
    }
    for (const auto& [id, written] : written_) {
        const auto found = identities_.find(id);
        if (found == identities_.end()) {
            continue;
        }
        for (const auto& other : persons.new_others(id, found->second, written.before)) {
            // Of two in this import the later one is told of.
            if (!written_.contains(other.person) || other.person < id) {
                run_.report.warn(written.origin, similar_person(id, other));
            }
        }
    }
}

void import_people(ImportRun& run) {
    if (!run.inputs[Kind::people].empty()) {
        PeopleImport(run).run();
    }
}

}  // namespace mb::services::exchange
