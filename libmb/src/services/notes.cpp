#include "store/gateways/notes.hpp"

#include "services/resolving.hpp"
#include "services/writing.hpp"
#include "store/gateways/enrolments.hpp"
#include "store/gateways/persons.hpp"

#include <mb/services/notes.hpp>

namespace mb::services {
namespace {

Fields told(NoteId id, EnrolmentId enrolment, Date date) {
    return {{"note", id.to_string()}, {"enrolment", enrolment.to_string()}, {"date", date.to_string()}};
}

NoteId parse_note(std::string_view id) {
    if (const auto number = typed_id<NoteTag>(id)) {
        return *number;
    }
    throw InvalidValue("note-id-malformed", {{"value", std::string(id.substr(0, 100))}});
}

std::vector<EnrolmentId> asked_about(store::Connection& connection, const NoteFilter& filter) {
    if (filter.enrolment) {
        return {resolve_enrolment(connection, *filter.enrolment).id};
    }
    std::vector<EnrolmentId> found;
    for (const auto& enrolment : store::Enrolments(connection).of(resolve_cohort(connection, *filter.cohort).id)) {
        found.push_back(enrolment.id);
    }
    return found;
}

/// What is read before the texts are opened.
struct Found {
    std::vector<NoteView> views;
    std::vector<store::SealedText> sealed;
};

Found find_notes(const Register& registered, const NoteFilter& filter) {
    Found found;
    auto& connection = registered.connection();
    const auto withheld = registered.identities().withheld();
    store::Notes table(connection);
    store::Enrolments enrolments(connection);
    for (const auto& enrolment : asked_about(connection, filter)) {
        const auto person = enrolments.find(enrolment).value().value.person;
        for (auto& [id, note] : table.of(enrolment)) {
            found.views.push_back({id, enrolment, person, note.date, {}});
            if (!withheld.contains(person)) {
                found.sealed.push_back({id, note.person, std::move(note.text)});
            }
        }
    }
    return found;
}

}  // namespace

Outcome add_note(Register& registered, const Intent& intent, std::string_view enrolment, Date date, const Line& text) {
    return write(registered, intent, [&](Writing& writing) {
        const auto about = resolve_enrolment(writing.connection(), enrolment);
        const auto person = store::Persons(writing.connection()).find(about.value.person).value();
        require_open(person.id, person.value);
        store::Notes notes(writing.connection());
        const auto id = notes.next_number();
        notes.add_numbered(id, {about.id, person.id, date, writing.identities().seal_note(person.id, id, text)});
        return Event{"note-added", told(id, about.id, date)};
    });
}

Outcome remove_note(Register& registered, const Intent& intent, std::string_view note) {
    return write(registered, intent, [&](Writing& writing) {
        store::Notes notes(writing.connection());
        const auto id = parse_note(note);
        const auto held = notes.find(id);
        if (!held) {
            throw NotFound("note-unknown", {{"value", std::string(note)}});
        }
        notes.remove(id);
        return Event{"note-removed", told(id, held->value.enrolment, held->value.date)};
    });
}

std::vector<NoteView> notes(Register& registered, const Context& context, const NoteFilter& filter) {
    Found found;
    registered.read([&] {
        found = find_notes(registered, filter);
        const auto texts = registered.identities().open_notes(context, found.sealed);
        for (auto& view : found.views) {
            if (const auto text = texts.find(view.id); text != texts.end()) {
                view.text = text->second;
            }
        }
    });
    return std::move(found.views);
}

}  // namespace mb::services
