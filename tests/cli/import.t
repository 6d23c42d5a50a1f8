An import is all or nothing, and says what happened to each file.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --dry-run
  file              rows  new  changed  same  errors  encoding
  attendance.csv       9    9        0     0       0  utf-8
  cohorts.csv          2    2        0     0       0  utf-8
  employers.csv        2    2        0     0       0  utf-8
  employments.csv      1    1        0     0       0  utf-8
  enrolments.csv      14   14        0     0       0  utf-8
  followups.csv        1    1        0     0       0  utf-8
  lessons.csv          7    7        0     0       0  utf-8
  makeups.csv          1    1        0     0       0  utf-8
  milestones.csv       1    1        0     0       0  utf-8
  people.csv           5    5        0     0       0  utf-8
  placements.csv       2    2        0     0       0  utf-8
  programmes.csv       1    1        0     0       0  utf-8
  recognitions.csv     1    1        0     0       0  utf-8
  terms.csv            1    1        0     0       0  utf-8
  weeks.csv            5    5        0     0       0  utf-8
  warning: followups.csv:2: 2020-08-12 is still to come (today is 2020-06-01)
  warning: enrolments.csv:9: E3: the application came 2019-11-02 00:00, after the deadline 2019-11-01
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb cohort list
  no cohorts yet
  $ mb import "$TESTDIR/fixtures/small" --json 2>&1 | head -n 4
  [
  {"file": "attendance.csv", "rows": 9, "new": 9, "changed": 0, "same": 0, "errors": [], "errors_in_all": 0, "encoding": "utf-8", "warnings": [], "cohorts": [], "operation": 1},
  {"file": "cohorts.csv", "rows": 2, "new": 2, "changed": 0, "same": 0, "errors": [], "errors_in_all": 0, "encoding": "utf-8", "warnings": [], "cohorts": [], "operation": 1},
  {"file": "employers.csv", "rows": 2, "new": 2, "changed": 0, "same": 0, "errors": [], "errors_in_all": 0, "encoding": "utf-8", "warnings": [], "cohorts": [], "operation": 1},
  $ mb import "$TESTDIR/fixtures/small"
  file              rows  new  changed  same  errors  encoding
  attendance.csv       9    0        0     9       0  utf-8
  cohorts.csv          2    0        0     2       0  utf-8
  employers.csv        2    0        0     2       0  utf-8
  employments.csv      1    0        0     1       0  utf-8
  enrolments.csv      14    0        0    14       0  utf-8
  followups.csv        1    0        0     1       0  utf-8
  lessons.csv          7    0        0     7       0  utf-8
  makeups.csv          1    0        0     1       0  utf-8
  milestones.csv       1    0        0     1       0  utf-8
  people.csv           5    0        0     5       0  utf-8
  placements.csv       2    0        0     2       0  utf-8
  programmes.csv       1    0        0     1       0  utf-8
  recognitions.csv     1    0        0     1       0  utf-8
  terms.csv            1    0        0     1       0  utf-8
  weeks.csv            5    0        0     5       0  utf-8
  nothing to import: the register has all of this already

A changed row is a correction.

  $ printf 'code,name,kind\ndps,Solsikken distriktssenter,dps\n' > employers.csv
  $ mb import employers.csv
  file           rows  new  changed  same  errors  encoding
  employers.csv     1    0        1     0       0  utf-8
  imported as operation 2; to take it back: mb log undo 2
  $ mb log show 2
  operation  2
  when       2020-06-01 14:00
  who        tester
  command    import
  what       imported 1 row: 0 new, 1 changed, 0 same
  
  Rows
  of what   which  change   field  before         after
  employer  dps    changed  name   Solsikken DPS  Solsikken distriktssenter

Every fault is told with file, line and column, and nothing is imported.

  $ mkdir faulty
  $ printf 'code,name,kind\nnew,New,dps\na/b,Somewhere,dps\n,Nowhere,shop\n' > faulty/employers.csv
  $ printf 'cohort;lesson;person;minutes\nK1;L1;A1;121\nK1;L1;A9;12,5\n' > faulty/attendance.csv
  $ mb import faulty
  file            rows  new  changed  same  errors  encoding
  attendance.csv     2    0        0     0       3  utf-8
  employers.csv      3    1        0     0       3  utf-8
  attendance.csv:2, column minutes: 121 minutes at lesson K1/L1, which has 120
  attendance.csv:3, column person: A9 is no person's number or ref; did you mean A1?
  attendance.csv:3, column minutes: 12,5 is not a whole number
  employers.csv:3, column code: a/b is no code (employer); a code has letters, digits, - _ . + and spaces inside, and at most 60 bytes
  employers.csv:4, column code: the cell is empty
  employers.csv:4, column kind: shop is no kind of employer (known: municipality, nav, dps, hospital, competence-programme, addiction-treatment, user-organisation, other-municipality, private, other)
  mb: 6 faults; nothing was imported
  [3]
  $ mb employer show new
  mb: there is no employer new
  hint: mb employer list
  [4]
  $ mb import faulty --json
  [
  {"file": "attendance.csv", "rows": 2, "new": 0, "changed": 0, "same": 0, "errors": [{"file": "attendance.csv", "line": 2, "column": "minutes", "value": "121", "code": "attendance-exceeds-lesson", "message": "121 minutes at lesson K1/L1, which has 120", "hint": null}, {"file": "attendance.csv", "line": 3, "column": "person", "value": "A9", "code": "person-unknown", "message": "A9 is no person's number or ref; did you mean A1?", "hint": "mb person list"}, {"file": "attendance.csv", "line": 3, "column": "minutes", "value": "12,5", "code": "number-not-whole", "message": "12,5 is not a whole number", "hint": null}], "errors_in_all": 3, "encoding": "utf-8", "warnings": [], "cohorts": [], "operation": null},
  {"file": "employers.csv", "rows": 3, "new": 1, "changed": 0, "same": 0, "errors": [{"file": "employers.csv", "line": 3, "column": "code", "value": "a/b", "code": "code-malformed", "message": "a/b is no code (employer)", "hint": "a code has letters, digits, - _ . + and spaces inside, and at most 60 bytes"}, {"file": "employers.csv", "line": 4, "column": "code", "value": null, "code": "cell-empty", "message": "the cell is empty", "hint": null}, {"file": "employers.csv", "line": 4, "column": "kind", "value": "shop", "code": "code-unknown", "message": "shop is no kind of employer (known: municipality, nav, dps, hospital, competence-programme, addiction-treatment, user-organisation, other-municipality, private, other)", "hint": null}], "errors_in_all": 3, "encoding": "utf-8", "warnings": [], "cohorts": [], "operation": null}
  ]
  {"error": {"code": "import-refused", "message": "6 faults; nothing was imported", "errors": "6"}}
  [3]
  $ mb import faulty --lang nb
  fil             rader  nye  endret  like  feil  tegnsett
  attendance.csv      2    0       0     0     3  utf-8
  employers.csv       3    1       0     0     3  utf-8
  attendance.csv:2, kolonne minutes: 121 minutter på økt K1/L1, som har 120
  attendance.csv:3, kolonne person: A9 er verken nummeret eller referansen til en person; mente du A1?
  attendance.csv:3, kolonne minutes: 12,5 er ikke et helt tall
  employers.csv:3, kolonne code: a/b er ingen kode (arbeidsgiver); en kode har bokstaver, sifre, - _ . + og mellomrom inni, og høyst 60 byte
  employers.csv:4, kolonne code: cellen er tom
  employers.csv:4, kolonne kind: shop er ikke kjent som type arbeidsgiver (kjente: municipality (kommune), nav, dps (distriktspsykiatrisk senter), hospital (sykehus), competence-programme (kompetanseprogram), addiction-treatment (rusbehandling), user-organisation (brukerorganisasjon), other-municipality (annen kommune), private (privat), other (annen))
  mb: 6 feil; ingenting ble importert
  [3]

Ctrl-C takes everything back.

  $ mkdir long
  $ { printf 'code,name,kind\n'; seq 1 500000 | sed 's/.*/e&,Employer &,dps/'; } > long/employers.csv
  $ timeout --foreground --preserve-status -s INT 0.3 mb import long > /dev/null 2>&1; echo "exit $?"
  exit 130
  $ ls *-journal 2> /dev/null
  [2]
  $ mb employer list --json | grep -c '"employer"'
  2

What is no bundle.

  $ mb import nowhere
  mb: there is no file nowhere
  [5]
  $ mkdir empty
  $ mb import empty
  mb: there is no CSV file in empty
  [5]
  $ mb import
  mb: import: PATH is missing; nothing is done without a named target
  hint: mb help import
  [2]
