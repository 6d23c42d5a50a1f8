An application received in the last second of the deadline's day, by a clock in Norway, is in time.

  $ export MB_TODAY=2020-06-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1

In summer time:

  $ mb cohort change K2 --deadline 2020-05-31 --quiet
  $ mb enrolment apply --person A1 --cohort K2 --received "2020-05-31 23:59:59"
  enrolled P1 in cohort K2 as E6: applied from 2020-05-31 (operation 3)
  $ mb enrolment apply --person A2 --cohort K2 --received "2020-06-01 00:00:00"
  warning: E7: the application came 2020-06-01 00:00, after the deadline 2020-05-31
  enrolled P2 in cohort K2 as E7: applied from 2020-06-01 (operation 4)
  $ mb enrolment apply --person A3 --cohort K2 --received 2020-05-31T21:59:59Z
  enrolled P3 in cohort K2 as E8: applied from 2020-05-31 (operation 5)
  $ mb enrolment apply --person A4 --cohort K2 --received 2020-05-31T22:00:00Z
  warning: E9: the application came 2020-06-01 00:00, after the deadline 2020-05-31
  enrolled P4 in cohort K2 as E9: applied from 2020-06-01 (operation 6)
  $ mb enrolment waitlist --cohort K2 --all --quiet
  $ mb enrolment list --cohort K2 --status waitlisted --sort received
  enrolment  person  ref  cohort  status               since       received          late  queue
  E6         P1      A1   K2      on the waiting list  2020-06-01  2020-05-31 23:59  no        1
  E8         P3      A3   K2      on the waiting list  2020-06-01  2020-05-31 23:59  no        2
  E7         P2      A2   K2      on the waiting list  2020-06-01  2020-06-01 00:00  yes       3
  E9         P4      A4   K2      on the waiting list  2020-06-01  2020-06-01 00:00  yes       4

In winter, when the clocks of Norway are one hour ahead and not two:

  $ export MB_TODAY=2020-12-01
  $ mb cohort add K3 --programme MB-10 --from 2021-01-11 --to 2021-12-17 --deadline 2020-11-30 --quiet
  $ mb enrolment apply --person A1 --cohort K3 --received 2020-11-30T22:59:59Z
  enrolled P1 in cohort K3 as E10: applied from 2020-11-30 (operation 9)
  $ mb enrolment apply --person A2 --cohort K3 --received 2020-11-30T23:00:00Z
  warning: E11: the application came 2020-12-01 00:00, after the deadline 2020-11-30
  enrolled P2 in cohort K3 as E11: applied from 2020-12-01 (operation 10)
  $ mb enrolment list --cohort K3 --late
  enrolment  person  ref  cohort  status   since       received          late
  E11        P2      A2   K3      applied  2020-12-01  2020-12-01 00:00  yes

On the days when the clocks are changed, the deadline's day has 23 or 25 hours.

  $ mb cohort change K3 --deadline 2020-10-25 --quiet
  warning: E10: the application came 2020-11-30 23:59, after the deadline 2020-10-25
  warning: E11: the application came 2020-12-01 00:00, after the deadline 2020-10-25
  $ mb enrolment apply --person A3 --cohort K3 --received "2020-10-25 23:59:59"
  enrolled P3 in cohort K3 as E12: applied from 2020-10-25 (operation 12)
  $ mb enrolment apply --person A4 --cohort K3 --received 2020-10-25T23:00:00Z
  warning: E13: the application came 2020-10-26 00:00, after the deadline 2020-10-25
  enrolled P4 in cohort K3 as E13: applied from 2020-10-26 (operation 13)
  $ mb enrolment apply --person A5 --cohort K3 --received "2020-10-25 02:30"
  mb: --received: clocks in Norway showed 2020-10-25 02:30 twice, as summer time ended
  hint: write it with its zone: 2020-10-25T02:30:00+02:00 or +01:00
  [2]
  $ mb enrolment apply --person A5 --cohort K3 --received 2020-10-25T02:30:00+02:00
  enrolled P5 in cohort K3 as E14: applied from 2020-10-25 (operation 14)
  $ mb enrolment correct E11 --status applied --on 2020-10-25 --received "2020-03-29 02:30"
  mb: --received: no clock in Norway showed 2020-03-29 02:30: summer time left that hour out
  [2]
