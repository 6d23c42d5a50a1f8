A coordinator takes applications, gives places, and records what becomes of everyone.

  $ export MB_TODAY=2020-05-29
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb cohort change K2 --places 2 --deadline 2020-05-31 --quiet

Applications. The time they came decides who is late and who comes first; it is now unless it is told.

  $ mb enrolment apply --person A1 --cohort K2
  enrolled P1 in cohort K2 as E6: applied from 2020-05-29 (operation 3)
  $ mb enrolment apply --person P2 --cohort K2 --received "2020-05-28 09:30"
  enrolled P2 in cohort K2 as E7: applied from 2020-05-28 (operation 4)
  $ mb enrolment apply --person A3 --cohort K2 --received "2020-06-01 00:00"
  mb: the application was received 2020-06-01 00:00, and today is 2020-05-29
  hint: correct the time
  [3]
  $ export MB_TODAY=2020-06-03
  $ mb enrolment apply --person A3 --cohort K2 --received "2020-06-01 00:00"
  warning: E8: the application came 2020-06-01 00:00, after the deadline 2020-05-31
  enrolled P3 in cohort K2 as E8: applied from 2020-06-01 (operation 5)
  $ mb enrolment apply --person A4 --cohort K2 --on 2020-06-02
  warning: E9: the application is dated 2020-06-02, after the deadline 2020-05-31; when it came is not recorded
  enrolled P4 in cohort K2 as E9: applied from 2020-06-02 (operation 6)
  $ mb enrolment apply --person A5 --cohort K2 --on 2020-05-30 --json
  [
  {"operation": 7, "summary": "enrolled P5 in cohort K2 as E10: applied from 2020-05-30", "enrolment": "E10", "person": "P5", "cohort": "K2", "status": "applied", "date": "2020-05-30", "reason": null, "received": null, "continues": null, "continued_by": null}
  ]

The waiting list.

  $ export MB_TODAY=2020-06-10
  $ mb enrolment waitlist --cohort K2 --all --except E6
  4 enrolments in cohort K2: on the waiting list from 2020-06-10 (E7, E8, E9, E10) (operation 8)
  $ mb enrolment list --cohort K2 --status waitlisted --sort received
  enrolment  person  ref  cohort  status               since       received          late  queue
  E7         P2      A2   K2      on the waiting list  2020-06-10  2020-05-28 09:30  no        1
  E10        P5      A5   K2      on the waiting list  2020-06-10                              2
  E8         P3      A3   K2      on the waiting list  2020-06-10  2020-06-01 00:00  yes       3
  E9         P4      A4   K2      on the waiting list  2020-06-10                              4
  $ mb enrolment list --late --sort since
  enrolment  person  ref  cohort  status               since       received          late
  E3         P3      A3   K1      on the waiting list  2019-12-02  2019-11-02 00:00  yes
  E8         P3      A3   K2      on the waiting list  2020-06-10  2020-06-01 00:00  yes
  $ mb enrolment show E8 --json
  [
  {"enrolment": "E8", "person": "P3", "ref": "A3", "cohort": "K2", "status": "waitlisted", "since": "2020-06-10", "continues": null, "continued_by": null, "received": "2020-05-31T22:00:00Z", "late": true, "queue_place": 3, "documents": []}
  ]

Places.

  $ mb enrolment admit E6
  E6 in cohort K2: admitted from 2020-06-10 (operation 9)
  $ mb enrolment admit --cohort K2 --all --except E8,E10 --json
  {"warning": {"code": "cohort-overfull", "message": "K2 has 2 places, and 3 are taken"}}
  [
  {"operation": 10, "summary": "2 enrolments in cohort K2: admitted from 2020-06-10 (E7, E9)", "enrolment": "E7", "person": "P2", "cohort": "K2", "status": "admitted", "date": "2020-06-10", "reason": null, "received": null, "continues": null, "continued_by": null},
  {"operation": 10, "summary": "2 enrolments in cohort K2: admitted from 2020-06-10 (E7, E9)", "enrolment": "E9", "person": "P4", "cohort": "K2", "status": "admitted", "date": "2020-06-10", "reason": null, "received": null, "continues": null, "continued_by": null}
  ]
  $ mb enrolment reject E8 --on 2020-06-12
  warning: E8: 2020-06-12 is still to come; until then lists show the status of before
  E8 in cohort K2: rejected from 2020-06-12 (operation 11)
  $ mb enrolment withdraw E10 --on 2020-06-12
  warning: E10: 2020-06-12 is still to come; until then lists show the status of before
  E10 in cohort K2: application withdrawn from 2020-06-12 (operation 12)
  $ mb cohort show K2 --at 2020-06-12
  cohort        K2
  programme     MB-10
  first day     2020-08-17
  last day      2021-06-25
  apply by      2020-05-31
  places        2
  taken         3
  free          0
  lesson hours  0:00
  active        0
  on leave      0
  completed     0
  
  Enrolments by status
  status                 enrolments
  rejected                        1
  application withdrawn           1
  admitted                        3
  
  Calendar
  week          Monday      date        topic
  2020-W34–W51  2020-08-17
  2020-W52      2020-12-21  2020-12-25  Christmas Day
                            2020-12-26  Boxing Day
  2020-W53      2020-12-28  2021-01-01  New Year's Day
  2021-W01–W12  2021-01-04
  2021-W13      2021-03-29  2021-04-01  Maundy Thursday
                            2021-04-02  Good Friday
                            2021-04-04  Easter Sunday
  2021-W14      2021-04-05  2021-04-05  Easter Monday
  2021-W15–W16  2021-04-12
  2021-W17      2021-04-26  2021-05-01  Labour Day
  2021-W18      2021-05-03
  2021-W19      2021-05-10  2021-05-13  Ascension Day
  2021-W20      2021-05-17  2021-05-17  Constitution Day
                            2021-05-23  Whit Sunday
  2021-W21      2021-05-24  2021-05-24  Whit Monday
  2021-W22–W25  2021-05-31

