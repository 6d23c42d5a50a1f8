Somebody was enrolled in error: out of every count, still in the log, and it can be taken back.

  $ export MB_TODAY=2020-03-20
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb cohort show K1 | sed -n '/^Enrolments by status/,/^$/p'
  Enrolments by status
  status               enrolments
  on the waiting list           1
  rejected                      1
  active                        1
  on leave                      1
  withdrawn                     1
  
  $ mb enrolment register-in-error E1
  E1 in cohort K1: registered in error from 2020-03-20 (operation 2)
  $ mb cohort show K1 | sed -n '/^Enrolments by status/,/^$/p'
  Enrolments by status
  status               enrolments
  on the waiting list           1
  rejected                      1
  on leave                      1
  withdrawn                     1
  
  $ mb cohort progress K1 --all --json
  [
  {"enrolment": "E2", "person": "P2", "ref": "A2", "cohort": "K1", "status": "on-leave", "theory_minutes": 300, "theory_required_minutes": 600, "theory_missing_minutes": 300, "practice_weeks": 1, "practice_required_weeks": 3, "practice_missing_weeks": 2, "milestones_missing": ["project", "report"], "complete": false, "outlook": "out-of-reach"},
  {"enrolment": "E3", "person": "P3", "ref": "A3", "cohort": "K1", "status": "waitlisted", "theory_minutes": 0, "theory_required_minutes": 600, "theory_missing_minutes": 600, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null},
  {"enrolment": "E4", "person": "P4", "ref": "A4", "cohort": "K1", "status": "withdrawn", "theory_minutes": 120, "theory_required_minutes": 600, "theory_missing_minutes": 480, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null},
  {"enrolment": "E5", "person": "P5", "ref": "A5", "cohort": "K1", "status": "rejected", "theory_minutes": 0, "theory_required_minutes": 600, "theory_missing_minutes": 600, "practice_weeks": 0, "practice_required_weeks": 3, "practice_missing_weeks": 3, "milestones_missing": ["project", "report"], "complete": false, "outlook": null}
  ]
  $ mb enrolment due
  nothing waits

What was recorded stays, and the log tells of it.

  $ mb enrolment status E1
  from        status               received
  2019-10-01  applied              2019-10-01 12:00
  2019-12-02  admitted
  2020-01-06  active
  2020-03-20  registered in error
  $ mb log list | head -2
  operation  when              who     command                      what
          2  2020-03-20 13:00  tester  enrolment register-in-error  E1 in cohort K1: registered in error from 2020-03-20
  $ mb enrolment resume E1 --on 2020-03-25
  mb: E1 is not on leave: it is registered in error
  hint: mb enrolment status E1
  [3]
  $ mb enrolment apply --person A1 --cohort K1
  mb: P1 was enrolled in K1 before, as E1, and that was registered in error
  hint: mb enrolment status E1 tells since when; take that back with mb enrolment correct E1 --status registered-in-error --on DATE --remove
  [3]

It was no error after all:

  $ mb enrolment correct E1 --status registered-in-error --on 2020-03-20 --remove
  corrected E1 in cohort K1: not registered in error from 2020-03-20 (operation 3)
  $ mb cohort show K1 | sed -n '/^Enrolments by status/,/^$/p'
  Enrolments by status
  status               enrolments
  on the waiting list           1
  rejected                      1
  active                        1
  on leave                      1
  withdrawn                     1
  
  $ mb enrolment register-in-error E1 --quiet
  $ mb log undo 4
  operation 5 took back operation 4: E1 in cohort K1: registered in error from 2020-03-20
  $ mb enrolment show E1 --json
  [
  {"enrolment": "E1", "person": "P1", "ref": "A1", "cohort": "K1", "status": "active", "since": "2020-01-06", "continues": null, "continued_by": null, "received": "2019-10-01T10:00:00Z", "late": false, "queue_place": null, "documents": []}
  ]
