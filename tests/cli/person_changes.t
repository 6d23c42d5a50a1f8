Persons are added, changed and merged. Names are sealed: no answer of a write, no operation and no error repeats them.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb person add --given-name Sprudlende --family-name Tomat --birth-date 1990-10-11 --language nn --ref B1
  added P6 (operation 2)
  $ mb person add --given-name Rar --family-name Sykkel --json
  [
  {"operation": 3, "summary": "added P7", "person": "P7", "ref": null}
  ]
  $ printf 'given_name=Ærlig\nfamily-name = Sokk\n\nbirth_date=12.11.1991\n' | mb person add --input -
  added P8 (operation 4)
  $ mb person show B1
  person       P6
  ref          B1
  family name  Tomat
  given name   Sprudlende
  born         1990-10-11
  language     nynorsk
  restricted   no
  $ mb log show 2
  operation  2
  when       2020-04-01 14:00
  who        tester
  command    person add
  what       added P6
  
  Rows
  of what  which  change  field                    after
  person   P6     added   ref                      B1
  person   P6     added   version of the identity  1
  person   P6     added   restricted               no
  $ mb log list --json | grep -c 'Tomat\|B1'
  0
  [1]

Somebody who may be known is a question.

  $ mb person add --given-name Sprudlende --family-name Tomat --birth-date 1990-10-11
  mb: P6 has this name and birth date: it may be the same person
  hint: mb person show P6; if it is somebody else, add --new
  [3]
  $ mb person add --given-name Sprudlende --family-name Tomat --birth-date 1990-10-11 --new
  warning: P9 may be the same person as P6; alike: name, birth date
  hint: if they are one person (mb person show P6): mb person merge P9 --into P6; in a list not imported yet, write P6 as ref
  added P9 (operation 5)
  $ mb person add --given-name Åsta --family-name Åsen --birth-date 1983-05-06
  warning: P10 may be the same person as P4; alike: nearly the same name, birth date
  hint: if they are one person (mb person show P4): mb person merge P10 --into P4; in a list not imported yet, write P4 as ref
  added P10 (operation 6)
  $ mb person add --given-name Absurd --family-name Agurk --ref A1
  mb: A1 is the ref of P1 already
  hint: mb person show P1
  [3]
  $ mb person add --given-name Absurd --family-name Agurk --ref P70
  mb: P70 has the form of a person's number, which no ref may have
  hint: leave --ref out: the register gives the number
  [2]

What cannot be, and is not repeated.

  $ mb person add --birth-date 1990-10-11
  mb: person add: --given-name is missing
  hint: mb help person add
  [2]
  $ mb person add --given-name Sprudlende --birth-date 11.10.90
  mb: --birth-date: the year of … has two digits, and nothing is guessed
  hint: write 2020-06-30 or 30.06.2020
  [2]
  $ mb person add --given-name 'Tomat 01019012345'
  mb: --given-name: this looks like a national identity number, which the register must not hold
  [2]
  $ mb person add --given-name Sprudlende --language no
  mb: --language: no is no language; did you mean nb? (known: nb, nn, en)
  [2]
  $ mb person add --given-name Sprudlende --input tomat.txt
  mb: --input and --given-name exclude each other
  [2]
  $ mb person add --input tomat.txt
  mb: there is no file tomat.txt
  [5]
  $ printf 'given_name=Sprudlende\nSprudlende Tomat\n' > tomat.txt
  $ mb person add --input tomat.txt
  mb: tomat.txt:2: this line is not of the form field=value
  [3]
  $ printf 'given_name=Sprudlende\nfamily_nam=Tomat\n' | mb person add --input -
  mb: -:2: there is no such field; did you mean family_name? (known: given_name, family_name, birth_date, email, phone, language, ref)
  [3]
  $ printf 'given_name=Sprudlende\ngiven-name=Tomat\n' | mb person add --input -
  mb: -:2: given_name stands twice
  [3]
  $ printf 'given_name=Sprudlende\nbirth_date=i fjor\n' | mb person add --input -
  mb: -:2: birth_date: … is no date
  hint: write 2020-06-30 or 30.06.2020
  [3]

A change says which parts.

  $ mb person change B1 --email tomat@example.org --phone '+47 00 00 00 07'
  changed P6: e-mail, telephone (operation 7)
  $ mb person change P6 --no-phone --json
  [
  {"operation": 8, "summary": "changed P6: telephone", "person": "P6", "ref": "B1", "changed": "phone"}
  ]
  $ mb person change P6 --no-phone
  nothing to change: the register says so already
  $ printf 'email=\nlanguage=nb\n' | mb person change P6 --input - --dry-run
  would be done (--dry-run): changed P6: e-mail, language
  $ mb person change P6 --email x@example.org --no-email
  mb: --email and --no-email exclude each other
  [2]
  $ mb person change P99 --no-email
  mb: there is no person P99
  hint: mb person list
  [4]

