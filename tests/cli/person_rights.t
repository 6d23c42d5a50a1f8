What the registered may ask for: who looked, to be hidden, to be erased.

  $ export MB_TODAY=2032-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

Who has looked. Asking does not look, and shows no name.

  $ mb person access P1
  nobody has looked
  $ mb person show P1 --why 'the person asked' > people.txt
  $ mb person list > people.txt
  $ mb person access A1
  look  when              who     command      why               at whom            as
     3  2032-06-01 14:00  tester  person list                    everyone           P1
     2  2032-06-01 14:00  tester  person show  the person asked  this person alone  P1
  $ mb person access P1 --to 2032-05-31
  nobody has looked
  $ mb person access P1 --from 2032-06-01 --csv
  access,at,actor,command,purpose,scope,persons\r (esc)
  3,2032-06-01T12:00:00Z,tester,person list,,everyone,P1\r (esc)
  2,2032-06-01T12:00:00Z,tester,person show,the person asked,alone,P1\r (esc)
  $ mb person access P1 --json
  [
  {"access": 3, "at": "2032-06-01T12:00:00Z", "actor": "tester", "command": "person list", "purpose": null, "scope": "everyone", "persons": ["P1"]},
  {"access": 2, "at": "2032-06-01T12:00:00Z", "actor": "tester", "command": "person show", "purpose": "the person asked", "scope": "alone", "persons": ["P1"]}
  ]
  $ mb person access P1 --as-known 2032-06-01
  mb: who has looked is no part of what was known, so --as-known says nothing to person access
  hint: --from and --to say which looks
  [2]
  $ mb person access P99
  mb: there is no person P99
  hint: mb person list
  [4]

Records that were merged into the person are the person.

  $ mb person merge P2 --into P4 --quiet 2> refused.txt || cat refused.txt
  mb: P2 and P4 are both enrolled in K1: E2 and E4
  hint: register the wrong one in error (mb enrolment register-in-error E2), then merge the person who has it into the other
  $ mb person add --given-name Rar --family-name Sykkel --quiet
  $ mb person show P6 > people.txt
  $ mb person merge P6 --into P4 --quiet
  $ mb person access P4
  look  when              who     command       at whom            as
     7  2032-06-01 14:00  tester  person merge  several            P4, P6
     6  2032-06-01 14:00  tester  person show   this person alone  P6
     5  2032-06-01 14:00  tester  person add    everyone           P4
     4  2032-06-01 14:00  tester  person merge  several            P4
     3  2032-06-01 14:00  tester  person list   everyone           P4

To be hidden.

  $ mb person restrict P1 --dry-run
  would be done (--dry-run): P1 is restricted: who it is shows nowhere but in the export for the person
  $ mb person restrict P1
  P1 is restricted: who it is shows nowhere but in the export for the person (operation 4)
  $ mb person restrict P1
  nothing to change: the register says so already
  $ mb person show P1 | head -n 3
  person       P1
  ref          A1
  restricted   yes
  $ mb person list --quiet | grep -c Banan
  0
  [1]
  $ mb cohort contacts K1 --output contacts.csv --quiet; grep -c Banan contacts.csv
  0
  [1]
  $ mb person change P1 --no-email
  mb: P1 is restricted; nothing is changed
  [3]
  $ mb person restrict P1 --end --json
  [
  {"operation": 5, "summary": "P1 is restricted no more", "person": "P1"}
  ]
  $ mb person restrict P6
  mb: P6 has been merged into P4; nothing is changed
  hint: mb person show P4
  [3]
  $ mb log undo 5
  operation 6 took back operation 5: P1 is restricted no more

