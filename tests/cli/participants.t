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
  K2: 10 applied, 10 of them new persons
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import list.xlsx --as participants --cohort K2
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10   10        0     0       0  xlsx
  K2: 10 applied, 10 of them new persons
  imported as operation 2; to take it back: mb log undo 2
  $ mb import list.xlsx --as participants --cohort K2
  file                   rows  new  changed  same  errors  encoding
  list.xlsx [Deltakere]    10    0        0    10       0  xlsx
  K2: 0 applied; 10 were there already
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
  K2: 10 admitted
  imported as operation 3; to take it back: mb log undo 3
  $ mb enrolment status E10
  from        status
  2020-04-14  applied
  2020-06-10  admitted
  $ mb log undo 3 --quiet

A day that is corrected in the list is a correction. A new family name is a new person, and a question. Columns of one's own are left out.

  $ printf 'Nr;Fornavn;Etternavn;Fødselsdato;Søknadsdato;Merknad\n1;Sprudlende;Tomat 3;13.02.1991;20.04.2020;ringte\n' > again.csv
  $ printf '2;Sprudlende;Tomat-Agurk;14.02.1991;;\n3;Glad;Vante;1.1.1980;1.5.2020;\n' >> again.csv
  $ mb import again.csv --as participants --cohort K2 --dry-run
  file       rows  new  changed  same  errors  encoding
  again.csv     3    2        1     0       0  utf-8
  warning: again.csv:1: mb does not know these columns and leaves them out: Nr, Merknad
  warning: again.csv:3: the row has no day of application; 2020-06-01 is taken
  warning: again.csv:3: P16 may be the same person as P10; alike: given name, birth date
  hint: write the day in the list, or add --on DATE for the rows without one
  hint: if they are one person (mb person show P10): mb person merge P16 --into P10; in a list not imported yet, write P10 as ref
  K2: 2 applied, 2 of them new persons; 1 was there with another day of application, which is corrected
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import again.csv --as participants --cohort K2
  file       rows  new  changed  same  errors  encoding
  again.csv     3    2        1     0       0  utf-8
  warning: again.csv:1: mb does not know these columns and leaves them out: Nr, Merknad
  warning: again.csv:3: the row has no day of application; 2020-06-01 is taken
  warning: again.csv:3: P16 may be the same person as P10; alike: given name, birth date
  hint: write the day in the list, or add --on DATE for the rows without one
  hint: if they are one person (mb person show P10): mb person merge P16 --into P10; in a list not imported yet, write P10 as ref
  K2: 2 applied, 2 of them new persons; 1 was there with another day of application, which is corrected
  imported as operation 5; to take it back: mb log undo 5
  $ mb enrolment status E9
  from        status
  2020-04-20  applied

In another cohort than was meant they are enrolled a second time, which the rehearsal says.

  $ mb import again.csv --as participants --cohort K1 --dry-run
  file       rows  new  changed  same  errors  encoding
  again.csv     3    0        3     0       0  utf-8
  warning: again.csv:1: mb does not know these columns and leaves them out: Nr, Merknad
  warning: again.csv:2: P9 is now enrolled in cohort K1 as well; E9 in K2 is applied
  warning: again.csv:3: P16 is now enrolled in cohort K1 as well; E16 in K2 is applied
  warning: again.csv:4: P17 is now enrolled in cohort K1 as well; E17 in K2 is applied
  warning: again.csv:3: the row has no day of application; 2020-06-01 is taken
  hint: if another cohort was meant, take this back: mb log undo
  hint: write the day in the list, or add --on DATE for the rows without one
  K1: 3 applied
  nothing was imported: this was a rehearsal (--dry-run)
  $ mb import again.csv --as participants --cohort K2 --json
  [
  {"file": "again.csv", "rows": 3, "new": 0, "changed": 0, "same": 3, "errors": [], "errors_in_all": 0, "encoding": "utf-8", "warnings": [{"file": "again.csv", "line": 1, "code": "columns-left-out", "message": "mb does not know these columns and leaves them out: Nr, Merknad"}], "cohorts": [{"cohort": "K2", "enrolled": 0, "new_persons": 0, "corrected": 0, "there_already": 3}], "operation": null}
  ]
  $ mb log undo 5 --quiet

A list may name the cohort of each row; a list without --as is people only.

  $ printf 'Fornavn;Etternavn;Født;Kull\nKlok;Kiwi;1.2.1990;K2\nSur;Sitron;2.2.1990;\n' > mixed.csv
  $ mb import mixed.csv --as participants
  file       rows  new  changed  same  errors  encoding
  mixed.csv     2    1        0     0       1  utf-8
  mixed.csv:3, column Kull: it is not said which cohort; add --cohort CODE, or a column kull
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
  imported as operation 7; to take it back: mb log undo 7