The cohort begins, one comes later, one not at all.

  $ export MB_TODAY=2020-08-17
  $ mb enrolment start --cohort K2 --all --except E7,E9
  1 enrolment in cohort K2: active from 2020-08-17 (E6) (operation 13)
  $ mb enrolment start E7 --on 2020-08-31
  warning: E7: 2020-08-31 is still to come; until then lists show the status of before
  E7 in cohort K2: active from 2020-08-31 (operation 14)
  $ mb enrolment no-show E9 --on 2020-08-24
  warning: E9: 2020-08-24 is still to come; until then lists show the status of before
  E9 in cohort K2: did not show up from 2020-08-24 (operation 15)
  $ mb enrolment leave E6 --on 2020-10-01
  warning: E6: 2020-10-01 is still to come; until then lists show the status of before
  E6 in cohort K2: on leave from 2020-10-01 (operation 16)
  $ mb enrolment resume E6 --on 2020-11-02
  warning: E6: 2020-11-02 is still to come; until then lists show the status of before
  E6 in cohort K2: active from 2020-11-02 (operation 17)
  $ mb enrolment withdraw E7 --reason other --note "moved to a lighthouse" --on 2020-12-01
  warning: E7: 2020-12-01 is still to come; until then lists show the status of before
  E7 in cohort K2: withdrawn from 2020-12-01, reason: other (operation 18)
  $ mb enrolment status E7
  from        status               reason  note                   received
  2020-05-28  applied                                             2020-05-28 09:30
  2020-06-10  on the waiting list
  2020-06-10  admitted
  2020-08-31  active
  2020-12-01  withdrawn            other   moved to a lighthouse
  $ mb enrolment not-complete E6 --on 2021-06-25 --dry-run
  warning: E6: 2021-06-25 is still to come; until then lists show the status of before
  would be done (--dry-run): E6 in cohort K2: not completed from 2021-06-25
  $ mb log list | head -3
  operation  when              who     command             what
         18  2020-08-17 14:00  tester  enrolment withdraw  E7 in cohort K2: withdrawn from 2020-12-01, reason: other
         17  2020-08-17 14:00  tester  enrolment resume    E6 in cohort K2: active from 2020-11-02

A step that was forgotten is judged by the whole history; nothing later goes away.

  $ mb enrolment leave E7 --on 2020-11-01
  warning: E7: 2020-11-01 is still to come; until then lists show the status of before
  E7 in cohort K2: on leave from 2020-11-01 (operation 19)
  $ mb enrolment no-show E7 --on 2020-08-20
  mb: E7: did not show up from 2020-08-20 does not go with active from 2020-08-31
  hint: nothing later is removed by a step; if it is wrong: mb enrolment correct E7 --status active --on 2020-08-31 …
  [3]
  $ mb enrolment status E7
  from        status               reason  note                   received
  2020-05-28  applied                                             2020-05-28 09:30
  2020-06-10  on the waiting list
  2020-06-10  admitted
  2020-08-31  active
  2020-11-01  on leave
  2020-12-01  withdrawn            other   moved to a lighthouse

Completing. Nobody does while something is missing that no dispensation covers.

  $ export MB_TODAY=2020-06-26
  $ mb enrolment complete E1
  mb: E1 cannot be completed
    1 practice week missing (2 of 3)
    report not approved
  hint: mb enrolment progress E1
  [3]
  $ mb enrolment complete --cohort K1 --all
  mb: 2 enrolments of K1 cannot be completed
    E1: 1 practice week missing (2 of 3)
    E1: report not approved
    E2: 5:00 h of theory missing (5:00 of 10:00)
    E2: 2 practice weeks missing (1 of 3)
    E2: project not approved
    E2: report not approved
  [3]
  $ mb enrolment complete --cohort K1 --all --only-complete
  mb: 2 enrolments of K1 cannot be completed
    E1: 1 practice week missing (2 of 3)
    E1: report not approved
    E2: 5:00 h of theory missing (5:00 of 10:00)
    E2: 2 practice weeks missing (1 of 3)
    E2: project not approved
    E2: report not approved
  [3]
  $ cat > dispensations.csv <<'CSV'
  > cohort,person,requirement,date,approver,reason
  > K1,A1,practice,2020-06-20,Kari,one week is enough
  > K1,A1,report,2020-06-20,Kari,told instead of written
  > CSV
  $ mb import dispensations.csv --quiet > /dev/null 2>&1
  $ mb enrolment complete --cohort K1 --all --only-complete
  warning: E2: 5:00 h of theory missing (5:00 of 10:00)
  warning: E2: 2 practice weeks missing (1 of 3)
  warning: E2: project not approved
  warning: E2: report not approved
  1 enrolment in cohort K1: completed from 2020-06-26 (E1) (operation 21)
  $ mb enrolment not-complete --cohort K1 --all --json
  [
  {"operation": 22, "summary": "1 enrolment in cohort K1: not completed from 2020-06-26 (E2)", "enrolment": "E2", "person": "P2", "cohort": "K1", "status": "not-completed", "date": "2020-06-26", "reason": null, "received": null, "continues": null, "continued_by": null}
  ]

