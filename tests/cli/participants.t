A list of participants, as it came from the spreadsheet, is imported and enrolled in one operation.

  $ export MB_TODAY=2020-06-01 MB_LANG=en
  $ workbook() { python3 "$TESTDIR/fixtures/workbook.py" "$@"; }
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ { printf 'Fornavn,Etternavn,Fødselsdato,E-post,Telefon,Søkt dato\n'
  >   for i in 0 1 2 3 4 5 6 7 8 9; do printf 'Sprudlende,Tomat %s,1%s.02.1991,,90 00 00 0%s,1%s.04.2020\n' $i $i $i $i; done; } > list
  $ workbook new list.xlsx Deltakere=list
  $ mb import list.xlsx --as participants --cohort K2 --dry-run
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10   10        0     0       0  xlsx
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import list.xlsx --as participants --cohort K2
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10   10        0     0       0  xlsx
  imported as operation 2; to take it back: mb log undo 2
  $ mb import list.xlsx --as participants --cohort K2
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10    0        0    10       0  xlsx
  nothing to import: the register has all of this already
  $ mb log list --csv | sed -n 2p | cut -d, -f 4-
  import,"enrolled 10 participants in cohort K2 as applied: 10 rows, 10 new, 0 changed, 0 same",,\r (esc)
  $ mb cohort progress K2 --all --csv | cut -d, -f 1-5 | head -n 4
  enrolment,person,ref,cohort,status
  E6,P6,,K2,applied
  E7,P7,,K2,applied
  E8,P8,,K2,applied

Later they are admitted.

  $ mb import list.xlsx --as participants --cohort K2 --status admitted --on 2020-06-10
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10    0       10     0       0  xlsx
  imported as operation 3; to take it back: mb log undo 3
  $ mb enrolment status E10
  from        status
  2020-04-14  applied
  2020-06-10  admitted
  $ mb log undo 3 --quiet

A list may name the cohort of each row; a list without --as is people only.

  $ printf 'Fornavn;Etternavn;Født;Kull\nKlok;Kiwi;1.2.1990;K2\nSur;Sitron;2.2.1990;\n' > mixed.csv
  $ mb import mixed.csv --as participants
  file       rows  new  changed  same  errors  encoding
  mixed.csv     2    1        0     0       1  utf-8
  mixed.csv:3, column Kull: the row does not say which cohort; add --cohort CODE, or a column kull
  mb: 1 fault; nothing was imported
  [3]
  $ mb import mixed.csv --as participants --cohort K1
  file       rows  new  changed  same  errors  encoding
  mixed.csv     2    1        0     0       1  utf-8
  mixed.csv:2, column Kull: the row is about another cohort than K1
  mb: 1 fault; nothing was imported
  [3]
  $ printf 'Fornavn;Etternavn;Født\nKlok;Kiwi;1.2.1990\n' > people.csv
  $ mb import people.csv
  file        rows  new  changed  same  errors  encoding
  people.csv     1    1        0     0       0  utf-8
  imported as operation 5; to take it back: mb log undo 5

Wrong use.

  $ mb import people.csv --as participants --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb import people.csv --as participants --cohort K1 --status active
  mb: participants cannot be enrolled as active
  hint: --status applied or --status admitted
  [2]
  $ mb import people.csv --as participants --cohort K1 --on 1.2.20
  mb: --on: the year of 1.2.20 has two digits, and nothing is guessed
  hint: write 2020-06-30 or 30.06.2020
  [2]
  $ mb import people.csv --status admitted
  mb: --status is taken together with --as participants only
  [2]
