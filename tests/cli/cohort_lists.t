Documents received, contact lists and letters of a cohort.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb cohort documents K1
  enrolment  person  ref  status    missing
  E1         P1      A1   active    confidentiality declaration, practice agreement
  E2         P2      A2   on leave  confidentiality declaration, practice agreement
  $ mb enrolment document E1 --received confidentiality-declaration --on 2020-01-06
  E1: confidentiality declaration received on 2020-01-06 (operation 2)
  $ mb enrolment document E1 --received practice-agreement --json
  [
  {"operation": 3, "summary": "E1: practice agreement received on 2020-04-01", "enrolment": "E1", "document": "practice-agreement", "date": "2020-04-01"}
  ]
  $ mb enrolment document E1 --received practice-agreement
  nothing to change: the register says so already
  $ mb enrolment show E1
  enrolment     E1
  person        P1
  ref           A1
  cohort        K1
  status        active
  since         2020-01-06
  received      2019-10-01 12:00
  late          no
  
  Documents received
  document                     received
  confidentiality declaration  2020-01-06
  practice agreement           2020-04-01
  
  Status history
  from        status    received
  2019-10-01  applied   2019-10-01 12:00
  2019-12-02  admitted
  2020-01-06  active
  $ mb enrolment show E1 --json
  [
  {"enrolment": "E1", "person": "P1", "ref": "A1", "cohort": "K1", "status": "active", "since": "2020-01-06", "continues": null, "continued_by": null, "received": "2019-10-01T10:00:00Z", "late": false, "queue_place": null, "documents": [{"document": "confidentiality-declaration", "date": "2020-01-06"}, {"document": "practice-agreement", "date": "2020-04-01"}]}
  ]
  $ mb cohort documents K1 --names
  enrolment  person  name          ref  status    missing
  E2         P2      Ærlig Citron  A2   on leave  confidentiality declaration, practice agreement
  $ mb cohort documents K1 --at 2020-01-06 --json
  [
  {"enrolment": "E1", "person": "P1", "ref": "A1", "status": "active", "received": ["confidentiality-declaration"], "missing": ["practice-agreement"]},
  {"enrolment": "E2", "person": "P2", "ref": "A2", "status": "active", "received": [], "missing": ["confidentiality-declaration", "practice-agreement"]},
  {"enrolment": "E4", "person": "P4", "ref": "A4", "status": "active", "received": [], "missing": ["confidentiality-declaration", "practice-agreement"]}
  ]
  $ mb export documents.csv --quiet
  file           rows
  documents.csv     2
  $ cat documents.csv
  cohort,person,document,date
  K1,A1,confidentiality-declaration,2020-01-06
  K1,A1,practice-agreement,2020-04-01
  $ mb import documents.csv --quiet | tail -n 1
  documents.csv     2    0        0     2       0  utf-8
  $ mb log undo 3 --quiet
  $ mb enrolment show E1 | grep agreement
  [1]

  $ mb cohort contacts K1
  enrolment  person  family name  given name  e-mail                    phone            language  status
  E1         P1      Banan        Absurd      absurd.banan@example.org  +47 00 00 00 01  bokmål    active
  E2         P2      Citron       Ærlig                                                  nynorsk   on leave
  E5         P5      Zorn         Zen                                                              rejected
  E3         P3      Ås           Åpen                                                             on the waiting list
  E4         P4      Aasen        Aasta                                                            withdrawn
  $ mb cohort contacts K1 --status rejected --csv
  enrolment,person,family_name,given_name,email,phone,language,status\r (esc)
  E5,P5,Zorn,Zen,,,,rejected\r (esc)
  $ mb cohort contacts K1 --status admitted
  nobody to reach
  $ mb cohort letters K1 --kind refusal --csv
  enrolment,person,given_name,family_name,email,phone,language,status,since,received,cohort,first_day,last_day,host,unit,supervisor,supervisor_email,supervisor_phone,placement_from,placement_to\r (esc)
  E5,P5,Zen,Zorn,,,,rejected,2019-12-02,2019-10-05T10:00:00Z,K1,2020-01-06,2020-06-26,,,,,,,\r (esc)
  $ mb cohort letters K1 --kind offer
  nobody to write to
  $ mb cohort letters K1 --kind practice --csv=excel-no --at 2020-02-01 | tr -d '\r\357\273\277'
  enrolment;person;given_name;family_name;email;phone;language;status;since;received;cohort;first_day;last_day;host;unit;supervisor;supervisor_email;supervisor_phone;placement_from;placement_to
  E1;P1;Absurd;Banan;absurd.banan@example.org;'+47 00 00 00 01;nb;active;06.01.2020;2019-10-01T10:00:00Z;K1;06.01.2020;26.06.2020;Solsikken DPS;FACT;Veileder En;;;02.03.2020;29.03.2020
  E2;P2;Ærlig;Citron;;;nn;active;06.01.2020;2019-10-02T10:00:00Z;K1;06.01.2020;26.06.2020;Aktivitetshuset Ålen;;;;;13.01.2020;02.02.2020
  $ mb cohort letters K1 --kind practice --json
  []
  $ sqlite3 register.mb "SELECT a.command, group_concat(p.person) FROM access a JOIN access_person p ON p.access = a.number GROUP BY a.number"
  cohort documents|2
  cohort contacts|1,2,3,4,5
  cohort contacts|5
  cohort letters|5
  cohort letters|1,2

