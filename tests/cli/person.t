Persons are listed by name in Norwegian order: æ, ø and å last, and aa is å.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb person list
  nobody is registered yet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb person list
  person  ref  family name  given name  born        e-mail                    phone            cohorts
  P1      A1   Banan        Absurd      1980-02-03  absurd.banan@example.org  +47 00 00 00 01  K1
  P2      A2   Citron       Ærlig       1981-03-04                                             K1
  P5      A5   Zorn         Zen         1984-06-07                                             K1
  P3      A3   Ås           Åpen        1982-04-05                                             K1
  P4      A4   Aasen        Aasta       1983-05-06                                             K1
  $ mb person list --json | head -n 2
  [
  {"person": "P1", "ref": "A1", "family_name": "Banan", "given_name": "Absurd", "birth_date": "1980-02-03", "email": "absurd.banan@example.org", "phone": "+47 00 00 00 01", "language": "nb", "enrolments": ["E1"], "cohorts": ["K1"], "restricted": false, "erased_on": null, "merged_into": null},

One person, by number or ref.

  $ mb person show P4 --why 'follow-up'
  person       P4
  ref          A4
  family name  Aasen
  given name   Aasta
  born         1983-05-06
  restricted   no
  
  Enrolments
  enrolment  cohort  status     since
  E4         K1      withdrawn  2020-02-10
  
  Employments
  employment  employer              from        position  contract   funding    peer role  title
  J1          Aktivitetshuset Ålen  2020-02-10     37.5%  temporary  earmarked  yes        medarbeider
  
  Follow-ups
  asked       answered    answer
  2020-08-10  2020-08-12  employed
  $ mb person show A4 --json
  [
  {"person": "P4", "ref": "A4", "family_name": "Aasen", "given_name": "Aasta", "birth_date": "1983-05-06", "email": null, "phone": null, "language": null, "enrolments": ["E4"], "cohorts": ["K1"], "restricted": false, "erased_on": null, "merged_into": null}
  ]
  $ mb person show P99
  mb: there is no person P99
  hint: mb person list
  [4]

Every look has left a trace: who, with which command, why.

  $ sqlite3 register.mb "SELECT actor, command, purpose FROM access WHERE command LIKE 'person%'"
  tester|person list|
  tester|person list|
  tester|person list|
  tester|person show|follow-up
  tester|person show|

Without keys the numbers are still there, and mb says what is not.

  $ mv register.keys elsewhere.keys
  $ mb person list
  warning: the keys of register.mb are not here: numbers are shown, names cannot be
  person  ref  cohorts
  P1      A1   K1
  P2      A2   K1
  P3      A3   K1
  P4      A4   K1
  P5      A5   K1
  $ mb cohort progress K1 --names
  mb: there are no keys at register.keys, and without them no identity can be read or written
  hint: put the keys back from where you keep their copy
  [5]
  $ mv elsewhere.keys register.keys

No other command prints a name that was not asked for.

  $ { mb cohort progress K1; mb cohort list; mb enrolment list; mb enrolment show E1; mb enrolment progress E1; mb log show 1; } 2>&1 | grep -c 'Absurd\|Banan'
  0
  [1]
  $ mb enrolment list --cohort K1 --names | grep Banan
  E1         P1      Absurd Banan  A1   K1      active               2020-01-06  2019-10-01 12:00  no
