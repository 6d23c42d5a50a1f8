/// Notes about enrolments, with their texts sealed.
#pragma once

#include "store/gateways/numbered_table.hpp"

#include <mb/enrolment.hpp>
#include <mb/note.hpp>

#include <string>

namespace mb::store {

/// A note as it is kept.
struct SealedNote {
    EnrolmentId enrolment;
    PersonId person;  ///< whose key seals the text: the person of the enrolment when it was written
    Date date;
    std::string text;  ///< ciphertext, see Identities

    friend bool operator==(const SealedNote&, const SealedNote&) = default;
};

/// The table `note`.
class Notes : public NumberedTable<NoteId, SealedNote> {
public:
    using NumberedTable::add_numbered;
    using NumberedTable::find;
    using NumberedTable::NumberedTable;

    /// The number of the next note: the text is sealed with it. One in use or used before is never given.
    NoteId next_number();
    /// Throws NotFound `row-missing` (fields `noun`, `value`).
    void remove(NoteId note);
    /// How many are sealed with the key of the person.
    std::int64_t sealed_for(PersonId person);
    /// By day and number.
    std::vector<Record> of(EnrolmentId enrolment);
};

}  // namespace mb::store
