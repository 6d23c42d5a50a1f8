Practice at two hosts, with absence, Christmas, Easter and an ISO week 53. The programme asks for 20 weeks; a week counts
from 80 % of its planned days.

  $ export MB_TODAY=2021-05-16
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/two_hosts" --quiet > /dev/null 2>&1
  $ mb placement add --enrolment E1 --employer dps --unit FACT --from 2020-11-16 --to 2021-01-24
  added placement PL1 of E1 at dps: 2020-11-16 to 2021-01-24 (operation 2)
  $ mb placement add --enrolment E1 --employer house --from 2021-03-08 --to 2021-05-16 --code HOUSE-1
  added placement PL2 (HOUSE-1) of E1 at house: 2021-03-08 to 2021-05-16 (operation 3)

Ten weeks at the DPS. What is planned is what the programme says, less the public holidays on weekdays: Christmas Day in
2020-W52, New Year's Day in 2020-W53.

  $ mb placement week PL1 --from-week 2020-W47 --to-week 2021-W03 --present full --approved
  PL1: recorded 10 practice weeks, 2020-W47 to 2021-W03 (operation 4)
  $ mb placement week PL1 --week 2020-W49 --present 0 --approved
  PL1, 2020-W49: 0 of 5 days, approved by the host (operation 5)
  $ mb placement week PL1 --week 2021-W02 --present 0 --approved
  PL1, 2021-W02: 0 of 5 days, approved by the host (operation 6)
  $ mb placement show PL1 --weeks
  week      from        planned  present  approved  counts
  2020-W47  2020-11-16        5        5  yes       yes
  2020-W48  2020-11-23        5        5  yes       yes
  2020-W49  2020-11-30        5        0  yes       no
  2020-W50  2020-12-07        5        5  yes       yes
  2020-W51  2020-12-14        5        5  yes       yes
  2020-W52  2020-12-21        4        4  yes       yes
  2020-W53  2020-12-28        4        4  yes       yes
  2021-W01  2021-01-04        5        5  yes       yes
  2021-W02  2021-01-11        5        0  yes       no
  2021-W03  2021-01-18        5        5  yes       yes

Ten weeks at the activity house, with Easter in 2021-W13 and 2021-W14 and Ascension Day in 2021-W19; in four weeks
present on four of five days. The host approves afterwards.

  $ mb placement week HOUSE-1 --from-week 2021-W10 --to-week 2021-W19 --present full
  PL2: recorded 10 practice weeks, 2021-W10 to 2021-W19 (operation 7)
  $ mb placement week HOUSE-1 --from-week 2021-W10 --to-week 2021-W12 --present 4
  PL2: recorded 3 practice weeks, 2021-W10 to 2021-W12 (operation 8)
  $ mb placement week HOUSE-1 --week 2021-W15 --present 4 --json
  [
  {"operation": 9, "summary": "PL2, 2021-W15: 4 of 5 days, not approved yet", "placement": "PL2", "enrolment": "E1", "week": "2021-W15", "planned_days": 5, "present_days": 4, "approved": false}
  ]
  $ mb enrolment progress E1 --json | grep -o '"practice_weeks": [0-9]*'
  "practice_weeks": 8
  $ mb placement approve HOUSE-1 --weeks 2021-W10,2021-W11 --weeks 2021-W12
  PL2: the host has approved 3 weeks (2021-W10, 2021-W11, 2021-W12) (operation 10)
  $ mb placement approve HOUSE-1 --all-weeks
  PL2: the host has approved 7 weeks (2021-W13, 2021-W14, 2021-W15, 2021-W16, 2021-W17, 2021-W18, 2021-W19) (operation 11)
  $ mb placement show HOUSE-1
  placement                    PL2
  code                         HOUSE-1
  enrolment                    E1
  person                       P1
  ref                          A1
  cohort                       K7
  employer                     house
  from                         2021-03-08
  to                           2021-05-16
  weeks                        10
  approved                     10
  days planned                 46
  days present                 42
  name of the employer         Aktivitetshus Nord
  
  Practice weeks
  week      from        planned  present  approved  counts
  2021-W10  2021-03-08        5        4  yes       yes
  2021-W11  2021-03-15        5        4  yes       yes
  2021-W12  2021-03-22        5        4  yes       yes
  2021-W13  2021-03-29        3        3  yes       yes
  2021-W14  2021-04-05        4        4  yes       yes
  2021-W15  2021-04-12        5        4  yes       yes
  2021-W16  2021-04-19        5        5  yes       yes
  2021-W17  2021-04-26        5        5  yes       yes
  2021-W18  2021-05-03        5        5  yes       yes
  2021-W19  2021-05-10        4        4  yes       yes

