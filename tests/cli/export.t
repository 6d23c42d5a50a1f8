What is exported can be imported into an empty register, and exported again to the same bytes.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb export out --dry-run
  would export to out
  $ mb export out
  file               rows
  programmes.csv        1
  cohorts.csv           2
  employers.csv         2
  people.csv            5
  enrolments.csv       14
  lessons.csv           7
  groups.csv            0
  makeups.csv           1
  recognitions.csv      1
  milestones.csv        1
  dispensations.csv     0
  documents.csv         0
  placements.csv        2
  weeks.csv             5
  employments.csv       1
  terms.csv             1
  followups.csv         1
  goals.csv             0
  attendance.csv        9
  these files hold names: keep them as you keep the register
  $ stat -c '%a' out out/people.csv
  700
  600
  $ mb register init --register second.mb --quiet
  $ mb import out --register second.mb --quiet > /dev/null 2>&1
  $ mb export again --register second.mb --quiet > /dev/null
  $ diff -r out again

A folder with something in it is left alone unless told.

  $ mb export out
  mb: out is not empty, and nothing was written
  hint: name a new folder, or add --force to write over the bundle files in it
  [5]
  $ mb export out --force --quiet | tail -n 1
  attendance.csv        9

One file.

  $ mb export cohorts.csv --json
  [
  {"file": "cohorts.csv", "rows": 2}
  ]
  $ cat cohorts.csv
  code,programme,first_day,last_day,places,application_deadline
  K1,MB-10,2020-01-06,2020-06-26,5,2019-11-01
  K2,MB-10,2020-08-17,2021-06-25,5,2020-05-04
  $ mb export cohorts.csv
  mb: cohorts.csv is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb export horses.csv
  mb: horses.csv is no file of a bundle, such as people.csv
  [5]
  $ mb export
  mb: export: PATH is missing; nothing is done without a named target
  hint: mb help export
  [2]

A rehearsal says what would go wrong, and writes nothing.

  $ mb export new/folder --dry-run
  would export to new/folder
  $ mb export new/folder --dry-run --json
  [
  {"file": "new/folder", "rows": null}
  ]
  $ mb export out --dry-run
  mb: out is not empty, and nothing was written
  hint: name a new folder, or add --force to write over the bundle files in it
  [5]
  $ mb export cohorts.csv --dry-run
  mb: cohorts.csv is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb export nowhere/cohorts.csv --dry-run
  mb: nowhere/cohorts.csv cannot be written to: there is no such file or folder
  [5]
  $ mb export /proc/out --dry-run
  mb: /proc/out cannot be written to
  [5]
  $ mb export --template people --output new/people.xlsx --dry-run
  mb: new/people.xlsx cannot be written to: there is no such file or folder
  [5]
  $ ls -d new 2> /dev/null
  [2]
  $ mb register info --json | grep -o '"table": "access", "rows": [0-9]*'
  "table": "access", "rows": 3

Files that hold names say so; others do not.

  $ mb export people.csv
  file        rows
  people.csv     5
  this file holds names: keep it as you keep the register
  $ mb export employers.csv
  file           rows
  employers.csv     2

Without keys, the keys are what is missing.

  $ mv register.keys away
  $ mb export no-keys
  mb: there are no keys at register.keys, and without them no identity can be read or written
  hint: put the keys back from where you keep their copy
  [5]
  $ mv away register.keys

Ctrl-C leaves nothing.

  $ mb register init --register large.mb --quiet
  $ mkdir long
  $ { printf 'code,name,kind\n'; seq 1 200000 | sed 's/.*/e&,Employer &,dps/'; } > long/employers.csv
  $ mb import long --register large.mb --quiet > /dev/null
  $ timeout --foreground --preserve-status -s INT 0.1 mb export large --register large.mb > /dev/null 2>&1; echo "exit $?"
  exit 130
  $ timeout --foreground --preserve-status -s INT 0.1 mb export long/employers.csv --force --register large.mb > /dev/null 2>&1; echo "exit $?"
  exit 130
  $ ls -A -d large .mb-* long/* 2> /dev/null
  long/employers.csv
  [2]

A place without a name is none.

  $ mb export ""
  mb: export: PATH is missing; nothing is done without a named target
  hint: mb help export
  [2]