To be erased: by a written decision, when the time is over.

  $ mb person due
  person  was          last event  kept until  takes part
  P4      participant  2020-08-12  2025-08-12  no
  P5      applicant    2019-12-02  2020-12-02  no
  $ mb person due --all
  person  was          last event  kept until  takes part
  P1      participant  2020-01-06              yes
  P2      participant  2020-02-03              yes
  P3      applicant    2019-12-02              yes
  P4      participant  2020-08-12  2025-08-12  no
  P5      applicant    2019-12-02  2020-12-02  no
  $ mb person due --at 2020-06-01
  nobody has been kept long enough
  $ mb person due --json
  [
  {"person": "P4", "retention_class": "participant", "last_event": "2020-08-12", "until": "2025-08-12", "ongoing": false},
  {"person": "P5", "retention_class": "applicant", "last_event": "2019-12-02", "until": "2020-12-02", "ongoing": false}
  ]
  $ mb person erase P4
  mb: person erase: --decision is missing
  hint: mb help person erase
  [2]
  $ mb person erase P4 --decision "Absurd Banan"
  mb: --decision: this is no reference to a written decision
  hint: such as 2026/1234-5: at most 60 letters, digits and marks, with a digit, and no name
  [2]
  $ mb person erase P4 --decision "sak 01019012345"
  mb: --decision: this looks like a national identity number, which the register must not hold
  [2]
  $ mb person erase P1 --decision 2032/17
  mb: P1 is not done: E1 is active
  hint: end it first: mb enrolment withdraw E1, or mb enrolment status E1 for what else may follow
  [3]
  $ printf '[retention]\nparticipant_years = 20\n' > mb.toml
  $ mb config show | grep retention
  retention.applicant_years    1            default
  retention.participant_years  20           mb.toml
  retention.completer_years    10           default
  retention.other_years        1            default
  $ mb person erase P4 --decision 2032/17
  mb: P4 (participant) is to be kept until 2040-08-12
  hint: until then mb person restrict P4 hides who it is; the years are the office's own: mb config show
  [3]
  $ rm mb.toml
  $ mb note add --enrolment E4 --text "asked for a host near Nesttun" --quiet
  $ mb person erase P4 --decision 2032/17 --dry-run
  warning: copies of the keys that were made before this still open who P4 was
  hint: destroy them when their time is over, and write down that it was done
  would be done (--dry-run): erased P4, with P6 by decision 2032/17 (versions of the identity: 2; notes that nobody can open any more: 1)
  $ mb person erase P4 --decision 2032/17
  warning: copies of the keys that were made before this still open who P4 was
  hint: destroy them when their time is over, and write down that it was done
  erased P4, with P6 by decision 2032/17 (versions of the identity: 2; notes that nobody can open any more: 1) (operation 8)
  $ mb person show P4
  person       P4
  restricted   no
  erased       2032-06-01
  
  Enrolments
  enrolment  cohort  status     since
  E4         K1      withdrawn  2020-02-10
  
  Employments
  employment  employer              from        position  contract   funding    peer role  title
  J1          Aktivitetshuset Ålen  2020-02-10     37.5%  temporary  earmarked  yes        medarbeider
  
  Follow-ups
  asked       answered    answer
  2020-08-10  2020-08-12  employed
  $ mb person show P6
  person       P6
  restricted   no
  erased       2032-06-01
  same as      P4
  $ mb note list --enrolment E4
  note  enrolment  person  date
  N1    E4         P4      2032-06-01
  $ mb person erase P5 --decision 2032/18 --json
  {"warning": {"code": "copies-of-keys", "message": "copies of the keys that were made before this still open who P5 was"}}
  [
  {"operation": 9, "summary": "erased P5 by decision 2032/18 (versions of the identity: 1; notes that nobody can open any more: 0)", "person": "P5", "merged": null, "decision": "2032/18", "versions": 1, "notes": 0}
  ]
  $ mb person erase P6 --decision 2032/19
  mb: P6 has been erased; nothing more is recorded of who it was
  [3]
  $ mb person restrict P4
  mb: P4 has been erased; nothing more is recorded of who it was
  [3]
  $ mb log undo 7
  operation 10 took back operation 7: added note N1 about E4, 2032-06-01
  $ mb log list --last 2
  operation  when              who     command       what                                                                                                 undoes
         10  2032-06-01 14:00  tester  log undo      took operation 7 back (note add)                                                                          7
          9  2032-06-01 14:00  tester  person erase  erased P5 by decision 2032/18 (versions of the identity: 1; notes that nobody can open any more: 0)

