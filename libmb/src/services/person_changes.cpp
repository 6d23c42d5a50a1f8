#include "services/alike.hpp"
#include "services/exchange/person_cells.hpp"
#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/persons.hpp"

#include <mb/instant.hpp>
#include <mb/joined.hpp>
#include <mb/services/person_changes.hpp>

#include <string>
#include <unordered_map>

namespace mb::services {
namespace {

using exchange::PersonCells;
using Identities = std::unordered_map<PersonId, Identity>;

/// Those whom somebody can be taken for: not the merged, whose place is taken by another.
Identities everyone(const Writing& writing) {
    auto identities = writing.identities().look_at_all(writing.context());
    for (const auto& person : store::Persons(writing.connection()).all()) {
        if (person.value.merged_into || person.value.erased_on) {
            identities.erase(person.id);
        }
    }
    return identities;
}

Identity identity_of(const Writing& writing, PersonId person) {
    const auto found = writing.identities().look(writing.context(), {person});
    return found.empty() ? Identity() : found.at(person);
}

/// Whether who the person is may change: not where a record only gets another ref.
bool touches_identity(const PersonEdit& edit) {
    return edit.given_name || edit.family_name || edit.birth_date || edit.email || edit.phone || edit.language;
}

/// Who somebody is whose identity does not open is typed anew as a whole: an e-mail address alone would be all that is
/// left.
void require_typed_anew(Writing& writing, PersonId person, const PersonEdit& edit) {
    if (!writing.identities().unreadable().contains(person)) {
        return;
    }
    const auto typed = [](const auto& part) { return part && *part; };
    if (!typed(edit.given_name) && !typed(edit.family_name)) {
        throw Refused("identity-not-readable", {{"person", person.to_string()}});
    }
    writing.warn({"identity-sealed-anew", {{"person", person.to_string()}}});
}

/// Whether something is new by which another record of the same person would show: worth a look at everybody.
bool tells_who_it_is(const Identity& identity, const Identity& before) {
    return identity.full_name() != before.full_name() || identity.birth_date != before.birth_date
           || (identity.email && identity.email != before.email);
}

void warn_of_similar(Writing& writing, const Identities& known, PersonId person, const Identity& identity,
                     const Identity& before) {
    AlikePersons persons;
    const auto withheld = writing.identities().withheld();
    for (const auto& [id, each] : known) {
        if (!withheld.contains(id)) {
            persons.add(id, each);
        }
    }
    for (const auto& other : persons.new_others(person, identity, before)) {
        writing.warn(similar_person(person, other));
    }
}

void require_free(const Writing& writing, const PersonRef& ref, std::optional<PersonId> own = {}) {
    if (find_id<PersonTag>(ref.str())) {
        throw InvalidValue("ref-is-number", {{"value", ref.str()}});
    }
    const auto found = store::Persons(writing.connection()).find(ref);
    if (found && found->id != own) {
        throw Refused("ref-exists", {{"value", ref.str()}, {"person", found->id.to_string()}});
    }
}

void require_nobody_known(const Writing& writing, const Identities& known, const Identity& identity) {
    const auto name = PersonCells::name_of(identity);
    std::optional<PersonId> found;
    for (const auto& [id, each] : known) {
        if (name && PersonCells::name_of(each) == name && (!found || id < *found)) {
            found = id;
        }
    }
    if (found && writing.identities().withheld().contains(*found)) {
        throw Refused("person-exists-restricted", {});
    }
    if (found) {
        throw Refused("person-exists", {{"person", found->to_string()}});
    }
}

Fields thing(PersonId id, const Person& person) {
    Fields fields{{"person", id.to_string()}};
    if (person.ref) {
        fields.emplace_back("ref", person.ref->str());
    }
    return fields;
}

/// Edits one part, and notes its name where it is not as it was.
template <class Value>
void change(std::optional<Value>& held, const Edit<Value>& edit, const char* name, std::vector<const char*>& changed) {
    auto value = edited(held, edit);
    if (value != held) {
        changed.push_back(name);
        held = std::move(value);
    }
}

}  // namespace

Outcome add_person(Register& registered, const Intent& intent, const NewPerson& person) {
    return write(registered, intent, [&](Writing& writing) {
        check_identity(person.identity, {}, writing.context().today());
        const auto known = everyone(writing);
        if (!person.is_new) {
            require_nobody_known(writing, known, person.identity);
        }
        if (person.ref) {
            require_free(writing, *person.ref);
        }
        const Person added{person.ref, false, {}, {}};
        const auto id = store::Persons(writing.connection()).add(added);
        if (!person.identity.empty()) {
            writing.identities().put(id, person.identity);
        }
        warn_of_similar(writing, known, id, person.identity, {});
        writing.made(thing(id, added));
        // The key of an outside list may tell who it is, so the log does without.
        return Event{"person-added", {{"person", id.to_string()}}};
    });
}

Outcome change_person(Register& registered, const Intent& intent, std::string_view key, const PersonEdit& edit) {
    return write(registered, intent, [&](Writing& writing) {
        auto [id, person] = resolve_person(writing.connection(), key);
        require_open(id, person);
        const Identity held = touches_identity(edit) ? identity_of(writing, id) : Identity();
        if (touches_identity(edit)) {
            require_typed_anew(writing, id, edit);
        }
        Identity identity = held;
        std::vector<const char*> changed;
        if (edit.ref && *edit.ref) {
            require_free(writing, **edit.ref, id);
        }
        change(person.ref, edit.ref, "ref", changed);
        change(identity.given_name, edit.given_name, "given_name", changed);
        change(identity.family_name, edit.family_name, "family_name", changed);
        change(identity.birth_date, edit.birth_date, "birth_date", changed);
        change(identity.email, edit.email, "email", changed);
        change(identity.phone, edit.phone, "phone", changed);
        change(identity.language, edit.language, "language", changed);
        check_identity(identity, held, writing.context().today());
        store::Persons(writing.connection()).change(id, person);
        if (identity != held) {
            writing.identities().put(id, identity);
        }
        if (tells_who_it_is(identity, held)) {
            warn_of_similar(writing, everyone(writing), id, identity, held);
        }
        Fields made = thing(id, person);
        made.emplace_back("changed", joined(changed));
        writing.made(std::move(made));
        return Event{"person-changed", {{"person", id.to_string()}, {"changed", joined(changed)}}};
    });
}

}  // namespace mb::services
