-- The register: one file, one row per fact. Names are those of the glossary; every CHECK repeats an invariant of the domain.
-- Days are ISO 8601 text; `d IS date(d, '+0 days')` refuses days that do not exist. Instants are UTC text. Yes and no are 1 and 0.
-- Numbers of AUTOINCREMENT tables are permanent: they are shown to people (P12, E34) and never used again for another record.

-- What this file is. One row.
CREATE TABLE register (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uuid        BLOB NOT NULL CHECK (length(uuid) = 16),
    created_at  TEXT NOT NULL
) STRICT;

-- Versions of the requirements.
CREATE TABLE programme (
    id                      INTEGER PRIMARY KEY AUTOINCREMENT,
    code                    TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
    theory_hours            INTEGER NOT NULL CHECK (theory_hours BETWEEN 0 AND 2000),
    minutes_per_hour        INTEGER NOT NULL CHECK (minutes_per_hour IN (45, 60)),
    practice_weeks          INTEGER NOT NULL CHECK (practice_weeks BETWEEN 0 AND 104),
    days_per_week           INTEGER NOT NULL CHECK (days_per_week BETWEEN 1 AND 7),
    week_threshold_percent  INTEGER NOT NULL CHECK (week_threshold_percent BETWEEN 1 AND 100),
    theory_carries          INTEGER NOT NULL CHECK (theory_carries IN (0, 1)),
    practice_carries        INTEGER NOT NULL CHECK (practice_carries IN (0, 1))
) STRICT;

