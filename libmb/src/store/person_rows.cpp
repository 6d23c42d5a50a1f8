#include "store/person_rows.hpp"

#include <sqlite3.h>

namespace mb::store {

namespace {

struct TableRows {
    const char* table;
    const char* rows;
};

// What is added to the schema about persons is added here: tests/store compares the two.
constexpr TableRows tables[] = {
    {"person", "SELECT id, ref, restricted, erased_on, merged_into FROM person WHERE id = ?1"},
    {"enrolment", "SELECT * FROM enrolment WHERE person = ?1 ORDER BY id"},
    {"enrolment_status", "SELECT s.* FROM enrolment_status s JOIN enrolment e ON e.id = s.enrolment"
                         " WHERE e.person = ?1 ORDER BY s.enrolment, s.date"},
    {"attendance",
     "SELECT a.* FROM attendance a JOIN enrolment e ON e.id = a.enrolment JOIN lesson l ON l.id = a.lesson"
     " WHERE e.person = ?1 ORDER BY a.enrolment, l.date, l.id"},
    {"group_membership", "SELECT g.* FROM group_membership g JOIN enrolment e ON e.id = g.enrolment"
                         " WHERE e.person = ?1 ORDER BY g.enrolment, g.from_date"},
    {"make_up", "SELECT m.* FROM make_up m JOIN enrolment e ON e.id = m.enrolment"
                " WHERE e.person = ?1 ORDER BY m.enrolment, m.date, m.lesson"},
    {"recognition", "SELECT r.* FROM recognition r JOIN enrolment e ON e.id = r.enrolment"
                    " WHERE e.person = ?1 ORDER BY r.enrolment, r.date, r.kind"},
    {"milestone_approval", "SELECT m.* FROM milestone_approval m JOIN enrolment e ON e.id = m.enrolment"
                           " WHERE e.person = ?1 ORDER BY m.enrolment, m.date, m.milestone"},
    {"dispensation", "SELECT d.* FROM dispensation d JOIN enrolment e ON e.id = d.enrolment"
                     " WHERE e.person = ?1 ORDER BY d.enrolment, d.date, d.requirement"},
    {"document_receipt", "SELECT d.* FROM document_receipt d JOIN enrolment e ON e.id = d.enrolment"
                         " WHERE e.person = ?1 ORDER BY d.enrolment, d.date, d.document"},
    {"note", "SELECT n.id, n.enrolment, n.person, n.date FROM note n JOIN enrolment e ON e.id = n.enrolment"
             " WHERE e.person = ?1 ORDER BY n.enrolment, n.date, n.id"},
    {"placement", "SELECT p.* FROM placement p JOIN enrolment e ON e.id = p.enrolment"
                  " WHERE e.person = ?1 ORDER BY p.enrolment, p.from_date, p.id"},
    {"practice_week", "SELECT w.* FROM practice_week w JOIN placement p ON p.id = w.placement"
                      " JOIN enrolment e ON e.id = p.enrolment WHERE e.person = ?1 ORDER BY w.placement, w.week"},
    {"employment", "SELECT * FROM employment WHERE person = ?1 ORDER BY from_date, id"},
    {"terms", "SELECT t.* FROM terms t JOIN employment j ON j.id = t.employment"
              " WHERE j.person = ?1 ORDER BY t.employment, t.from_date"},
    {"follow_up", "SELECT * FROM follow_up WHERE person = ?1 ORDER BY asked_on"},
};

RowCell cell_of(sqlite3_stmt* statement, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return text == nullptr ? RowCell() : RowCell(text);
}

}  // namespace

std::vector<RowChange> rows_about(Connection& connection, PersonId person) {
    std::vector<RowChange> rows;
    for (const auto& [table, sql] : tables) {
        auto query = connection.query(sql);
        query.bind(person);
        while (query.next()) {
            RowChange row{RowChange::Kind::added, table, {}};
            for (int i = 0; i < sqlite3_column_count(query.handle()); ++i) {
                row.columns.push_back(
                    {sqlite3_column_name(query.handle(), i), std::nullopt, cell_of(query.handle(), i), false});
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

}  // namespace mb::store