What cannot be is refused at its cell; columns of national identity numbers by their name.

  $ printf 'Navn;Fødselsdato;E-post;Telefon;Søkt\n"Vante, Glad";2.6.2020;vante;privat;2.6.2020\n' > impossible.csv
  $ mb import impossible.csv --as participants --cohort K2
  file            rows  new  changed  same  errors  encoding
  impossible.csv     1    0        0     0       4  utf-8
  impossible.csv:2, column Fødselsdato: a birth date lies from 1900-01-01 to 2020-06-01; look at the year
  impossible.csv:2, column E-post: this is no e-mail address; an address has one @ with something on either side: name@example.org
  impossible.csv:2, column Telefon: this is no telephone number; a number has at least five digits, and no letters: +47 00 00 00 00
  impossible.csv:2, column Søkt: the application is of 2020-06-02, and today is 2020-06-01; correct the day
  mb: 4 faults; nothing was imported
  [3]
  $ printf 'Navn;Fnr\nGlad Vante;\n' > refused.csv
  $ mb import refused.csv --as participants --cohort K2
  file         rows  new  changed  same  errors  encoding
  refused.csv     0    0        0     0       2  utf-8
  refused.csv:1, column Navn: the column Navn holds whole names; make two columns of it, Fornavn and Etternavn; or, with --as participants, write every name as Etternavn, Fornavn
  refused.csv:1, column Fnr: the column Fnr is for national identity numbers, which the register never holds; take the column out of the file
  mb: 2 faults; nothing was imported
  [3]
  $ printf 'Ref;Fornavn;Etternavn;Født\n;Klok;Kiwi;\n;Sur;Sitron;2.2.1990\n;Sur;Sitron;2.2.1990\n' > twice.csv
  $ mb import twice.csv --as participants --cohort K2
  file       rows  new  changed  same  errors  encoding
  twice.csv     3    1        0     0       2  utf-8
  twice.csv:2: the row has no ref, and lacks Født: who it is cannot be told
  twice.csv:4: if it is the same person as in line 3, delete one of the rows; if they are two persons of one name and birth date, give each a ref
  mb: 2 faults; nothing was imported
  [3]

A file that is none of a bundle says what it may be.

  $ printf 'Nr;Fornavn;Etternavn\n1;Klok;Kiwi\n' > 'søkere vår.csv'
  $ mb import 'søkere vår.csv'
  file            rows  new  changed  same  errors  encoding
  søkere vår.csv     0    0        0     0       2  utf-8
  søkere vår.csv: søkere vår.csv is no file of a bundle: it has neither the name of one, such as people.csv, nor the columns of one and no others; its header is most like that of people.csv; its first line must be the header; of a list of your own, say what it is: mb import FILE --as participants (or: attendance-grid, employments, follow-ups)
  søkere vår.csv:1, column Nr: mb does not know the column Nr; this file may also have referanse, fødselsdato, e-post, telefon, språk
  mb: 2 faults; nothing was imported
  [3]
  $ mb import 'søkere vår.csv' --cohort K2
  mb: --cohort says what a list or a grid is about, but not which of them the file is
  hint: mb import FILE --as participants --cohort CODE, or --as attendance-grid
  [2]
  $ printf 'Navn;3.2.2020;10.2.2020\nKlok Kiwi;60;60\n' > vår.csv
  $ mb import vår.csv --cohort K2
  mb: --cohort says what a list or a grid is about, but not which of them the file is
  hint: mb import FILE --as attendance-grid --cohort CODE, or --as participants
  [2]

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

One list about two cohorts: a person may stand in it once for each.

  $ printf 'Referanse;Fornavn;Etternavn;Fødselsdato;Kull;Søknadsdato\nR1;Absurd;Ananas;1980-01-01;K1;2020-03-02\nR1;Absurd;Ananas;1980-01-01;K2;2020-03-02\n' > two.csv
  $ mb import two.csv --as participants --dry-run
  file     rows  new  changed  same  errors  encoding
  two.csv     2    1        1     0       0  utf-8
  warning: two.csv:3: P19 is now enrolled in cohort K2 as well; E18 in K1 is applied
  hint: if another cohort was meant, take this back: mb log undo
  K1: 1 applied, 1 of them a new person
  K2: 1 applied
  nothing was imported: this was a rehearsal (--dry-run)
