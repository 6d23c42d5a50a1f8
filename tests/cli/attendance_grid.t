The coordinator's own sheet: participants down, lessons across.

  $ export MB_TODAY=2020-06-01 MB_LANG=en
  $ workbook() { python3 "$TESTDIR/fixtures/workbook.py" "$@"; }
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ printf 'Deltaker;L5;18.2.2020;L7\nA1;;180;x\nÆrlig Citron;;;G\nE4;90 u;;\n' > grid.csv
  $ mb import grid.csv --as attendance-grid --cohort K1 --dry-run
  file      rows  new  changed  same  errors  encoding
  grid.csv     3    3        0     1       0  utf-8
  warning: grid.csv:2: E1: the cell is blank; 120 minutes at lesson K1/L5 stay recorded
  warning: grid.csv:3: E2: attendance at lesson K1/L7 on 2020-05-05 is kept, but the lesson does not count for this enrolment
  warning: grid.csv:4: E4: attendance at lesson K1/L5 on 2020-02-11 is kept, but the lesson does not count for this enrolment
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import grid.csv --as attendance-grid --cohort K1
  file      rows  new  changed  same  errors  encoding
  grid.csv     3    3        0     1       0  utf-8
  warning: grid.csv:2: E1: the cell is blank; 120 minutes at lesson K1/L5 stay recorded
  warning: grid.csv:3: E2: attendance at lesson K1/L7 on 2020-05-05 is kept, but the lesson does not count for this enrolment
  warning: grid.csv:4: E4: attendance at lesson K1/L5 on 2020-02-11 is kept, but the lesson does not count for this enrolment
  imported as operation 2; to take it back: mb log undo 2
  $ mb import grid.csv --as attendance-grid --cohort K1
  file      rows  new  changed  same  errors  encoding
  grid.csv     3    0        0     4       0  utf-8
  warning: grid.csv:2: E1: the cell is blank; 120 minutes at lesson K1/L5 stay recorded
  nothing to import: the register has all of this already
  $ mb log list --csv | sed -n 2p | cut -d, -f 4-
  import,"attendance of cohort K1: 3 participants, 3 marks new, 0 changed, 1 same",,\r (esc)

A changed cell is a correction.

  $ printf 'Deltaker;L7\nA1;60 G\n' > correction.csv
  $ mb import correction.csv --as attendance-grid --cohort K1
  file            rows  new  changed  same  errors  encoding
  correction.csv     1    0        1     0       0  utf-8
  imported as operation 3; to take it back: mb log undo 3
  $ mb log undo 3
  operation 4 took back operation 3: attendance of cohort K1: 1 participant, 0 marks new, 1 changed, 0 same

Hours are read when it is said that they are hours.

  $ printf 'Deltaker;L7\nA1;1,5\n' > hours.csv
  $ mb import hours.csv --as attendance-grid --cohort K1
  file       rows  new  changed  same  errors  encoding
  hours.csv     1    0        0     0       1  utf-8
  hours.csv:2, column L7: 1,5 is not a whole number of minutes; if these are hours, add --unit hours
  mb: 1 fault; nothing was imported
  [3]
  $ mb import hours.csv --as attendance-grid --cohort K1 --unit hours
  file       rows  new  changed  same  errors  encoding
  hours.csv     1    0        1     0       0  utf-8
  imported as operation 5; to take it back: mb log undo 5
  $ printf 'Deltaker;L7\nA1;2\n' > small.csv
  $ mb import small.csv --as attendance-grid --cohort K1
  file       rows  new  changed  same  errors  encoding
  small.csv     1    0        1     0       0  utf-8
  warning: small.csv:2: K1/L7: every number is 12 or less, and is read as minutes; for two hours write 2:00 or 120
  hint: if they are hours, take this back (mb log undo) and add --unit hours
  imported as operation 6; to take it back: mb log undo 6
  $ mb log undo 6 --quiet

A workbook, with a day in its header.

  $ printf 'Deltaker,05.05.2020\nA1,120\nA2,G\n' > sheet
  $ workbook new grid.xlsx Vår=sheet
  $ mb import grid.xlsx --as attendance-grid --cohort K1
  file             rows  new  changed  same  errors  encoding
  grid.xlsx [Vår]     2    0        1     1       0  xlsx
  imported as operation 8; to take it back: mb log undo 8

Every fault is told with its place, and nothing is imported.

  $ printf 'Deltaker;L1;L9;3.1.2020;7.1.2020\n' > columns.csv
  $ mb import columns.csv --as attendance-grid --cohort K1
  file         rows  new  changed  same  errors  encoding
  columns.csv     0    0        0     0       3  utf-8
  columns.csv:1, column L9: this column is neither a lesson of the cohort nor about the participant; did you mean L1?; a lesson's code (L03), its day (03.02.2020), or both
  columns.csv:1, column 3.1.2020: the cohort has no lesson on 2020-01-03
  columns.csv:1, column 7.1.2020: this is the same column as L1
  mb: 3 faults; nothing was imported
  [3]
  $ printf 'Deltaker;Navn;L1;L2\nA9;;120;\nA1;Zen Zorn;120;\n;Zen Zorne;120;\nA1;;121;syk\nA1;;120;\n=A1;;1;\n;;1;\n' > rows.csv
  $ mb import rows.csv --as attendance-grid --cohort K1
  file      rows  new  changed  same  errors  encoding
  rows.csv     7    0        0     0       8  utf-8
  rows.csv:2, column Deltaker: nobody in cohort K1 is this
  rows.csv:3, column Deltaker: E1 is held with another name or birth date
  rows.csv:4, column Navn: nobody in cohort K1 is this
  rows.csv:5, column L1: 121 minutes at lesson K1/L1, which has 120
  rows.csv:5, column L2: syk is no mark; write minutes (90), x (present), G (absent, valid), U (absent, invalid), or 90 G
  rows.csv:6, column Deltaker: E1 stands in line 5 already
  rows.csv:7, column Deltaker: this is a spreadsheet formula, not a value: =A1; an apostrophe before it makes it a text
  rows.csv:8, column Deltaker: the row does not say who it is about
  mb: 8 faults; nothing was imported
  [3]
  $ mb import rows.csv --as attendance-grid --cohort K1 --lang nb 2>&1 | tail -n 1
  mb: 8 feil; ingenting ble importert

Wrong use.

  $ mb import grid.csv --as attendance-grid
  mb: import: --cohort is missing
  hint: mb help import
  [2]
  $ mb import grid.csv --as attendance-grid --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb import grid.csv --as grid --cohort K1
  mb: grid is no kind of sheet
  hint: --as attendance-grid, participants, employments or follow-ups; a bundle needs no --as
  [2]
  $ mb import grid.csv --as attendance-grid --cohort K1 --unit days
  mb: --unit: days is no unit of the numbers (known: minutes, hours)
  [2]
  $ mb import grid.csv --cohort K1
  mb: --cohort says what a list or a grid is about, but not which of them the file is
  hint: mb import FILE --as attendance-grid --cohort CODE, or --as participants
  [2]
  $ mb import grid.csv --as participants --unit hours
  mb: --unit is taken together with --as attendance-grid only
  [2]
  $ mb import nowhere.csv --as attendance-grid --cohort K1
  mb: there is no file nowhere.csv
  [5]