What was counted is counted, and an old list does not bring anybody back.

  $ mb enrolment list --cohort K1 --csv
  enrolment,person,ref,cohort,status,since,continues,continued_by,received,late,queue_place\r (esc)
  E1,P1,A1,K1,active,2020-01-06,,,2019-10-01T10:00:00Z,no,\r (esc)
  E2,P2,A2,K1,on-leave,2020-02-03,,,2019-10-02T10:00:00Z,no,\r (esc)
  E3,P3,A3,K1,waitlisted,2019-12-02,,,2019-11-01T23:00:00Z,yes,1\r (esc)
  E4,P4,,K1,withdrawn,2020-02-10,,,,,\r (esc)
  E5,P5,,K1,rejected,2019-12-02,,,2019-10-05T10:00:00Z,no,\r (esc)
  $ mb import "$TESTDIR/fixtures/small" --quiet
  file              rows  new  changed  same  errors  encoding
  attendance.csv       9    0        0     8       0  utf-8
  cohorts.csv          2    0        0     2       0  utf-8
  employers.csv        2    0        0     2       0  utf-8
  employments.csv      1    0        0     0       0  utf-8
  enrolments.csv      14    0        0     9       0  utf-8
  followups.csv        1    0        0     0       0  utf-8
  lessons.csv          7    0        0     7       0  utf-8
  makeups.csv          1    0        0     1       0  utf-8
  milestones.csv       1    0        0     1       0  utf-8
  people.csv           5    0        0     5       0  utf-8
  placements.csv       2    0        0     2       0  utf-8
  programmes.csv       1    0        0     1       0  utf-8
  recognitions.csv     1    0        0     1       0  utf-8
  terms.csv            1    0        0     1       0  utf-8
  weeks.csv            5    0        0     5       0  utf-8
  warning: people.csv:2: P1 is restricted; nothing is changed
  warning: people.csv:5: the row is about somebody who has been erased; it is passed over
  warning: people.csv:6: the row is about somebody who has been erased; it is passed over
  hint: if it is somebody else, or they have come back: mb person add
  $ mb import "$TESTDIR/fixtures/small/people.csv" --json 2>&1 | grep -o '"row-of-erased"' | sort | uniq -c
        2 "row-of-erased"
  $ mb person list --quiet | grep -c 'Aasen\|Zorn'
  0
  [1]
  $ mb person add --given-name Aasta --family-name Aasen --birth-date 1983-05-06
  added P7 (operation 11)
  $ mb register check --deep
  register.mb: nothing wrong was found
  $ mb person due --all --csv
  person,retention_class,last_event,until,ongoing\r (esc)
  P1,participant,2020-01-06,,yes\r (esc)
  P2,participant,2020-02-03,,yes\r (esc)
  P3,applicant,2019-12-02,,yes\r (esc)
  P7,other,,,no\r (esc)

