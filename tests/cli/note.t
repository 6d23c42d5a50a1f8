Notes about an enrolment are dated and sealed like names.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb note add --enrolment E1 --text 'asked for a host near Ålen'
  added note N1 about E1, 2020-04-01 (operation 2)
  $ printf 'prefers Mondays\n' | mb note add --enrolment E1 --on 2020-03-02 --input - --json
  [
  {"operation": 3, "summary": "added note N2 about E1, 2020-03-02", "note": "N2", "enrolment": "E1", "date": "2020-03-02"}
  ]
  $ mb note add --enrolment E2 --text 'moves in May' --dry-run
  would be done (--dry-run): added note N3 about E2, 2020-04-01
  $ mb note list --enrolment E1
  note  enrolment  person  date        text
  N2    E1         P1      2020-03-02  prefers Mondays
  N1    E1         P1      2020-04-01  asked for a host near Ålen
  $ mb note list --cohort K1 --json
  [
  {"note": "N2", "enrolment": "E1", "person": "P1", "date": "2020-03-02", "text": "prefers Mondays"},
  {"note": "N1", "enrolment": "E1", "person": "P1", "date": "2020-04-01", "text": "asked for a host near Ålen"}
  ]
  $ mb note list --enrolment E2
  no notes
  $ sqlite3 register.mb "SELECT a.command, p.person FROM access a JOIN access_person p ON p.access = a.number"
  note list|1
  note list|1
  $ mb log show 2 | sed -E 's/[0-9a-f]{64,}/ciphertext/'
  operation  2
  when       2020-04-01 14:00
  who        tester
  command    note add
  what       added note N1 about E1, 2020-04-01
  
  Rows
  of what  which  change  field      after
  note     N1     added   enrolment  E1
  note     N1     added   person     P1
  note     N1     added   date       2020-04-01
  note     N1     added   text       ciphertext
  $ mb note remove N2
  removed note N2 about E1, 2020-03-02 (operation 4)
  $ mb note list --enrolment E1 --csv
  note,enrolment,person,date,text\r (esc)
  N1,E1,P1,2020-04-01,asked for a host near \xc3\x85len\r (esc)
  $ mb log undo 4 --quiet
  $ mb note list --enrolment E1 --quiet | wc -l
  3
  $ grep -c 'asked for\|Mondays' register.mb
  0
  [1]
  $ mb register check --deep
  register.mb: nothing wrong was found

What cannot be.

  $ mb note add --enrolment E1 --text 'born 01019012345'
  mb: --text: this looks like a national identity number, which the register must not hold
  [2]
  $ mb note add --enrolment E99 --text x
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]
  $ mb note add --enrolment K1 --text x
  mb: K1 is no number of an enrolment
  hint: mb enrolment list shows them; they look like E34
  [2]
  $ mb note add --text x
  mb: note add: --enrolment is missing
  hint: mb help note add
  [2]
  $ mb note add --enrolment E1
  mb: note add: --text is missing
  hint: mb help note add
  [2]
  $ mb note add --enrolment E1 --text x --input -
  mb: --text and --input exclude each other
  [2]
  $ mb note remove N99
  mb: there is no note N99
  hint: mb note list shows them
  [4]
  $ mb note remove 99
  mb: 99 is no number of a note
  hint: mb note list shows them; they look like N3
  [2]
  $ mb note list
  mb: note list: --enrolment is missing
  hint: mb help note list
  [2]
  $ mb note list --enrolment E1 --cohort K1
  mb: --enrolment and --cohort exclude each other
  [2]
  $ mv register.keys elsewhere.keys
  $ mb note list --enrolment E1
  mb: there are no keys at register.keys, and without them no identity can be read or written
  hint: put the keys back from where you keep their copy
  [5]