Who may be one person.

  $ mb person change P7 --email TOMAT@example.org
  warning: P7 may be the same person as P6; alike: e-mail
  hint: if they are one person (mb person show P6): mb person merge P7 --into P6; in a list not imported yet, write P6 as ref
  changed P7: e-mail (operation 9)
  $ mb person duplicates
  person  name              born        other  name              born        alike
  P4      Aasta Aasen       1983-05-06  P10    Åsta Åsen         1983-05-06  nearly the same name, birth date
  P6      Sprudlende Tomat  1990-10-11  P7     Rar Sykkel                    e-mail
  P6      Sprudlende Tomat  1990-10-11  P9     Sprudlende Tomat  1990-10-11  name, birth date
  $ mb person duplicates --json
  [
  {"person": "P4", "name": "Aasta Aasen", "birth_date": "1983-05-06", "other": "P10", "other_name": "Åsta Åsen", "other_birth_date": "1983-05-06", "reasons": ["similar-name", "birth-date"]},
  {"person": "P6", "name": "Sprudlende Tomat", "birth_date": "1990-10-11", "other": "P7", "other_name": "Rar Sykkel", "other_birth_date": null, "reasons": ["email"]},
  {"person": "P6", "name": "Sprudlende Tomat", "birth_date": "1990-10-11", "other": "P9", "other_name": "Sprudlende Tomat", "other_birth_date": "1990-10-11", "reasons": ["same-name", "birth-date"]}
  ]
  $ sqlite3 register.mb "SELECT command, persons_up_to FROM access ORDER BY number DESC LIMIT 1"
  person duplicates|10

Two records of one person: all of one goes to the other.

  $ mb person merge P9 --into P6 --dry-run
  would be done (--dry-run): merged P9 into P6 (moved: enrolments 0, employments 0, follow-ups 0)
  $ mb person merge P9 --into P6
  merged P9 into P6 (moved: enrolments 0, employments 0, follow-ups 0) (operation 10)
  $ mb person show P9 | head -n 5
  person       P9
  family name  Tomat
  given name   Sprudlende
  born         1990-10-11
  restricted   no
  $ mb person merge A4 --into P10
  merged P4 into P10 (moved: enrolments 1, employments 1, follow-ups 1) (operation 11)
  $ mb enrolment list --person P10
  enrolment  person  cohort  status     since
  E4         P10     K1      withdrawn  2020-02-10
  $ mb person show P4
  person       P4
  ref          A4
  family name  Aasen
  given name   Aasta
  born         1983-05-06
  restricted   no
  same as      P10
  $ mb person show A4 --json
  [
  {"person": "P10", "ref": null, "family_name": "Åsen", "given_name": "Åsta", "birth_date": "1983-05-06", "email": null, "phone": null, "language": null, "enrolments": ["E4"], "cohorts": ["K1"], "restricted": false, "erased_on": null, "merged_into": null}
  ]
  $ mb person list --quiet | grep -c Aasta
  0
  [1]
  $ mb person list --all --quiet | grep -c Aasta
  1

What cannot be merged.

  $ mb person merge P4 --into P10
  mb: P4 has been merged into P10; nothing is changed
  hint: mb person show P10
  [3]
  $ mb person merge P10 --into P4
  mb: P10 cannot be merged into itself
  [3]
  $ mb person merge P1 --into P2
  mb: P1 and P2 are both enrolled in K1: E1 and E2
  hint: register the wrong one in error (mb enrolment register-in-error E1), then merge the person who has it into the other
  [3]
  $ mb person merge P1
  mb: person merge: --into is missing
  hint: mb help person merge
  [2]
  $ mb person merge P99 --into P1
  mb: there is no person P99
  hint: mb person list
  [4]

All of it comes back, and goes again.

  $ mb log undo 11 --quiet
  $ mb enrolment list --person P10
  no enrolments
  $ mb person show A4 | tail -n 4
  
  Follow-ups
  asked       answered    answer
  2020-08-10  2020-08-12  employed
  $ mb log redo 11 --quiet
  $ mb enrolment list --person P10 --csv
  enrolment,person,ref,cohort,status,since,continues,continued_by,received,late,queue_place\r (esc)
  E4,P10,,K1,withdrawn,2020-02-10,,,,,\r (esc)
  $ mb register check --deep
  register.mb: nothing wrong was found
