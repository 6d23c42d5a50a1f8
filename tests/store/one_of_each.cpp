#include "one_of_each.hpp"

#include "store/backups.hpp"
#include "store/erased_marks.hpp"
#include "store/gateways/notes.hpp"
#include "store/identities.hpp"

namespace mb::test {

namespace {

constexpr const char* rows = R"(
INSERT INTO programme (code, theory_hours, minutes_per_hour, practice_weeks, days_per_week, week_threshold_percent, theory_carries, practice_carries)
    VALUES ('2012', 180, 60, 20, 5, 80, 0, 1);
INSERT INTO programme_milestone VALUES (1, 1, 'project');
INSERT INTO cohort (code, programme, first_day, last_day, places, application_deadline) VALUES ('K7', 1, '2012-08-20', '2013-06-14', 20, '2012-05-01');
INSERT INTO employer (code, name, kind, contact, email, phone) VALUES ('dps', 'DPS', 'dps', 'leader', 'dps@example.org', '55 00 00 00');
INSERT INTO person (ref) VALUES ('list-1');
INSERT INTO enrolment (person, cohort) VALUES (1, 1);
INSERT INTO enrolment_status VALUES (1, '2012-08-20', 'active', NULL, NULL, NULL);
INSERT INTO lesson (cohort, code, date, start, minutes, topic, group_code, held) VALUES (1, 'L1', '2012-09-03', '09:00', 180, 'recovery', 'A', 1);
INSERT INTO attendance VALUES (1, 1, 90, 'valid');
INSERT INTO group_membership VALUES (1, '2012-08-20', 'A');
INSERT INTO make_up VALUES (1, 1, '2012-10-01', 60);
INSERT INTO recognition VALUES (1, 'theory', '2012-09-01', 600, 'kari', 'course');
INSERT INTO milestone_approval VALUES (1, 'project', '2013-05-01');
INSERT INTO dispensation VALUES (1, 'theory', '2013-06-01', 'kari', 'illness in the family of the teacher');
INSERT INTO document_receipt VALUES (1, 'practice-agreement', '2012-10-15');
INSERT INTO placement (code, enrolment, employer, unit, supervisor, supervisor_email, supervisor_phone, from_date, to_date)
    VALUES ('p', 1, 1, 'FACT', 'Ola', 'ola@example.org', '+47 55 00 00 01', '2012-11-01', '2013-05-31');
INSERT INTO practice_week VALUES (1, '2012-W47', 5, 4, 1);
INSERT INTO employment (code, person, employer, unit, from_date, to_date, end_reason, source)
    VALUES ('j', 1, 1, 'FACT', '2013-08-01', '2014-07-31', 'resigned', 'employer');
INSERT INTO terms VALUES (1, '2013-08-01', 5000, 'temporary', 'earmarked', 1, 'MB');
INSERT INTO follow_up VALUES (1, '2014-01-15', '2014-02-01', 'employed');
INSERT INTO goal (code, population, employer_kinds, funding, peer_role, unit, baseline, baseline_date, source, target, deadline)
    VALUES ('A', 'anyone', '', 'ordinary', 1, 'persons', 20, '2017-05-01', 'plan', '40', '2020-12-31');
)";

}  // namespace

Identity full_identity(const std::string& given_name) {
    return {.given_name = Line(given_name),
            .family_name = Line("Ødegård"),
            .birth_date = Date(1980, 2, 29),
            .email = Line("aase@example.org"),
            .phone = Line("+47 55 00 00 00"),
            .language = LanguageForm::nn,
            .sort_key = Line("Odegaard")};
}

OneOfEach::OneOfEach() {
    write(rows);
    reg.record(context(), [&] {
        reg.identities().put(PersonId(1), full_identity());
        const auto text = reg.identities().seal_note(PersonId(1), NoteId(1), Line("ringt om praksis"));
        store::ErasedMarks(sql()).add("ref", "list-0");
        store::Notes(sql()).add({EnrolmentId(1), PersonId(1), Date(2012, 10, 1), text});
        return done();
    });
    reg.identities().look(context(), {PersonId(1)});
    store::Backups(sql()).note(store::BackupKind::keys, context(), 2, {PersonId(1)}, [] {});
}

}  // namespace mb::test