CREATE TABLE programme_milestone (
    programme  INTEGER NOT NULL REFERENCES programme,
    position   INTEGER NOT NULL CHECK (position >= 1),
    milestone  TEXT NOT NULL CHECK (length(milestone) > 0),
    PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cohort (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    code                  TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
    programme             INTEGER NOT NULL REFERENCES programme,
    first_day             TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day              TEXT NOT NULL CHECK (last_day IS date(last_day, '+0 days')),
    places                INTEGER CHECK (places BETWEEN 0 AND 1000),
    application_deadline  TEXT CHECK (application_deadline IS date(application_deadline, '+0 days')),
    CHECK (first_day <= last_day)
) STRICT;

-- contact, email, phone: whom to ask about practice there.
CREATE TABLE employer (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    code     TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
    name     TEXT NOT NULL CHECK (length(name) > 0),
    kind     TEXT NOT NULL CHECK (kind IN ('municipality', 'nav', 'dps', 'hospital', 'competence-programme', 'addiction-treatment',
                                           'user-organisation', 'other-municipality', 'private', 'other')),
    contact  TEXT CHECK (length(contact) > 0),
    email    TEXT CHECK (length(email) > 0),
    phone    TEXT CHECK (length(phone) > 0)
) STRICT;

-- Anyone the register knows, without who it is. identity_version names the sealed identity that holds now (0: none).
CREATE TABLE person (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    ref               TEXT UNIQUE CHECK (length(ref) > 0),
    identity_version  INTEGER NOT NULL DEFAULT 0 CHECK (identity_version >= 0),
    restricted        INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
    erased_on         TEXT CHECK (erased_on IS date(erased_on, '+0 days')),
    merged_into       INTEGER REFERENCES person CHECK (merged_into <> id)
) STRICT;

-- Who a person is: ciphertext only, in versions, so that a change can be undone. Outside the changesets of the log,
-- and without a foreign key: an undone person keeps the sealed identity until it is redone or erased. new_key: the key
-- had been lost, so that this version has a new one, and the versions before it open no more.
CREATE TABLE identity (
    person   INTEGER NOT NULL CHECK (person >= 1),
    version  INTEGER NOT NULL CHECK (version >= 1),
    sealed   BLOB NOT NULL,
    new_key  INTEGER NOT NULL DEFAULT 0 CHECK (new_key IN (0, 1)),
    PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;

-- What the erased were known by, hashed with the secret in the keys file, so that an old list does not bring them back. It
-- does not say whose it is. Outside the changesets of the log, which would say it; leaf is SHA-256 over 0x00 and the mark.
CREATE TABLE erased_mark (
    mark  BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 32),
    leaf  BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    person     INTEGER NOT NULL REFERENCES person,
    cohort     INTEGER NOT NULL REFERENCES cohort,
    continues  INTEGER UNIQUE REFERENCES enrolment CHECK (continues <> id),
    UNIQUE (person, cohort)
) STRICT;
CREATE INDEX enrolment_by_cohort ON enrolment (cohort);

CREATE TABLE enrolment_status (
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    status     TEXT NOT NULL CHECK (status IN ('applied', 'waitlisted', 'rejected', 'application-withdrawn', 'admitted', 'no-show',
                                               'active', 'on-leave', 'completed', 'not-completed', 'withdrawn', 'transferred',
                                               'registered-in-error')),
    reason     TEXT CHECK (reason IN ('work', 'education', 'moved', 'personal', 'other')),
    note       TEXT CHECK (length(note) > 0),
    received   TEXT,
    PRIMARY KEY (enrolment, date, status),
    CHECK (reason IS NULL OR status = 'withdrawn'),
    CHECK (note IS NULL OR reason IS 'other'),
    CHECK (received IS NULL OR status = 'applied')
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    cohort      INTEGER NOT NULL REFERENCES cohort,
    code        TEXT NOT NULL CHECK (length(code) > 0),
    date        TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    start       TEXT CHECK (start IS strftime('%H:%M', start)),
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    topic       TEXT CHECK (length(topic) > 0),
    group_code  TEXT CHECK (length(group_code) > 0),
    held        INTEGER NOT NULL CHECK (held IN (0, 1)),
    UNIQUE (cohort, code)
) STRICT;

-- Minutes present at a lesson; absence speaks of the rest.
CREATE TABLE attendance (
    lesson     INTEGER NOT NULL REFERENCES lesson,
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    absence    TEXT CHECK (absence IN ('valid', 'invalid')),
    PRIMARY KEY (lesson, enrolment)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_membership (
    enrolment   INTEGER NOT NULL REFERENCES enrolment,
    from_date   TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    group_code  TEXT NOT NULL CHECK (length(group_code) > 0),
    PRIMARY KEY (enrolment, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE make_up (
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    lesson     INTEGER NOT NULL REFERENCES lesson,
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    PRIMARY KEY (enrolment, lesson, date)
) STRICT, WITHOUT ROWID;

-- Theory minutes or practice weeks granted for prior learning.
CREATE TABLE recognition (
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    kind       TEXT NOT NULL CHECK (kind IN ('theory', 'practice')),
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    amount     INTEGER NOT NULL CHECK (amount >= 1),
    approver   TEXT NOT NULL CHECK (length(approver) > 0),
    note       TEXT CHECK (length(note) > 0),
    PRIMARY KEY (enrolment, kind, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE milestone_approval (
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    milestone  TEXT NOT NULL CHECK (length(milestone) > 0),
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    PRIMARY KEY (enrolment, milestone)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispensation (
    enrolment    INTEGER NOT NULL REFERENCES enrolment,
    requirement  TEXT NOT NULL CHECK (length(requirement) > 0),
    date         TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    approver     TEXT NOT NULL CHECK (length(approver) > 0),
    reason       TEXT NOT NULL CHECK (length(reason) > 0),
    PRIMARY KEY (enrolment, requirement)
) STRICT, WITHOUT ROWID;

-- Documents that were handed in. A second placement may bring a second agreement.
CREATE TABLE document_receipt (
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    document   TEXT NOT NULL CHECK (document IN ('confidentiality-declaration', 'practice-agreement')),
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    PRIMARY KEY (enrolment, document, date)
) STRICT, WITHOUT ROWID;

-- Notes about an enrolment. text is ciphertext, also in the changesets of the log; person is whose key seals it: that of the
-- enrolment when it was written, also after that person has been merged into another.
CREATE TABLE note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    enrolment  INTEGER NOT NULL REFERENCES enrolment,
    person     INTEGER NOT NULL REFERENCES person,
    date       TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    text       BLOB NOT NULL CHECK (length(text) > 0)
) STRICT;
CREATE INDEX note_by_enrolment ON note (enrolment);

-- One enrolment at one host (employer and unit). Without a code it is known by its number, as PL7.
CREATE TABLE placement (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    code              TEXT UNIQUE CHECK (length(code) > 0),
    enrolment         INTEGER NOT NULL REFERENCES enrolment,
    employer          INTEGER NOT NULL REFERENCES employer,
    unit              TEXT CHECK (length(unit) > 0),
    supervisor        TEXT CHECK (length(supervisor) > 0),
    supervisor_email  TEXT CHECK (length(supervisor_email) > 0),
    supervisor_phone  TEXT CHECK (length(supervisor_phone) > 0),
    from_date         TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    to_date           TEXT NOT NULL CHECK (to_date IS date(to_date, '+0 days')),
    CHECK (from_date <= to_date)
) STRICT;
CREATE INDEX placement_by_enrolment ON placement (enrolment);

CREATE TABLE practice_week (
    placement     INTEGER NOT NULL REFERENCES placement,
    week          TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
    planned_days  INTEGER NOT NULL CHECK (planned_days BETWEEN 0 AND 7),
    present_days  INTEGER NOT NULL CHECK (present_days BETWEEN 0 AND planned_days),
    approved      INTEGER NOT NULL CHECK (approved IN (0, 1)),
    PRIMARY KEY (placement, week)
) STRICT, WITHOUT ROWID;

-- One person's job at one employer. Without a code it is known by its number, as J56. source: how the office knows of it.
CREATE TABLE employment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    code        TEXT UNIQUE CHECK (length(code) > 0),
    person      INTEGER NOT NULL REFERENCES person,
    employer    INTEGER NOT NULL REFERENCES employer,
    unit        TEXT CHECK (length(unit) > 0),
    from_date   TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    to_date     TEXT CHECK (to_date IS date(to_date, '+0 days')),
    end_reason  TEXT CHECK (end_reason IN ('contract-expired', 'resigned', 'dismissed', 'funding-ended', 'education', 'retired', 'other', 'unknown')),
    source      TEXT CHECK (source IN ('employer', 'person', 'follow-up', 'public', 'other')),
    CHECK (to_date IS NULL OR from_date <= to_date),
    CHECK (end_reason IS NULL OR to_date IS NOT NULL)
) STRICT;
CREATE INDEX employment_by_person ON employment (person);

-- Terms hold from a day until the next. percent is in hundredths of a percent: 3750 is 37,5 %.
CREATE TABLE terms (
    employment  INTEGER NOT NULL REFERENCES employment,
    from_date   TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    percent     INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 10000),
    contract    TEXT NOT NULL CHECK (contract IN ('permanent', 'temporary')),
    funding     TEXT NOT NULL CHECK (funding IN ('ordinary', 'earmarked', 'subsidised')),
    peer_role   INTEGER NOT NULL CHECK (peer_role IN (0, 1)),
    title       TEXT CHECK (length(title) > 0),
    PRIMARY KEY (employment, from_date)
) STRICT, WITHOUT ROWID;

-- No answer and no day: still open.
CREATE TABLE follow_up (
    person       INTEGER NOT NULL REFERENCES person,
    asked_on     TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    answered_on  TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    answer       TEXT CHECK (answer IN ('employed', 'education', 'job-seeking', 'other-activity', 'not-working', 'no-answer')),
    PRIMARY KEY (person, asked_on),
    CHECK (answered_on IS NULL OR answer IS NOT NULL),
    CHECK (answered_on IS NOT NULL OR answer IS NULL OR answer = 'no-answer'),
    CHECK (answered_on IS NULL OR answered_on >= asked_on)
) STRICT, WITHOUT ROWID;

-- employer_kinds: codes separated by |, empty for all. baseline and target_number: persons, or hundredths of a percent with unit fte.
CREATE TABLE goal (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    code             TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
    population       TEXT NOT NULL CHECK (population IN ('anyone', 'completers')),
    employer_kinds   TEXT NOT NULL,
    funding          TEXT CHECK (funding IN ('ordinary', 'earmarked', 'subsidised')),
    peer_role        INTEGER CHECK (peer_role IN (0, 1)),
    unit             TEXT NOT NULL CHECK (unit IN ('persons', 'fte')),
    baseline         INTEGER NOT NULL CHECK (baseline >= 0),
    baseline_date    TEXT NOT NULL CHECK (baseline_date IS date(baseline_date, '+0 days')),
    source           TEXT CHECK (length(source) > 0),
    target           TEXT NOT NULL CHECK (length(target) > 0),
    deadline         TEXT NOT NULL CHECK (deadline IS date(deadline, '+0 days')),
    CHECK (baseline_date < deadline)
) STRICT;

-- Every change of the register, in the order of its numbers (clocks may jump). event and detail are the sentence's data: a code and
-- a JSON object, without names. leaf is SHA-256 over 0x00 and the operation's canonical bytes (RFC 6962); changeset is SQLite's own format,
-- and stands last because it may be large: what stands before it is read without it.
CREATE TABLE operation (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    at         TEXT NOT NULL,
    actor      TEXT NOT NULL CHECK (length(actor) > 0),
    command    TEXT NOT NULL CHECK (length(command) > 0),
    event      TEXT NOT NULL CHECK (length(event) > 0),
    detail     TEXT NOT NULL,
    undoes     INTEGER REFERENCES operation CHECK (undoes < number),
    leaf       BLOB NOT NULL CHECK (length(leaf) = 32),
    changeset  BLOB NOT NULL
) STRICT;

-- Who looked at identities. all_persons: everyone the register knew, with numbers up to persons_up_to; else one access_person row each.
CREATE TABLE access (
    number         INTEGER PRIMARY KEY AUTOINCREMENT,
    at             TEXT NOT NULL,
    actor          TEXT NOT NULL CHECK (length(actor) > 0),
    command        TEXT NOT NULL CHECK (length(command) > 0),
    purpose        TEXT NOT NULL,
    persons_up_to  INTEGER CHECK (persons_up_to >= 0),
    leaf           BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;

CREATE TABLE access_person (
    access  INTEGER NOT NULL REFERENCES access,
    person  INTEGER NOT NULL CHECK (person >= 1),
    PRIMARY KEY (access, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_by_person ON access_person (person);

-- Copies that were made. kind: of the register alone, or of the keys. operation: the newest one that the copy knows (0: none).
CREATE TABLE backup (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    at         TEXT NOT NULL,
    actor      TEXT NOT NULL CHECK (length(actor) > 0),
    kind       TEXT NOT NULL CHECK (kind IN ('register', 'keys')),
    operation  INTEGER NOT NULL CHECK (operation >= 0)
) STRICT;

-- Whose keys are in the newest copy of the keys.
CREATE TABLE backup_person (
    backup  INTEGER NOT NULL REFERENCES backup,
    person  INTEGER NOT NULL CHECK (person >= 1),
    PRIMARY KEY (backup, person)
) STRICT, WITHOUT ROWID;
