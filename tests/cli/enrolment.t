Enrolments and how they came where they are.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb enrolment list
  no enrolments
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb enrolment list
  enrolment  person  ref  cohort  status               since       received          late
  E1         P1      A1   K1      active               2020-01-06  2019-10-01 12:00  no
  E2         P2      A2   K1      on leave             2020-02-03  2019-10-02 12:00  no
  E3         P3      A3   K1      on the waiting list  2019-12-02  2019-11-02 00:00  yes
  E4         P4      A4   K1      withdrawn            2020-02-10
  E5         P5      A5   K1      rejected             2019-12-02  2019-10-05 12:00  no
  $ mb enrolment list --status on-leave
  enrolment  person  ref  cohort  status    since       received          late
  E2         P2      A2   K1      on leave  2020-02-03  2019-10-02 12:00  no
  $ mb enrolment list --status on-leav
  mb: --status: on-leav is no status; did you mean on-leave? (known: applied, waitlisted, rejected, application-withdrawn, admitted, no-show, active, on-leave, completed, not-completed, withdrawn, transferred, registered-in-error)
  [2]
  $ mb enrolment list --person A4 --at 2020-01-31 --csv
  enrolment,person,ref,cohort,status,since,continues,continued_by,received,late,queue_place\r (esc)
  E4,P4,A4,K1,active,2020-01-06,,,,,\r (esc)
  $ mb enrolment list --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb enrolment list --cohort K2 --json
  []

  $ mb enrolment show E2
  enrolment     E2
  person        P2
  ref           A2
  cohort        K1
  status        on leave
  since         2020-02-03
  received      2019-10-02 12:00
  late          no
  
  Status history
  from        status    received
  2019-10-02  applied   2019-10-02 12:00
  2019-12-02  admitted
  2020-01-06  active
  2020-02-03  on leave
  $ mb enrolment show E2 --names --json
  [
  {"enrolment": "E2", "person": "P2", "name": "Ærlig Citron", "ref": "A2", "cohort": "K1", "status": "on-leave", "since": "2020-02-03", "continues": null, "continued_by": null, "received": "2019-10-02T10:00:00Z", "late": false, "queue_place": null, "documents": []}
  ]
  $ mb enrolment show E99
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]
  $ mb enrolment show 2
  mb: 2 is no number of an enrolment
  hint: mb enrolment list shows them; they look like E34
  [2]

  $ mb enrolment status E4
  from        status     reason
  2019-12-02  admitted
  2020-01-06  active
  2020-02-10  withdrawn  work
  $ mb enrolment status E4 --json
  [
  {"enrolment": "E4", "date": "2019-12-02", "status": "admitted", "reason": null, "note": null, "received": null},
  {"enrolment": "E4", "date": "2020-01-06", "status": "active", "reason": null, "note": null, "received": null},
  {"enrolment": "E4", "date": "2020-02-10", "status": "withdrawn", "reason": "work", "note": null, "received": null}
  ]
