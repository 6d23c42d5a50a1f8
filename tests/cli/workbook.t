Workbooks are read wherever CSV files are.

  $ export MB_TODAY=2020-06-01 MB_LANG=en
  $ workbook() { python3 "$TESTDIR/fixtures/workbook.py" "$@"; }
  $ mb register init --quiet
  $ printf 'Fornavn,Etternavn,Fødselsdato,Telefon\nSprudlende,Tomat,01.02.1991,90000001\n' > people
  $ printf 'Kode,Navn,Type\ndps,Solsikken DPS,dps\n' > employers
  $ printf 'Dag,Sak\n1,Kaffe\n' > notes
  $ workbook new people.xlsx Ark1=people
  $ mb import people.xlsx
  file                rows  new  changed  same  errors  encoding
  people.xlsx [Ark1]     1    1        0     0       0  xlsx
  imported as operation 1; to take it back: mb log undo 1

Of several sheets, those that are files of a bundle.

  $ workbook new office.xlsx Deltakere=people employers=employers Notater=notes
  $ mb import office.xlsx
  file                     rows  new  changed  same  errors  encoding
  office.xlsx [Deltakere]     1    0        0     1       0  xlsx
  office.xlsx [employers]     1    1        0     0       0  xlsx
  warning: office.xlsx [Notater]: the sheet Notater is no file of a bundle and was not read
  imported as operation 2; to take it back: mb log undo 2
  $ mb import office.xlsx --sheet employers
  file                     rows  new  changed  same  errors  encoding
  office.xlsx [employers]     1    0        0     1       0  xlsx
  nothing to import: the register has all of this already
  $ mb employer list --csv
  employer,name,kind,placements,employments,contact,email,phone\r (esc)
  dps,Solsikken DPS,dps,0,0,,,\r (esc)
  $ mb import office.xlsx --sheet Employers
  file         rows  new  changed  same  errors  encoding
  office.xlsx     0    0        0     0       1  xlsx
  office.xlsx: there is no sheet Employers; did you mean employers? (sheets: Deltakere, employers, Notater)
  mb: 1 fault; nothing was imported
  [3]
  $ workbook new notes.xlsx Notater=notes Mer=notes
  $ mb import notes.xlsx
  file        rows  new  changed  same  errors  encoding
  notes.xlsx     0    0        0     0       1  xlsx
  notes.xlsx: no sheet is a file of a bundle, neither by its name nor by its header (sheets: Notater, Mer); name the sheet that is meant with --sheet, or say what it is with --as
  mb: 1 fault; nothing was imported
  [3]
  $ mb import people --sheet Ark1
  file    rows  new  changed  same  errors
  people     0    0        0     0       1
  people: a CSV file has no sheets; leave --sheet out
  mb: 1 fault; nothing was imported
  [3]

Faults have the sheet, its row and its column; a formula is never taken for its value.

  $ printf 'Kode,Navn,Type\n\ndps,=CONCAT(A1),dps\nnav,NAV,butikk\n' > faulty
  $ workbook new faulty.xlsx employers=faulty
  $ mb import faulty.xlsx
  file                     rows  new  changed  same  errors  encoding
  faulty.xlsx [employers]     2    0        0     0       2  xlsx
  faulty.xlsx [employers]:3, column Navn: this is a spreadsheet formula, not a value: =CONCAT(A1); an apostrophe before it makes it a text
  faulty.xlsx [employers]:4, column Type: butikk is no kind of employer (known: municipality, nav, dps, hospital, competence-programme, addiction-treatment, user-organisation, other-municipality, private, other)
  mb: 2 faults; nothing was imported
  [3]
  $ mb import faulty.xlsx --json 2> /dev/null | grep -o '"file": "faulty[^"]*", "line": [0-9]*, "column": "[^"]*"'
  "file": "faulty.xlsx [employers]", "line": 3, "column": "Navn"
  "file": "faulty.xlsx [employers]", "line": 4, "column": "Type"

What is no workbook.

  $ head -c 300 people.xlsx > cut.xlsx
  $ mb import cut.xlsx
  file      rows  new  changed  same  errors  encoding
  cut.xlsx     0    0        0     0       1  xlsx
  cut.xlsx: the workbook is damaged, or none; open it in the spreadsheet, and save it again as .xlsx
  mb: 1 fault; nothing was imported
  [3]
  $ printf '\320\317\021\340\241\261\032\341' > old.xls
  $ mb import old.xls
  file     rows  new  changed  same  errors
  old.xls     0    0        0     0       1
  old.xls: this is a workbook in an old format, or one that is locked with a password; save it as .xlsx without a password
  mb: 1 fault; nothing was imported
  [3]
  $ mb import nowhere.xlsx
  mb: there is no file nowhere.xlsx
  [5]