The record of processing.

  $ mb register processing
  register  register.mb
  made      2032-06-01 14:00
  
  What for
  what
  to plan and carry out the programme: applications, admission, teaching, practice
  to decide who has completed, and to confirm it
  to follow up how those who have started fare
  to count, without names, what the programme achieves
  the legal basis is not in the register: the office writes it here itself
  
  About whom
  what                                                                                        how many
  applicant                                                                                          1
  participant                                                                                        2
  completer                                                                                          0
  other                                                                                              1
  supervisors of practice: name, e-mail and telephone, with placements
  those who work with the register: who changed what, who approved what, who looked at names
  
  What is held
  what                                                                                          how many
  that somebody is in the register tells something about their health (article 9)
  number, the office's own ref, whether restricted, erased, or one with another record                 7
  name, birth date, e-mail, telephone, form of language: sealed, every version                         4
  what the erased were known by, hashed, so that an old list does not bring them back                  4
  in which cohort somebody is, and which enrolment it continues                                        5
  applied, admitted, active, on leave, completed and so on, with day and why somebody withdrew        14
  minutes present at a lesson; absence is valid or invalid, never why                                  9
  minutes made up for                                                                                  1
  which group somebody is in                                                                           0
  theory and practice recognised from before, and who approved it                                      1
  milestones approved                                                                                  1
  requirements that somebody was let off, why, and who approved it                                     0
  documents received: declaration of confidentiality, practice agreement                               0
  notes of the coordinator, sealed; no health information                                              0
  where somebody is in practice, with the supervisor's name, e-mail and telephone                      2
  days planned and present in a week of practice                                                       5
  jobs: employer, from when to when, why it ended, how it is known                                     1
  terms of a job: position, contract, funding, title                                                   1
  questions after the programme, and what was answered                                                 1
  every change: when, who, what was before and after                                                  11
  every look at names: when, who, with which command, why                                             18
  whose names were looked at                                                                          15
  
  Who gets it
  what
  nobody through mb itself, and no other country: it is a file on this machine and sends nothing
  whomever the office hands what it writes: cohort contacts, cohort letters, export, --output
  
  How long, counted from the last event: mb person due
  what                                                                                 years
  applicant                                                                                1
  participant                                                                              5
  completer                                                                               10
  other                                                                                    1
  the rows under the number, without who it was, and the log: as long as the register
  the access log: as long as the register
  
  How it is kept safe
  what
  identities and notes are sealed (XChaCha20-Poly1305) with a key for each person, in a file of its own
  register and keys can be read by their owner alone (0600), and never lie in the same backup
  each look at a name leaves a line that cannot be taken back: mb person access
  each change is in a log that shows when it has been tampered with: mb log, mb register check --deep
  erasing destroys keys and sealed names, overwritten with zeros; copies of the keys are the office's to destroy
  national identity numbers are refused wherever they are typed
  a power cut or a full disk leaves a change done or not done
  $ mb register processing --json | head -n 8
  [
  {"part": "purpose", "what": "to plan and carry out the programme: applications, admission, teaching, practice", "table": null, "count": null, "years": null},
  {"part": "purpose", "what": "to decide who has completed, and to confirm it", "table": null, "count": null, "years": null},
  {"part": "purpose", "what": "to follow up how those who have started fare", "table": null, "count": null, "years": null},
  {"part": "purpose", "what": "to count, without names, what the programme achieves", "table": null, "count": null, "years": null},
  {"part": "purpose", "what": "the legal basis is not in the register: the office writes it here itself", "table": null, "count": null, "years": null},
  {"part": "persons", "what": "applicant", "table": "person", "count": 1, "years": null},
  {"part": "persons", "what": "participant", "table": "person", "count": 2, "years": null},

Years are whole numbers.

  $ printf '[retention]\ncompleter_years = "ten"\n' > mb.toml
  $ mb person due
  mb: mb.toml:2:1: completer_years needs a whole number of years, from 0 to 100
  hint: such as completer_years = 10, below the heading of the table retention
  [5]
  $ printf '[retention]\ncompletor_years = 10\n' > mb.toml
  $ mb person due
  mb: mb.toml:2:1: there is no setting completor_years; did you mean completer_years?
  hint: mb config show
  [5]
  $ printf 'retention = 10\n' > mb.toml
  $ mb person due
  mb: mb.toml:1:1: retention needs a whole number of years, from 0 to 100
  hint: such as completer_years = 10, below the heading of the table retention
  [5]
  $ printf '[retention]\nother_years = 101\n' > mb.toml
  $ mb person due --json
  {"error": {"code": "config-years-malformed", "message": "other_years needs a whole number of years, from 0 to 100", "hint": "such as completer_years = 10, below the heading of the table retention", "file": "mb.toml", "line": "2", "column": "1", "key": "other_years"}}
  [5]
