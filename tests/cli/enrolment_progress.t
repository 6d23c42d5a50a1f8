Lesson by lesson and week by week: what counts, what does not, and why.

  $ export MB_TODAY=2020-04-01
  $ mb register init --quiet
  $ mb import "$TESTDIR/fixtures/small" --quiet > /dev/null 2>&1
  $ mb enrolment progress E2
  enrolment  E2
  person     P2
  cohort     K1
  status     on leave
  programme  MB-10
  theory     5:00 of 10:00 h: attended 4:00, made up 0:00, recognised 1:00, carried over 0:00
  practice   1 of 3 weeks: counted 1, recognised 0, carried over 0
  outlook    out of reach: of theory 5:00 h missing, 2:00 h to come; of practice weeks 2 missing, 12 to come
  
  Lessons
  lesson  date        start  lasts  present  absence  made up  credit  verdict
  K1/L1   2020-01-07  09:00   2:00     2:00              0:00    2:00  counts
  K1/L2   2020-01-14  09:00   2:00     0:00  invalid     0:00    0:00  counts
  K1/L3   2020-01-21  09:00   2:00     2:00              0:00    2:00  counts
  K1/L4   2020-02-04  09:00   2:00                       0:00    0:00  not held
  K1/L5   2020-02-11  09:00   2:00                       0:00    0:00  not active that day (on leave)
  K1/L6   2020-02-18  09:00   3:00                       0:00    0:00  not active that day (on leave)
  
  Recognitions
  kind    date        amount  approved by  rests on
  theory  2020-01-20    1:00  Kari Kontor  course of 2018
  
  Practice weeks
  week      planned  present  approved  counts
  2020-W04        5        5         5  yes
  
  Milestones
  milestone  approved
  project    not approved yet
  report     not approved yet
  
  5:00 h of theory missing (5:00 of 10:00)
  2 practice weeks missing (1 of 3)
  project not approved
  report not approved
  $ mb enrolment progress E1 --at 2020-06-30
  enrolment  E1
  person     P1
  cohort     K1
  status     active
  programme  MB-10
  theory     10:30 of 10:00 h: attended 10:00, made up 0:30, recognised 0:00, carried over 0:00
  practice   2 of 3 weeks: counted 2, recognised 0, carried over 0
  outlook    out of reach: of theory 0:00 h missing, 0:00 h to come, and 2:00 h held of which attendance is not recorded; of practice weeks 1 missing, 0 to come
  
  Lessons
  lesson  date        start  lasts  present  absence  made up  credit  verdict
  K1/L1   2020-01-07  09:00   2:00     2:00              0:00    2:00  counts
  K1/L2   2020-01-14  09:00   2:00     2:00              0:00    2:00  counts
  K1/L3   2020-01-21  09:00   2:00     1:00  valid       0:30    1:30  counts
  K1/L4   2020-02-04  09:00   2:00                       0:00    0:00  not held
  K1/L5   2020-02-11  09:00   2:00     2:00              0:00    2:00  counts
  K1/L6   2020-02-18  09:00   3:00     3:00              0:00    3:00  counts
  K1/L7   2020-05-05  09:00   2:00                       0:00    0:00  not recorded
  
  Make-ups
  lesson  date        made up
  K1/L3   2020-02-25     0:30
  
  Practice weeks
  week      planned  present  approved  counts  why not
  2020-W10        5        5         5  yes
  2020-W11        5        3         3  no      less than 80 % of the planned days
  2020-W12        5        5         0  no      not approved by the host
  2020-W13        5        4         4  yes
  
  Milestones
  milestone  approved
  project    2020-03-15
  report     not approved yet
  
  1 practice week missing (2 of 3)
  report not approved

The summary for programs, and its lists.

  $ mb enrolment progress E1 --json
  [
  {"enrolment": "E1", "person": "P1", "ref": "A1", "cohort": "K1", "status": "active", "theory_minutes": 630, "theory_required_minutes": 600, "theory_missing_minutes": 0, "practice_weeks": 2, "practice_required_weeks": 3, "practice_missing_weeks": 1, "milestones_missing": ["report"], "complete": false, "outlook": "on-track", "programme": "MB-10", "theory_attended_minutes": 600, "theory_made_up_minutes": 30, "theory_recognised_minutes": 0, "theory_carried_minutes": 0, "theory_unrecorded_minutes": 0, "theory_remaining_minutes": 120, "practice_counted_weeks": 2, "practice_recognised_weeks": 0, "practice_carried_weeks": 0, "practice_remaining_weeks": 12, "dispensations": []}
  ]
  $ mb enrolment progress E2 --lessons
  lesson  date        start  lasts  present  absence  made up  credit  verdict
  K1/L1   2020-01-07  09:00   2:00     2:00              0:00    2:00  counts
  K1/L2   2020-01-14  09:00   2:00     0:00  invalid     0:00    0:00  counts
  K1/L3   2020-01-21  09:00   2:00     2:00              0:00    2:00  counts
  K1/L4   2020-02-04  09:00   2:00                       0:00    0:00  not held
  K1/L5   2020-02-11  09:00   2:00                       0:00    0:00  not active that day (on leave)
  K1/L6   2020-02-18  09:00   3:00                       0:00    0:00  not active that day (on leave)
  $ mb enrolment progress E2 --lessons --json
  [
  {"enrolment": "E2", "lesson": "K1/L1", "date": "2020-01-07", "start": "09:00", "minutes": 120, "status": "active", "present_minutes": 120, "absence": null, "made_up_minutes": 0, "credit_minutes": 120, "verdict": "counts"},
  {"enrolment": "E2", "lesson": "K1/L2", "date": "2020-01-14", "start": "09:00", "minutes": 120, "status": "active", "present_minutes": 0, "absence": "invalid", "made_up_minutes": 0, "credit_minutes": 0, "verdict": "counts"},
  {"enrolment": "E2", "lesson": "K1/L3", "date": "2020-01-21", "start": "09:00", "minutes": 120, "status": "active", "present_minutes": 120, "absence": null, "made_up_minutes": 0, "credit_minutes": 120, "verdict": "counts"},
  {"enrolment": "E2", "lesson": "K1/L4", "date": "2020-02-04", "start": "09:00", "minutes": 120, "status": "on-leave", "present_minutes": null, "absence": null, "made_up_minutes": 0, "credit_minutes": 0, "verdict": "not-held"},
  {"enrolment": "E2", "lesson": "K1/L5", "date": "2020-02-11", "start": "09:00", "minutes": 120, "status": "on-leave", "present_minutes": null, "absence": null, "made_up_minutes": 0, "credit_minutes": 0, "verdict": "not-active"},
  {"enrolment": "E2", "lesson": "K1/L6", "date": "2020-02-18", "start": "09:00", "minutes": 180, "status": "on-leave", "present_minutes": null, "absence": null, "made_up_minutes": 0, "credit_minutes": 0, "verdict": "not-active"}
  ]
  $ mb enrolment progress E1 --weeks --csv
  enrolment,week,planned_days,present_days,approved_days,counts\r (esc)
  E1,2020-W10,5,5,5,yes\r (esc)
  E1,2020-W11,5,3,3,no\r (esc)
  E1,2020-W12,5,5,0,no\r (esc)
  E1,2020-W13,5,4,4,yes\r (esc)
  $ mb enrolment progress E1 --weeks --at 2020-01-10
  no practice weeks up to that day
  $ mb enrolment progress E1 --weeks --lessons
  mb: --lessons and --weeks exclude each other
  [2]
  $ mb enrolment progress E77
  mb: there is no enrolment E77
  hint: mb enrolment list
  [4]
