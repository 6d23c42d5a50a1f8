All that is held about a person, for the person.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb note add --enrolment E1 --text "asked for a host near <Nesttun>" --quiet
  $ mb person export P1 --output P1.html
  wrote P1.html
  $ stat -c '%a %n' P1.html
  600 P1.html
  $ grep -o '<html lang="[a-z]*">\|<h[12]>.*</h[12]>\|Absurd\|&lt;Nesttun&gt;' P1.html
  <html lang="en">
  <h1>What is held about P1</h1>
  <h2>Who it is</h2>
  Absurd
  <h2>person</h2>
  <h2>enrolment</h2>
  <h2>status</h2>
  <h2>attendance</h2>
  <h2>make-up</h2>
  <h2>approved milestone</h2>
  <h2>note</h2>
  &lt;Nesttun&gt;
  <h2>placement</h2>
  <h2>practice week</h2>
  <h2>What was changed, and by whom</h2>
  <h2>What these changes did</h2>
  &lt;Nesttun&gt;
  <h2>How long it is remembered who it is</h2>
  $ grep -c '<script\|http:' P1.html
  0
  [1]
  $ mb person export P1 --output P1.json
  wrote P1.json
  $ python3 -c 'import json; [print(key, len(part)) for key, part in json.load(open("P1.json")).items() if isinstance(part, list)]'
  identity 1
  earlier_identity 0
  person 1
  enrolment 1
  enrolment_status 3
  attendance 5
  make_up 1
  milestone_approval 1
  note 1
  placement 1
  practice_week 4
  operation 2
  change 39
  access 2
  retention 1
  $ mb person export A1 --json
  {
  "format": "mb person 1",
  "number": "P1",
  "identity": [
  {"person": "P1", "family_name": "Banan", "given_name": "Absurd", "birth_date": "1980-02-03", "email": "absurd.banan@example.org", "phone": "+47 00 00 00 01", "language": "nb"}
  ],
  "earlier_identity": [],
  "person": [
  {"id": "P1", "ref": "A1", "restricted": false, "erased_on": null, "merged_into": null}
  ],
  "enrolment": [
  {"id": "E1", "person": "P1", "cohort": "K1", "continues": null}
  ],
  "enrolment_status": [
  {"enrolment": "E1", "date": "2019-10-01", "status": "applied", "reason": null, "note": null, "received": "2019-10-01T10:00:00Z"},
  {"enrolment": "E1", "date": "2019-12-02", "status": "admitted", "reason": null, "note": null, "received": null},
  {"enrolment": "E1", "date": "2020-01-06", "status": "active", "reason": null, "note": null, "received": null}
  ],
  "attendance": [
  {"lesson": "K1/L1", "enrolment": "E1", "minutes": 120, "absence": null},
  {"lesson": "K1/L2", "enrolment": "E1", "minutes": 120, "absence": null},
  {"lesson": "K1/L3", "enrolment": "E1", "minutes": 60, "absence": "valid"},
  {"lesson": "K1/L5", "enrolment": "E1", "minutes": 120, "absence": null},
  {"lesson": "K1/L6", "enrolment": "E1", "minutes": 180, "absence": null}
  ],
  "make_up": [
  {"enrolment": "E1", "lesson": "K1/L3", "date": "2020-02-25", "minutes": 30}
  ],
  "milestone_approval": [
  {"enrolment": "E1", "milestone": "project", "date": "2020-03-15"}
  ],
  "note": [
  {"id": "N1", "enrolment": "E1", "person": "P1", "date": "2020-06-01", "text": "asked for a host near <Nesttun>"}
  ],
  "placement": [
  {"id": "PL1", "code": "G1", "enrolment": "E1", "employer": "dps", "unit": "FACT", "supervisor": "Veileder En", "supervisor_email": null, "supervisor_phone": null, "from_date": "2020-03-02", "to_date": "2020-03-29"}
  ],
  "practice_week": [
  {"placement": "PL1", "week": "2020-W10", "planned_days": 5, "present_days": 5, "approved": true},
  {"placement": "PL1", "week": "2020-W11", "planned_days": 5, "present_days": 3, "approved": true},
  {"placement": "PL1", "week": "2020-W12", "planned_days": 5, "present_days": 5, "approved": false},
  {"placement": "PL1", "week": "2020-W13", "planned_days": 5, "present_days": 4, "approved": true}
  ],
  "operation": [
  {"operation": 1, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "import", "summary": "imported 53 rows: 53 new, 0 changed, 0 same"},
  {"operation": 2, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "note add", "summary": "added note N1 about E1, 2020-06-01"}
  ],
  "change": [
  {"operation": 1, "table": "person", "row": "P1", "change": "added", "column": "ref", "before": null, "after": "A1"},
  {"operation": 1, "table": "person", "row": "P1", "change": "added", "column": "identity_version", "before": null, "after": "1"},
  {"operation": 1, "table": "person", "row": "P1", "change": "added", "column": "restricted", "before": null, "after": false},
  {"operation": 1, "table": "enrolment", "row": "E1", "change": "added", "column": "person", "before": null, "after": "P1"},
  {"operation": 1, "table": "enrolment", "row": "E1", "change": "added", "column": "cohort", "before": null, "after": "K1"},
  {"operation": 1, "table": "enrolment_status", "row": "E1/2019-10-01/applied", "change": "added", "column": "received", "before": null, "after": "2019-10-01T10:00:00Z"},
  {"operation": 1, "table": "enrolment_status", "row": "E1/2019-12-02/admitted", "change": "added", "column": null, "before": null, "after": null},
  {"operation": 1, "table": "enrolment_status", "row": "E1/2020-01-06/active", "change": "added", "column": null, "before": null, "after": null},
  {"operation": 1, "table": "make_up", "row": "E1/K1/L3/2020-02-25", "change": "added", "column": "minutes", "before": null, "after": 30},
  {"operation": 1, "table": "milestone_approval", "row": "E1/project", "change": "added", "column": "date", "before": null, "after": "2020-03-15"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "code", "before": null, "after": "G1"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "enrolment", "before": null, "after": "E1"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "employer", "before": null, "after": "dps"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "unit", "before": null, "after": "FACT"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "supervisor", "before": null, "after": "Veileder En"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "from_date", "before": null, "after": "2020-03-02"},
  {"operation": 1, "table": "placement", "row": "PL1", "change": "added", "column": "to_date", "before": null, "after": "2020-03-29"},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W10", "change": "added", "column": "planned_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W10", "change": "added", "column": "present_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W10", "change": "added", "column": "approved", "before": null, "after": true},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W11", "change": "added", "column": "planned_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W11", "change": "added", "column": "present_days", "before": null, "after": 3},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W11", "change": "added", "column": "approved", "before": null, "after": true},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W12", "change": "added", "column": "planned_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W12", "change": "added", "column": "present_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W12", "change": "added", "column": "approved", "before": null, "after": false},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W13", "change": "added", "column": "planned_days", "before": null, "after": 5},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W13", "change": "added", "column": "present_days", "before": null, "after": 4},
  {"operation": 1, "table": "practice_week", "row": "PL1/2020-W13", "change": "added", "column": "approved", "before": null, "after": true},
  {"operation": 1, "table": "attendance", "row": "K1/L1/E1", "change": "added", "column": "minutes", "before": null, "after": 120},
  {"operation": 1, "table": "attendance", "row": "K1/L2/E1", "change": "added", "column": "minutes", "before": null, "after": 120},
  {"operation": 1, "table": "attendance", "row": "K1/L3/E1", "change": "added", "column": "minutes", "before": null, "after": 60},
  {"operation": 1, "table": "attendance", "row": "K1/L3/E1", "change": "added", "column": "absence", "before": null, "after": "valid"},
  {"operation": 1, "table": "attendance", "row": "K1/L5/E1", "change": "added", "column": "minutes", "before": null, "after": 120},
  {"operation": 1, "table": "attendance", "row": "K1/L6/E1", "change": "added", "column": "minutes", "before": null, "after": 180},
  {"operation": 2, "table": "note", "row": "N1", "change": "added", "column": "enrolment", "before": null, "after": "E1"},
  {"operation": 2, "table": "note", "row": "N1", "change": "added", "column": "person", "before": null, "after": "P1"},
  {"operation": 2, "table": "note", "row": "N1", "change": "added", "column": "date", "before": null, "after": "2020-06-01"},
  {"operation": 2, "table": "note", "row": "N1", "change": "added", "column": "text", "before": null, "after": "asked for a host near <Nesttun>"}
  ],
  "access": [
  {"access": 5, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "person export", "purpose": null, "scope": "alone"},
  {"access": 4, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "person export", "purpose": null, "scope": "alone"},
  {"access": 3, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "person export", "purpose": null, "scope": "alone"},
  {"access": 2, "at": "2020-06-01T12:00:00Z", "actor": "tester", "command": "person export", "purpose": null, "scope": "alone"}
  ],
  "retention": [
  {"retention_class": "participant", "last_event": "2020-01-06", "until": null, "ongoing": true}
  ]
  }
  $ grep -c 'Citron\|"P2"\|"E2"' P1.json
  0
  [1]

Nothing is written over, and only into files that nobody else can read.

  $ mb person export P1 --output P1.html
  mb: P1.html is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb person export P1 --output P1.html --force --json
  [
  {"file": "P1.html", "bytes": 11296}
  ]
  $ mb person export P1 --output P2.html --dry-run
  would write P2.html
  $ mb person export P1 --csv
  mb: --csv and person export exclude each other
  [2]
  $ mb person export P1 --force
  mb: --force is taken together with --output only
  [2]

Also for somebody restricted, and not for somebody erased.

  $ mb person restrict P1 --quiet
  $ mb person export P1 --lang nb | grep -o '<html lang="[a-z]*">\|Absurd' | sort -u
  <html lang="nb">
  Absurd
  $ mb person erase P5 --decision 2032/17 --today 2032-06-01 --quiet 2> warnings.txt
  $ mb person export P5
  mb: P5 has been erased; nothing more is recorded of who it was
  [3]
  $ mb person export P99
  mb: there is no person P99
  hint: mb person list
  [4]
