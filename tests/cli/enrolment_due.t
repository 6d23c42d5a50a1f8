What waits for the coordinator, each line with the command that mends it.

  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb enrolment due --at 2020-01-06
  nothing waits
  $ mb enrolment due --at 2020-06-10
  enrolment  person  cohort  status  what                                                             what to type
  E1         P1      K1      active  practice in 2020-W12 at PL1 is not approved by the host          mb placement approve PL1 --weeks 2020-W12
  E1         P1      K1      active  report is not approved, and the cohort's last day is 2020-06-26  mb enrolment approve E1 --milestone "report"
  $ mb enrolment due --cohort K1 --at 2020-07-01 --json
  [
  {"enrolment": "E1", "person": "P1", "cohort": "K1", "status": "active", "code": "week-unapproved", "message": "practice in 2020-W12 at PL1 is not approved by the host", "command": "mb placement approve PL1 --weeks 2020-W12"},
  {"enrolment": "E1", "person": "P1", "cohort": "K1", "status": "active", "code": "milestone-due", "message": "report is not approved, and the cohort's last day is 2020-06-26", "command": "mb enrolment approve E1 --milestone \"report\""},
  {"enrolment": "E1", "person": "P1", "cohort": "K1", "status": "active", "code": "end-status-missing", "message": "lacks something, and the cohort ended on 2020-06-26", "command": "mb enrolment not-complete E1"},
  {"enrolment": "E2", "person": "P2", "cohort": "K1", "status": "on-leave", "code": "end-status-missing", "message": "lacks something, and the cohort ended on 2020-06-26", "command": "mb enrolment not-complete E2"},
  {"enrolment": "E3", "person": "P3", "cohort": "K1", "status": "waitlisted", "code": "decision-missing", "message": "still on the waiting list, and the cohort began on 2020-01-06", "command": "mb enrolment reject E3"}
  ]
  $ export MB_TODAY=2020-07-01
  $ mb enrolment withdraw E2
  warning: E2 is withdrawn without a reason
  E2 in cohort K1: withdrawn from 2020-07-01 (operation 2)
  $ mb enrolment admit --person A4 --cohort K2
  enrolled P4 in cohort K2 as E6: admitted from 2020-07-01 (operation 3)
  $ mb enrolment apply --person A5 --cohort K2 --on 2020-05-01
  enrolled P5 in cohort K2 as E7: applied from 2020-05-01 (operation 4)
  $ mb enrolment due --at 2020-08-18
  enrolment  person  cohort  status               what                                                              what to type
  E1         P1      K1      active               practice in 2020-W12 at PL1 is not approved by the host           mb placement approve PL1 --weeks 2020-W12
  E1         P1      K1      active               report is not approved, and the cohort's last day is 2020-06-26   mb enrolment approve E1 --milestone "report"
  E1         P1      K1      active               lacks something, and the cohort ended on 2020-06-26               mb enrolment not-complete E1
  E2         P2      K1      withdrawn            E2 is withdrawn without a reason                                  mb enrolment correct E2 --status withdrawn --on 2020-07-01 --reason REASON
  E3         P3      K1      on the waiting list  still on the waiting list, and the cohort began on 2020-01-06     mb enrolment reject E3
  E6         P4      K2      admitted             neither started nor given up, and the cohort began on 2020-08-17  mb enrolment start E6 --on 2020-08-17
  E7         P5      K2      applied              still applied, and the cohort began on 2020-08-17                 mb enrolment reject E7

The command of a line does what it says.

  $ mb enrolment correct E2 --status withdrawn --on 2020-07-01 --reason moved
  corrected E2 in cohort K1: withdrawn from 2020-07-01, reason: moved (operation 5)
  $ mb enrolment start E6 --on 2020-08-17
  warning: E6: 2020-08-17 is still to come; until then lists show the status of before
  E6 in cohort K2: active from 2020-08-17 (operation 6)
  $ mb enrolment reject E7
  E7 in cohort K2: rejected from 2020-07-01 (operation 7)
  $ mb enrolment not-complete E1
  E1 in cohort K1: not completed from 2020-07-01 (operation 8)
  $ mb enrolment due --at 2020-08-18
  enrolment  person  cohort  status               what                                                           what to type
  E3         P3      K1      on the waiting list  still on the waiting list, and the cohort began on 2020-01-06  mb enrolment reject E3
  $ mb enrolment due --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