Names go into files that nobody else can read.

  $ mb cohort contacts K1 --status rejected --output rejected.csv
  wrote rejected.csv
  $ mb cohort letters K1 --kind refusal --csv=excel-no --output refusals.csv
  $ mb cohort contacts K1 --json --output contacts.json
  $ mb person list --output people.csv --dry-run
  would write people.csv
  $ mb person list --output people.csv
  wrote people.csv
  $ stat -c '%a %n' *.csv contacts.json | sort
  600 contacts.json
  600 documents.csv
  600 people.csv
  600 refusals.csv
  600 rejected.csv
  $ cat rejected.csv
  enrolment,person,family_name,given_name,email,phone,language,status\r (esc)
  E5,P5,Zorn,Zen,,,,rejected\r (esc)
  $ head -n 2 contacts.json
  [
  {"enrolment": "E1", "person": "P1", "family_name": "Banan", "given_name": "Absurd", "email": "absurd.banan@example.org", "phone": "+47 00 00 00 01", "language": "nb", "status": "active"},
  $ mb person list --output people.csv
  mb: people.csv is there already, and is left as it is
  hint: name another file, or add --force to write over it
  [5]
  $ mb person list --output people.csv --force
  wrote people.csv
  $ mb person list --force
  mb: --force is taken together with --output only
  [2]
  $ mb cohort contacts K1 --status admitted --output nobody.csv
  nobody to reach

A document that has not come after all is taken back by its day.

  $ mb enrolment document E1 --received confidentiality-declaration --on 2020-01-06 --remove
  E1: that confidentiality declaration was received on 2020-01-06 is taken back (operation 5)
  $ mb enrolment document E1 --received confidentiality-declaration --on 2020-01-06 --remove
  mb: E1: that confidentiality declaration was received on 2020-01-06 is not recorded
  hint: say the day with --on
  [3]
  $ mb enrolment document E1 --received confidentiality-declaration --on 2020-01-06 --quiet
  $ mb enrolment document E1 --received confidentiality-declaration --remove
  mb: E1: that confidentiality declaration was received on 2020-04-01 is not recorded (it was on 2020-01-06)
  hint: say the day with --on
  [3]

What cannot be.

  $ mb enrolment document E1
  mb: enrolment document: --received is missing
  hint: mb help enrolment document
  [2]
  $ mb enrolment document E1 --received diploma
  mb: --received: diploma is no document (known: confidentiality-declaration, practice-agreement)
  [2]
  $ mb enrolment document E99 --received practice-agreement
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]
  $ mb cohort documents K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb cohort contacts K1 --status late
  mb: --status: late is no status (known: applied, waitlisted, rejected, application-withdrawn, admitted, no-show, active, on-leave, completed, not-completed, withdrawn, transferred, registered-in-error)
  [2]
  $ mb cohort letters K1
  mb: cohort letters: --kind is missing
  hint: mb help cohort letters
  [2]
  $ mb cohort letters K1 --kind birthday
  mb: --kind: birthday is no kind of letter (known: offer, refusal, practice)
  [2]
