A participant moves from one group of the cohort to another.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

  $ mb enrolment group E1 --group A --from 2020-01-06
  E1 belongs to group A from 2020-01-06 (operation 2)
  $ mb enrolment group E1 --group B --from 2020-03-02
  E1 belongs to group B from 2020-03-02 (before that to A) (operation 3)
  $ mb enrolment group E1 --group B --from 2020-03-02
  nothing to change: the register says so already
  $ mb enrolment group E1 --group C --from 2020-02-03
  E1 belongs to group C from 2020-02-03 to 2020-03-01 (before that to A) (operation 4)
  $ mb enrolment group E1 --group D --dry-run
  would be done (--dry-run): E1 belongs to group D from 2020-04-01 (before that to B)
  $ mb enrolment group E1 --group D --json
  [
  {"operation": 5, "summary": "E1 belongs to group D from 2020-04-01 (before that to B)", "enrolment": "E1", "group": "D", "from": "2020-04-01", "to": null, "before": "B"}
  ]

A change that was a mistake is taken back at once, or removed long afterwards:

  $ mb log undo 5
  operation 6 took back operation 5: E1 belongs to group D from 2020-04-01 (before that to B)
  $ mb enrolment group E1 --remove --from 2020-02-03
  E1 no longer changes to group C on 2020-02-03 (operation 7)
  $ mb enrolment group E1 --remove --from 2020-02-03
  mb: E1 does not change its group on 2020-02-03 (it does on 2020-01-06, 2020-03-02)
  hint: name the day with --from
  [3]
  $ mb export exported --quiet > /dev/null
  $ cat exported/groups.csv
  cohort,person,group,from
  K1,A1,A,2020-01-06
  K1,A1,B,2020-03-02

What is refused:

  $ mb enrolment group E1
  mb: enrolment group: --group is missing
  hint: mb help enrolment group
  [2]
  $ mb enrolment group --group A
  mb: enrolment group: ENROLMENT is missing; nothing is done without a named target
  hint: mb help enrolment group
  [2]
  $ mb enrolment group E99 --group A
  mb: there is no enrolment E99
  hint: mb enrolment list
  [4]
  $ mb enrolment group E1 --group A/B
  mb: --group: A/B is no code (group)
  hint: a code has letters, digits, - _ . + and spaces inside, and at most 60 bytes
  [2]
  $ mb enrolment group E1 --group A --from 2020-02-30
  mb: --from: there is no day 2020-02-30
  [2]
  $ mb enrolment group E1 --group A --remove
  mb: --remove and --group exclude each other
  [2]