18 of 20 weeks: the two absent ones are missing.

  $ mb cohort progress K7 --json | grep -o '"enrolment": "E1"\|"practice_[a-z_]*": [0-9]*' | head -4
  {"warning": {"code": "timetable-too-short", "message": "the timetable of K7 has 0:00 h, and 180:00 h are required; the outlook knows nothing of lessons that are not added yet"}}
  "enrolment": "E1"
  "practice_weeks": 18
  "practice_required_weeks": 20
  "practice_missing_weeks": 2

With three of five days in the four weeks, it is 14. An approval does not survive other days:

  $ mb placement week HOUSE-1 --from-week 2021-W10 --to-week 2021-W12 --present 3
  warning: PL2: the host approved other days of 2021-W10; it is not approved now
  warning: PL2: the host approved other days of 2021-W11; it is not approved now
  warning: PL2: the host approved other days of 2021-W12; it is not approved now
  PL2: recorded 3 practice weeks, 2021-W10 to 2021-W12 (operation 12)
  $ mb placement week HOUSE-1 --week 2021-W15 --present 3 --approved
  PL2, 2021-W15: 3 of 5 days, approved by the host (operation 13)
  $ mb placement approve HOUSE-1 --weeks 2021-W10,2021-W11,2021-W12
  PL2: the host has approved 3 weeks (2021-W10, 2021-W11, 2021-W12) (operation 14)
  $ mb cohort progress K7 --json | grep -o '"practice_weeks": [0-9]*' | head -1
  {"warning": {"code": "timetable-too-short", "message": "the timetable of K7 has 0:00 h, and 180:00 h are required; the outlook knows nothing of lessons that are not added yet"}}
  "practice_weeks": 14

What was corrected comes back, newest first:

  $ mb log undo 12 2>&1 | head -1
  mb: operation 12 cannot be taken back: later work rests on it
  $ mb log undo 14
  operation 15 took back operation 14: PL2: the host has approved 3 weeks (2021-W10, 2021-W11, 2021-W12)
  $ mb log undo 13
  operation 16 took back operation 13: PL2, 2021-W15: 3 of 5 days, approved by the host
  $ mb log undo 12
  operation 17 took back operation 12: PL2: recorded 3 practice weeks, 2021-W10 to 2021-W12
  $ mb cohort progress K7 --json | grep -o '"practice_weeks": [0-9]*' | head -1
  {"warning": {"code": "timetable-too-short", "message": "the timetable of K7 has 0:00 h, and 180:00 h are required; the outlook knows nothing of lessons that are not added yet"}}
  "practice_weeks": 18

A week at both hosts counts once, by the days at both together: 2 of 3 here and 3 of 4 there are less than 80 %, 2 of 2
and 3 of 3 are enough.

  $ mb placement add --enrolment E1 --employer dps --unit ACT --from 2021-02-01 --to 2021-02-14
  added placement PL3 of E1 at dps: 2021-02-01 to 2021-02-14 (operation 18)
  $ mb placement add --enrolment E1 --employer house --from 2021-02-01 --to 2021-02-14
  added placement PL4 of E1 at house: 2021-02-01 to 2021-02-14 (operation 19)
  $ mb placement week PL3 --week 2021-W05 --planned 2 --present full --approved
  PL3, 2021-W05: 2 of 2 days, approved by the host (operation 20)
  $ mb placement week PL4 --week 2021-W05 --planned 3 --present full --approved
  PL4, 2021-W05: 3 of 3 days, approved by the host (operation 21)
  $ mb placement week PL3 --week 2021-W06 --planned 3 --present 2 --approved
  PL3, 2021-W06: 2 of 3 days, approved by the host (operation 22)
  $ mb placement week PL4 --week 2021-W06 --planned 4 --present 3 --approved
  PL4, 2021-W06: 3 of 4 days, approved by the host (operation 23)
  $ mb cohort progress K7 --json | grep -o '"practice_weeks": [0-9]*' | head -1
  {"warning": {"code": "timetable-too-short", "message": "the timetable of K7 has 0:00 h, and 180:00 h are required; the outlook knows nothing of lessons that are not added yet"}}
  "practice_weeks": 19
  $ mb placement show PL3 --weeks
  week      from        planned  present  approved  counts
  2021-W05  2021-02-01        2        2  yes       yes
  2021-W06  2021-02-08        3        2  yes       no

More days than a week has are recorded, and told:

  $ mb placement week PL4 --week 2021-W05 --planned 6 --present 6
  warning: PL4: the host approved other days of 2021-W05; it is not approved now
  warning: E1: 8 days planned in 2021-W05, more than a week has
  PL4, 2021-W05: 6 of 6 days, not approved yet (operation 24)