What is possible from here.

  $ mb enrolment start E3
  mb: E3: on 2020-06-26 the status cannot become active after on the waiting list
  hint: possible from here: reject, withdraw, admit, register-in-error
  [3]
  $ mb enrolment start E5
  mb: E5: on 2020-06-26 the status cannot become active after rejected
  hint: possible from here: register-in-error
  [3]
  $ mb enrolment leave E7 --on 2020-08-20
  mb: E7: on 2020-08-20 the status cannot become on leave after admitted
  hint: possible from here: withdraw, no-show, start, register-in-error
  [3]
  $ mb enrolment resume E6
  mb: E6 is not on leave: it is admitted
  hint: mb enrolment status E6
  [3]
  $ mb enrolment start E6 --on 2020-10-05
  mb: E6 has started and is on leave: a leave is ended
  hint: mb enrolment resume E6
  [3]
  $ mb enrolment resume E6 --on 2020-11-03
  mb: E6 is not on leave: it is active
  hint: mb enrolment status E6
  [3]
  $ mb enrolment resume E6 --on 2020-11-02
  nothing to change: the register says so already
  $ mb enrolment withdraw E5
  mb: E5: on 2020-06-26 the status cannot become withdrawn after rejected
  hint: possible from here: register-in-error
  [3]
  $ mb enrolment withdraw E3 --reason work
  mb: only withdrawn takes a reason
  hint: leave the reason out, or record the status withdrawn
  [2]

Persons and cohorts that are named wrongly, or enrolled already.

  $ mb enrolment apply --person A1 --cohort K2
  mb: P1 is enrolled in K2 already: E6, active
  hint: mb enrolment status E6
  [3]
  $ mb enrolment admit --person A1 --cohort K1
  mb: P1 is enrolled in K1 already: E1, completed
  hint: mb enrolment status E1
  [3]
  $ mb enrolment apply --person A9 --cohort K2
  mb: A9 is no person's number or ref
  hint: mb person list
  [4]
  $ mb enrolment apply --person A1 --cohort K9
  mb: there is no cohort K9; did you mean K1?
  hint: mb cohort list
  [4]
  $ mb enrolment apply --cohort K2
  mb: enrolment apply: --person is missing
  hint: mb help enrolment apply
  [2]
  $ mb enrolment apply --person A1 --cohort K2 --received "2020-05-31"
  mb: --received: 2020-05-31 is no date with time
  hint: write "2020-05-31 23:59" (Norway's time) or 2020-05-31T21:59:59Z
  [2]
  $ mb enrolment apply --person A1 --cohort K2 --received 2020-05-31T23:59
  mb: --received: 2020-05-31T23:59 does not say in which time zone
  hint: write 2020-05-31T21:59:59Z or 2020-05-31T23:59:59+02:00
  [2]

A step names its target, in one way.

  $ mb enrolment start
  mb: enrolment start: ENROLMENT is missing; nothing is done without a named target
  hint: mb help enrolment start
  [2]
  $ mb enrolment start --cohort K2
  mb: enrolment start: --all is missing
  hint: mb help enrolment start
  [2]
  $ mb enrolment start --all
  mb: enrolment start: ENROLMENT is missing; nothing is done without a named target
  hint: mb help enrolment start
  [2]
  $ mb enrolment start E6 --all
  mb: ENROLMENT and --all exclude each other
  [2]
  $ mb enrolment complete E6 --only-complete
  mb: ENROLMENT and --only-complete exclude each other
  [2]
  $ mb enrolment admit --person A1 --cohort K2 --all
  mb: --person and --all exclude each other
  [2]
  $ mb enrolment start --cohort K2 --all --except E1
  mb: E1 does not belong to cohort K2
  hint: mb enrolment list --cohort K2
  [3]
  $ mb enrolment start --cohort K2 --all
  mb: K2: nobody has a status on 2020-06-26 after which this is possible: active
  hint: mb enrolment list --cohort K2
  [3]
  $ mb enrolment leave
  mb: enrolment leave: ENROLMENT is missing; nothing is done without a named target
  hint: mb help enrolment leave
  [2]
  $ mb enrolment register-in-error E99
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]
