One entry of a status history is corrected, explicitly.

  $ export MB_TODAY=2020-06-10
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

Another day:

  $ mb enrolment correct E2 --status on-leave --on 2020-02-03 --to 2020-02-10
  corrected E2 in cohort K1: on leave from 2020-02-10, not from 2020-02-03 (operation 2)
  $ mb enrolment status E2
  from        status    received
  2019-10-02  applied   2019-10-02 12:00
  2019-12-02  admitted
  2020-01-06  active
  2020-02-10  on leave
  $ mb enrolment correct E2 --status on-leave --on 2020-02-10 --to 2020-02-10
  nothing to change: the register says so already
  $ mb enrolment correct E2 --status on-leave --on 2020-02-10 --to 2020-02-17 --json
  [
  {"operation": 3, "summary": "corrected E2 in cohort K1: on leave from 2020-02-17, not from 2020-02-10", "enrolment": "E2", "person": "P2", "cohort": "K1", "status": "on-leave", "date": "2020-02-17", "before": "2020-02-10", "reason": null, "received": null}
  ]

A reason that was learnt later, and the time when an application came:

  $ mb enrolment correct E4 --status withdrawn --on 2020-02-10 --reason other --note "gone to sea"
  corrected E4 in cohort K1: withdrawn from 2020-02-10, reason: other (operation 4)
  $ mb enrolment correct E3 --status applied --on 2019-11-02 --to 2019-11-01 --received "2019-11-01 23:59:59"
  corrected E3 in cohort K1: applied from 2019-11-01, not from 2019-11-02, received 2019-11-01 23:59 (operation 5)
  $ mb enrolment correct E1 --status applied --on 2019-10-01 --received "2019-11-02 00:00"
  warning: E1: the application came 2019-11-02 00:00, after the deadline 2019-11-01
  corrected E1 in cohort K1: applied from 2019-10-01, received 2019-11-02 00:00 (operation 6)
  $ mb enrolment list --late
  enrolment  person  ref  cohort  status  since       received          late
  E1         P1      A1   K1      active  2020-01-06  2019-11-02 00:00  yes
  $ mb enrolment correct E1 --status applied --on 2019-10-01 --no-received
  corrected E1 in cohort K1: applied from 2019-10-01 (operation 7)

An entry that should not be there, and undo:

  $ mb enrolment correct E2 --status on-leave --on 2020-02-17 --remove
  corrected E2 in cohort K1: not on leave from 2020-02-17 (operation 8)
  $ mb enrolment status E2
  from        status    received
  2019-10-02  applied   2019-10-02 12:00
  2019-12-02  admitted
  2020-01-06  active
  $ mb log undo 8
  operation 9 took back operation 8: corrected E2 in cohort K1: not on leave from 2020-02-17
  $ mb enrolment show E2 --csv
  enrolment,person,ref,cohort,status,since,continues,continued_by,received,late,queue_place,documents\r (esc)
  E2,P2,A2,K1,on-leave,2020-02-17,,,2019-10-02T10:00:00Z,no,,0\r (esc)

The history stays lawful, and the entry is named exactly.

  $ mb enrolment correct E2 --status active --on 2020-01-06 --remove
  mb: E2: on 2020-02-17 the status cannot become on leave after admitted
  [3]
  $ mb enrolment correct E2 --status active --on 2020-01-06 --to 2020-03-01
  mb: E2: on 2020-02-17 the status cannot become on leave after admitted
  [3]
  $ mb enrolment correct E2 --status active --on 2020-01-07 --remove
  mb: E2 has no entry active of 2020-01-07 (it has one of 2020-01-06)
  hint: mb enrolment status E2
  [4]
  $ mb enrolment correct E2 --status completed --on 2020-01-07 --remove
  mb: E2 has no entry completed of 2020-01-07
  hint: mb enrolment status E2
  [4]
  $ mb enrolment correct E1 --status active --on 2020-01-06 --reason work
  mb: only withdrawn takes a reason
  hint: leave the reason out, or record the status withdrawn
  [2]
  $ mb enrolment correct E4 --status withdrawn --on 2020-02-10 --reason work --note "at sea"
  mb: only the reason other takes a note
  [2]
  $ mb enrolment correct E4 --status active --on 2020-01-06 --received "2020-01-06 12:00"
  mb: only applied takes the time when the application was received
  [2]
  $ mb enrolment correct E4 --status withdrawn --on 2020-02-10
  mb: enrolment correct: what is to be corrected is missing
  hint: --to, --reason, --note, --received, --no-received or --remove
  [2]
  $ mb enrolment correct E4 --status withdrawn --on 2020-02-10 --reason work --remove
  mb: --remove and --reason exclude each other
  [2]
  $ mb enrolment correct E4 --status withdrawn
  mb: enrolment correct: --on is missing
  hint: mb help enrolment correct
  [2]
  $ mb enrolment apply --person A2 --cohort K2 --on 2020-05-01
  enrolled P2 in cohort K2 as E6: applied from 2020-05-01 (operation 10)
  $ mb enrolment correct E6 --status applied --on 2020-05-01 --remove
  mb: applied is the only status of E6, and none can be without
  hint: mb enrolment register-in-error E6
  [3]
