#include "store/gateways/notes.hpp"

#include "store/gateways/numbered_table_definitions.hpp"

namespace mb::store {

template <>
struct Row<SealedNote> {
    static constexpr Sql table = "note";
    static constexpr Sql columns = "enrolment, person, date, text";
    using Cells = std::tuple<EnrolmentId, PersonId, Date, Blob>;

    static Cells cells(const SealedNote& note) { return {note.enrolment, note.person, note.date, Blob{note.text}}; }
    static SealedNote value(Cells cells) {
        auto& [enrolment, person, date, text] = cells;
        return {enrolment, person, date, std::move(text.bytes)};
    }
};
template class NumberedTable<NoteId, SealedNote>;

namespace {

/// SQLite's own record of the numbers it has given out.
constexpr auto highest_note = "SELECT seq FROM sqlite_sequence WHERE name = 'note'";

constexpr auto notes_with_key_of = "SELECT count(*) FROM note WHERE person = ?1";

}  // namespace

NoteId Notes::next_number() {
    return NoteId(connection_.value<std::int64_t>(highest_note).value_or(0) + 1);
}

void Notes::remove(NoteId note) {
    connection_.run("DELETE FROM note WHERE id = ?1", note);
    if (connection_.changed_rows() == 0) {
        throw NotFound("row-missing", {{"noun", NoteTag::noun}, {"value", note.to_string()}});
    }
}

std::int64_t Notes::sealed_for(PersonId person) {
    return connection_.value<std::int64_t>(notes_with_key_of, person).value_or(0);
}

std::vector<Notes::Record> Notes::of(EnrolmentId enrolment) {
    return rows<Record, "WHERE enrolment = :enrolment ORDER BY date, id">(connection_, enrolment);
}

}  // namespace mb::store
