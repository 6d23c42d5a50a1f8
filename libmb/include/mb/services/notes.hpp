/// Dated notes about enrolments, sealed like names. Every look leaves an access row.
#pragma once

#include <mb/note.hpp>
#include <mb/person.hpp>
#include <mb/services/outcome.hpp>
#include <mb/store/register.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mb::services {

/// Writes a note down. Never about health. Event `note-added`, fields `note`, `enrolment`, `date`, never the text. Throws
/// InvalidValue `enrolment-id-malformed`; NotFound `enrolment-unknown`; Refused `person-erased`, `person-restricted`
/// (`person`); RegisterError `keys-missing`.
Outcome add_note(Register& registered, const Intent& intent, std::string_view enrolment, Date date, const Line& text);

/// Removes a note; its text stays sealed in the log until the person is erased. Event `note-removed`, fields as of
/// add_note(). Throws InvalidValue `note-id-malformed`; NotFound `note-unknown`.
Outcome remove_note(Register& registered, const Intent& intent, std::string_view note);

/// A note with whom it is about.
struct NoteView {
    NoteId id;
    EnrolmentId enrolment;
    PersonId person;
    Date date;
    std::optional<Line> text;  ///< nothing of the restricted and the erased, and what does not open
};

/// Whose notes one wants to see: exactly one of the two.
struct NoteFilter {
    std::optional<std::string> enrolment;
    std::optional<std::string> cohort;
};

/// Notes by enrolment, day and number. Throws InvalidValue `enrolment-id-malformed`; NotFound `enrolment-unknown`,
/// `cohort-unknown`; RegisterError `keys-missing`.
std::vector<NoteView> notes(Register& registered, const Context& context, const NoteFilter& filter);

}  // namespace mb::services
