Workbooks to fill in, which are imported as they are.

  $ export MB_TODAY=2020-06-01 MB_LANG=en
  $ workbook() { python3 "$TESTDIR/fixtures/workbook.py" "$@"; }
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb export --template attendance-grid --cohort K1 --output k1.xlsx
  file     participants  lessons
  k1.xlsx             3        6
  $ stat -c '%a' k1.xlsx
  600
  $ mb import k1.xlsx --as attendance-grid --cohort K1
  file                       rows  new  changed  same  errors  encoding
  k1.xlsx [attendance-grid]     3    0        0     9       0  xlsx
  nothing to import: the register has all of this already
  $ workbook fill k1.xlsx G2=120 G3=x E4=90\ U
  $ mb import k1.xlsx --as attendance-grid --cohort K1
  file                       rows  new  changed  same  errors  encoding
  k1.xlsx [attendance-grid]     3    3        0     9       0  xlsx
  warning: k1.xlsx [attendance-grid]:3: E2: attendance at lesson K1/L7 on 2020-05-05 is kept, but the lesson does not count for this enrolment
  warning: k1.xlsx [attendance-grid]:4: E4: attendance at lesson K1/L5 on 2020-02-11 is kept, but the lesson does not count for this enrolment
  imported as operation 2; to take it back: mb log undo 2

With names, which is a look at identities.

  $ mb export --template attendance-grid --cohort K1 --names --output names.xlsx --lang nb 2> /dev/null
  fil         deltakere  økter
  names.xlsx          3      6
  $ mb import names.xlsx --as attendance-grid --cohort K1
  file                          rows  new  changed  same  errors  encoding
  names.xlsx [attendance-grid]     3    0        0    12       0  xlsx
  nothing to import: the register has all of this already
  $ workbook fill names.xlsx "B2=Zen Zorn"
  $ mb import names.xlsx --as attendance-grid --cohort K1
  file                          rows  new  changed  same  errors  encoding
  names.xlsx [attendance-grid]     3    0        0     6       1  xlsx
  names.xlsx [attendance-grid]:2, column deltaker: E1 is held with another name or birth date
  mb: 1 fault; nothing was imported
  [3]

A list of participants, and each file of a bundle.

  $ mb export --template participants --output list.xlsx
  file
  list.xlsx
  $ workbook fill list.xlsx B2=Klok C2=Kiwi D2=01.02.1990
  $ mb import list.xlsx --as participants --cohort K2
  file                      rows  new  changed  same  errors  encoding
  list.xlsx [participants]     1    1        0     0       0  xlsx
  warning: list.xlsx [participants]:2: the row has no day of application; 2020-06-01 is taken
  hint: write the day in the list, or add --on DATE for the rows without one
  K2: 1 applied, 1 of them a new person
  imported as operation 3; to take it back: mb log undo 3
  $ mb export --template people --output people.xlsx --json
  [
  {"file": "people.xlsx"}
  ]
  $ workbook fill people.xlsx B2=Mild C2=Mango D2=01.02.1990 "F2=+47 90 00 00 00"
  $ mb import people.xlsx
  file                  rows  new  changed  same  errors  encoding
  people.xlsx [people]     1    1        0     0       0  xlsx
  imported as operation 4; to take it back: mb log undo 4
  $ mb export people.csv --quiet > /dev/null && tail -n 1 people.csv
  P7,Mild,Mango,1990-02-01,,+47 90 00 00 00,
  $ mb export --template people --output dry.xlsx --dry-run
  would export to dry.xlsx
  $ ls dry.xlsx 2> /dev/null
  [2]

Wrong use, and what cannot be written.

  $ mb export
  mb: export: PATH is missing; nothing is done without a named target
  hint: mb help export
  [2]
  $ mb export out --template people --output x.xlsx
  mb: export: out is one word too many
  hint: mb export [PATH] …
  [2]
  $ mb export --template people
  mb: export: --output is missing
  hint: mb help export
  [2]
  $ mb export --template people --output people.csv
  mb: people.csv is no name of a workbook
  hint: --output FILE.xlsx
  [2]
  $ mb export --output x.xlsx out
  mb: --output is taken together with --template only
  [2]
  $ mb export --template people --cohort K1 --output x.xlsx
  mb: --cohort is taken together with --template attendance-grid only
  [2]
  $ mb export --template attendance-grid --output x.xlsx
  mb: export: --cohort is missing
  hint: mb help export
  [2]
  $ mb export --template peple --output x.xlsx
  mb: there is no template peple; did you mean people? (known: attendance-grid, participants, programmes, cohorts, employers, people, enrolments, lessons, groups, makeups, recognitions, milestones, dispensations, documents, placements, weeks, employments, terms, followups, goals, attendance)
  [4]
  $ mb export --template people --output people.xlsx
  mb: people.xlsx is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb export --template attendance-grid --cohort K2 --output x.xlsx
  mb: cohort K2 has no lessons
  hint: mb lesson list --cohort K2
  [3]
  $ mb export --template attendance-grid --cohort K9 --output x.xlsx
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
